import { CALENDAR, ORDINALS } from "../en/calendar.ts";
import {
  AFTER_DAY,
  BEFORE_DAY_ALONE,
  CENTURY,
  CENTURY_JOINED,
  MID_JOINED,
  ORDINAL_DIGITS,
  POINTERS,
  TWO_ORDINAL_DIGITS,
  YEAR,
} from "../en/dates.ts";
import { FEASTS_BY_START } from "../en/feasts.ts";
import { OF, THE } from "../en/phrase-words.ts";
import type { Token } from "../layers.ts";
import { touches, wholeNumber } from "../numbers/numerals.ts";
import { lower } from "../text/words.ts";
import { withYear, yearNumber } from "./written-dates.ts";
import { type TimeMatch, timeMatch } from "./written-parts.ts";

/* Days with a name, eras, centuries in words, parts of the year. */

const hasCapital = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower;

/** "Christmas Day", "Good Friday". */
export function feastAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const feasts = FEASTS_BY_START.get(lower(tokens, i));
  if (!feasts || !hasCapital(tokens[i])) return undefined;
  const feast = feasts.find(([words]) => words.every((word, k) => lower(tokens, i + k) === word));
  if (!feast || (feast[0].length > 1 && !hasCapital(tokens[i + feast[0].length - 1]))) return undefined;
  return withYear(tokens, i, i + feast[0].length, feast[1]);
}

/** "AD 742", "44 BC". */
export function eraAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const written = tokens[i]?.text ?? "";
  const year = written.length < 5 ? wholeNumber(written) : undefined;
  if (!year) return undefined;
  const [before, after] = [tokens[i - 1]?.text ?? "", tokens[i + 1]?.text ?? ""];
  if (/^(?:BC|BCE|B\.C\.)$/.test(after)) return timeMatch(i, i + 2, { year: 1 - year });
  if (/^(?:AD|CE|A\.D\.)$/.test(after)) return timeMatch(i, i + 2, { year });
  return /^(?:AD|A\.D\.)$/.test(before) ? timeMatch(i - 1, i + 1, { year }) : undefined;
}

/** "nineteenth-century", "the nineteenth century". */
export function centuryInWords(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const word = lower(tokens, i);
  const joined = word.endsWith(CENTURY_JOINED);
  if (!joined && !CENTURY.has(lower(tokens, i + 1))) return undefined;
  const numbered = word.slice(0, -CENTURY_JOINED.length);
  const number = joined ? (ORDINALS.get(numbered) ?? ordinalOf(numbered)) : ORDINALS.get(word);
  if (number === undefined || number < 10) return undefined;
  return timeMatch(i, joined ? i + 1 : i + 2, { century: (number - 1) * 100 });
}

/** The 19 of "19th-century". */
function ordinalOf(word: string): number | undefined {
  const digits = TWO_ORDINAL_DIGITS.exec(word);
  return digits ? Number(digits[1]) : undefined;
}

/** "the third quarter of 2025", "the first half of last year"; else it is a part of a game. */
export function partOfYear(tokens: readonly Token[], i: number, part: "quarter" | "half"): TimeMatch | undefined {
  const number = ORDINALS.get(lower(tokens, i - 1)) ?? 0;
  if (number < 1 || number > (part === "half" ? 2 : 4)) return undefined;
  const at = OF.has(lower(tokens, i + 1)) ? i + 2 : i + 1;
  const season = (part === "half" ? 39 : 32) + number;
  const year = yearNumber(tokens, at);
  if (year !== undefined) return timeMatch(i - 1, at + 1, { season, year });
  const pointed = POINTERS.has(lower(tokens, at)) && YEAR.has(lower(tokens, at + 1));
  return pointed ? timeMatch(i - 1, i + 1, { season }) : undefined;
}

/** "mid-March", "mid-2025". */
export function middleOf(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const { text, lower: word } = tokens[i] as Token;
  const month = CALENDAR.get(word.slice(MID_JOINED.length));
  if (month?.is === "month" && /^\p{Lu}/u.test(text.slice(MID_JOINED.length)))
    return withYear(tokens, i, i + 1, { month: month.number });
  const year = /^\d{4}$/.test(word.slice(MID_JOINED.length)) ? Number(word.slice(MID_JOINED.length)) : 0;
  return year >= 1000 && year < 2200 ? timeMatch(i, i + 1, { year }) : undefined;
}

/** "the ’70s"; of which century "the ’20s" are is left open. */
export function shortDecade(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const digits = /^(\d)0s$/.exec(token?.lower ?? "");
  if (!digits || !before || !token || !/^['’‘]$/.test(before.text) || !touches(before, token)) return undefined;
  const decade = Number(digits[1]) * 10;
  if (decade === 20) return timeMatch(i - 1, i + 1, { untold: true });
  return timeMatch(i - 1, i + 1, { decade: (decade < 20 ? 2000 : 1900) + decade });
}

/** "27/05/2025", "27.05.2025"; where day and month can be either way round it is kept, and its value left open. */
export function numericDate(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[i]?.text ?? "");
  if (dotted) return ordered(i, i + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const pieces = tokens.slice(i, i + 5);
  const joined = pieces.every((token, k) => k === 0 || touches(pieces[k - 1] as Token, token));
  if (pieces.length < 5 || !joined || pieces[1]?.text !== "/" || pieces[3]?.text !== "/") return undefined;
  const [one, two, year] = [0, 2, 4].map((k) => wholeNumber(pieces[k]?.text ?? "") ?? 0) as [number, number, number];
  return pieces[4]?.text.length === 4 ? ordered(i, i + 5, one, two, year) : undefined;
}

function ordered(first: number, last: number, one: number, two: number, year: number): TimeMatch | undefined {
  const [least, most] = [Math.min(one, two), Math.max(one, two)];
  if (least < 1 || least > 12 || most > 31 || year < 1000) return undefined;
  if (most <= 12 && one !== two) return timeMatch(first, last, { untold: true });
  return timeMatch(first, last, { year, month: least, day: most });
}

/** "on the 14th": a day of the month told before, or of this one. */
export function dayAlone(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const digits = ORDINAL_DIGITS.exec(lower(tokens, i));
  const day = digits ? Number(digits[1]) : 0;
  if (day < 1 || day > 31 || !THE.has(lower(tokens, i - 1))) return undefined;
  if (!BEFORE_DAY_ALONE.has(lower(tokens, i - 2))) return undefined;
  const next = tokens[i + 1];
  const free = next === undefined || next.kind === "quote" || AFTER_DAY.has(next.lower);
  return free && !OF.has(lower(tokens, i + 1)) ? timeMatch(i - 1, i + 1, { day }) : undefined;
}
