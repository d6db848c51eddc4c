import type { Time } from "@according/record";
import {
  addDays,
  clockText,
  type Day,
  dayOf,
  daysBetween,
  dayText,
  easterOf,
  isCalendarDay,
  monthText,
  unitText,
  weekdayOf,
  weekendText,
  yearText,
} from "./calendar.ts";
import type { Tense } from "./tenses.ts";
import { namesDay, type TimeParts } from "./written-parts.ts";
import { dayOfMonth, dayYear, easterFrom, monthYear, thisWeekend, weekdayFrom } from "./year-days.ts";

/** What a time expression can lean on. */
export interface Context {
  readonly published: Day | undefined;
  /** The last value told. */
  readonly last?: Pick<Time, "edtf" | "basis">;
  /** The last day told and the clock time told with it. */
  readonly day?: Day;
  readonly dayBasis?: Time["basis"];
  readonly clock?: number;
  /** Was the last value told in this sentence or the one before? */
  readonly near?: boolean;
  /** Was the last value told a day or an hour of `day`? */
  readonly onLastDay?: boolean;
  /** The last day told but in passing ("Tuesday's shelling", "than on Thursday"), and where its words end. */
  readonly main?: { readonly day: Day; readonly end: number };
  /** The last day told with its evening or night. */
  readonly evening?: Day;
}

export interface Value {
  readonly edtf: string | null;
  readonly basis: Time["basis"];
  /** The day it falls on, for what follows. */
  readonly day?: Day;
}

const UNTOLD: Value = { edtf: null, basis: "none" };

const fromText = (edtf: string): Value => ({ edtf, basis: "text" });
const onDay = (day: Day, basis: Time["basis"]): Value => ({ edtf: dayText(day), basis, day });

/** The value of an expression's parts. `tense`: that of its clause. */
export function timeValue(parts: TimeParts, context: Context, tense: Tense): Value {
  if (parts.untold) return UNTOLD;
  if (parts.sameAsBefore) return context.last ?? UNTOLD;
  if (parts.fromLast) {
    const day = fromLastTold(parts.fromLast, context);
    return parts.clock === undefined || !day.day ? day : atClock(parts, day, context);
  }
  const dated = dateOf(parts, context, tense);
  if (parts.clock !== undefined || parts.part !== undefined) return atClock(parts, dated, context);
  return parts.approximate && dated.edtf !== null && !dated.edtf.includes("/")
    ? { ...dated, edtf: `${dated.edtf}~` }
    : dated;
}

/** Days, weeks and years away from the day or year told just before. */
function fromLastTold(
  { unit, by }: NonNullable<TimeParts["fromLast"]>,
  { near, day, last, dayBasis, onLastDay, main }: Context,
): Value {
  if (!near || Math.abs(by) > 9999) return UNTOLD;
  const year = /^\d{4}/.exec(last?.edtf ?? "")?.[0];
  if (unit === "year" && last && year) return { edtf: yearText(Number(year) + by), basis: last.basis };
  if (by === 0 && unit === "month" && last && /^\d{4}-(?:0[1-9]|1[0-2])/.test(last.edtf ?? ""))
    return { edtf: last.edtf?.slice(0, "YYYY-MM".length) ?? null, basis: last.basis };
  const month = /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/.exec(last?.edtf ?? "")?.[0];
  if (by !== 0 && unit === "month" && last && month && !last.edtf?.includes("/"))
    return { edtf: unitText(dayOf(`${month}-01`) as Day, "month", by), basis: last.basis };
  if (by === 0 && unit === "week" && day && onLastDay)
    return { edtf: unitText(day, unit, 0), basis: dayBasis ?? "publication" };
  const same = by === 0 && unit === "day" && onLastDay ? main?.day : undefined;
  if (same) return onDay(same, dayBasis ?? "publication");
  const days = unit === "day" ? by : unit === "week" && by !== 0 ? 7 * by : undefined;
  const dated = day && (onLastDay || last?.edtf?.startsWith(dayText(day)));
  return days === undefined || !dated ? UNTOLD : onDay(addDays(day, days), dayBasis ?? "publication");
}

function dateOf(parts: TimeParts, context: Context, tense: Tense): Value {
  const absolute = absoluteOf(parts);
  if (absolute) return absolute;
  const { published } = context;
  if (!published) return UNTOLD;
  const told = relativeOf(parts, published, tense);
  return told?.edtf ? { ...told, basis: "publication" } : UNTOLD;
}

/** What needs no publication date. */
function absoluteOf(parts: TimeParts): Value | undefined {
  const { year, lastYear, orYear, month, day, lastDay, season, easter, decade, century } = parts;
  if (decade !== undefined) return fromText(`${String(decade).slice(0, 3)}X`);
  if (century !== undefined) return fromText(`${String(century).padStart(4, "0").slice(0, 2)}XX`);
  if (year === undefined) return undefined;
  if (orYear !== undefined) return fromText(`[${yearText(year)},${yearText(orYear)}]`);
  if (easter !== undefined) return onDay(addDays(easterOf(year), easter), "text");
  if (season !== undefined) return fromText(`${yearText(year)}-${season}`);
  if (month === undefined)
    return fromText(lastYear === undefined ? yearText(year) : `${yearText(year)}/${yearText(lastYear)}`);
  if (day === undefined) return fromText(monthText({ year, month, day: 1 }));
  return days({ year, month, day }, lastDay, "text");
}

function days(first: Day, lastDay: number | undefined, basis: Time["basis"]): Value {
  if (!isCalendarDay(first)) return UNTOLD;
  const last = { ...first, day: lastDay ?? first.day };
  if (lastDay === undefined || !isCalendarDay(last)) return onDay(first, basis);
  return { edtf: `${dayText(first)}/${dayText(last)}`, basis, day: last };
}

type Told = Omit<Value, "basis">;

function relativeOf(parts: TimeParts, published: Day, tense: Tense): Told | undefined {
  if (tense === "untold") return undefined;
  const { month, season, weekday, shift, stretch } = parts;
  if (month !== undefined) return monthValue(parts, month, published, tense);
  if (season !== undefined) return seasonOf(season, parts, published, tense);
  if (parts.easter !== undefined) return onDay(easterFrom(parts.easter, parts, published, tense), "publication");
  if (parts.day !== undefined && weekday === undefined) {
    const day = dayOfMonth(parts.day, published, tense);
    return day && onDay(day, "publication");
  }
  if (weekday !== undefined && shift?.unit === "week")
    return onDay(addDays(published, weekday - weekdayOf(published) + 7 * shift.by), "publication");
  if (weekday !== undefined) {
    const day = weekdayFrom(weekday, parts.points, published, tense);
    return day && onDay(day, "publication");
  }
  if (stretch) return stretchOf(stretch.unit, stretch.by, published);
  if (!shift) return undefined;
  if (shift.unit === "weekend" && shift.by === 0)
    return { edtf: weekendText(published, thisWeekend(published, tense)) };
  const edtf = unitText(published, shift.unit, shift.by);
  return shift.unit === "day" && edtf ? onDay(addDays(published, shift.by), "publication") : { edtf };
}

/** A month, or a day of one, of the year that is meant; "last October" in November may be either, and is left open. */
function monthValue(parts: TimeParts, month: number, published: Day, tense: Tense): Told {
  const { day, lastDay, points, shift } = parts;
  const year = shift?.unit === "year" ? published.year + shift.by : undefined;
  if (day === undefined && points === "last" && published.month - month === 1) return { edtf: null };
  if (day === undefined)
    return { edtf: monthText({ year: year ?? monthYear(month, published, points, tense), month, day: 1 }) };
  const chosen = { year: year ?? dayYear(month, day, published, points, tense), month, day };
  return days(chosen, lastDay, "publication");
}

/** A season of a named or pointed year; winters, which lie in two years, only with their year. */
function seasonOf(season: number, { points, shift }: TimeParts, { year, month }: Day, tense: Tense): Told {
  if (shift?.unit === "year") return { edtf: `${yearText(year + shift.by)}-${season}` };
  if (season >= 24) return { edtf: null };
  const firstMonth = 3 * (season - 20);
  const over = month > firstMonth + 2;
  if (points === "this") return { edtf: `${yearText(year)}-${season}` };
  if (points === undefined && tense === "ahead") return { edtf: `${yearText(over ? year + 1 : year)}-${season}` };
  if (points === "next") return { edtf: `${yearText(month < firstMonth ? year : year + 1)}-${season}` };
  const begun = month >= firstMonth;
  return { edtf: `${yearText((points === "last" ? over : begun) ? year : year - 1)}-${season}` };
}

/** "the past two years", "the next 48 hours", "the last decade": an interval that ends at the publication, or begins there. */
function stretchOf(unit: NonNullable<TimeParts["stretch"]>["unit"], by: number, published: Day): Told {
  if (unit === "decade") return stretchOf("year", 10 * by, published);
  if (unit === "hour" && by % 24 === 0) return stretchOf("day", by / 24, published);
  if (unit === "weekend") return { edtf: weekendText(published, weekdayOf(published) >= 6 ? 0 : -1) };
  if (unit === "hour" || unit === "minute") return { edtf: null };
  const inDays = unit === "week" || unit === "day";
  const [one, size] = inDays ? (["day", unit === "week" ? 7 : 1] as const) : ([unit, 1] as const);
  const [far, near] = [unitText(published, one, by * size), unitText(published, one, 0)];
  if (!far || !near || /X/.test(far)) return { edtf: null };
  return { edtf: by < 0 ? `${far}/${near}` : `${near}/${far}` };
}

const EVENING = 18 * 60;

/** A clock time or part of a day, on the day named with it, else on the day told before, else on the day of publication. */
function atClock(parts: TimeParts, dated: Value, context: Context): Value {
  const day = dated.day ?? (namesDay(parts) ? undefined : daySoFar(parts, context));
  if (!day) return dated;
  const basis = dated.day ? dated.basis : (context.day && context.dayBasis) || "publication";
  const { clock } = parts;
  if (clock === undefined || clock >= 1440) return { ...onDay(day, basis) };
  return { edtf: `${dayText(day)}${clockText(clock)}`, basis, day };
}

/** The day a bare clock time is of: in the evening that of the evening told, in the small hours after it the next one. */
function daySoFar({ part, clock }: TimeParts, context: Context): Day | undefined {
  const { day, evening, published } = context;
  if (!day) return published;
  if (isEvening(clock, part)) return evening && daysBetween(evening, day) === 1 ? evening : day;
  return part === "early hours" && isEvening(context.clock, undefined) ? addDays(day, 1) : day;
}

/** Is it at or after 18:00, or told as late? */
export const isEvening = (clock: number | undefined, part: string | undefined): boolean =>
  (clock !== undefined && clock >= EVENING) || part === "late" || part === "night" || part === "evening";
