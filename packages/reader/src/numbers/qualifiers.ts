import { COUNT_NOUNS, TOLLS } from "../en/counted.ts";
import { DETERMINERS, PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { BOUNDED_BY_EVENT, IN_THE_COURSE, PLACED, SO_LONG_AT_LEAST } from "../en/number-contexts.ts";
import {
  AFTER_QUALIFIERS,
  LONGEST_QUALIFIER,
  MAGNITUDES,
  PEOPLE,
  QUALIFIER_ADVERBS,
  QUALIFIER_EFFECTS,
  QUALIFIER_ENDS,
  SMALL,
} from "../en/numbers.ts";
import { THE } from "../en/phrase-words.ts";
import {
  A_LITTLE,
  ABOUT,
  BETWEEN_QUALIFIER_AND_NUMBER,
  BUILT,
  ESTIMATORS,
  EXCEEDING,
  FALLING_SHORT,
  GIVEN_OVER,
  HOVERING,
  LEAST,
  LEAST_FOR_AT_LEAST,
  NEARBY,
  NEARING,
  NEVER_PASSED,
  NO_AMOUNTS,
  NOT_REACHING,
  OPENS_CONTENT,
  OVER,
  PASSING,
  PLACE_QUALIFIERS,
  REACH_BOUND,
  TO_GO,
  TOLL_VERBS,
  TRAILING_STARTS,
} from "../en/qualifiers.ts";
import { BOUND_STARTS, ESTIMATED_WORD, IF_NOT_MORE, SEVERAL_OR_FEW } from "../en/spelt-numbers.ts";
import { SPAN_WORDS, UNIT_KINDS, UNIT_WORDS } from "../en/units.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { Part } from "../grammar/parts/part.ts";
import { endsAsPast } from "../grammar/past-forms.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Effect } from "../language-words.ts";
import type { Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Measured } from "./numerals.ts";
import { touches } from "./numerals.ts";

/** A range of tokens that says how a number is meant. */
export interface Qualifier {
  readonly first: number;
  readonly last: number;
  readonly effect: Effect;
}

/** "at least", "well over", "up to" in front of token `first`. */
export function qualifierBefore(
  tokens: readonly Token[],
  first: number,
  start: number,
  number: Measured,
): Qualifier | undefined {
  let end = first;
  while (
    end > start &&
    end > first - 2 &&
    BETWEEN_QUALIFIER_AND_NUMBER.has(tokens[end - 1]?.lower ?? "") &&
    !THE.has(lower(tokens, end - 1))
  )
    end--;
  if (end !== first && !QUALIFIER_ENDS.has(tokens[end - 1]?.lower ?? "")) end = first;
  if (end <= start || !QUALIFIER_ENDS.has(tokens[end - 1]?.lower ?? "")) return undefined;
  for (let from = Math.max(start, end - LONGEST_QUALIFIER); from < end; from++) {
    const written = joinLower(tokens, from, end);
    const effect = QUALIFIER_EFFECTS.get(written);
    if (effect === undefined) continue;
    if (written === LEAST && !LEAST_FOR_AT_LEAST.has(lower(tokens, from - 1))) return undefined;
    if (isOfBookTitle(tokens, from, number)) return undefined;
    if (written === ESTIMATED_WORD && isEstimator(tokens[from - 1])) return undefined;
    if (PLACE_QUALIFIERS.has(written) && isPlace(tokens, from, start, number)) return undefined;
    const adverb = from > start && QUALIFIER_ADVERBS.has(tokens[from - 1]?.lower ?? "");
    return { first: adverb ? from - 1 : from, last: end, effect };
  }
  return undefined;
}

/* So many people are a crowd that may or may not have been so large; fewer are whom somebody has reached. */
const CROWD = 1000;

/** "gifts have **topped** $50,000", "the crowd **fell short of** 4,000": a bound by the verb before the number. */
export function boundByVerb(
  tokens: readonly Token[],
  { first, value }: Pick<Measured, "first" | "value">,
  noun: string,
): Qualifier | undefined {
  if (NO_AMOUNTS.has(noun) || (PEOPLE.has(noun) && value < CROWD)) return undefined;
  const verb = lower(tokens, first - 1);
  for (const count of [3, 4])
    if (FALLING_SHORT.test(joinLower(tokens, Math.max(0, first - count), first)))
      return { first: first - count, last: first, effect: "most" };
  const reaches = REACH_BOUND.has(verb);
  const ofToll = noun === "" && isOfToll(tokens, first - 1);
  if (ofToll && NEARING.has(verb)) return { first: first - 1, last: first, effect: "near" };
  const passes = ofToll && PASSING.has(verb);
  if (!reaches && !passes && !EXCEEDING.has(verb)) return undefined;
  const before = joinLower(tokens, Math.max(0, first - 4), first - 1);
  if (passes && NEVER_PASSED.test(before)) return undefined;
  const missed = NOT_REACHING.test(before);
  if (reaches && !missed) return undefined;
  return { first: first - 1, last: first, effect: missed ? "most" : "least" };
}

/** "police estimated 4,500": whoever estimates stands before it. */
const isEstimator = (token: Token | undefined): boolean =>
  token?.kind === "word" && (!isClosed(token.lower) || ESTIMATORS.has(token.lower));

/** "Lies **about Five** Ministers": small before a number in words and capitals it is a word of a title. */
const isOfBookTitle = (tokens: readonly Token[], from: number, { first, spelt }: Measured): boolean =>
  spelt && isCapitalised(tokens[first]) && !isCapitalised(tokens[from]) && isCapitalised(tokens[from - 1]);

function isPlace(tokens: readonly Token[], from: number, start: number, measured: Measured): boolean {
  const { spelt, value, unit } = measured;
  const [preposition, before, earlier] = [0, 1, 2].map((back) => tokens[from - back]?.lower ?? "") as [
    string,
    string,
    string,
  ];
  const kind = UNIT_KINDS.get(unit ?? "");
  if (OVER.has(preposition) && GIVEN_OVER.has(before)) return kind !== "duration";
  if (OVER.has(preposition) && kind !== "money" && isCountedBefore(tokens, from)) return true;
  if (kind === "duration") return OVER.has(preposition) && isInTheCourse(tokens, from, measured.last);
  if (ABOUT.has(preposition) && BUILT.has(before) && value >= 100) return false;
  const least = NEARBY.has(preposition) ? 2 : 10;
  if (spelt && value < least && unit === undefined) return true;
  if (from <= start) return false;
  const hovers = HOVERING.has(before) && (unit !== undefined || measured.magnitude > 1);
  if (TOLL_VERBS.has(before) && isOfToll(tokens, from)) return false;
  return (PLACED.has(before) && !hovers) || (SPAN_WORDS.has(before) && (PLACED.has(earlier) || kind === "money"));
}

/** "the **toll** has climbed above 300" */
const isOfToll = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - TOLL_BACK), from).some(({ lower: word }) => TOLLS.has(word) || COUNT_NOUNS.has(word));

/* So many words back stands a toll that goes up. */
const TOLL_BACK = 10;

/* How far before "over" a number stands that it does not bound, in tokens. */
const COUNTED_BEFORE = 3;

/** "40 grants **over** two years", "9% over ten seasons": behind what another number counts it bounds nothing. */
function isCountedBefore(tokens: readonly Token[], over: number): boolean {
  const noun = tokens[over - 1];
  if (
    noun?.kind === "word" &&
    !/[^s]s$/.test(noun.lower) &&
    !PEOPLE.has(noun.lower) &&
    !MAGNITUDES.has(noun.lower) &&
    !UNIT_WORDS.has(noun.lower)
  )
    return false;
  for (let at = over - 1; at > over - 1 - COUNTED_BEFORE; at--) {
    const word = tokens[at];
    if (word?.kind === "number") return true;
    if (word?.text !== "%" && (word?.kind !== "word" || isClosed(word.lower))) return false;
  }
  return false;
}

/** "built **over** two years", "Over two years, they": in the course of them; not "waited over two hours", "over two years ago". */
function isInTheCourse(tokens: readonly Token[], over: number, end: number): boolean {
  const before = tokens[over - 1];
  if (BOUNDED_BY_EVENT.has(lower(tokens, end))) return false;
  if (SEVERAL_OR_FEW.has(lower(tokens, over + 1))) return true;
  if (OPENS_CONTENT.has(before?.lower ?? "") && beginsSubject(tokens[end])) return true;
  if (before?.kind !== "word") return over === 0 || tokens[end]?.text === ",";
  if (isBehindNoun(tokens, over)) return true;
  return IN_THE_COURSE.has(before.lower) || (endsAsPast(before.lower) && !SO_LONG_AT_LEAST.has(before.lower));
}

/** "smuggled it into the **port** over six years" */
const isBehindNoun = (tokens: readonly Token[], over: number): boolean =>
  !A_LITTLE.has(lower(tokens, over - 1)) &&
  textGrammar({ tokens }).parts[over - 1] === Part.noun &&
  DETERMINERS.has(lower(tokens, over - 2));

/** "that over 50 years **Tarsia** had moved them": somebody does what comes behind. */
const beginsSubject = (token: Token | undefined): boolean =>
  isCapitalised(token) || DETERMINERS.has(token?.lower ?? "") || PERSONAL_PRONOUNS.has(token?.lower ?? "");

/** "17 miners at the very least": a bound behind the noun phrase that ends before `end`. */
export function boundBehind(tokens: readonly Token[], at: number, end: number): Qualifier | undefined {
  if (TO_GO.has(joinLower(tokens, at, at + 2))) return boundBehind(tokens, at + 2, end);
  if (!BOUND_STARTS.has(lower(tokens, at))) return undefined;
  for (const count of [4, 3, 2]) {
    const effect = at + count <= end ? AFTER_QUALIFIERS.get(joinLower(tokens, at, at + count)) : undefined;
    const next = tokens[at + count];
    if (next?.kind === "number" || SMALL.has(next?.lower ?? "") || next?.kind === "symbol") return undefined;
    if (effect) return { first: at, last: at + count, effect };
  }
  return undefined;
}

/** "20**+** years": a sign between a number and its unit. */
export function plusWithin(
  tokens: readonly Token[],
  { first, last }: Pick<Measured, "first" | "last">,
): Qualifier | undefined {
  for (let at = first + 1; at < last - 1; at++)
    if (tokens[at]?.text === "+") return { first: at, last: at + 1, effect: "least" };
  return undefined;
}

/** "50**+**", "some 500**+** houses" */
export const plusAfter = (tokens: readonly Token[], last: number): Qualifier | undefined =>
  tokens[last]?.text === "+" && touches(tokens[last - 1] as Token, tokens[last] as Token)
    ? { first: last, last: last + 1, effect: "least" }
    : undefined;

/** "or more", "or so", "50+". */
export function qualifierAfter(tokens: readonly Token[], last: number, end: number): Qualifier | undefined {
  const next = tokens[last];
  if (next?.text === "," && last + 3 < end && joinLower(tokens, last + 1, last + 4) === IF_NOT_MORE)
    return { first: last, last: last + 4, effect: "least" };
  if (next?.text === "," && last + 2 < end && AFTER_QUALIFIERS.get(joinLower(tokens, last + 1, last + 3)) === "least")
    return { first: last, last: last + 3, effect: "least" };
  const plus = plusAfter(tokens, last);
  if (plus) return plus;
  if (last + 2 > end || !TRAILING_STARTS.has(next?.lower ?? "")) return undefined;
  for (const count of [2, 3]) {
    const effect = last + count <= end ? AFTER_QUALIFIERS.get(joinLower(tokens, last, last + count)) : undefined;
    if (effect) return { first: last, last: last + count, effect };
  }
  return undefined;
}
