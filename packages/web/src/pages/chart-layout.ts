import type { Claim, Sheet } from "according/api";
import type { Told } from "../desk/in-story.ts";
import { whoIn } from "./sheet-table.ts";

/** A chart of step lines in pixels, from the top left. */
export interface Chart {
  readonly left: number;
  readonly right: number;
  readonly levels: readonly { readonly y: number; readonly label: string }[];
  readonly days: readonly { readonly x: number; readonly day: string }[];
  /** A year that need not be said. */
  readonly year: string;
  readonly lines: readonly ChartLine[];
  /** There is room for numbers beside the lines, not for names. */
  readonly isNarrow: boolean;
}

export interface ChartLine {
  readonly who: string;
  /** The last number, with signs. */
  readonly amount: string;
  readonly path: string;
  readonly points: readonly ChartPoint[];
  /** Reports that repeat a claim. */
  readonly ticks: readonly { readonly x: number; readonly y: number }[];
  /** Where the line ends, and where its label stands; `null`: there is no room for it. */
  readonly end: number;
  readonly label: number | null;
}

export interface ChartPoint {
  readonly claim: Claim;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** Of a range. */
  readonly low: number;
  readonly high: number;
  readonly openUp: boolean;
  readonly openDown: boolean;
  readonly isHollow: boolean;
}

const DAY = 86_400_000;
const MARGIN = { top: 18, bottom: 28, left: 48 };
/** So many pixels apart stand labels, and days. */
const APART = 16;
const DAYS_APART = 64;
/** In pixels, up to which a chart is narrow. */
const NARROW = 520;
/** Points of two sources nearer than this would lie under one another. */
const BESIDE = 8;
/** Lines beyond so many would only be a tangle. */
const MOST = 16;

export function chartOf({ rows }: Sheet, told: Told, width: number, height: number): Chart {
  const shown = rows.filter(([first]) => first?.day).slice(0, MOST);
  const labelled = width > NARROW ? Math.min(240, width * 0.28) : 60;
  const [left, right] = [MARGIN.left, width - labelled];
  const claims = shown.flat();
  const [from, to] = extent(claims.flatMap((claim) => [timeOf(claim.day), ...ticksOf(claim, told)]));
  const top = niceTop(Math.max(1, ...claims.flatMap(({ minimum, maximum }) => [minimum ?? 0, maximum ?? 0])));
  const x = (time: number) => Math.round(left + 10 + ((time - from) / (to - from)) * (right - left - 20));
  const y = (value: number) =>
    Math.round(height - MARGIN.bottom - (value / top) * (height - MARGIN.bottom - MARGIN.top));
  const lines = asideOfEachOther(
    shown.map((row) => lineOf(row, told, x, y, right)),
    left,
    right,
  );
  return {
    ...{ left, right, levels: [0, top / 2, top].map((value) => ({ y: y(value), label: value.toLocaleString("en") })) },
    ...{ days: daysBetween(from, to, x), year: new Date(to).toISOString().slice(0, 4) },
    ...{ lines: withLabels(lines, height), isNarrow: width <= NARROW },
  };
}

/** As it stands in the value: a claim is of that day wherever it is looked at. */
const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T${/T(\d\d:\d\d)/.exec(day)?.[1] ?? "12:00"}Z`);

function extent(times: readonly number[]): readonly [number, number] {
  const known = times.filter((time) => !Number.isNaN(time));
  const [from, to] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return [0, DAY];
  return to - from < DAY ? [from - DAY / 2, to + DAY / 2] : [from, to];
}

/** 1, 2, 4, 5, 6, 8 or 10 times a power of ten. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 5, 6, 8, 10].find((one) => one * power >= most) ?? 10;
  return step * power;
}

const pointOf = ({ minimum, maximum }: Claim): number => minimum ?? maximum ?? 0;

const ticksOf = (claim: Claim, told: Told): readonly number[] =>
  claim.reports.slice(1).flatMap((id) => {
    const published = told.report(id)?.publishedAt;
    return published === undefined ? [] : [timeOf(published)];
  });

type Scale = (value: number) => number;

function lineOf(row: readonly Claim[], told: Told, x: Scale, y: Scale, right: number): ChartLine {
  const points = row.map((claim) => chartPoint(claim, told, x, y));
  const last = points.at(-1);
  const steps = points.map(
    (point, i) => `${i === 0 ? `M${point.x}` : `H${point.x}`}${i === 0 ? ` ${point.y}` : `V${point.y}`}`,
  );
  return {
    who: whoIn(row, told),
    amount: last ? (told.row(last.claim.entry)?.signs ?? "") : "",
    path: `${steps.join("")}H${right}`,
    points,
    ticks: row.flatMap((claim) => ticksOf(claim, told).map((time) => ({ x: x(time), y: y(pointOf(claim)) }))),
    end: last?.y ?? 0,
    label: null,
  };
}

function chartPoint(claim: Claim, told: Told, x: Scale, y: Scale): ChartPoint {
  const { minimum, maximum } = claim;
  const row = told.row(claim.entry);
  return {
    claim,
    words: `${row?.what ?? ""}: “${row?.words ?? ""}”`,
    ...{
      x: x(timeOf(claim.day)),
      y: y(pointOf(claim)),
      low: y(minimum ?? maximum ?? 0),
      high: y(maximum ?? minimum ?? 0),
    },
    ...{
      openUp: maximum === null,
      openDown: minimum === null,
      isHollow: row?.doubt !== undefined || claim.deniedBy.length > 0,
    },
  };
}

/** So many places to either side are looked at. */
const MOST_ASIDE = 6;

/** Points of two sources at one place stand beside one another, where there is room: none leaves the chart for its labels. */
function asideOfEachOther(lines: readonly ChartLine[], left: number, right: number): readonly ChartLine[] {
  const taken: ChartPoint[] = [];
  return lines.map((line) => ({
    ...line,
    points: line.points.map((point) => {
      const isTaken = (x: number) =>
        taken.some((other) => Math.abs(other.x - x) < BESIDE && Math.abs(other.y - point.y) < BESIDE);
      const aside = Array.from({ length: MOST_ASIDE }, (_, i) => (i + 1) * BESIDE);
      const places = [0, ...aside, ...aside.map((one) => -one)].map((one) => point.x + one);
      const x = places.find((one) => one >= left && one <= right - BESIDE && !isTaken(one)) ?? point.x;
      const placed = { ...point, x };
      taken.push(placed);
      return placed;
    }),
  }));
}

/** Labels beside the ends of their lines, pushed apart where they would touch; of more lines than have room the first have theirs. */
function withLabels(lines: readonly ChartLine[], height: number): readonly ChartLine[] {
  const room = Math.floor((height - MARGIN.bottom) / APART) + 1;
  const order = lines.slice(0, room).toSorted((a, b) => a.end - b.end);
  const places = new Map<ChartLine, number>();
  let lowest = MARGIN.top - APART;
  for (const line of order) {
    lowest = Math.max(line.end, lowest + APART);
    places.set(line, lowest);
  }
  let highest = height - MARGIN.bottom + APART;
  for (const line of order.toReversed()) {
    highest = Math.min(places.get(line) ?? 0, highest - APART);
    places.set(line, highest);
  }
  return lines.map((line) => {
    const place = places.get(line) ?? -1;
    return { ...line, label: place >= 0 ? place : null };
  });
}

function daysBetween(from: number, to: number, x: Scale): Chart["days"] {
  const days: { x: number; day: string }[] = [];
  for (let time = Math.floor(from / DAY) * DAY + DAY / 2; time <= to + DAY / 2; time += DAY) {
    const at = x(Math.min(Math.max(time, from), to));
    if (at - (days.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= DAYS_APART)
      days.push({ x: at, day: new Date(time).toISOString().slice(0, 10) });
  }
  return days;
}
