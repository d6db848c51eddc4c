import type { Span } from "@according/record";
import { DETERMINERS } from "../en/function-words.ts";
import { BODIES, DOCUMENTS, PLACES_AS_SPEAKERS, SPOKESPEOPLE, STATE_BODIES } from "../en/people.ts";
import { AND, BETWEEN_TWO } from "../en/phrases.ts";
import {
  ISSUED_IN,
  IT,
  OF_BODY,
  ONE_SOMEBODY,
  OWN_COUNT,
  POINTING,
  SEVERAL_PEOPLE,
  SILENT,
  SINGLE_PERSONS,
  TELLS_OF_DOCUMENT,
  THEY,
  TURNS_TO,
} from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { canSpeak, headAmong } from "../grammar/can-speak.ts";
import { clausesOf } from "../grammar/clause.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Range, Token } from "../layers.ts";
import { plain } from "../names/naming.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { areMany, describedHead } from "./descriptions.ts";
import type { Entity, Logged } from "./entities.ts";
import { isAside } from "./pronoun-weights.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Previous, type Speaker } from "./speaker.ts";
import { tellingOf } from "./telling.ts";
import { lastSubject } from "./topic.ts";

/** How far back *it* and *they* may reach, in characters. */
const REACH = 1200;

/**
 * "it" and "they": the subject of the sentence before, else the previous speaker, if that is a body or a group; else the only
 * one mentioned just before. `read` tells whom a noun phrase means.
 */
export function fromImpersonal(scene: Scene, phrase: Phrase, read: (range: Range) => Speaker): Speaker {
  const { entities, places, previous } = scene;
  const [word = ""] = phrase.name;
  const pronouns = THEY.has(word) ? THEY : IT;
  if (!pronouns.has(word)) return NOBODY;
  const at = phrase.span[0];
  const isMany = pronouns === THEY;
  const fits = (entity: Entity) =>
    !isOwnBody(scene, entity, at) && (isMany ? isSeveral(entity) : isBodyEntity(entity) && !isTwoBodies(entity));
  if (hasOpenSpoken(scene, at)) return openAmong(scene, fits);
  const meant = (entity: Entity): Speaker => ({ ...NOBODY, entity: entities.mention(entity, phrase) });
  if (!isMany && hasOwnCount(places, at)) {
    const keeper = ownCountKeeper(scene, at);
    return keeper && fits(keeper) ? meant(keeper) : NOBODY;
  }
  const opening = (entity: Entity): Speaker => (!isMany && opensWithOther(scene, entity, at) ? NOBODY : meant(entity));
  const one = isMany ? ofOneUnnamed(scene, phrase) : null;
  if (one) return meant(one);
  const own = isMany ? null : ownSubject(scene, at, read);
  if (own && fits(own)) return meant(own);
  const subject = newSubject(scene, at, pronouns);
  if (isMany && subject && areOthersIn(places, subject, at)) return NOBODY;
  if (subject && isJoined(scene, subject)) {
    const { entity } = isMany ? read(subject.range) : NOBODY;
    return entity && isSeveral(entity) && hasAnd(entity) ? meant(entity) : NOBODY;
  }
  const body = subject && bodyOfSubject(scene, subject, phrase, isMany);
  if (body) return isMany && namesTwo(scene, at) ? NOBODY : opening(body);
  const told = subject && otherBody(subject, read);
  if (told) return fits(told) ? opening(told) : NOBODY;
  const back = previous ? places.paragraph(at) - places.paragraph(previous.at) : Number.POSITIVE_INFINITY;
  const goesOn = previous && fits(previous.entity) && back <= 1;
  if (isMany && subject && goesOn && back === 0 && isOfPeople(subject)) return NOBODY;
  if (isMany && previous && hasTurnedTo(places, previous)) return NOBODY;
  const spokesperson = subject && isMany ? spokespersonOf(subject, read) : null;
  if (spokesperson) return meant(spokesperson);
  const people = subject && isMany && !(goesOn && back === 0) ? peopleOfSubject(subject, read) : null;
  if (people) return meant(people);
  if (isMany && previous && isOne(previous.entity) && (namesPeople(places, previous, at) || namesTwo(scene, at)))
    return NOBODY;
  if (goesOn && !isMany && tellsOfDocument(places, previous, at)) return NOBODY;
  if (goesOn) return isSilent(previous, places) ? opening(previous.entity) : meant(previous.entity);
  const saysIt = pronouns.has(places.segmented.text.slice(...phrase.span).toLowerCase());
  const near = new Set(
    entities
      .before(at, REACH)
      .filter(({ entity, mention }) => fits(entity) && places.sentence(at) - places.sentence(mention.span[0]) <= 1)
      .filter(({ entity, mention }) => !isMany || areMany(entity) || !isAside(places, mention.span))
      .filter(({ mention: { span } }) => !saysIt || !isAmongContent(scene.attribution.content, span))
      .map(({ entity }: Logged) => entity),
  );
  const [only] = near;
  return only && near.size === 1 ? opening(only) : NOBODY;
}

/** "**Orlay's count** is higher: it says 340 died": is somebody's count told of in the sentence, right before? */
const hasOwnCount = (places: Places, at: number): boolean => OWN_COUNT.test(sentenceTill(places, at));

/** Whose it is, where the sentence names no other body. */
function ownCountKeeper({ places, entities }: Scene, at: number): Entity | null {
  const text = sentenceTill(places, at);
  const named = entities.before(at, text.length + 1).filter(({ entity }) => isBodyEntity(entity));
  const [only, other] = new Set(named.map(({ entity }) => entity.same ?? entity));
  return only && !other ? only : null;
}

function sentenceTill({ segmented, sentence }: Places, at: number): string {
  const [from] = segmented.sentences[sentence(at)]?.span ?? [at];
  return segmented.text.slice(from, at);
}

/** "**The Daily Mast** talks to the man it says was there": the body of which the sentence tells, if the words are not added to it. */
function ownSubject({ places, outer }: Scene, at: number, read: (range: Range) => Speaker): Entity | null {
  const { segmented, sentence, quoted } = places;
  const clause = clausesOf(segmented)[sentence(at)];
  const subject = clause && !outer && !quoted(at) ? mainSubject(clause) : null;
  const end = segmented.tokens[(subject?.[1] ?? 0) - 1]?.end ?? at;
  if (!subject || end >= at || /,\s*$/.test(segmented.text.slice(end, at))) return null;
  const { as, kind } = readPhrase(segmented, subject);
  return as === "name" && (kind === "outlet" || kind === "organisation") ? read(subject).entity : null;
}

/** "“They were late,” **Orlay Pizza's manager** said": whoever is quoted says *we* of the body for which he speaks. */
function isOwnBody({ outer, places }: Scene, entity: Entity, at: number): boolean {
  if (!outer?.entity || !places.quoted(at)) return false;
  return outer.onBehalfOf === entity || outer.entity.roles.some(({ of = "" }) => plain(of) === plain(entity.name));
}

/** "“We will ask the state to agree,” it read": of whom it is said, and not who says it. */
const isAmongContent = (content: readonly Span[], [start, end]: Span): boolean =>
  content.some(([from, to]) => from <= start && end <= to);

/** "**The harbour office** is short of guards, it said": another body, with which the sentence begins. */
function opensWithOther({ places }: Scene, only: Entity, at: number): boolean {
  const { segmented, sentence } = places;
  const [first, end] = segmented.sentences[sentence(at)]?.tokens ?? [0, 0];
  const opening = segmented.tokens.slice(first, Math.min(phraseEndAmong(segmented, segmented.tokens, first), end));
  const head = headAmong(opening);
  if (!head || head.end > at || ![BODIES, STATE_BODIES].some((nouns) => nouns.has(head.lower))) return false;
  return !only.mentions.some(({ span }) => span[0] <= head.start && head.end <= span[1]);
}

/** "Tarsia **has not commented**": what is said next may be another's. */
const isSilent = ({ attribution: { cue } }: Previous, { segmented: { text } }: Places): boolean =>
  cue.some((span) => SILENT.test(text.slice(...span)));

/** "The ministry said A. It said B": has somebody spoken since of whom it cannot be told who they are, just before? */
function hasOpenSpoken({ open, places, previous }: Scene, at: number): boolean {
  if (!open || open.at <= (previous?.at ?? -1) || places.paragraph(at) - places.paragraph(open.at) > 1) return false;
  const range = places.tokens(open.source);
  const words = range ? places.segmented.tokens.slice(...range) : [];
  return open.speaker.candidates.length > 0 ? !isOneOnly(words) : canSpeak(words);
}

/** "He": who is no body, and are not several. */
const isOneOnly = (words: readonly Token[]): boolean => words.length === 1 && SINGLE_PERSONS.has(words[0]?.lower ?? "");

const openAmong = ({ open }: Scene, fits: (entity: Entity) => boolean): Speaker => ({
  ...NOBODY,
  candidates: open?.speaker.candidates.filter(({ entity }) => fits(entity)) ?? [],
});

/**
 * "**A spokesman** said it was late. They added": somebody of whom nothing tells the sex goes on, with no others spoken of
 * since.
 */
function ofOneUnnamed({ previous, outer, places, attribution }: Scene, phrase: Phrase): Entity | null {
  const { entity } = previous ?? {};
  if (!previous || !entity || !isOneUnnamed(entity) || outer?.entity === entity) return null;
  const { plain, on } = tellingOf(attribution, places, phrase);
  const at = phrase.span[0];
  if (!(plain || on) || places.paragraph(at) - places.paragraph(previous.at) > 1) return null;
  return namesPeople(places, previous, at) ? null : entity;
}

/** "a spokesman", "the official"; not "anyone" */
const isOneUnnamed = (entity: Entity): boolean =>
  entity.kind === "unnamed" && entity.sex === "unknown" && !areMany(entity) && ONE_SOMEBODY.test(entity.name);

/** "**The board** met on Monday. It said": the body that is the subject of the sentence before, where nobody else says that sentence. */
function bodyOfSubject(
  { entities, places, attribution }: Scene,
  subject: ToldOf,
  phrase: Phrase,
  isMany: boolean,
): Entity | null {
  const at = phrase.span[0];
  const head = headAmong(subject.words);
  const heads = entities
    .before(at, REACH)
    .filter(({ mention: { span } }) => head && span[0] <= head.start && head.end <= span[1])
    .map(({ entity }) => entity);
  const [only] = new Set(heads.filter((entity) => (isMany ? isSeveral(entity) : isBodyEntity(entity))));
  return only && (isMany || only.kind === "document" || tellingOf(attribution, places, phrase).plain) ? only : null;
}

/** "The opposition said no. **The government** has 70 seats. It said": a body that nothing names, whoever spoke before. */
function otherBody({ range, words }: ToldOf, read: (range: Range) => Speaker): Entity | null {
  const head = headAmong(words)?.lower ?? "";
  return [BODIES, STATE_BODIES, PLACES_AS_SPEAKERS].some((nouns) => nouns.has(head)) ? read(range).entity : null;
}

/** "The police **questioned** Dara Voss and Ilan Moro. They …": may it be those whom the previous speaker has asked? */
const hasTurnedTo = ({ segmented: { text } }: Places, { attribution: { cue } }: Previous): boolean =>
  cue.some((span) => TURNS_TO.test(text.slice(...span)));

/** "**Two divers** were pulled out." */
function isOfPeople({ words }: ToldOf): boolean {
  const head = headAmong(words)?.lower ?? "";
  return SEVERAL_PEOPLE.test(head) && isSomebody(head);
}

/** "**A spokesperson for the port** was asked. They said": one of whom nothing tells the sex. */
function spokespersonOf({ range, words }: ToldOf, read: (range: Range) => Speaker): Entity | null {
  if (!SPOKESPEOPLE.has(headAmong(words)?.lower ?? "")) return null;
  const { entity } = read(range);
  return entity && isOneUnnamed(entity) ? entity : null;
}

/** "The board **discussed a report**. It said": the board, or the report. */
function tellsOfDocument(
  { segmented: { text, sentences }, sentence }: Places,
  previous: Previous,
  at: number,
): boolean {
  const [from, end] = sentences[sentence(at) - 1]?.span ?? [at, at];
  const told = text.slice(Math.max(from, previous.at), end);
  return TELLS_OF_DOCUMENT.test(told) && !ISSUED_IN.test(told.toLowerCase());
}

/** "**Two divers** were pulled out. They said": those of whom the sentence before tells. */
function peopleOfSubject(told: ToldOf, read: (range: Range) => Speaker): Entity | null {
  const { range, words } = told;
  if (!isOfPeople(told) || POINTING.has(words[0]?.lower ?? "")) return null;
  const { entity } = read(range);
  return entity && isSeveral(entity) ? entity : null;
}

interface ToldOf {
  readonly range: Range;
  readonly words: readonly Token[];
}

/** The subject of the sentence before, in the paragraph, where nobody has spoken in that or since. */
function newSubject({ places, previous }: Scene, at: number, pronouns: ReadonlySet<string>): ToldOf | null {
  const range = places.quoted(at) ? null : lastSubject(places, at, pronouns);
  const words = range ? places.segmented.tokens.slice(...range) : [];
  const [first] = words;
  if (!range || !first || places.paragraph(first.start) !== places.paragraph(at)) return null;
  return previous && places.sentence(previous.at) >= places.sentence(first.start) ? null : { range, words };
}

/** "**The committee and the two ministers** met": two, and no one body that is called so. */
function isJoined({ entities, places }: Scene, { range, words }: ToldOf): boolean {
  const and = words.find(({ lower }) => AND.has(lower));
  if (!and) return false;
  const [from, end] = [words[0]?.start ?? 0, places.segmented.tokens[range[1]]?.start ?? Number.POSITIVE_INFINITY];
  return !entities
    .before(end, end - from + 1)
    .some(
      ({ entity, mention: { span } }) =>
        span[0] <= and.start && and.end <= span[1] && isBodyEntity(entity) && !isTwoBodies(entity),
    );
}

/** "Norvia and Talm", "the board and the union"; not "the Food and Drug Office", "the Ministry of Health and Welfare". */
function isTwoBodies({ name }: Entity): boolean {
  const [first = "", second] = name.toLowerCase().split(BETWEEN_TWO);
  if (second === undefined || OF_BODY.test(first)) return false;
  const words = second.split(" ");
  return DETERMINERS.has(words[0] ?? "") || ![BODIES, STATE_BODIES].some((nouns) => nouns.has(words.at(-1) ?? ""));
}

const hasAnd = ({ name }: Pick<Entity, "name">): boolean =>
  (name.match(/[\p{L}-]+/gu) ?? []).some((word) => AND.has(word));

/** "Police clashed with **students**. They …": are other people spoken of behind the subject, before a place? */
const areOthersIn = ({ segmented: { text } }: Places, { words }: ToldOf, at: number): boolean =>
  tellsOfPeople(text.slice(words.at(-1)?.end ?? at, at));

/** "**Dara Voss and Ilan Moro** left the room. They …": are two people named in the sentence before, who have not just spoken? */
function namesTwo({ entities, places, previous }: Scene, at: number): boolean {
  const [from, end] = places.segmented.sentences[places.sentence(at) - 1]?.span ?? [at, at];
  if ((previous?.at ?? -1) >= from) return false;
  const named = entities.before(end, end - from + 1).filter(({ entity: { kind } }) => kind === "person");
  return new Set(named.map(({ entity }) => entity)).size > 1;
}

/** "The council is reviewing it, prompting **unions** to strike. They …": are several people spoken of behind one body, just before? */
function namesPeople({ segmented, sentence }: Places, previous: Previous, at: number): boolean {
  const { span } = segmented.sentences[sentence(at) - 1] ?? {};
  const from = Math.max(previous.at, span?.[0] ?? at, ...previous.attribution.cue.map(([, end]) => end));
  return tellsOfPeople(segmented.text.slice(from, at));
}

const tellsOfPeople = (words: string): boolean =>
  (words.match(/[\p{L}-]+/gu) ?? []).some((word) => SEVERAL_PEOPLE.test(word) && isSomebody(word));

/** "The council", and not "Millennials" or "Henry and others". */
const isOne = ({ kind, name }: Entity): boolean =>
  kind !== "group" && !hasAnd({ name }) && (name.match(/[\p{L}-]+/gu) ?? []).every((word) => !/[^s]s$/.test(word));

export const isBodyEntity = ({ kind }: Entity): boolean =>
  ["organisation", "government", "outlet", "document"].includes(kind);

const isSeveral = (entity: Entity): boolean =>
  (areMany(entity) && !areThings(entity)) || entity.kind === "organisation" || entity.kind === "government";

/** "the testimonies of the survivors" */
function areThings({ name }: Entity): boolean {
  const noun = describedHead(name);
  return [noun, noun.replace(/ies$/, "y"), noun.replace(/s$/, "")].some((one) => DOCUMENTS.has(one));
}
