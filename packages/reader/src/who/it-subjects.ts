import { BODIES, PLACES_AS_SPEAKERS, STATE_BODIES } from "../en/bodies.ts";
import { COORDINATORS } from "../en/function-words.ts";
import { OWNERS, POINTING } from "../en/it-they.ts";
import { SPOKESPEOPLE } from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import { AND } from "../en/phrases.ts";
import { SEVERAL_PEOPLE } from "../en/references.ts";
import { headAmong } from "../grammar/can-speak.ts";
import { clausesOf } from "../grammar/clauses.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Range, Token } from "../layers.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { isBodyEntity, isOneUnnamed, isSeveral, isTwoBodies } from "./body-kinds.ts";
import type { Entity } from "./entities.ts";
import { isNamedSince } from "./overtaken.ts";
import type { Scene } from "./scene.ts";
import type { Speaker } from "./speaker.ts";
import { tellingOf } from "./telling.ts";
import { lastSubject } from "./topic.ts";

/* Of whom the sentence before an *it* or *they* tells, or its own. */

/** How far back *it* and *they* may reach, in characters. */
export const REACH_OF_IT = 1200;

/** Whom a noun phrase means. */
export type Read = (range: Range) => Speaker;

export interface ToldOf {
  readonly range: Range;
  readonly words: readonly Token[];
}

/** A subject, with its words. */
export const asToldOf = ({ segmented: { tokens } }: Places, range: Range): ToldOf => ({
  range,
  words: tokens.slice(...range),
});

/** The subject of the sentence before, in the paragraph, where nobody has spoken in that or since. */
export function newSubject({ places, previous }: Scene, at: number, pronouns: ReadonlySet<string>): ToldOf | null {
  const range = places.quoted(at) ? null : lastSubject(places, at, pronouns);
  const words = range ? places.segmented.tokens.slice(...range) : [];
  const [first] = words;
  if (!range || !first || places.paragraph(first.start) !== places.paragraph(at)) return null;
  return previous && places.sentence(previous.at) >= places.sentence(first.start) ? null : { range, words };
}

/** "**The Daily Mast** talks to the man it says was there": the body of which the sentence tells, if the words are not added to it. */
export function ownSubject({ places, outer }: Scene, at: number, read: Read): Entity | null {
  const { segmented, sentence, quoted } = places;
  const grammar = grammarsOf(segmented)[sentence(at)];
  const subject = grammar && !outer && !quoted(at) ? mainSubject(grammar) : null;
  const end = segmented.tokens[(subject?.[1] ?? 0) - 1]?.end ?? at;
  if (!subject || end >= at || /,\s*$/.test(segmented.text.slice(end, at))) return null;
  const { as, kind } = readPhrase(segmented, subject);
  return as === "name" && (kind === "outlet" || kind === "organisation") ? read(subject).entity : null;
}

/**
 * "But while **Norvia** attended the summit, it stopped short of …": the body of whom the clause tells that stands right before. null:
 * that names another as well, so that it cannot be told: "When Norvia bombed the Orlay Army, it said". undefined: there is none.
 */
export function frontedSubject({ places, entities }: Scene, at: number, read: Read): Entity | null | undefined {
  const { segmented, sentence, quoted } = places;
  const { tokens, text } = segmented;
  const grammar = grammarsOf(segmented)[sentence(at)];
  const [hanging] = grammar && !quoted(at) && text.slice(0, at).endsWith(", ") ? clausesOf(grammar) : [];
  const opening = grammar?.sentence.tokens[0] ?? 0;
  const first = COORDINATORS.has(tokens[opening]?.lower ?? "") ? opening + 1 : opening;
  if (hanging?.role !== "adverbial" || hanging.opener !== first || !hanging.subject) return undefined;
  const range = hanging.subject.phrase;
  const { as, kind } = readPhrase(segmented, range);
  const lastAt = (tokens[range[1] - 1]?.end ?? at) - 1;
  if (!(as === "name" || as === "short" || kind === "government") || lastAt >= at) return undefined;
  const isOther = isNamedSince(entities, places, { lastAt }, at) || OWNERS.test(text.slice(lastAt + 1, at));
  return isOther ? null : (read(range).entity ?? undefined);
}

/** "**The board** met on Monday. It said": the body that is the subject of the sentence before, where nobody else says that sentence. */
export function bodyOfSubject(
  { entities, places, attribution }: Scene,
  subject: ToldOf,
  phrase: Phrase,
  isMany: boolean,
): Entity | null {
  const at = phrase.span[0];
  const head = headAmong(subject.words);
  const heads = entities
    .before(at, REACH_OF_IT)
    .filter(({ mention: { span } }) => head && span[0] <= head.start && head.end <= span[1])
    .map(({ entity }) => entity);
  const [only] = new Set(heads.filter((entity) => (isMany ? isSeveral(entity) : isBodyEntity(entity))));
  return only && (isMany || only.kind === "document" || tellingOf(attribution, places, phrase).plain) ? only : null;
}

/** "The opposition said no. **The government** has 70 seats. It said": a body, whoever spoke before. */
export function otherBody({ segmented }: Places, { range, words }: ToldOf, read: Read): Entity | null {
  const head = headAmong(words)?.lower ?? "";
  const isBody = [BODIES, STATE_BODIES, PLACES_AS_SPEAKERS].some((nouns) => nouns.has(head));
  const { as, kind } = readPhrase(segmented, range);
  const isNamed = as === "name" && isCapitalised(words.at(-1)) && (kind === "organisation" || kind === "outlet");
  return isBody || isNamed ? read(range).entity : null;
}

/** "**Two divers** were pulled out." */
export function isOfPeople({ words }: ToldOf): boolean {
  const head = headAmong(words)?.lower ?? "";
  return SEVERAL_PEOPLE.test(head) && isSomebody(head);
}

/** "**A spokesperson for the port** was asked. They said": one of whom nothing tells the sex. */
export function spokespersonOf({ range, words }: ToldOf, read: Read): Entity | null {
  if (!SPOKESPEOPLE.has(headAmong(words)?.lower ?? "")) return null;
  const { entity } = read(range);
  return entity && isOneUnnamed(entity) ? entity : null;
}

/** "**Two divers** were pulled out. They said": those of whom the sentence before tells. */
export function peopleOfSubject(told: ToldOf, read: Read): Entity | null {
  const { range, words } = told;
  if (!isOfPeople(told) || POINTING.has(words[0]?.lower ?? "")) return null;
  const { entity } = read(range);
  return entity && isSeveral(entity) ? entity : null;
}

/** "**The committee and the two ministers** met": two, and no one body that is called so, as "the regime of Voss and Moro" is. */
export function isJoined({ entities, places }: Scene, { range, words }: ToldOf): boolean {
  const and = words.find(({ lower }) => AND.has(lower));
  if (!and || isBodyOfTwo(words)) return false;
  const [from, end] = [words[0]?.start ?? 0, places.segmented.tokens[range[1]]?.start ?? Number.POSITIVE_INFINITY];
  return !entities
    .before(end, end - from + 1)
    .some(
      ({ entity, mention: { span } }) =>
        span[0] <= and.start && and.end <= span[1] && isBodyEntity(entity) && !isTwoBodies(entity),
    );
}

/** "the **regime of** Dara Voss **and** Ilan Moro": one body, of two people. */
function isBodyOfTwo(words: readonly Token[]): boolean {
  const of = words.findIndex(({ lower }) => OF.has(lower));
  const [body, ...people] = [words[of - 1]?.lower ?? "", ...words.slice(of + 1)];
  const isBody = of > 0 && (BODIES.has(body) || STATE_BODIES.has(body));
  return isBody && people.every((word) => AND.has(word.lower) || isCapitalised(word));
}

/** "Police clashed with **students**. They …": are other people spoken of behind the subject, before a place? */
export const areOthersIn = ({ segmented: { text } }: Places, { words }: ToldOf, at: number): boolean =>
  tellsOfPeople(text.slice(words.at(-1)?.end ?? at, at));

export const tellsOfPeople = (words: string): boolean =>
  (words.match(/[\p{L}-]+/gu) ?? []).some((word) => SEVERAL_PEOPLE.test(word) && isSomebody(word));
