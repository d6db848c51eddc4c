import {
  ANY_COMPANYS,
  BODIES,
  BODIES_BY_NAME,
  CENTRAL_BANK,
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  HOUSES,
  NO_COMPANIES,
  OUTLET_WORDS,
  TELLS_NO_KIND,
  TOLD_AS_COMPANY,
  TOLD_AS_GROUP,
  TOLD_AS_STATES,
} from "../en/bodies.ts";
import { METONYMS } from "../en/metonyms.ts";
import { STATE_ABBREVIATIONS } from "../en/places.ts";
import { NAME_OF_BODY, OPENS_WITH_NAME, THE_KIND } from "../en/references.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import { initialsOf, plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import { matchesOf } from "../text/matches.ts";
import type { Places } from "../text/places.ts";
import { spanAt } from "../text/words.ts";
import { isTwoBodies } from "./body-kinds.ts";
import type { Entities, Entity } from "./entities.ts";
import type { Lately } from "./lately.ts";
import { bodyHead, isNamedSince } from "./overtaken.ts";
import { withoutShortForms } from "./short-forms.ts";

/* A body whose name does not say what it is, by a noun that tells it: the only one of which is told here. */

/* So many characters back a body may be told of. */
const REACH = 6000;

/* Of whom it is told so many times as often as of any other, the report tells; so many times, and it is of no matter who else is named. */
const [OFTEN, MOSTLY] = [2, 4];

interface Told {
  readonly body: Entity;
  readonly times: number;
  /** Where its name ends that stands last. */
  readonly last: number;
}

/** "**ORE** began to fly over the lines. **The utility** said", "the harbour regulator": the body that such words mean alone of all that are told of; else undefined. */
export function onlyTold(
  entities: Entities,
  places: Places,
  { head, span: [at] }: Phrase,
  lately: Lately | null,
): Entity | undefined {
  const [, word, noun = ""] = THE_KIND.exec(head)?.map((one) => one?.toLowerCase()) ?? [];
  const bodies = entities.recentBodies().filter((one) => isProperBody(one));
  const before = places.segmented.text.slice(Math.max(0, at - REACH), at);
  const byWord = word ? byOneWord(bodies, before, [word, noun]) : undefined;
  if (byWord) return byWord;
  if (!isKind(noun)) return undefined;
  const isTold = ({ times }: Told): boolean =>
    times >=
    (word && !TELLS_NO_KIND.has(word) ? MOSTLY : COMPANY_NOUNS.has(noun) || !TOLD_AS_COMPANY.has(noun) ? 1 : OFTEN);
  const told = bodies
    .filter((body) => mayBeOfKind(inFull(bodies, body), noun))
    .map((body) => timesTold(entities, body, before, at))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  return told[0] && isTold(told[0]) ? mostTold(entities, places, told, at, lately) : undefined;
}

const isKind = (noun: string): boolean =>
  TOLD_AS_COMPANY.has(noun) || TOLD_AS_GROUP.has(noun) || TOLD_AS_STATES.has(noun);

/** Of whom it is told most, and here: who has just spoken in this very sentence, or since whom no other is named. */
function mostTold(
  entities: Entities,
  places: Places,
  [most, ...others]: readonly Told[],
  at: number,
  lately: Lately | null,
): Entity | undefined {
  if (!most || !isToldHere(places, most, at, lately)) return undefined;
  if (others.some(({ times }) => most.times < OFTEN * times)) return undefined;
  if (most.times >= MOSTLY) return most.body;
  if (others.some(({ last }) => last > most.last)) return undefined;
  const hasSpoken = lately?.entity === most.body && !lately.silent;
  if (hasSpoken && places.sentence(most.last - 1) === places.sentence(at)) return most.body;
  if (isNamedSince(entities, places, { lastAt: most.last - 1 }, at) || isOpenedByName(places, most.last, at))
    return undefined;
  return most.times > 1 || hasSpoken ? most.body : undefined;
}

/**
 * "**ORE** began to fly over the lines. The utility said", and not "Inspectors have a case against **ORE**. The agency said": has it spoken in
 * this sentence or the one before, or is that one's subject?
 */
function isToldHere(places: Places, { body, last }: Told, at: number, lately: Lately | null): boolean {
  const { segmented, sentence } = places;
  if (lately?.entity === body && !lately.silent && sentence(at) - sentence(lately.since) <= 1) return true;
  const grammar = grammarsOf(segmented)[sentence(last - 1)];
  const subject = grammar && mainSubject(grammar);
  const [from, end] = subject ? spanAt(segmented.tokens, subject) : [0, 0];
  return sentence(at) - sentence(last - 1) <= 1 && from < last && last <= end;
}

/** "ORE laid a cable. **Velco** raised its prices" */
const isOpenedByName = ({ segmented: { text } }: Places, from: number, at: number): boolean =>
  matchesOf(OPENS_WITH_NAME, text.slice(from, at)).some(([, name = ""]) => !isClosed(name.toLowerCase()));

/** "the **harbour** regulator" of the State Harbour Commission, "the **ruling** party" of "the ruling Harvest Party", "the **central** bank". */
function byOneWord(
  bodies: readonly Entity[],
  before: string,
  [word, noun]: readonly [string, string],
): Entity | undefined {
  const fits = bodies.filter((one) => {
    const { name } = one;
    if (CENTRAL_BANK.words === `${word} ${noun}`) return CENTRAL_BANK.name.test(name);
    const isNamedSo = isKind(noun) && plain(name).split(" ").includes(word) && kindsOf(noun).has(bodyHead(one));
    return isNamedSo || (bodyHead(one) === noun && before.includes(` ${word} ${name}`));
  });
  const [only, ...others] = withoutShortForms(fits);
  return others.length === 0 ? only : undefined;
}

/** "HPC", where "Harbour Ports Commission" is told of: by that. */
const inFull = (bodies: readonly Entity[], body: Entity): Entity =>
  bodies.find(({ name, kind }) => name.includes(" ") && initialsOf(name, kind).includes(body.name)) ?? body;

/** How often it is told of, by its name or what is short for it, and where last. */
function timesTold(entities: Entities, body: Entity, before: string, at: number): Told {
  const names = shortFormsOf(entities, body).map(literally).join("|");
  const found = matchesOf(new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, "gu"), before);
  const last = found.at(-1);
  return { body, times: found.length, last: last ? at - before.length + last.index + last[0].length : 0 };
}

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** "Harbour Rights International": "Harbour", "HRI", and what stood in brackets behind it. */
function shortFormsOf(entities: Entities, body: Entity): readonly string[] {
  const { name, kind } = body;
  const words = name.split(/\s+/);
  if (words.length < 2) return [name];
  const [first = ""] = words;
  const short = /^\p{Lu}\p{Ll}{4,}$/u.test(first) && words.length < FEW ? [first] : [];
  return [name, ...initialsOf(name, kind), ...withAmpersand(words), ...short, ...entities.aliasesOf(body)];
}

/* Of a name of fewer words the first is short for it. */
const FEW = 4;

/** "H&S", "H&SC" of "Harbour & Shore Co." */
function withAmpersand(words: readonly string[]): readonly string[] {
  const letters = words.map(([first = ""]) => first).join("");
  return words.includes("&") ? [letters, letters.slice(0, -1)].filter((one) => one.length > 2) : [];
}

function isProperBody(body: Entity): boolean {
  const { kind, name } = body;
  return (
    (kind === "organisation" || kind === "government") &&
    NAME_OF_BODY.test(name) &&
    !isTwoBodies(body) &&
    !METONYMS.has(plain(name)) &&
    !STATE_ABBREVIATIONS.has(name) &&
    !/^\p{Lu}{1,2}$/u.test(name)
  );
}

/** Does nothing of a name say that it is of another kind? */
function mayBeOfKind(body: Entity, noun: string): boolean {
  const words = plain(body.name).split(" ");
  const heads = [bodyHead(body), words.at(-1) ?? ""];
  if (TOLD_AS_COMPANY.has(noun))
    return (
      body.kind === "organisation" &&
      !words.some((word) => NO_COMPANIES.has(word)) &&
      heads.every((head) => (COMPANY_NOUNS.has(noun) ? COMPANY_ENDINGS : ANY_COMPANYS).has(head) || !tellsKind(head))
    );
  return (
    (heads.some((head) => kindsOf(noun).has(head)) || !heads.some(tellsKind)) &&
    (TOLD_AS_STATES.has(noun)
      ? body.kind === "government" || /^\p{Lu}{3,}$/u.test(body.name) || heads.some((head) => kindsOf(noun).has(head))
      : body.kind === "organisation")
  );
}

const kindsOf = (noun: string): ReadonlySet<string> => TOLD_AS_STATES.get(noun) ?? TOLD_AS_GROUP;

const tellsKind = (word: string): boolean =>
  [BODIES, BODIES_BY_NAME, HOUSES, COMPANY_ENDINGS, OUTLET_WORDS].some((nouns) => nouns.has(word));
