import { addDays, type Day, daysBetween, easterOf, isCalendarDay, weekdayOf } from "./calendar.ts";
import type { Tense } from "./tenses.ts";
import type { TimeParts } from "./written-parts.ts";

/* Which year, month or week is meant where only a part of a date is told. */

/* A day and month more than nine months back, told without a year or a tense, is the coming one. */
const LONG_AGO = 274;

/* One that passed so few days ago is meant, though the clause looks ahead: "was given a deadline of March 1" on the 4th. */
const JUST_PAST = 60;

const isComing = (back: number, tense: Tense): boolean =>
  (tense === "ahead" && back > JUST_PAST) ||
  (tense === "resolved" && back > 183) ||
  (tense === "open" && back > LONG_AGO);

/** The year a month without one is of. */
export function monthYear(month: number, { year, month: now }: Day, points: TimeParts["points"], tense: Tense): number {
  if (points === "this") return year;
  if (points === "last") return month < now ? year : year - 1;
  if (points === "next") return month > now ? year : year + 1;
  if (tense === "resolved") return nearestYear(month - now, year);
  if (tense === "ahead") return month >= now ? year : year + 1;
  return month <= now ? year : year - 1;
}

/** The year in which a month that is `ahead` months ahead in this one is nearest. */
const nearestYear = (ahead: number, year: number): number => (ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year);

/** The year a day and month without one are of. */
export function dayYear(month: number, day: number, published: Day, points: TimeParts["points"], tense: Tense): number {
  const { year } = published;
  const past = daysBetween({ year, month, day }, published) >= 0 ? year : year - 1;
  if (points === "this") return year;
  const back = daysBetween({ year: past, month, day }, published);
  const coming = points === "next" || (points !== "last" && back > 0 && isComing(back, tense));
  return coming ? past + 1 : past;
}

/** A day told from Easter: the last one, or the next. */
export function easterFrom(offset: number, { shift }: TimeParts, published: Day, tense: Tense): Day {
  const of = (year: number): Day => addDays(easterOf(year), offset);
  const { year } = published;
  if (shift?.unit === "year") return of(year + shift.by);
  const past = daysBetween(of(year), published) >= 0 ? year : year - 1;
  const back = daysBetween(of(past), published);
  return of(back > 0 && isComing(back, tense) ? past + 1 : past);
}

/** "the 14th": the last one, or the next. */
export function dayOfMonth(day: number, published: Day, tense: Tense): Day | undefined {
  const future = tense === "ahead" || tense === "resolved";
  const ahead = future ? day < published.day : day > published.day;
  const index = published.year * 12 + published.month - 1 + (ahead ? (future ? 1 : -1) : 0);
  const chosen = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  return isCalendarDay(chosen) ? chosen : undefined;
}

/* What "was due to" is on the weekday that is no further off than so many days, where the other one is. */
const DUE_WITHIN = 2;

/** How many weeks "this weekend" is away: of what was, from Monday to Wednesday, it is the one before. */
export const thisWeekend = (published: Day, tense: Tense): number =>
  tense === "past" && weekdayOf(published) <= 3 ? -1 : 0;

/** The day a weekday means; undefined: either the one before or the one behind may be meant. */
export function weekdayFrom(
  weekday: number,
  points: TimeParts["points"],
  published: Day,
  tense: Tense,
): Day | undefined {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (points === undefined && tense === "due") {
    if (ahead <= DUE_WITHIN) return addDays(published, ahead);
    return 7 - ahead <= DUE_WITHIN ? addDays(published, ahead - 7) : undefined;
  }
  if (points === "next") return addDays(published, ahead || 7);
  if (points === "last") return addDays(published, ahead - 7);
  if (points === "this") return addDays(published, weekday - weekdayOf(published));
  return addDays(published, tense === "ahead" || tense === "resolved" || ahead === 0 ? ahead : ahead - 7);
}
