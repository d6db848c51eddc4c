import type { Span } from "@according/record";
import {
  ANY_BODY,
  BODY_CLASSES,
  CALLED_ALSO,
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  GROUP_NOUNS,
  KINDS_OF_BODY,
  NO_COMPANIES,
  OTHERS_SHORT,
  STATE_BODIES,
  WHOLE_STATE,
} from "../en/bodies.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { METONYMS } from "../en/metonyms.ts";
import { A_STUDY, AGENCY, OUTLET_ANAPHORS, PAPER_TOO } from "../en/outlets.ts";
import { DOCUMENTS } from "../en/people.ts";
import { OPENING_INDEFINITE, RELATIVE_TAIL } from "../en/phrases.ts";
import { APPOSITION, BASED_FIRM, OF_BODY, PEOPLE_PLURALS, QUALIFIED_START, THE_NOUN } from "../en/references.ts";
import type { BodyName } from "../names/bodies.ts";
import { namedBeside } from "../names/body-behind.ts";
import { plain } from "../names/naming.ts";
import { isAnother } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { tellsOfNoun } from "../text/words.ts";
import { isOrganisation, isProperName, isTwoBodies } from "./body-kinds.ts";
import { describedHead } from "./descriptions.ts";
import type { Entities, Entity } from "./entities.ts";
import { byItsWork, forWantOfOther, isPartOf, tellsOfAgency } from "./for-want.ts";
import { justSpoke, type Lately } from "./lately.ts";
import { calledSo, namedFromHere, oneOfTwo, withoutArticle, withoutItsPlace } from "./named-beside.ts";
import { onlyTold } from "./only-told.ts";
import { bodyHead, isNamedSince, isOvertaken } from "./overtaken.ts";
import { placeOver } from "./place-over.ts";
import { endingSo, withoutShortForms } from "./short-forms.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";
import { ofWhoseOwn } from "./whose-own.ts";

/**
 * A body, outlet, document, group or unnamed source, by its words; "the ministry" is the one that was named, if only one
 * was, or that has just spoken. */
export function fromWords(entities: Entities, phrase: Phrase, places: Places, lately: Lately | null): Speaker {
  const at = phrase.span[0];
  const place = placeOver(places, at);
  const described = phrase.kind === "unnamed" || phrase.kind === "group";
  const name = described ? withoutCapital(phrase.words.replace(RELATIVE_TAIL, "")) : withoutArticle(phrase.head);
  const known = isAnother(phrase) ? undefined : calledBefore(entities, phrase, places, name);
  const noun = theNoun(phrase);
  const called =
    noun && !(known && known.lastAt >= 0 && known.name !== noun)
      ? bodiesCalled(entities, places, [noun, at], lately)
      : [];
  if (noun && called.some(({ kind }) => kind === "outlet") && mayBeStudy(places, noun, at)) return NOBODY;
  const meant = place ? called.filter(({ name: full }) => plain(full).includes(plain(place))) : called;
  const spoke = noun && meant.length > 1 ? justSpoke(meant, noun, lately) : undefined;
  if (spoke) return { ...NOBODY, entity: entities.mention(spoke, phrase) };
  if (meant.length > 1) return undecided(meant.map((entity) => ({ entity, weight: 1 })));
  if (place && noun && STATE_BODIES.has(noun) && meant.length === 0)
    return elsewhere(entities, phrase, called, noun, place);
  const before = lately?.bare;
  const based = BASED_FIRM.exec(phrase.head)?.[1]?.toLowerCase();
  const firm = based && !known && !(before && isNamedSince(entities, places, before, at)) ? based : noun;
  const company = firm && before && isCompany(entities, places, { body: before, noun: firm, at }) ? before : undefined;
  const told = GROUP_NOUNS.has(noun ?? "") ? ofWhoseOwn(entities, places, at) : undefined;
  const part = noun && meant.length === 0 && !known ? oneOfTwo(entities, places, noun, at) : undefined;
  if (part === null) return NOBODY;
  const isNew = known === undefined || known.mentions.every(({ span }) => span[0] >= at);
  const only =
    meant[0] ??
    part ??
    (isNew ? (endingSo(entities, phrase, places) ?? byItsWork(entities, phrase, places, lately)) : undefined) ??
    (known ? undefined : (company ?? told ?? forWantOfOther(entities, places, noun, lately, at))) ??
    (isNew ? onlyTold(entities, places, phrase, lately) : undefined);
  const rival = lately && noun && meant[0] && mayBeRival(lately.entity, meant[0], noun) ? [lately.entity] : [];
  const others = only && only === company && lately?.silent ? entities.recentBodies().filter(mayBeCompany) : [];
  if (only && rival.length > 0) return undecided([...rival, only].map((entity) => ({ entity, weight: 1 })));
  if (others.length > 1) return undecided(others.map((entity) => ({ entity, weight: 1 })));
  if (only && noun && isOvertaken(entities, places, only, noun, at)) return undecided([{ entity: only, weight: 1 }]);
  const entity =
    withTold(entities, only, isNew ? known : undefined, name) ?? known ?? entities.add(name, phrase.kind, at);
  keepCalls(entity, phrase, noun);
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

/** What it is called so far, and for which government it stands. */
function keepCalls(entity: Entity, phrase: Phrase, noun: string | undefined): void {
  for (const call of [...(noun ? [noun] : []), ...kindsIn(phrase)]) entity.calls.add(call);
  if (phrase.kind !== "group") standFor(entity);
}

/** The body that is meant; what was taken for another by its description alone is the same from now on. */
function withTold(
  entities: Entities,
  meant: Entity | undefined,
  described: Entity | undefined,
  name: string,
): Entity | undefined {
  if (!meant || !described || described === meant) return meant;
  entities.join(meant, described);
  entities.alias(name, meant);
  return meant;
}

/** Whoever has been called so before, by the whole name or what is short for it. */
const calledBefore = (entities: Entities, phrase: Phrase, places: Places, name: string): Entity | undefined =>
  calledSo(entities, phrase, places) ??
  entities.named(name) ??
  entities.shortened(name) ??
  withoutItsPlace(entities, phrase) ??
  (phrase.kind === "organisation"
    ? namedFromHere(entities, places, [phrase.span[0], phrase.span[0] + phrase.head.length])
    : undefined);

/**
 * "In Finland, the **government**": another than those named before, as it says no more. Any other body may only have spoken
 * there: it is left open between those that were named.
 */
function elsewhere(entities: Entities, phrase: Phrase, named: readonly Entity[], noun: string, place: string): Speaker {
  if (!WHOLE_STATE.has(noun) && named.length > 0) return undecided(named.map((entity) => ({ entity, weight: 1 })));
  const there = `${noun} in ${place}`;
  const entity = entities.named(there) ?? entities.add(noun, phrase.kind, phrase.span[0]);
  entities.alias(there, entity);
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

/** A body that is named somewhere in the text, whether it speaks or not. */
export function mentionBody(
  entities: Entities,
  places: Places,
  { tokens: [first, end], kind, abbreviation }: BodyName,
): void {
  const { text, tokens } = places.segmented;
  const span: Span = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const beside = namedBeside(places.segmented, [first, end])?.join(" ");
  const name = beside ?? text.slice(...span);
  const entity = entities.named(name) ?? namedFromHere(entities, places, span) ?? entities.add(name, kind, span[0]);
  entities.mention(entity, { span, as: "name" });
  if (beside) entity.besides.add(tokens[end - 1]?.lower ?? "");
  const short = abbreviation === undefined ? undefined : tokens[abbreviation];
  if (short) entities.alias(short.text, entity);
}

/** "the campaign **group** Level Ground", "Level Ground, a campaign **group**": what a name is said to be. */
function kindsIn({ words, head, as }: Phrase): readonly string[] {
  if (as === "role" || words.length === head.length) return [];
  const [before = "", after = ""] = words.split(head);
  const [kind] = APPOSITION.test(after) ? after.split(OF_BODY) : [];
  return [before, kind ?? ""]
    .map(
      (part) =>
        part
          .trim()
          .replace(/,$/, "")
          .split(/[\s,]+/)
          .at(-1)
          ?.toLowerCase() ?? "",
    )
    .filter((word) => KINDS_OF_BODY.has(word));
}

/** "the Velians": all of them, whoever was told of before. */
const isPeople = (noun: string): boolean => PEOPLE_PLURALS.test(noun);

/** "ministry" of "the ministry", and nothing of "the UK". */
const theNoun = ({ head }: Phrase): string | undefined => {
  const noun = THE_NOUN.exec(head)?.[1];
  return noun && !/^\p{Lu}{2,}$/u.test(noun) && !isPeople(noun) ? noun.toLowerCase() : undefined;
};

/**
 * The bodies mentioned lately that "the ministry", "the company", "the union" may mean: one that has just spoken and fits;
 * else those whose own last word it is, or that were called so before; else those of its class.
 */
function bodiesCalled(
  entities: Entities,
  places: Places,
  [noun, at]: readonly [string, number],
  lately?: Lately | null,
): readonly Entity[] {
  const bodies = entities
    .recentBodies()
    .filter((one) => (one.kind !== "document" || DOCUMENTS.has(noun) || isDocumentOf(one, noun)) && !isTwoBodies(one));
  const heads = bodies.map((entity) => ({ entity, head: ownHead(entity) }));
  const isTold = ({ lastAt }: Entity): boolean =>
    CALLED_ALSO.has(noun) && tellsOfNoun(places.segmented.text.slice(lastAt + 1, at), noun);
  const called = bodies
    .filter((one) => !isTold(one))
    .filter(({ calls }) => calls.has(noun) || isCalledAlso(calls, noun));
  const same = heads
    .filter(
      ({ entity, head }) =>
        (head === noun || entity.besides.has(noun)) &&
        plain(entity.name) !== noun &&
        !OTHERS_SHORT.has(plain(entity.name)),
    )
    .map(({ entity }) => entity)
    .filter((one) => !called.some((other) => other !== one && isPartOf(one, other)));
  const endings = BODY_CLASSES.get(noun);
  const classed = heads
    .filter(({ head }) => endings?.has(head) || (COMPANY_NOUNS.has(noun) && COMPANY_ENDINGS.has(head)))
    .map(({ entity }) => entity)
    .filter((one) => !called.some((other) => other !== one && isPartOf(one, other)))
    .filter(({ name }) => !OPENING_INDEFINITE.test(name))
    .filter(({ name }) => !(ANY_BODY.has(noun) || COMPANY_NOUNS.has(noun)) || isProperName(name));
  const isOtherAgency = noun === AGENCY && lately && tellsOfAgency(lately.told, lately.entity.name);
  const any =
    lately && !isOtherAgency && mayBeCalled(lately.entity, noun) && !isTold(lately.entity) ? [lately.entity] : [];
  const fits = [...new Set([...same, ...called, ...classed, ...any])];
  const spoke = justSpoke(fits, noun, lately) ?? (lately?.silent ? undefined : latest(fits, called));
  if (spoke) return [spoke];
  if (same.some(({ besides }) => besides.has(noun))) return [...new Set([...same, ...called])];
  const isOnlyDescribed = GROUP_NOUNS.has(noun) && same.every(({ name }) => !isProperName(name));
  const named = isOnlyDescribed ? called.filter(({ name }) => isProperName(name)) : [];
  if (same.length) return [...new Set([...withoutShortForms(same), ...named])];
  return called.length ? [...new Set([...called, ...classed])] : classed;
}

/** "an **Orlay Council** summary **of** its inquiry", then "the summary": whose it is, and of what. */
const isDocumentOf = ({ name }: Entity, noun: string): boolean => {
  const [before = "", ...of] = name.split(OF_BODY);
  return of.length > 0 && /\p{Lu}.* /u.test(before) && plain(before).endsWith(` ${noun}`);
};

/** "hospital" of "Orlay hospital", and not of "doctors at Orlay hospital". */
const ownHead = (entity: Entity): string =>
  entity.kind === "group" && !entity.name.includes(",") ? describedHead(entity.name) : bodyHead(entity);

/* So many characters before "the paper" a study is told of. */
const STUDY_NEAR = 300;

/** "A study of 2009 … told the Gazette. **The paper** found": it may be either. */
const mayBeStudy = ({ segmented: { text } }: Places, noun: string, at: number): boolean =>
  PAPER_TOO.has(noun) && A_STUDY.test(text.slice(Math.max(0, at - STUDY_NEAR), at));

/** "the national **broadcaster** Orlay One", then "the outlet". */
const isCalledAlso = (calls: ReadonlySet<string>, noun: string): boolean =>
  [...(CALLED_ALSO.get(noun) ?? [])].some((kind) => calls.has(kind));

/** Of several bodies the one spoken of last, if it was called by the noun before. */
const latest = (fits: readonly Entity[], called: readonly Entity[]): Entity | undefined =>
  called.find((one) => fits.every((other) => other === one || other.lastAt < one.lastAt));

/** Any body is an organisation, and any outlet may be a paper. */
const mayBeCalled = (entity: Entity, noun: string): boolean =>
  (ANY_BODY.has(noun) && isOrganisation(entity)) ||
  (entity.kind === "outlet" && (OUTLET_ANAPHORS.has(noun) || CALLED_ALSO.has(noun)));

/** "Halden said …. **The company** said": it spoke just before, no body has been named since, and no word of its name says that it is another kind of body. */
function isCompany(
  entities: Entities,
  places: Places,
  { body, noun, at }: { readonly body: Entity; readonly noun: string; readonly at: number },
): boolean {
  const isGroup = GROUP_NOUNS.has(noun) && isOrganisation(body) && !isNamedSince(entities, places, body, at);
  if (!isGroup && !(COMPANY_NOUNS.has(noun) && mayBeCompany(body))) return false;
  return !entities.recentBodies().some((other) => other.name !== body.name && other.lastAt > body.lastAt);
}

/** "The Orlay Times says A. **The Beacon** says B. The paper": has a body spoken since that may be one, too? */
const mayBeRival = (spoke: Entity, meant: Entity, noun: string): boolean =>
  OUTLET_ANAPHORS.has(noun) &&
  meant.kind === "outlet" &&
  spoke !== meant &&
  spoke.lastAt > meant.lastAt &&
  mayBeCompany(spoke);

/** "Halden", and not "Halden Rowing Club" */
const mayBeCompany = ({ kind, name }: Entity): boolean =>
  kind === "organisation" &&
  /\p{Lu}/u.test(name) &&
  !plain(name)
    .split(" ")
    .some((word) => NO_COMPANIES.has(word));

/** "Washington", "the Kremlin": kept as written, with the government it stands for. */
function standFor(entity: Entity): void {
  const government = METONYMS.get(plain(entity.name));
  if (!government) return;
  entity.kind = "government";
  entity.standsFor = government;
}

const withoutCapital = (words: string): string =>
  DETERMINERS.has(words.split(" ")[0]?.toLowerCase() ?? "") ||
  QUALIFIED_START.test(words) ||
  /^\p{Lu}\p{Ll}+s?$/u.test(words)
    ? (words[0] as string).toLowerCase() + words.slice(1)
    : words;
