import type { Span } from "@according/record";
import { DETERMINERS } from "../en/function-words.ts";
import { METONYMS } from "../en/metonyms.ts";
import { AGENCY, OF_AGENCY, OUTLET_ANAPHORS, TOLD_AGENCY } from "../en/outlets.ts";
import {
  ANY_BODY,
  BODIES,
  BODY_CLASSES,
  CALLED_ALSO,
  CALLED_FOR_WANT,
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  DOCUMENTS,
  GROUP_NOUNS,
  KINDS_OF_BODY,
  NO_COMPANIES,
  OTHERS_SHORT,
  PLACE_WORDS,
  STATE_BODIES,
  WHOLE_STATE,
} from "../en/people.ts";
import { OPENING_INDEFINITE } from "../en/phrases.ts";
import { STATE_ABBREVIATIONS } from "../en/places.ts";
import {
  APPOSITION,
  BESIDE_NAME,
  BY_ITS_WORK,
  OF_BODY,
  PEOPLE_PLURALS,
  QUALIFIED_START,
  WORK,
} from "../en/references.ts";
import type { BodyName } from "../names/bodies.ts";
import { plain } from "../names/naming.ts";
import { isAnother } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { isTwoBodies } from "./body-kinds.ts";
import { describedHead } from "./descriptions.ts";
import type { Entities, Entity } from "./entities.ts";
import { justSpoke, type Lately } from "./lately.ts";
import { calledSo, namedFromHere, oneOfTwo, withoutArticle, withoutItsPlace } from "./named-beside.ts";
import { tellsOfAnother } from "./named-later.ts";
import { bodyHead, isNamedSince, isOvertaken } from "./overtaken.ts";
import { placeOver } from "./place-over.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";
import { ofWhoseOwn } from "./whose-own.ts";

/**
 * A body, outlet, document, group or unnamed source, by its words; "the ministry" is the one that was named, if only one
 * was, or that has just spoken. */
export function fromWords(entities: Entities, phrase: Phrase, places: Places, lately: Lately | null): Speaker {
  const at = phrase.span[0];
  const place = placeOver(places, at);
  const described = phrase.kind === "unnamed" || phrase.kind === "group";
  const name = described ? withoutCapital(phrase.words) : withoutArticle(phrase.head);
  const known = isAnother(phrase)
    ? undefined
    : (calledSo(entities, phrase, places) ??
      entities.named(name) ??
      entities.shortened(name) ??
      withoutItsPlace(entities, phrase) ??
      (phrase.kind === "organisation" ? namedFromHere(entities, places, [at, at + phrase.head.length]) : undefined));
  const noun = theNoun(phrase);
  const called =
    noun && !(known && known.lastAt >= 0 && known.name !== noun)
      ? bodiesCalled(entities, places, [noun, at], lately)
      : [];
  const meant = place ? called.filter(({ name: full }) => plain(full).includes(plain(place))) : called;
  const spoke = noun && meant.length > 1 ? justSpoke(meant, noun, lately) : undefined;
  if (spoke) return { ...NOBODY, entity: entities.mention(spoke, phrase) };
  if (meant.length > 1) return undecided(meant.map((entity) => ({ entity, weight: 1 })));
  if (place && noun && STATE_BODIES.has(noun) && meant.length === 0)
    return elsewhere(entities, phrase, called, noun, place);
  const before = lately?.bare;
  const company = noun && before && isCompany(entities, places, { body: before, noun, at }) ? before : undefined;
  const told = GROUP_NOUNS.has(noun ?? "") ? ofWhoseOwn(entities, places, at) : undefined;
  const part = noun && meant.length === 0 && !known ? oneOfTwo(entities, places, noun, at) : undefined;
  if (part === null) return NOBODY;
  const isNew = known === undefined || known.mentions.every(({ span }) => span[0] >= at);
  const worker = isNew && !meant[0] ? byItsWork(entities, phrase, places, lately) : undefined;
  const only =
    meant[0] ??
    part ??
    worker ??
    (known ? undefined : (company ?? told ?? forWantOfOther(entities, places, noun, lately, at)));
  const rival = lately && noun && meant[0] && mayBeRival(lately.entity, meant[0], noun) ? lately.entity : undefined;
  if (only && rival) return undecided([rival, only].map((entity) => ({ entity, weight: 1 })));
  const others = only && only === company && lately?.silent ? entities.recentBodies().filter(mayBeCompany) : [];
  if (others.length > 1) return undecided(others.map((entity) => ({ entity, weight: 1 })));
  if (only && noun && isOvertaken(entities, places, only, noun, at)) return undecided([{ entity: only, weight: 1 }]);
  const entity = only ?? known ?? entities.add(name, phrase.kind, at);
  for (const call of [...(noun ? [noun] : []), ...kindsIn(phrase)]) entity.calls.add(call);
  if (phrase.kind !== "group") standFor(entity);
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

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
  const name = text.slice(...span);
  const entity = entities.named(name) ?? namedFromHere(entities, places, span) ?? entities.add(name, kind, span[0]);
  entities.mention(entity, { span, as: "name" });
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
  const noun = /^the (\p{L}+)$/iu.exec(head)?.[1];
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
    .filter((one) => (one.kind !== "document" || DOCUMENTS.has(noun)) && !isTwoBodies(one));
  const heads = bodies.map((entity) => ({ entity, head: ownHead(entity) }));
  const isTold = ({ lastAt }: Entity): boolean => CALLED_ALSO.has(noun) && isToldSince(places, noun, [lastAt + 1, at]);
  const called = bodies
    .filter((one) => !isTold(one))
    .filter(({ calls }) => calls.has(noun) || isCalledAlso(calls, noun));
  const same = heads
    .filter(({ entity, head }) => head === noun && plain(entity.name) !== noun && !OTHERS_SHORT.has(plain(entity.name)))
    .map(({ entity }) => entity)
    .filter((one) => !called.some((other) => other !== one && isPartOf(one, other)));
  const endings = BODY_CLASSES.get(noun);
  const classed = heads
    .filter(({ head }) => endings?.has(head) || (COMPANY_NOUNS.has(noun) && COMPANY_ENDINGS.has(head)))
    .map(({ entity }) => entity)
    .filter((one) => !called.some((other) => other !== one && isPartOf(one, other)))
    .filter(({ name }) => !OPENING_INDEFINITE.test(name) && (!ANY_BODY.has(noun) || isProperName(name)));
  const isOtherAgency = noun === AGENCY && lately && tellsOfAgency(lately.told, lately.entity.name);
  const any =
    lately && !isOtherAgency && mayBeCalled(lately.entity, noun) && !isTold(lately.entity) ? [lately.entity] : [];
  const fits = [...new Set([...same, ...called, ...classed, ...any])];
  const spoke = justSpoke(fits, noun, lately) ?? (lately?.silent ? undefined : latest(fits, called));
  if (spoke) return [spoke];
  if (same.length) return withoutShortForms(same);
  return called.length ? [...new Set([...called, ...classed])] : classed;
}

/** "hospital" of "Orlay hospital", and not of "doctors at Orlay hospital". */
const ownHead = (entity: Entity): string =>
  entity.kind === "group" && !entity.name.includes(",") ? describedHead(entity.name) : bodyHead(entity);

/** "Workers at the **site** were sent home": does a stretch tell of something by a noun? */
const isToldSince = ({ segmented: { text } }: Places, noun: string, span: Span): boolean =>
  text
    .slice(...span)
    .toLowerCase()
    .split(NO_LETTERS)
    .includes(noun);

const NO_LETTERS = /[^\p{L}-]+/u;

/** "the national **broadcaster** Orlay One", then "the outlet". */
const isCalledAlso = (calls: ReadonlySet<string>, noun: string): boolean =>
  [...(CALLED_ALSO.get(noun) ?? [])].some((kind) => calls.has(kind));

/** "The **campaign group** Level Ground": is one only a part of what another is called? */
const isPartOf = (one: Entity, { mentions }: Entity): boolean =>
  one.mentions.every(({ span: [start, end] }) => mentions.some(({ span }) => span[0] <= start && end <= span[1]));

/** Of several bodies the one spoken of last, if it was called by the noun before. */
const latest = (fits: readonly Entity[], called: readonly Entity[]): Entity | undefined =>
  called.find((one) => fits.every((other) => other === one || other.lastAt < one.lastAt));

/** Any body is an organisation, and any outlet may be a paper. */
const mayBeCalled = (entity: Entity, noun: string): boolean =>
  (ANY_BODY.has(noun) && isOrganisation(entity)) ||
  (entity.kind === "outlet" && (OUTLET_ANAPHORS.has(noun) || CALLED_ALSO.has(noun)));

/** "Corvin Rescue Watch", "the ICRC": no state, no army and no house of a parliament. */
const isOrganisation = ({ kind, name }: Entity): boolean =>
  kind === "organisation" &&
  isProperName(name) &&
  (/ /.test(plain(name)) ? !endsInState(plain(name)) : /^\p{Lu}{3,}$/u.test(name) && !STATE_ABBREVIATIONS.has(name));

const endsInState = (name: string): boolean =>
  [STATE_BODIES, PLACE_WORDS].some((words) =>
    name.split(OF_BODY).some((part) => words.has(part.split(" ").at(-1) ?? "")),
  );

/** "Palestine Relief Society", and not "assault group" */
const isProperName = (name: string): boolean => /^\p{Lu}/u.test(name.split(OF_BODY)[0]?.split(" ").at(-1) ?? "");

/** Without "Defense Ministry" beside "Norland's Defense Ministry", if only one is called so in full. */
const withoutShortForms = (bodies: readonly Entity[]): readonly Entity[] =>
  bodies.filter((one) => bodies.filter(({ name }) => plain(name).endsWith(` ${plain(one.name)}`)).length !== 1);

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

/** "Orlay **police** said A. “B,” **the department** said", "quoted by **Reuters** …, **the agency** said": where no other body is told of since. */
function forWantOfOther(
  entities: Entities,
  places: Places,
  noun: string | undefined,
  lately: Lately | null,
  at: number,
): Entity | undefined {
  const spoke = CALLED_FOR_WANT.get(noun ?? "")?.has(bodyHead(lately?.entity ?? { name: "" }))
    ? lately?.entity
    : undefined;
  if (spoke && lately && noun === AGENCY && tellsOfAgency(lately.told, spoke.name)) return undefined;
  const only = spoke ?? (noun === AGENCY ? agencyToldOf(entities, places, at) : undefined);
  const isNear = ({ lastAt }: Entity): boolean => places.sentence(at) - places.sentence(lastAt) <= SENTENCES;
  if (!only || !isNear(only)) return undefined;
  if (spoke && noun !== AGENCY && tellsOfMore(places, entities, spoke, noun ?? "", at)) return undefined;
  const near = entities.recentBodies().filter((body) => body.kind === "organisation" && isNear(body));
  return near.every((other) => other === only) ? only : undefined;
}

/** "Orlay police said a **boy** had died. Social workers had been told": of anybody else, or in a sentence between, since a body has spoken. */
function tellsOfMore(
  places: Places,
  entities: Entities,
  { lastAt, mentions }: Entity,
  noun: string,
  at: number,
): boolean {
  const {
    segmented: { tokens },
    sentence,
  } = places;
  const here = sentence(lastAt);
  if (sentence(at) - here > 1) return true;
  const [first, end] = places.tokens([lastAt + 1, at]) ?? [0, 0];
  const since = tokens.slice(first, end);
  const opens = since.find(({ kind, start }) => kind === "word" && sentence(start) > here);
  const spans = mentions.map(({ span }) => span);
  return (
    isNamedSince(entities, places, { lastAt }, opens?.start ?? at) ||
    (opens !== undefined && isNamedSince(entities, places, { lastAt: opens.end }, at)) ||
    tellsOfAnother(places, here, spans) ||
    since.some(({ lower }, i) => BODIES.has(lower) && !(lower === noun && DETERMINERS.has(since[i - 1]?.lower ?? "")))
  );
}

/** "quoted by **Reuters**": the only news agency to which something was said in the sentences before, of one who is of no agency. */
function agencyToldOf(entities: Entities, { segmented, sentence }: Places, at: number): Entity | undefined {
  const [from] = segmented.sentences[Math.max(0, sentence(at) - SENTENCES)]?.span ?? [at];
  const names = [...segmented.text.slice(from, at).matchAll(TOLD_AGENCY)].map(([, name = ""]) => name);
  const [only, ...others] = new Set(names);
  if (!only || others.length > 0 || mayBeOfAgency(segmented.text.slice(Math.max(0, at - FAR), at), only))
    return undefined;
  return entities.named(only) ?? entities.add(only, "outlet", at);
}

/** "The **head of an adoption agency**", "an **IAEA** inspector": does a text tell of another agency than one, or of who may be of one? */
const mayBeOfAgency = (told: string, only: string): boolean => OF_AGENCY.test(told) || tellsOfAgency(told, only);

/** "citing the **WFP**", "an aid **agency** had left": besides one. */
const tellsOfAgency = (told: string, only: string): boolean =>
  told.toLowerCase().split(NO_LETTERS).includes(AGENCY) ||
  (told.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).some((name) => name !== only && !STATE_ABBREVIATIONS.has(name));

/* So many characters back another agency may have been told of. */
const FAR = 2000;

/* So many sentences back such a body may have been spoken of. */
const SENTENCES = 2;

/** "Minority Watch said A. **The international human rights organisation** said B": a body that has just spoken, by what it works for. */
function byItsWork(
  entities: Entities,
  { head, span: [at] }: Phrase,
  places: Places,
  lately: Lately | null,
): Entity | undefined {
  const body = lately && !lately.silent ? lately.bare : null;
  if (
    !body ||
    !BY_ITS_WORK.test(head) ||
    !isOrganisation(body) ||
    isFirm(body) ||
    isNamedSince(entities, places, body, at)
  )
    return undefined;
  if (!isToldToWorkFor(entities, places, body, head, at)) return undefined;
  return entities.recentBodies().some((other) => other !== body && isOrganisation(other)) ? undefined : body;
}

/** "Kade Relief **Ltd**", and not "Hala Rights Group". */
function isFirm(body: Entity): boolean {
  const head = bodyHead(body);
  return COMPANY_ENDINGS.has(head) && !GROUP_NOUNS.has(head);
}

/** "Hala **Rights** Group", "Minority Watch, a **rights** group": does a name, or what stood beside it, tell one of the works of which a description tells? */
function isToldToWorkFor(
  entities: Entities,
  { segmented: { text } }: Places,
  body: Entity,
  description: string,
  at: number,
): boolean {
  const works = new Set(description.toLowerCase().match(WORK) ?? []);
  const beside = entities
    .before(at, FAR)
    .filter(({ entity }) => entity === body)
    .map(
      ({ mention: { span } }) => text.slice(span[0], span[1]) + (BESIDE_NAME.exec(text.slice(span[1], at))?.[0] ?? ""),
    );
  return [body.name, ...beside].some((words) =>
    (words.toLowerCase().match(WORK) ?? []).some((work) => works.has(work)),
  );
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
