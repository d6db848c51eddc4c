import { BODIES, BODY_OF, COMPANY_NOUNS, STATE_BODIES } from "../en/bodies.ts";
import { AGREED_ON, ASKED_ABOUT, BEFORE_NO_COUNT, GOVERNING_PARTICLES } from "../en/event-frames.ts";
import { PORTFOLIOS } from "../en/people.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { CHARGING, type EventEntry } from "../en/predicates/events.ts";
import { HALF } from "../en/spelt-numbers.ts";
import { Class } from "../grammar/classes.ts";
import {
  at,
  type Grammar,
  is,
  isDeterminer,
  isInfinitive,
  isMainVerb,
  isTimed,
  saysSo,
  word,
} from "../grammar/event-grammar.ts";
import { behindQualifiers, isCount, isNominal, phraseFrom } from "../grammar/noun-phrases.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Range } from "../layers.ts";

/* Words between a verb and the preposition of its recipient. */
const REACH = 8;

/** The phrase behind the next such preposition of the same clause. */
export function afterWord(grammar: Grammar, from: number, preposition: string): Range | null {
  for (let i = from; i < from + REACH && at(grammar, i); i++) {
    if (word(grammar, i) === preposition && !isInfinitive(grammar, i)) return phraseFrom(grammar, i + 1);
    if (
      word(grammar, i) === "," ||
      (is(grammar, i, Class.subordinator | Class.auxiliary) && !isWhatCalled(grammar, i, preposition))
    )
      return null;
    if (is(grammar, i, Class.coordinator) && !joinsPhrases(grammar, i)) return null;
    if (saysSo(grammar, i) || isInfinitive(grammar, i) || (word(grammar, i) === "to" && preposition !== "by"))
      return null;
  }
  return null;
}

/** "hailed **as** a hero by her crew": what somebody is called. */
const isWhatCalled = (grammar: Grammar, i: number, preposition: string): boolean =>
  preposition === "by" && word(grammar, i) === "as" && isDeterminer(grammar, i + 1);

const joinsPhrases = (grammar: Grammar, i: number): boolean =>
  isNominal(grammar, i - 1) && (isNominal(grammar, i + 1) || isDeterminer(grammar, i + 1));

/** The one after "by"; no day and no deed. */
export function agentOf(grammar: Grammar, from: number): Range | null {
  const range = afterWord(grammar, from, "by");
  const opening = range ? word(grammar, range[0]) : "";
  return range && !/ing$/.test(opening) && at(grammar, range[0])?.kind !== "number" ? range : null;
}

/** Of two joined by "and", the other. */
export function partnerOf(grammar: Grammar, [, end]: Range): Range | null {
  return word(grammar, end) === "and" ? phraseFrom(grammar, end + 1) : null;
}

/** The recipient of a verb in the active, as its frame says. */
export function objectOf(grammar: Grammar, verb: number, anchor: Range, entry: EventEntry): Range | null {
  const { frame, particle, lemma } = entry;
  const [, end] = anchor;
  if (frame === "none") return null;
  if (frame === "object") {
    const parted = particle && !GOVERNING_PARTICLES.has(lastWord(particle)) && !isRightBehind(grammar, verb, particle);
    const inside = parted ? phraseFrom(grammar, verb + 1) : null;
    const before = inside && (inside[1] < end ? inside : within(grammar, inside, end - 1));
    const object = before ?? accused(grammar, verb, end) ?? upToName(grammar, phraseFrom(grammar, end));
    return object && CHARGING.has(lemma) ? withoutCharge(grammar, object) : object;
  }
  if (frame === "for") return phraseFrom(grammar, end) ?? afterWord(grammar, end, "to");
  return (
    (frame === "to" ? firstOfTwo(grammar, verb, end) : null) ??
    afterWord(grammar, end, frame) ??
    (frame === "on" ? afterWord(grammar, end, "against") : null)
  );
}

/** "shot **dead** roughly 100 marchers"; not "shot a guard dead". */
const isRightBehind = (grammar: Grammar, verb: number, particle: string): boolean =>
  particle.split(" ").every((one, i) => word(grammar, verb + 1 + i) === one);

const lastWord = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);

/** "struck down **the duties** Selm had imposed": without the clause that needs no "that". */
function upToName(grammar: Grammar, range: Range | null): Range | null {
  if (!range || !(is(grammar, range[1], Class.auxiliary) || isMainVerb(grammar, range[1]))) return range;
  let name = range[1];
  while (name > range[0] && is(grammar, name - 1, Class.capital)) name--;
  return name > range[0] && name < range[1] && /[^s']s$/.test(word(grammar, name - 1)) ? [range[0], name] : range;
}

/** "accused **Selm** of sexual assault": what somebody is accused of is no part of who they are. */
function withoutCharge(grammar: Grammar, [first, end]: Range): Range {
  for (let i = end - 1; i > first; i--)
    if (word(grammar, i) === "of" && isNamedSoFar(grammar, first, i) && !is(grammar, i + 1, Class.capital))
      return [first, i];
  return [first, end];
}

/** "accused **Selm** of", "accused the **council** of", "accused his **followers** of", "accused the court of **appeal** of": a name, or a body and not what it is for: "the ministry of health". */
function isNamedSoFar(grammar: Grammar, first: number, of: number): boolean {
  if (is(grammar, of - 1, Class.capital)) return true;
  if (isPlainBody(word(grammar, of - 1))) return !isOfName(word(grammar, of + 1));
  if (/s$/.test(word(grammar, of - 1)) && isSomebody(word(grammar, of - 1)))
    return !isDeterminer(grammar, of + 1) && !isOfName(word(grammar, of + 1));
  const isName = isOfName(word(grammar, of - 1)) && word(grammar, of - 2) === "of";
  return isName && of - 3 >= first && isPlainBody(word(grammar, of - 3));
}

/** "the court of **appeal**", "the ministry of **health**", "the union of **teachers**" */
const isOfName = (noun: string): boolean =>
  BODY_OF.has(noun) || PORTFOLIOS.has(noun) || (/s$/.test(noun) && isSomebody(noun));

const isPlainBody = (noun: string): boolean => BODIES.has(noun) || STATE_BODIES.has(noun) || COMPANY_NOUNS.has(noun);

/** "took **nine people** hostage": without the particle that ends it, which may be who they are: "took **40 hostages**". */
function within(grammar: Grammar, [first]: Range, end: number): Range | null {
  if (first >= end) return null;
  return isCount(grammar, end - 1) ? [first, end + 1] : [first, end];
}

/** "blamed the attack on **the rebels**" */
const accused = (grammar: Grammar, verb: number, end: number): Range | null =>
  /^blam/.test(word(grammar, verb)) && !afterWord(grammar, end, "for") ? afterWord(grammar, end, "on") : null;

/** "sent **the town** food", "gave **the garrison** an ultimatum", "offered **Cadria** a corridor" */
function firstOfTwo(grammar: Grammar, verb: number, end: number): Range | null {
  const first = phraseFrom(grammar, verb + 1);
  if (!first || first[1] > end + REACH) return null;
  const counted = counts(grammar, first);
  if (counted !== undefined) return [first[0], counted];
  const place = is(grammar, first[1], Class.preposition) ? phraseFrom(grammar, first[1] + 1) : null;
  return isDeterminer(grammar, place && place[1] <= end ? place[1] : first[1]) ? first : null;
}

/** Where behind the first word a number stands. */
const counts = (grammar: Grammar, [first, end]: Range): number | undefined =>
  Array.from({ length: end - first - 1 }, (_, i) => first + 1 + i).find(
    (i) => (isCount(grammar, i) || HALF.has(word(grammar, i))) && !BEFORE_NO_COUNT.has(word(grammar, i - 1)),
  );

/** Does it say to what somebody agrees, so that "agreed" is no opinion: "agreed **to** pay", "agreed **a** truce"? */
export const isAgreement = (grammar: Grammar, end: number): boolean =>
  AGREED_ON.has(word(grammar, end)) || isTimed(grammar, end);

/** Does an object follow directly, where the verb of the table has none: "withdrew cash", "struck a tune"? */
export const hasObject = (grammar: Grammar, end: number): boolean =>
  isDeterminer(grammar, end) || word(grammar, end) === "that" || isNominal(grammar, behindQualifiers(grammar, end));

/** Does "for" or "to do" follow, so that "asked" is no question? */
export function asksFor(grammar: Grammar, from: number): boolean {
  for (let i = from; i < from + REACH && at(grammar, i); i++) {
    if (word(grammar, i) === "for" || isInfinitive(grammar, i)) return true;
    if (ASKED_ABOUT.has(word(grammar, i)) || is(grammar, i, Class.subordinator | Class.relative)) return false;
  }
  return false;
}

/** Is who is asked told to do something: "advised **residents** to leave", "**residents in Lisk** to leave"? */
export function isAskedToDo(grammar: Grammar, from: number): boolean {
  const place = PLACE_PREPOSITIONS.has(word(grammar, from)) ? phraseFrom(grammar, from + 1) : null;
  return isInfinitive(grammar, place ? place[1] : from);
}
