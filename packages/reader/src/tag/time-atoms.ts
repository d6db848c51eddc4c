import { CALENDAR, type CalendarWord, TIME_PREPOSITIONS, ZONES } from "../lang/en/calendar.ts";
import type { Token } from "../model/layers.ts";
import { touches, wholeNumber } from "./numerals.ts";
import { namesDay, type TimeMatch, type TimeParts } from "./time-parts.ts";
import { pointed, unitAway } from "./time-pointers.ts";

/** The smallest time expression whose deciding word is token `i`, or nothing. */
export function timeAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "number") return numberAtom(tokens, i);
  const word = CALENDAR.get(token.lower);
  if (word) return wordAtom(tokens, i, word);
  return token.lower.startsWith("mid-") ? decadeAtom(tokens, i, token.lower.slice(4)) : undefined;
}

const found = (first: number, last: number, parts: TimeParts): TimeMatch => ({ first, last, parts });

function wordAtom(tokens: readonly Token[], i: number, word: CalendarWord): TimeMatch | undefined {
  const token = tokens[i] as Token;
  const capital = token.text !== token.lower;
  switch (word.is) {
    case "month":
      return capital ? monthAtom(tokens, i, word.number, word.doubtful) : undefined;
    case "weekday":
      return capital && (!word.doubtful || beforeDate(tokens, i + 1))
        ? found(i, i + 1, { weekday: word.number })
        : undefined;
    case "day":
      return found(i, i + 1, { shift: { unit: "day", by: word.shift } });
    case "unit":
      return unitAway(tokens, i, word.unit, word.plural);
    case "season":
      return seasonAtom(tokens, i, word.number);
    case "clock":
      return found(i, zoneEnd(tokens, i + 1), { clock: word.minutes });
    case "pointer":
      return pointed(tokens, i, word.points);
    case "vague":
      return vagueAtom(tokens, i);
    case "part":
      return partAtom(tokens, i);
  }
}

function vagueAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  if (tokens[i]?.lower === "recently") return found(i, i + 1, { untold: true });
  return tokens[i - 1]?.lower === "since" ? found(i, i + 1, { sameAsBefore: true }) : undefined;
}

/** "late into the night", "the morning of 7 October": a bare part of the day counts only so. */
function partAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const part = (tokens[i] as Token).lower;
  if (tokens[i - 1]?.lower !== "the") return undefined;
  if (tokens[i - 2]?.lower === "into" && /^(?:late|well|deep|far)$/.test(tokens[i - 3]?.lower ?? ""))
    return found(i - 3, i + 1, { part });
  const dated = /^(?:of|on)$/.test(tokens[i + 1]?.lower ?? "") && timeAtom(tokens, i + 2);
  return dated && dated.first === i + 2 && namesDay(dated.parts) ? found(i - 1, i + 1, { part }) : undefined;
}

const beforeDate = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i]?.lower === "," ? i + 1 : i;
  return CALENDAR.get(tokens[next]?.lower ?? "")?.is === "month" || (next === i && dayNumber(tokens, i) !== undefined);
};

/** 1–31, as digits, "7th" or "7". */
function dayNumber(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== "number") return undefined;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower);
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

function monthAtom(tokens: readonly Token[], i: number, month: number, doubtful: boolean): TimeMatch | undefined {
  const after = dayAfterMonth(tokens, i);
  if (after) return withYear(tokens, i, after.last, { month, ...after.parts });
  const year = yearNumber(tokens, i + 1);
  if (year !== undefined) return found(i, i + 2, { month, year });
  return doubtful && !calledFor(tokens, i) ? undefined : found(i, i + 1, { month });
}

/** "in May", "last August", and no name after it. */
function calledFor(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!TIME_PREPOSITIONS.has(tokens[i - 1]?.lower ?? "")) return false;
  return !(next?.kind === "word" && next.text !== next.lower);
}

/** ", 2023" or "2023" after a day and month. */
function withYear(tokens: readonly Token[], first: number, last: number, parts: TimeParts): TimeMatch {
  const at = tokens[last]?.lower === "," || tokens[last]?.lower === "of" ? last + 1 : last;
  const year = yearNumber(tokens, at);
  return year === undefined ? found(first, last, parts) : found(first, at + 1, { ...parts, year });
}

/** "7", "7th", "6-9", "the 7th" after a month. */
function dayAfterMonth(tokens: readonly Token[], month: number): { last: number; parts: TimeParts } | undefined {
  const i = tokens[month + 1]?.lower === "the" ? month + 2 : month + 1;
  const day = dayNumber(tokens, i);
  if (day === undefined || !touchesDay(tokens, i)) return undefined;
  const lastDay = rangeEnd(tokens, i);
  return lastDay === undefined ? { last: i + 1, parts: { day } } : { last: i + 3, parts: { day, lastDay } };
}

const touchesDay = (tokens: readonly Token[], i: number): boolean => {
  const unit = tokens[i + 1]?.lower ?? "";
  return unit !== "%" && unit !== "percent" && unit !== "million" && unit !== "billion";
};

/** The second day of "7-9". */
function rangeEnd(tokens: readonly Token[], i: number): number | undefined {
  const [day, dash, end] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!day || !dash || !end || !/^[-–—]$/.test(dash.text) || !touches(dash, end)) return undefined;
  const last = dayNumber(tokens, i + 2);
  return last !== undefined && last > (dayNumber(tokens, i) ?? 31) ? last : undefined;
}

function seasonAtom(tokens: readonly Token[], i: number, season: number): TimeMatch | undefined {
  const year = yearNumber(tokens, tokens[i + 1]?.lower === "of" ? i + 2 : i + 1);
  if (year !== undefined) return found(i, tokens[i + 1]?.lower === "of" ? i + 3 : i + 2, { season, year });
  const [before, next] = [tokens[i - 1]?.lower ?? "", tokens[i + 1]?.lower];
  const inSeason = tokens[i - 2]?.lower === "in" && before === "the";
  return inSeason && next !== "of" && season !== 23 ? found(i, i + 1, { season }) : undefined;
}

function numberAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  return (
    clockAtom(tokens, i) ?? dayFirst(tokens, i) ?? isoDate(tokens, i) ?? yearAtom(tokens, i) ?? decadeAtom(tokens, i)
  );
}

/** "7 October 2023", "7th of October", "7-9 March". */
function dayFirst(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const day = dayNumber(tokens, i);
  if (day === undefined) return undefined;
  const lastDay = rangeEnd(tokens, i);
  const next = lastDay === undefined ? i + 1 : i + 3;
  const at = tokens[next]?.lower === "of" ? next + 1 : next;
  const month = CALENDAR.get(tokens[at]?.lower ?? "");
  if (month?.is !== "month" || tokens[at]?.text === tokens[at]?.lower) return undefined;
  const name = tokens[at + 1];
  const person = month.doubtful && at === next && name?.kind === "word" && name.text !== name.lower;
  if (person && tokens[i - 1]?.lower !== "on") return undefined;
  return withYear(tokens, i, at + 1, { day, month: month.number, ...(lastDay === undefined ? {} : { lastDay }) });
}

/** "2023-10-07". */
function isoDate(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const year = yearNumber(tokens, i);
  if (year === undefined || !joined(tokens, i, 5)) return undefined;
  const [month, day] = [wholeNumber(tokens[i + 2]?.text ?? ""), wholeNumber(tokens[i + 4]?.text ?? "")];
  const valid = month && day && month <= 12 && day <= 31 && tokens[i + 1]?.text === "-" && tokens[i + 3]?.text === "-";
  return valid ? found(i, i + 5, { year, month, day }) : undefined;
}

/** Are the `count` tokens from `i` written without a space? */
const joined = (tokens: readonly Token[], i: number, count: number): boolean => {
  for (let k = i; k < i + count - 1; k++) {
    const [token, next] = [tokens[k], tokens[k + 1]];
    if (!token || !next || !touches(token, next)) return false;
  }
  return true;
};

/** "in 2012", "the 2016 election", "2015-16": four digits that read as a year of our time, or an older one after "in". */
function yearAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const year = yearNumber(tokens, i);
  if (year === undefined || !freeStanding(tokens, i)) return undefined;
  const modern = year >= 1900 && year < 2100;
  if (!modern && !/^(?:in|since|until|from|before|after)$/.test(tokens[i - 1]?.lower ?? "")) return undefined;
  const end = yearRangeEnd(tokens, i, year);
  return end === undefined ? found(i, i + 1, { year }) : found(i, i + 3, { year, lastYear: end });
}

/** No sign or letter written on to it, and nothing beside it that it would count. */
function freeStanding(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (before && touches(before, token) && !/^[(["'‘“”’`–—-]|^''$|^``$/.test(before.text)) return false;
  return !countsSomething(next, tokens[i - 1]?.lower ?? "");
}

const countsSomething = (next: Token | undefined, before: string): boolean => {
  if (
    next &&
    /^(?:%|percent|people|per|million|billion|troops|soldiers|men|women|children|votes|dollars|euros|miles|km|others)$/.test(
      next.lower,
    )
  )
    return before !== "the";
  return (
    /^(?:least|than|to|some|nearly|almost|roughly|approximately)$/.test(before) &&
    next?.kind === "word" &&
    before !== "to"
  );
};

function yearRangeEnd(tokens: readonly Token[], i: number, year: number): number | undefined {
  if (!joined(tokens, i, 3) || !/^[-–—/]$/.test(tokens[i + 1]?.text ?? "")) return undefined;
  const written = tokens[i + 2]?.text ?? "";
  const end = wholeNumber(written);
  if (end === undefined || (written.length !== 2 && written.length !== 4)) return undefined;
  const whole = written.length === 4 ? end : Math.floor(year / 100) * 100 + end;
  return whole > year && whole - year < 100 ? whole : undefined;
}

/** "1990s", "the 21st century". */
function decadeAtom(tokens: readonly Token[], i: number, written = tokens[i]?.lower ?? ""): TimeMatch | undefined {
  const decade = /^(\d{3})0s$/.exec(written);
  if (decade) return found(i, i + 1, { decade: Number(decade[1]) * 10 });
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(written);
  if (century && tokens[i + 1]?.lower === "century")
    return found(i, i + 2, { century: (Number(century[1]) - 1) * 100 });
  return undefined;
}

/** "11:30pm", "6.11 am", "10 a.m.", "at 18:30", "5 o'clock". */
function clockAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const written = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm)?$/.exec(tokens[i]?.lower ?? "");
  if (!written) return undefined;
  const [hours, minutes] = [Number(written[1]), Number(written[2] ?? 0)];
  const half = written[3] ?? HALVES.get(tokens[i + 1]?.lower ?? "");
  const last = written[3] || half === undefined ? i + 1 : i + 2;
  if (hours > 23 || minutes > 59) return undefined;
  if (half !== undefined && half !== "o'clock")
    return hours > 12 || hours < 1
      ? undefined
      : found(i, zoneEnd(tokens, last), { clock: toMinutes(hours, minutes, half) });
  if (half === "o'clock") return found(i, zoneEnd(tokens, last), { untold: true });
  return bareClock(tokens, i, last, hours, minutes);
}

/** "18:30" only where a word or a zone shows that it is a time of day. */
function bareClock(
  tokens: readonly Token[],
  i: number,
  last: number,
  hours: number,
  minutes: number,
): TimeMatch | undefined {
  if (!tokens[i]?.text.includes(":")) return undefined;
  const zone = zoneEnd(tokens, last);
  const called = /^(?:at|around|about|by|until|from|since|before|after|and|to)$/.test(tokens[i - 1]?.lower ?? "");
  if (zone === last && !called) return undefined;
  return found(
    i,
    zone,
    hours > 12 || tokens[i]?.text.startsWith("0") ? { clock: hours * 60 + minutes } : { untold: true },
  );
}

const HALVES: ReadonlyMap<string, string> = new Map([
  ["am", "am"],
  ["pm", "pm"],
  ["a.m.", "am"],
  ["p.m.", "pm"],
  ["o'clock", "o'clock"],
]);

const toMinutes = (hours: number, minutes: number, half: string): number =>
  ((hours % 12) + (half === "pm" ? 12 : 0)) * 60 + minutes;

/** Past "local time", "GMT". */
function zoneEnd(tokens: readonly Token[], i: number): number {
  const [zone, next] = [tokens[i]?.lower ?? "", tokens[i + 1]?.lower];
  if (zone === "local" && next === "time") return i + 2;
  if (zone === "eastern" && next === "time") return i + 2;
  const short = ZONES.has(zone) && tokens[i]?.text !== zone;
  return short ? i + 1 : i;
}
