import { dayOf } from "../ui/dates.ts";

/** A value or a moment (milliseconds) that an axis names. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

export interface Levels {
  readonly bottom: number;
  readonly top: number;
  readonly marks: readonly Mark[];
}

/** Steps of a scale, times a power of ten. */
const STEPS = [1, 2, 5, 10];
/** No more steps than these from bottom to top, before both are rounded. */
const MOST_STEPS = 4;
/** Values that differ by less than this share of the largest are looked at from nearer: from nought they would be one line. */
const NEAR = 0.2;

/** From nought, or from below it, to above the largest, in round steps; whole numbers have no halves between them. */
export function levelsOf(values: readonly number[]): Levels {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const apart = most - least;
  const from = least > 0 && apart > 0 && apart < most * NEAR ? least - apart / 2 : Math.min(0, least);
  const to = Math.max(most, 0);
  const step = stepOf((to - from || 1) / MOST_STEPS, values.every(Number.isInteger));
  const [first, last] = [Math.floor(from / step), Math.max(Math.ceil(to / step), Math.floor(from / step) + 1)];
  const marks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
  return {
    ...{ bottom: marks[0] ?? 0, top: marks.at(-1) ?? 1 },
    marks: marks.map((at) => ({ at, label: numberOf(at, Math.max(Math.abs(from), to)) })),
  };
}

function stepOf(least: number, areWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (STEPS.find((one) => one * power >= least * 0.999) ?? 10) * power;
  return areWhole ? Math.max(1, Math.round(step)) : step;
}

/** 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const MILLION = 1_000_000;
const inMillions = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 2 });

/** All numbers of an axis are written alike: "100M" where they are millions. */
const numberOf = (value: number, most: number): string =>
  most >= MILLION ? inMillions.format(value) : value.toLocaleString("en-GB");

const DAY = 86_400_000;
/** Days and months from one mark to the next, shortest first, and the room that a label of each takes in pixels. */
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 3, 6, 12, 24, 60, 120];
const ROOM = { day: 64, long: 96 };

/** What of the time between two moments is named on so many pixels: days at their noon, or the first days of months. */
export function timesOf(from: number, to: number, width: number): readonly Mark[] {
  const [days, year] = [(to - from) / DAY, new Date(to).toISOString().slice(0, 4)];
  const room = new Date(from).toISOString().startsWith(year) ? ROOM.day : ROOM.long;
  const step = DAYS.find((one) => (width / Math.max(days, 1)) * one >= room);
  if (step !== undefined) return daysBetween(from, to, step, year);
  const months = MONTHS.find((one) => (width / days) * 30 * one >= ROOM.day) ?? 240;
  return monthsBetween(from, to, months);
}

function daysBetween(from: number, to: number, step: number, year: string): readonly Mark[] {
  const first = Math.floor(from / DAY) * DAY + DAY / 2;
  const many = Math.floor((to + DAY / 2 - first) / (step * DAY)) + 1;
  return Array.from({ length: many }, (_, i) => first + i * step * DAY).map((time) => ({
    at: Math.min(Math.max(time, from), to),
    label: dayOf(new Date(time).toISOString(), year),
  }));
}

/** "Mar 2026"; "2026" where years are counted. */
function monthsBetween(from: number, to: number, step: number): readonly Mark[] {
  const monthOf = (time: number) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const first = Math.ceil((monthOf(from) + 1) / step) * step;
  const many = Math.max(0, Math.floor((monthOf(to) - first) / step) + 1);
  return Array.from({ length: many }, (_, i) => first + i * step).map((month) => {
    const day = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    return { at: Date.parse(day), label: step % 12 === 0 ? day.slice(0, 4) : dayOf(day).replace(/^1 /, "") };
  });
}
