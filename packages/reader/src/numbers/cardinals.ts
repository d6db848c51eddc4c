import { DETERMINERS } from "../en/function-words.ts";
import { FRACTION_SIGNS, JOINED_NUMBERS, MAGNITUDES, SMALL, STARTERS } from "../en/numbers.ts";
import { AS_LONG, JOINED_HALF } from "../en/spelt-numbers.ts";
import { UNIT_WORDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { signBefore } from "./currency.ts";
import { isMetres } from "./metres.ts";
import {
  type Cardinal,
  joinedMagnitude,
  magnitudeAt,
  PLAIN,
  readNumeral,
  scaled,
  spacedGroups,
  timesGreater,
  touches,
} from "./numerals.ts";
import { oneIn } from "./shares.ts";
import { wordsAt } from "./spelt-numbers.ts";

/** The number that begins at token `i`. */
export function cardinalAt(tokens: readonly Token[], i: number): Cardinal | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "number") return oneIn(tokens, i) ?? digitsAt(tokens, i);
  if (token.kind === "symbol") return signAt(token, i);
  if (!STARTERS.has(token.lower)) return bareMagnitude(tokens, i) ?? compoundAt(token, i);
  const words = wordsAt(tokens, i, token.lower);
  return words && (withJoined(tokens, words) ?? withDigits(tokens, words));
}

/** "a five **million-dollar** boat" */
function withJoined(tokens: readonly Token[], words: Cardinal): Cardinal | undefined {
  const joined = words.vague || words.magnitude > 1 ? undefined : oneThingJoined(tokens, words.first, words.last);
  return (
    joined && { ...words, ...joined, last: words.last + 1, value: scaled(words.value, joined.magnitude), plain: false }
  );
}

/** "**thousand** dollar bribes": one of the magnitude, before a unit of money in the singular and what costs so much. */
function bareMagnitude(tokens: readonly Token[], i: number): Cardinal | undefined {
  const [magnitude, unit] = [magnitudeAt(tokens, i) ?? 0, UNIT_WORDS.get(tokens[i + 1]?.lower ?? "")];
  const singular = unit?.kind === "money" && !/s$/.test(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.kind === "word";
  if (magnitude < 1e3 || magnitude > 1e6 || !singular || tokens[i - 1]?.kind === "number") return undefined;
  return { ...PLAIN, first: i, last: i + 1, value: magnitude, plain: false, spelt: true, magnitude };
}

/** "three-week", "twenty-five-page", "four-and-a-half", "week-long": a number in words and what is joined to it. */
function compoundAt({ lower }: Token, i: number): Cardinal | undefined {
  const span = AS_LONG.exec(lower)?.[1];
  if (span !== undefined) return { ...PLAIN, first: i, last: i + 1, value: 1, spelt: true, suffix: `-${span}` };
  const first = lower.indexOf("-");
  if (first < 0) return undefined;
  const whole = JOINED_HALF.test(lower) ? SMALL.get(lower.slice(0, first)) : undefined;
  if (whole !== undefined) return { ...PLAIN, first: i, last: i + 1, value: whole + 1 / 2, spelt: true, plain: false };
  const second = lower.indexOf("-", first + 1);
  const [end, value] = [second, first]
    .map((at) => [at, JOINED_NUMBERS.get(lower.slice(0, Math.max(at, 0)))] as const)
    .find(([, known]) => known !== undefined) ?? [0, undefined];
  if (value === undefined) return undefined;
  return { ...PLAIN, first: i, last: i + 1, value, spelt: true, suffix: lower.slice(end) };
}

/** "forty-five (45)": the same number again in brackets belongs to it. */
function withDigits(tokens: readonly Token[], words: Cardinal): Cardinal {
  const [open, digits, close] = [tokens[words.last], tokens[words.last + 1], tokens[words.last + 2]];
  if (open?.text !== "(" || close?.text !== ")" || digits?.kind !== "number") return words;
  return readNumeral(digits.text, true)?.value === words.value ? { ...words, last: words.last + 3 } : words;
}

function signAt(token: Token, i: number): Cardinal | undefined {
  const value = FRACTION_SIGNS.get(token.text);
  return value === undefined ? undefined : { ...PLAIN, first: i, last: i + 1, value, plain: false };
}

function digitsAt(tokens: readonly Token[], i: number): Cardinal | undefined {
  const token = tokens[i] as Token;
  const follow = tokens[i + 1];
  const scaledNext = follow !== undefined && (MAGNITUDES.has(follow.lower) || UNIT_WORDS.has(follow.lower));
  const money = signBefore(tokens, i) !== undefined;
  const numeral = readNumeral(token.text, !scaledNext && !money);
  if (!numeral) return undefined;
  const metres = numeral.suffix === "m" && !scaledNext && !money && isMetres(tokens, i);
  const attached = numeral.suffix === "" || metres ? 1 : (MAGNITUDES.get(numeral.suffix) ?? 0);
  const suffix = metres ? "metres" : attached > 0 ? "" : numeral.suffix;
  const base = { ...PLAIN, first: i, suffix };
  if (suffix !== "" || attached > 1)
    return {
      ...base,
      last: i + 1,
      value: scaled(numeral.value, attached || 1),
      plain: false,
      magnitude: attached || 1,
    };
  const grouped = spacedGroups(tokens, i);
  if (grouped > i + 1) return { ...base, last: grouped, value: groupedValue(tokens, i, grouped), plain: false };
  return withFraction(tokens, base, numeral.value, !numeral.bare);
}

/** "**the** 2 million-barrel cap", "**$**5 million-plus": behind an article or a sign of money. */
const oneThingJoined = (tokens: readonly Token[], first: number, last: number) =>
  DETERMINERS.has(lower(tokens, first - 1)) || signBefore(tokens, first) ? joinedMagnitude(tokens, last) : undefined;

const groupedValue = (tokens: readonly Token[], first: number, last: number): number =>
  Number(
    tokens
      .slice(first, Math.min(last, first + 9))
      .reduce((digits, token) => digits + token.text.replaceAll(/\D/g, ""), ""),
  );

/** "3½", "5 ½": with nothing or one blank between. */
const isSignOf = (number: Token, sign: Token): boolean =>
  touches(number, sign) || (number.end + 1 === sign.start && /^\d{1,3}$/.test(number.text));

/** "3½", and a magnitude in a word of its own: "1.2 million". */
function withFraction(
  tokens: readonly Token[],
  base: Omit<Cardinal, "last" | "value">,
  whole: number,
  marked: boolean,
): Cardinal {
  const i = base.first;
  const sign = tokens[i + 1];
  const part = sign && isSignOf(tokens[i] as Token, sign) ? FRACTION_SIGNS.get(sign.text) : undefined;
  const last = part === undefined ? i + 1 : i + 2;
  const value = whole + (part ?? 0);
  const magnitude = magnitudeAt(tokens, last);
  const joined = magnitude === undefined ? oneThingJoined(tokens, i, last) : undefined;
  if (joined) return { ...base, ...joined, last: last + 1, value: scaled(value, joined.magnitude), plain: false };
  if (magnitude === undefined) return { ...base, last, value, plain: !marked && part === undefined };
  const greater = timesGreater(tokens, last + 1, magnitude);
  return { ...base, ...greater, value: scaled(value, greater.magnitude), plain: false };
}
