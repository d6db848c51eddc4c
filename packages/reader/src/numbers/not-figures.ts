import { COUNTED } from "../en/counted.ts";
import { BEFORE_BARE_VERBS, IS_ONE } from "../en/counting.ts";
import * as words from "../en/function-words.ts";
import { A } from "../en/links.ts";
import {
  AFTER_MENTIONS,
  AGED_AFTER,
  BEFORE_MENTIONS,
  BEFORE_SPANS_OF_DATES,
  COUNT_LINKS,
  DIGITS,
  HOW_OFTEN,
  MODEL_NOUNS,
  MOST_OR_OTHERS,
  NUMBER_IDIOMS,
  NUMBERED_STREET,
  OF_AGE,
  OLD,
  ORDER_WORDS,
  PARENTS,
  PART_OF_WHOLE,
  PARTED_IN,
  PARTS_OF_GAMES,
  PLURAL_ALIKE,
  RANKED_ALL_THE_SAME,
  RATE_BASES,
  SINGLE_SPANS,
  SPELT_LABELS,
  STREETS,
  THINGS_COUNTED,
  TO_LAST,
} from "../en/not-counts.ts";
import { LABELS, MAGNITUDES, PEOPLE, SCORE_NEIGHBOURS } from "../en/numbers.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { NEXT_VALUES, VALUE_IS } from "../en/told-before.ts";
import { DURATIONS, LOOSE_SPANS } from "../en/units.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";
import { joinLower, lower } from "../text/words.ts";
import { type Measured, touches } from "./numerals.ts";

/** Written on to what makes it no number of its own: "9/11", "G4S", "#5", "id=3", "401(k)", "9L15", "50+1". */
export function isAttached(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, start, end, after] = [tokens[first - 1], tokens[first], tokens[last - 1], tokens[last]];
  if (before && start && touches(before, start) && !/^(?:[([“”"‘’'`–—~><…]|''|``|\.{3,}|--)$/.test(before.text))
    return true;
  if (!after || !end || !touches(end, after)) return false;
  if (after.kind === "number" || /^[/@=_:#(&*°]$/.test(after.text)) return true;
  if (after.text === "+") return tokens[last + 1]?.kind === "number" && touches(after, tokens[last + 1] as Token);
  return /^[-–—]$/.test(after.text) && tokens[last + 1] !== undefined && touches(after, tokens[last + 1] as Token);
}

/** Of no fixed length or shared with the next number: "three weekends", "three quarters", "two and five years". */
export function isDuration(tokens: readonly Token[], last: number): boolean {
  const word = tokens[last]?.lower ?? "";
  if (PARTS_OF_GAMES.has(word) || LOOSE_SPANS.has(word)) return true;
  return COUNT_LINKS.has(word) && DURATIONS.has(tokens[last + 2]?.lower ?? "");
}

/** A stretch of time that tells an age, a date or how often: "34 years old", "the first 100 days", "one day", "24 hours a day". */
export function isNoSpan(tokens: readonly Token[], { first, last, value, spelt }: Measured): boolean {
  const [before, unit, next, after] = [-1, 0, 1, 2].map((k) =>
    k < 0 ? (tokens[first - 1]?.lower ?? "") : (tokens[last - 1 + k]?.lower ?? ""),
  ) as [string, string, string, string];
  const shared = COUNT_LINKS.has(next) && OLD.has(tokens[last + 3]?.lower ?? "");
  if (shared || AGED_AFTER.has(next) || (OF.has(next) && OF_AGE.has(after))) return true;
  if (BEFORE_SPANS_OF_DATES.has(before)) return !TO_LAST.has(before) || !isBareVerb(tokens, first - 1);
  if (HOW_OFTEN.has(next) && DURATIONS.has(after)) return true;
  return value === 1 && spelt && SINGLE_SPANS.has(unit) && !A.has(tokens[first]?.lower ?? "");
}

/** "would **last**", "did not **last**", "to **last**". */
const isBareVerb = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some(
    (back) =>
      BEFORE_BARE_VERBS.has(tokens[at - back]?.lower ?? "") && !words.DETERMINERS.has(tokens[at - 1]?.lower ?? ""),
  );

/** "The club is **split in two**"; not "split in two groups". */
export const isPartedIn = (tokens: readonly Token[], { first, last, spelt }: Measured): boolean =>
  spelt && PARTED_IN.test(joinLower(tokens, first - 2, first)) && !nounFollows(tokens, last);

/** "a sum in the **eight figures**": so many digits. */
export const isDigits = (tokens: readonly Token[], { last, spelt, value }: Measured): boolean =>
  spelt && value >= FEWEST_DIGITS && DIGITS.has(tokens[last]?.lower ?? "");

/* A sum that is told by its digits has at least so many. */
const FEWEST_DIGITS = 4;

/** "Flight 370", "No. 5", "Resolution 2254", "iPhone 7", "page 12". */
export function isLabel(
  tokens: readonly Token[],
  { first, last, spelt, value }: Measured,
  sentenceFirst: number,
): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== "word") return false;
  if (LABELS.has(before.lower) && (!spelt || !SPELT_LABELS.has(before.lower))) {
    return !(tokens[last] && PEOPLE.has(tokens[last].lower) && value > 20);
  }
  if (ORDER_WORDS.has(before.lower)) return !spelt || !RANKED_ALL_THE_SAME.has(tokens[last]?.lower ?? "");
  const name =
    /^\p{Lu}/u.test(before.text) &&
    first - 1 > sentenceFirst &&
    !words.SENTENCE_STARTERS.has(before.lower) &&
    !COUNTED.has(before.lower);
  if (isNextFraction(tokens, first)) return false;
  return name && !spelt && !words.TIME_NOUNS.has(before.lower) && !countedNext(tokens, last);
}

/* So many words back stands the first of two values. */
const VALUES = 8;

/** "Lesk had a rate of 20.4 and Dolna **18.4**": a value beside another, and no version of anything. */
const isNextFraction = (tokens: readonly Token[], first: number): boolean =>
  /^\d+\.\d+$/.test(tokens[first]?.text ?? "") &&
  NEXT_VALUES.has(lower(tokens, first - 2)) &&
  tokens
    .slice(Math.max(0, first - VALUES), first)
    .some(({ text }, k, near) => /^\d+\.\d+$/.test(text) && VALUE_IS.has(near[k - 1]?.lower ?? ""));

/** Behind a name a number counts only what stands right behind it: "In Orlay 30 people died", not "a Vantis 500 parked". */
function countedNext(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]?.lower ?? "";
  if (!nounFollows(tokens, last)) return false;
  if (PEOPLE.has(next) || COUNTED.has(next)) return true;
  return !/ed$/.test(next) && !isModelName(tokens, last);
}

/** "a Corvin RX 1080 **GPU**", "the HDR 10 **standard**": one thing, of a name with a number. */
function isModelName(tokens: readonly Token[], last: number): boolean {
  const [number, noun, after] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (!/^\d{2,4}$/.test(number?.text ?? "") || !noun || /s$/.test(noun.lower)) return false;
  return MODEL_NOUNS.has(noun.lower) && !(after && (PEOPLE.has(after.lower) || /[^s]s$/.test(after.lower)));
}

/** "131 West 23rd Street", "12 Quay Road", "1 Orlay Trade Centre": digits and then a name that ends in a word for a street. */
export function isAddress(tokens: readonly Token[], { first, last, spelt }: Measured): boolean {
  if (!spelt && isHouse(tokens, first, last)) return true;
  for (let i = last; !spelt && i < last + 4; i++) {
    const token = tokens[i];
    if (!token || (token.text === token.lower && !NUMBERED_STREET.test(token.lower))) return false;
    if (STREETS.has(token.lower)) return i > last && !isCountedBehind(tokens[i + 1]?.lower ?? "");
  }
  return false;
}

/** "**180 Kent is** assigned to it": a number and a name of which one thing is told; not "about 40 Orlayan is". */
const isHouse = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 1 &&
  /^[1-9]\d{1,3}$/.test(tokens[first]?.text ?? "") &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[last]?.text ?? "") &&
  tokens[last]?.kind === "word" &&
  IS_ONE.has(tokens[last + 1]?.lower ?? "") &&
  !/s$/.test(tokens[last]?.lower ?? "") &&
  !MAGNITUDES.has(tokens[last]?.lower ?? "");

/** "12 Quay Centre **guards**": what is counted stands behind the name. */
const isCountedBehind = (next: string): boolean =>
  PEOPLE.has(next) || PLURAL_ALIKE.has(next) || (/^\p{Ll}+[^s'’]s$/u.test(next) && !isClosed(next));

/** "5-4", "won 3-1", "a vote of 21 to 30". */
export function isScore(tokens: readonly Token[], first: number, last: number): boolean {
  for (const word of [tokens[first - 1], tokens[first - 2], tokens[last]])
    if (word && SCORE_NEIGHBOURS.has(word.lower)) return true;
  return false;
}

/** "25 cases per **100,000** people", "one birth in every **80**": what others are counted by. */
export const isRateBase = (tokens: readonly Token[], { first, value }: Measured): boolean =>
  value >= 10 && RATE_BASES.has(tokens[first - 1]?.lower ?? "");

/** "a father of three": who somebody is, as an age is. */
export const isFamily = (tokens: readonly Token[], { first }: Measured): boolean =>
  OF.has(tokens[first - 1]?.lower ?? "") && PARENTS.has(tokens[first - 2]?.lower ?? "");

/** "1." or "1)" that opens a line, or "1 Mara Velin." of a ranking. */
export function isListNumber(tokens: readonly Token[], { first, last }: Measured, sentenceFirst: number): boolean {
  if (first !== sentenceFirst) return false;
  let name = last;
  while (name < last + 4 && /^\p{Lu}/u.test(tokens[name]?.text ?? "")) name++;
  return (
    (name > last && tokens[name]?.text === ".") ||
    (/^[.)]$/.test(tokens[last]?.text ?? "") && touches(tokens[last - 1] as Token, tokens[last] as Token))
  );
}

/** "the two leaders", "these three": somebody told before, not a new count; "the two candidates for mayor" is one. */
export function isMention(tokens: readonly Token[], { first, last, value, spelt }: Measured): boolean {
  if (!spelt || value >= 10 || !BEFORE_MENTIONS.has(tokens[first - 1]?.lower ?? "")) return false;
  if (!THE.has(tokens[first - 1]?.lower ?? "")) return true;
  const part = OF.has(tokens[first - 2]?.lower ?? "") && PART_OF_WHOLE.test(tokens[first - 3]?.lower ?? "");
  return !part && ![1, 2].some((k) => AFTER_MENTIONS.has(tokens[last + k]?.lower ?? ""));
}

/** Does a word follow that the number can count? */
export function nounFollows(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (next?.kind !== "word" || NUMBER_IDIOMS.has(next.lower)) return THINGS_COUNTED.has(next?.lower ?? "");
  return !isClosed(next.lower) || MOST_OR_OTHERS.has(next.lower);
}
