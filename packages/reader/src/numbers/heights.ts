import { CALENDAR } from "../en/calendar.ts";
import { POSSESSIVES } from "../en/function-words.ts";
import { IN } from "../en/links.ts";
import {
  ABOUT_SO_HEAVY,
  BEFORE_HEIGHTS,
  CARRYING_WEIGHT,
  FAT,
  FEET,
  FEET_WORDS,
  IN_SO_LONG,
  INCHES,
  LOADED_IN,
  SINCE_WHEN,
  SOMEBODY,
  TALL,
  TIMED_OR_ANGLED,
  TOLD_OF_MONEY,
  WEIGHT_CHANGES,
} from "../en/measures-of.ts";
import { PEOPLE, SMALL } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";
import { joinLower, lower } from "../text/words.ts";
import { type Measured, PLAIN, touches, wholeNumber } from "./numerals.ts";

/* So many inches are a foot. */
const TO_THE_FOOT = 12;

/** "5-foot-11", "six-foot-two", "6ft 2in", "5 feet 4 inches", "5'11\"": feet and inches, in feet. */
export const heightAt = (tokens: readonly Token[], i: number): Measured | undefined =>
  mayBeginHeight(tokens[i]) ? readHeight(tokens, i) : undefined;

/** The same of any word, whether it may begin one or not. */
export function readHeight(tokens: readonly Token[], i: number): Measured | undefined {
  const found = joinedByHyphens(tokens, i) ?? inOneWord(tokens[i]) ?? withMarks(tokens, i) ?? inWords(tokens, i);
  if (!found || found.inches >= TO_THE_FOOT || found.feet < 1) return undefined;
  const value = found.feet + found.inches / TO_THE_FOOT;
  return { ...PLAIN, first: i, last: i + found.words, value, plain: false, unit: "[ft_i]" };
}

/** Most words tell at once that they begin none. */
export const mayBeginHeight = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "number" || token.lower.includes("-") || SMALL.has(token.lower));

interface Height {
  readonly feet: number;
  readonly inches: number;
  /** So many tokens. */
  readonly words: number;
}

/** "5-foot**-11**": a token for the feet, a hyphen and one for the inches. */
function joinedByHyphens(tokens: readonly Token[], i: number): Height | undefined {
  const [feet, hyphen, inches] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const written = /^(\d{1,2})-foot$/.exec(feet?.lower ?? "")?.[1];
  if (!feet || !hyphen || !inches || !written || hyphen.text !== "-") return undefined;
  const count = touches(feet, hyphen) && touches(hyphen, inches) ? wholeNumber(inches.text) : undefined;
  return count === undefined ? undefined : { feet: Number(written), inches: count, words: 3 };
}

/** "six-foot-two" */
function inOneWord(token: Token | undefined): Height | undefined {
  const [feet = "", unit = "", inches = "", more] = (token?.lower ?? "").split("-");
  const [count, rest] = [SMALL.get(feet), SMALL.get(inches)];
  return FEET.has(unit) && count !== undefined && rest !== undefined && more === undefined
    ? { feet: count, inches: rest, words: 1 }
    : undefined;
}

/* So many words around a measure tell what it is of. */
const AROUND = 12;
/* So many around feet and inches in marks, which are four tokens. */
const MARKED = 6;

const isWordAround = (tokens: readonly Token[], at: number, words: ReadonlySet<string>, reach = AROUND): boolean =>
  tokens.slice(Math.max(0, at - reach), at + reach).some(({ lower: word }) => words.has(word));

/** "is 5'11\""; not "won in 4'08\"", "34 degrees 5'10\" north". */
function withMarks(tokens: readonly Token[], i: number): Height | undefined {
  const [feet, foot, inches, mark] = tokens.slice(i, i + 4);
  if (!feet || !foot || !inches || !/^[4-7]$/.test(feet.text) || !/^['’′]$/.test(foot.text)) return undefined;
  const count = touches(feet, foot) && touches(foot, inches) ? wholeNumber(inches.text) : undefined;
  if (count === undefined || /^0\d/.test(inches.text)) return undefined;
  if (!BEFORE_HEIGHTS.has(lower(tokens, i - 1)) || isWordAround(tokens, i, TIMED_OR_ANGLED, MARKED)) return undefined;
  const closed = mark && touches(inches, mark) && /^["”″]$/.test(mark.text);
  if (closed) return { feet: Number(feet.text), inches: count, words: 4 };
  return TALL.has(mark?.lower ?? "") ? { feet: Number(feet.text), inches: count, words: 3 } : undefined;
}

/** "6ft 2in", "5 feet 4 inches", "five feet, four inches" */
function inWords(tokens: readonly Token[], i: number): Height | undefined {
  const feet = ofUnit(tokens, i, FEET_WORDS);
  if (!feet) return undefined;
  const at = tokens[feet.last]?.text === "," ? feet.last + 1 : feet.last;
  const inches = ofUnit(tokens, at, INCHES);
  if (inches && IN.has(lower(tokens, inches.last - 1)) && tokens[inches.last]?.kind === "word") return undefined;
  if (inches && at > feet.last && OF.has(lower(tokens, inches.last))) return undefined;
  return inches && { feet: feet.count, inches: inches.count, words: inches.last - i };
}

/** "6ft", "6 feet", "six feet": so many of a unit. */
function ofUnit(
  tokens: readonly Token[],
  i: number,
  units: ReadonlySet<string>,
): { count: number; last: number } | undefined {
  const glued = /^(\d{1,2})(\p{L}+)$/u.exec(lower(tokens, i));
  if (glued) return units.has(glued[2] as string) ? { count: Number(glued[1]), last: i + 1 } : undefined;
  const count = wholeNumber(lower(tokens, i)) ?? SMALL.get(lower(tokens, i));
  return count !== undefined && units.has(lower(tokens, i + 1)) ? { count, last: i + 2 } : undefined;
}

/* So many words may stand between a height and a weight: "6ft tall and about 215 pounds". */
const BESIDE = 4;

/** "He is 5-foot-11 and **215 pounds**": the number at `i` stands right behind how tall somebody is. */
export function isBesideHeight(tokens: readonly Token[], i: number): boolean {
  let end = i;
  while (end > i - BESIDE && ABOUT_SO_HEAVY.has(lower(tokens, end - 1))) end--;
  const tall = isInFeet(tokens, end) || [1, 2, 3, 4].some((back) => heightAt(tokens, end - back)?.last === end);
  return (
    end < i &&
    tall &&
    isBehindWeight(tokens, i + 2) &&
    isOfSomebody(tokens, end) &&
    !isWordAround(tokens, i, TOLD_OF_MONEY)
  );
}

/** "He is barely **6 ft**, 140 pounds" */
const isInFeet = (tokens: readonly Token[], end: number): boolean =>
  FEET_WORDS.has(lower(tokens, end - 1)) && /^[4-7]$/.test(lower(tokens, end - 2));

/** Somebody is named or told of in front. */
const isOfSomebody = (tokens: readonly Token[], end: number): boolean =>
  tokens
    .slice(Math.max(0, end - AROUND), end)
    .some(
      ({ text, lower: word }) =>
        SOMEBODY.has(word) || PEOPLE.has(word) || (/^\p{Lu}\p{Ll}+$/u.test(text) && !isClosed(word)),
    );

/* Nobody loses so many pounds of weight; sums of money may be higher. */
const MOST_POUNDS = 500;

/** "**lost** 40 pounds": by so much somebody weighs less or more; not "lost 40 pounds **to** fraudsters". */
export const isWeightLost = (tokens: readonly Token[], i: number, pounds: number): boolean =>
  isBehindWeight(tokens, pounds + 1) &&
  !isWordAround(tokens, i, TOLD_OF_MONEY) &&
  (WEIGHT_CHANGES.has(lower(tokens, i - 1)) || WEIGHT_CHANGES.has(joinLower(tokens, i - 2, i))) &&
  (wholeNumber(lower(tokens, i)) ?? SMALL.get(lower(tokens, i)) ?? MOST_POUNDS) < MOST_POUNDS;

/** An end, "since", "of fat", "in six months" or "in May". */
function isBehindWeight(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.kind !== "word") return next.kind !== "number" && next.kind !== "symbol";
  if (SINCE_WHEN.has(next.lower) || (OF.has(next.lower) && FAT.has(lower(tokens, at + 1)))) return true;
  if (!IN.has(next.lower)) return false;
  return (
    CALENDAR.get(lower(tokens, at + 1))?.is === "month" || [2, 3].some((on) => IN_SO_LONG.has(lower(tokens, at + on)))
  );
}

/** "**carried** up to 80 pounds **on their backs**"; not "in cash", "to the bank". */
export const isCarried = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - CARRIED), i).some(({ lower: word }) => CARRYING_WEIGHT.has(word)) &&
  LOADED_IN.has(lower(tokens, i + 1)) &&
  POSSESSIVES.has(lower(tokens, i + 2));

/* So many words at most part a load from the verb. */
const CARRIED = 5;
