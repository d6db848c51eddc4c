import { A, AND } from "../en/links.ts";
import { MAGNITUDES, PEOPLE, SHORT_MAGNITUDES, SMALL } from "../en/numbers.ts";
import { BEFORE_ONE_COUNT, HEADS_ONE_COUNT, PLAIN_SHORT, YEARLY } from "../en/spelt-numbers.ts";
import type { Token } from "../layers.ts";
import { isAircraftType } from "./aircraft.ts";

/** Nothing stands between the two tokens. */
export const touches = (a: Token, b: Token): boolean => a.end === b.start;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The value of a run of digits without separators; nothing for any other text. */
export function wholeNumber(text: string): number | undefined {
  return text.length < 16 && isDigit(text.charCodeAt(0)) && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A count as one word, for "two years ago"; "a" is one. */
export function countWord(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (A.has(token.lower)) return 1;
  return token.kind === "number" ? wholeNumber(token.text) : SMALL.get(token.lower);
}

/** The number at the head of a token and what is written on to it: "3.5bn" is 3.5 and "bn". */
export interface Numeral {
  readonly value: number;
  readonly suffix: string;
  /** Written with a decimal mark. */
  readonly decimal: boolean;
  /** Bare digits, without separators. */
  readonly bare: boolean;
}

const MAX_DIGITS = 18;

/**
 * Reads "48,440", "1.200.000", "3.5bn", "34-year-old". A mark followed by exactly three digits groups thousands, a comma
 * always and a full stop where `dotGroups` (no unit or magnitude follows); otherwise a full stop is the decimal mark.
 */
export function readNumeral(text: string, dotGroups: boolean): Numeral | undefined {
  let at = 0;
  while (at < text.length && isNumeric(text.charCodeAt(at))) at++;
  const digits = text.slice(0, at);
  const suffix = text.slice(at).toLowerCase();
  if (digits.length === 0 || digits.length > MAX_DIGITS + 6 || digits.includes(":")) return undefined;
  const bare = wholeNumber(digits);
  if (bare !== undefined) return { value: bare, suffix, decimal: false, bare: true };
  return separated(digits, suffix, dotGroups);
}

const isNumeric = (code: number): boolean => isDigit(code) || code === 44 || code === 46 || code === 58;

function separated(digits: string, suffix: string, dotGroups: boolean): Numeral | undefined {
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits))
    return { value: Number(digits.replaceAll(",", "")), suffix, decimal: digits.includes("."), bare: false };
  if (/^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(digits))
    return { value: Number(digits.replaceAll(",", "")), suffix, decimal: false, bare: false };
  const dots = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  if (dots && (dotGroups || digits.indexOf(".") !== digits.lastIndexOf(".")))
    return {
      value: Number(digits.replaceAll(".", "").replace(",", ".")),
      suffix,
      decimal: digits.includes(","),
      bare: false,
    };
  if (/^\d+\.\d+$/.test(digits)) return { value: Number(digits), suffix, decimal: true, bare: false };
  if (/^\d+,\d{1,2}$/.test(digits))
    return { value: Number(digits.replace(",", ".")), suffix, decimal: true, bare: false };
  return undefined;
}

/** Thousands grouped by a space or an apostrophe: where the number ends ("48 440", "1 200 000", "1'400'000", "13, 000", "2,150, 000"). */
export function spacedGroups(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  if (first && /^[1-9]\d{0,2}(?:,\d{3})+$/.test(first.text) && isSetOff(tokens, i + 1)) return i + 3;
  if (!first || first.text.length > 3 || wholeNumber(first.text) === undefined || first.text.startsWith("0"))
    return i + 1;
  if (isSetOff(tokens, i + 1) && tokens[i + 2]?.text !== "000") return i + 3;
  let last = i + 1;
  for (let group = 1; group < MAX_GROUPS; group++) {
    const setOff = isSetOff(tokens, last);
    const next = setOff || isApostrophe(tokens, last) ? last + 1 : last;
    if (!isGroup(tokens[setOff ? last : last - 1] as Token, tokens[next]) || isAircraftType(tokens, next)) break;
    last = next + 1;
  }
  return last;
}

const MAX_GROUPS = 5;

/** "13**, 000** lives", "3,188**, 079,505**", "recorded 3**, 316** deaths": before noughts, several groups or one number alone; not "rooms 11, 012". */
const isSetOff = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "," &&
  touches(tokens[i - 1] as Token, tokens[i] as Token) &&
  tokens[i + 1]?.start === (tokens[i]?.end ?? 0) + 1 &&
  (/^(?:000|0\d\d(?:,\d{3})+)$/.test(tokens[i + 1]?.text ?? "") || isOneCount(tokens, i));

/** "recorded **3, 316** deaths": somebody counts, and behind the three digits stands what is counted; not "June 3, 316 people". */
const isOneCount = (tokens: readonly Token[], comma: number): boolean =>
  (BEFORE_ONE_COUNT.has(tokens[comma - 2]?.lower ?? "") ||
    HEADS_ONE_COUNT.test(`${tokens[comma - 3]?.text} ${tokens[comma - 2]?.text}`) ||
    isSecondCount(tokens, comma)) &&
  /^\d{3}$/.test(tokens[comma + 1]?.text ?? "") &&
  (PEOPLE.has(tokens[comma + 2]?.lower ?? "") || /^\p{Ll}+[^s]s$/u.test(tokens[comma + 2]?.text ?? ""));

/* So many words back stands a first number written so. */
const FIRST_COUNT = 6;

/** "recorded 3, 316 deaths **and 12, 405** injuries": where one is written so, the next is, too. */
const isSecondCount = (tokens: readonly Token[], comma: number): boolean =>
  AND.has(tokens[comma - 2]?.lower ?? "") &&
  tokens
    .slice(Math.max(0, comma - 2 - FIRST_COUNT), comma - 2)
    .some(
      ({ text }, i, all) =>
        text === "," && BEFORE_ONE_COUNT.has(all[i - 2]?.lower ?? "") && /^\d{3}$/.test(all[i + 1]?.text ?? ""),
    );

const isApostrophe = (tokens: readonly Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i]?.text ?? "") && touches(tokens[i - 1] as Token, tokens[i] as Token);

/** Three digits one character after the group before. */
const isGroup = (before: Token, token: Token | undefined): boolean =>
  token !== undefined &&
  token.start === before.end + 1 &&
  token.text.length === 3 &&
  wholeNumber(token.text) !== undefined;

/** A value times a magnitude without the dust of floating point: 1.2 million is 1200000. */
export const scaled = (value: number, magnitude: number): number => Number((value * magnitude).toPrecision(15));

/** A number as written, without qualifier and unit. */
export interface Cardinal {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The least that "dozens" or "several hundred" can mean: open above. */
  readonly vague: boolean;
  /** Whether a small bare number: one that may be a label, an age or a score. */
  readonly plain: boolean;
  /** In words. */
  readonly spelt: boolean;
  /** "a couple of": near the value. */
  readonly rough?: boolean;
  /** A share of a whole: "a third", "one in five". */
  readonly share: boolean;
  /** The magnitude it was multiplied by, for "3 to 5 million". */
  readonly magnitude: number;
  /** What is written on to the digits: "km", "-mile", "-strong". */
  readonly suffix: string;
}

/** A number with the sign or unit beside it. */
export interface Measured extends Cardinal {
  readonly unit?: string;
}

/** "the 2 **million-barrel** cap": a magnitude and what is joined to it, before one thing; "two million-dollar homes" may be two. */
export function joinedMagnitude(
  tokens: readonly Token[],
  i: number,
): { magnitude: number; suffix: string } | undefined {
  const [word = "", suffix, more] = (tokens[i]?.lower ?? "").split("-");
  const magnitude = SHORT_MAGNITUDES.has(word) ? 0 : (MAGNITUDES.get(word) ?? 0);
  if (magnitude < 1e6 || !suffix || more !== undefined) return undefined;
  const thing = tokens[i + 1];
  return thing?.kind === "word" && !/[^s]s$/.test(thing.lower) ? { magnitude, suffix: `-${suffix}` } : undefined;
}

/** A magnitude that ends at token `i`, times a greater one behind it: "several hundred **million**", "1.75 lakh **crore**". */
export function timesGreater(
  tokens: readonly Token[],
  i: number,
  magnitude: number,
): { readonly last: number; readonly magnitude: number } {
  const further = magnitudeAt(tokens, i) ?? 0;
  return further > magnitude ? { last: i + 1, magnitude: magnitude * further } : { last: i, magnitude };
}

export const PLAIN = { vague: false, plain: true, spelt: false, share: false, magnitude: 1, suffix: "" };

/** A magnitude as a word: "million"; a short one ("bn") only where a currency sign went before is left to the caller. */
export const magnitudeAt = (tokens: readonly Token[], i: number): number | undefined => {
  const written = tokens[i]?.lower ?? "";
  const word = written.includes("-") && YEARLY.test(written) ? (written.split("-")[0] as string) : written;
  return SHORT_MAGNITUDES.has(word) && !PLAIN_SHORT.has(word) ? undefined : MAGNITUDES.get(word);
};
