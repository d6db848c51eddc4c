import type { Unit } from "../language-words.ts";

/** A day of the Gregorian calendar without zone or clock. */
export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

const epoch = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

const fromEpoch = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The local day of an ISO 8601 date, or of a date and time in the zone it is written with. */
export function dayOf(iso: string | undefined): Day | undefined {
  const written = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso ?? "");
  if (!written) return undefined;
  const day = { year: Number(written[1]), month: Number(written[2]), day: Number(written[3]) };
  return isCalendarDay(day) ? day : undefined;
}

/** Does the calendar have this day? */
export const isCalendarDay = (day: Day): boolean => {
  const back = fromEpoch(epoch(day));
  return day.year >= 1000 && back.month === day.month && back.day === day.day;
};

export const addDays = (day: Day, by: number): Day => fromEpoch(epoch(day) + by * MILLISECONDS);

/** The month `by` months away, on its first day. */
function addMonths({ year, month }: Day, by: number): Day {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

/** 1 (Monday) – 7. */
export const weekdayOf = (day: Day): number => ((new Date(epoch(day)).getUTCDay() + 6) % 7) + 1;

export const daysBetween = (a: Day, b: Day): number => Math.round((epoch(b) - epoch(a)) / MILLISECONDS);

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const days = h + l - 7 * m;
  const month = Math.floor((days + 90) / 25);
  return { year, month, day: (days + 33 * month + 19) % 32 };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Years before the common era are EDTF's negative ones: 44 BC is "-0043". */
export const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
export const monthText = ({ year, month }: Day): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const dayText = (day: Day): string => `${monthText(day)}-${pad(day.day, 2)}`;

/** "T23:30"; `minutes` after midnight, under 1440. */
export const clockText = (minutes: number): string => `T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;

/** Monday to Sunday. */
const weekText = (day: Day, by: number): string => {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * by);
  return `${dayText(monday)}/${dayText(addDays(monday, 6))}`;
};

export const weekendText = (day: Day, by: number): string => {
  const saturday = addDays(day, 6 - weekdayOf(day) + 7 * by);
  return `${dayText(saturday)}/${dayText(addDays(saturday, 1))}`;
};

/** The stretch of calendar `by` units away from a day, at the unit's own precision; null where a day is too coarse for it. */
export function unitText(day: Day, unit: Unit, by: number): string | null {
  if (Math.abs(by) > 9999) return null;
  switch (unit) {
    case "day":
      return dayText(addDays(day, by));
    case "week":
      return weekText(day, by);
    case "weekend":
      return weekendText(day, by);
    case "month":
      return monthText(addMonths(day, by));
    case "year":
      return inRange(day.year + by, yearText);
    case "decade":
      return inRange(Math.floor(day.year / 10) + by, (decade) => `${pad(decade, 3)}X`, 100);
    case "century":
      return inRange(Math.floor(day.year / 100) + by, (century) => `${pad(century, 2)}XX`, 10);
    default:
      return null;
  }
}

const inRange = (value: number, text: (value: number) => string, least = 1000): string | null =>
  value >= least && value < least * 10 ? text(value) : null;
