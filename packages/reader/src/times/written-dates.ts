import { CALENDAR } from "../en/calendar.ts";
import {
  BEFORE_COUNTS_LIKE_YEARS,
  BEFORE_OLD_YEARS,
  BEFORE_YEAR,
  CENTURY,
  CIRCA,
  COUNTED_NOT_DATED,
  DAY_NUMBER,
  DONE_ON_DAY,
  NOT_BEHIND_DAY,
  ORDINAL_DIGITS,
  SOME_SO_MANY,
  YEAR_LABELS,
} from "../en/dates.ts";
import { IN, ON, OR, TO } from "../en/links.ts";
import { STREETS } from "../en/not-counts.ts";
import { OF, THE } from "../en/phrase-words.ts";
import type { Token } from "../layers.ts";
import { touches, wholeNumber } from "../numbers/numerals.ts";
import { lower } from "../text/words.ts";
import { type TimeMatch, type TimeParts, timeMatch } from "./written-parts.ts";

/** 1–31, as digits, "7th" or "7". */
export function dayNumber(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== "number") return undefined;
  const digits = DAY_NUMBER.exec(token.lower);
  const day = digits ? Number(digits[1]) : 0;
  if (day < 1 || day > 31) return undefined;
  const next = tokens[i + 1];
  const measured = next && touches(token, next) && /^[%°:/$]$/.test(next.text);
  return measured ? undefined : day;
}

/** A year written with four digits and nothing on to them. */
export function yearNumber(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  const year = token?.kind === "number" && token.text.length === 4 ? wholeNumber(token.text) : undefined;
  return year !== undefined && year >= 1000 && year < 2200 ? year : undefined;
}

/** ", 2023" or "2023" after a day and month. */
export function withYear(tokens: readonly Token[], first: number, last: number, parts: TimeParts): TimeMatch {
  const at = BEFORE_YEAR.has(lower(tokens, last)) ? last + 1 : last;
  const year = yearNumber(tokens, at);
  return year === undefined ? timeMatch(first, last, parts) : timeMatch(first, at + 1, { ...parts, year });
}

/** "7", "7th", "6-9", "the 7th" after a month. */
export function dayAfterMonth(tokens: readonly Token[], month: number): { last: number; parts: TimeParts } | undefined {
  const i = THE.has(lower(tokens, month + 1)) ? month + 2 : month + 1;
  const day = dayNumber(tokens, i);
  if (day === undefined || !touchesDay(tokens, i)) return undefined;
  const lastDay = rangeEnd(tokens, i);
  return lastDay === undefined ? { last: i + 1, parts: { day } } : { last: i + 3, parts: { day, lastDay } };
}

const touchesDay = (tokens: readonly Token[], i: number): boolean => {
  return !NOT_BEHIND_DAY.has(lower(tokens, i + 1));
};

/** The second day of "7-9". */
function rangeEnd(tokens: readonly Token[], i: number): number | undefined {
  const [day, dash, end] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!day || !dash || !end || !/^[-–—]$/.test(dash.text) || !touches(dash, end)) return undefined;
  const last = dayNumber(tokens, i + 2);
  return last !== undefined && last > (dayNumber(tokens, i) ?? 31) ? last : undefined;
}

/** "7 October 2023", "7th of October", "7-9 March". */
export function dayFirst(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const day = dayNumber(tokens, i);
  if (day === undefined) return undefined;
  const lastDay = rangeEnd(tokens, i);
  const next = lastDay === undefined ? i + 1 : i + 3;
  const at = OF.has(lower(tokens, next)) ? next + 1 : next;
  const month = CALENDAR.get(tokens[at]?.lower ?? "");
  if (month?.is !== "month" || tokens[at]?.text === tokens[at]?.lower) return undefined;
  const name = tokens[at + 1];
  const person = month.doubtful && at === next && name?.kind === "word" && name.text !== name.lower;
  if (person && !ON.has(lower(tokens, i - 1))) return undefined;
  return withYear(tokens, i, at + 1, { day, month: month.number, ...(lastDay === undefined ? {} : { lastDay }) });
}

/** "2023-10-07". */
export function isoDate(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const year = yearNumber(tokens, i);
  if (year === undefined || !unspaced(tokens, i, 5)) return undefined;
  const [month, day] = [wholeNumber(tokens[i + 2]?.text ?? ""), wholeNumber(tokens[i + 4]?.text ?? "")];
  const valid = month && day && month <= 12 && day <= 31 && tokens[i + 1]?.text === "-" && tokens[i + 3]?.text === "-";
  return valid ? timeMatch(i, i + 5, { year, month, day }) : undefined;
}

/** Are the `count` tokens from `i` written without a space? */
const unspaced = (tokens: readonly Token[], i: number, count: number): boolean => {
  for (let k = i; k < i + count - 1; k++) {
    const [token, next] = [tokens[k], tokens[k + 1]];
    if (!token || !next || !touches(token, next)) return false;
  }
  return true;
};

/** "in 2012", "the 2016 election", "2015-16": four digits that read as a year of our time, or an older one after "in". */
export function yearAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const year = yearNumber(tokens, i);
  if (year === undefined || !freeStanding(tokens, i)) return undefined;
  const modern = year >= 1900 && year < 2100;
  const end = yearRangeEnd(tokens, i, year);
  const before = tokens[i - 1]?.lower ?? "";
  if (YEAR_LABELS.has(before) || isTitleOfWork(tokens, i) || isHouseNumber(tokens, i)) return undefined;
  const other = OR.has(lower(tokens, i + 1)) ? yearNumber(tokens, i + 2) : undefined;
  if (other !== undefined && other > year && other - year < 100 && (modern || IN.has(before)))
    return timeMatch(i, i + 3, { year, orYear: other });
  if (CIRCA.has(before)) return timeMatch(i - 1, i + 1, { year, approximate: true });
  const bracketed = before === "(" && end !== undefined;
  if (!modern && !bracketed && !BEFORE_OLD_YEARS.has(before)) return undefined;
  return end === undefined ? timeMatch(i, i + 1, { year }) : timeMatch(i, i + 3, { year, lastYear: end });
}

/** "the film “**1917**,”": alone between quotation marks. */
const isTitleOfWork = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === "quote" &&
  [1, 2].some((on) => tokens[i + on]?.kind === "quote" && /^[,.]?$/.test(on === 2 ? (tokens[i + 1]?.text ?? "") : ""));

/** "of **1909** Thornfield Drive": the number of a house, before at most three words of a street's name. */
function isHouseNumber(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at <= i + 4; at++) {
    if (tokens[at]?.kind !== "word" || !/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return false;
    if (at > i + 1 && STREETS.has(lower(tokens, at))) return true;
  }
  return false;
}

/** No sign or letter written on to it, and nothing beside it that it would count. */
function freeStanding(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (before && touches(before, token) && !/^[(["'‘“”’`–—-]|^''$|^``$/.test(before.text)) return false;
  return !countsSomething(next, tokens[i - 1]?.lower ?? "");
}

const countsSomething = (next: Token | undefined, before: string): boolean => {
  if (next && COUNTED_NOT_DATED.has(next.lower)) return !THE.has(before);
  if (
    (DONE_ON_DAY.has(before) || SOME_SO_MANY.has(before)) &&
    next &&
    next.text === next.lower &&
    /[^s]s$/.test(next.lower)
  )
    return true;
  return BEFORE_COUNTS_LIKE_YEARS.has(before) && next?.kind === "word" && !TO.has(before);
};

function yearRangeEnd(tokens: readonly Token[], i: number, year: number): number | undefined {
  if (!unspaced(tokens, i, 3) || !/^[-–—/]$/.test(tokens[i + 1]?.text ?? "")) return undefined;
  const written = tokens[i + 2]?.text ?? "";
  const end = wholeNumber(written);
  if (end === undefined || (written.length !== 2 && written.length !== 4)) return undefined;
  const whole = written.length === 4 ? end : Math.floor(year / 100) * 100 + end;
  return whole > year && whole - year < 100 ? whole : undefined;
}

/** "1990s", "the 21st century". */
export function decadeAtom(
  tokens: readonly Token[],
  i: number,
  written = tokens[i]?.lower ?? "",
): TimeMatch | undefined {
  const decade = /^(\d{3})0s$/.exec(written);
  if (decade) return timeMatch(i, i + 1, { decade: Number(decade[1]) * 10 });
  const century = ORDINAL_DIGITS.exec(written);
  if (century && CENTURY.has(lower(tokens, i + 1)) && /^BCE?$/.test(tokens[i + 2]?.text ?? ""))
    return timeMatch(i, i + 3, { untold: true });
  const named = [1, 2].every((on) => /^\p{Lu}/u.test(tokens[i + on]?.text ?? ""));
  if (century && CENTURY.has(lower(tokens, i + 1)) && !named)
    return timeMatch(i, i + 2, { century: (Number(century[1]) - 1) * 100 });
  return undefined;
}
