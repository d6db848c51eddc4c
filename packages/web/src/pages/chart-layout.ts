import type { Claim, Sheet } from "according/api";
import type { Told } from "../desk/in-story.ts";
import { dayOf } from "../ui/dates.ts";
import { levelsOf, timesOf } from "./chart-axes.ts";
import { whoIn } from "./sheet-table.ts";

/** A chart of step lines in pixels, from the top left. */
export interface Chart {
  readonly left: number;
  readonly right: number;
  readonly levels: readonly { readonly y: number; readonly label: string }[];
  readonly times: readonly { readonly x: number; readonly label: string }[];
  readonly lines: readonly ChartLine[];
  /** So many points that each has to be small. */
  readonly isDense: boolean;
}

export interface ChartLine {
  readonly who: string;
  /** Its last number, with signs, and who tells it, as far as there is room. */
  readonly name: string;
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
const MARGIN = { top: 18, bottom: 28 };
/** So many pixels apart stand labels; a digit of an axis and a letter of a label are no wider. */
const APART = 16;
const [DIGIT, LETTER] = [7, 7.2];
/** Between an axis and its numbers, and between a line and its label. */
const [BESIDE_AXIS, BESIDE_LINE] = [12, 13];
/** In pixels, up to which a chart is narrow. */
const NARROW = 520;
/** Points of two sources nearer than this would lie under one another. */
const BESIDE = 8;
/** Lines beyond so many would only be a tangle; of more points than these each is drawn small. */
const MOST = 16;
const DENSE = 60;

export function chartOf({ rows }: Sheet, told: Told, width: number, height: number): Chart {
  const shown = rows.filter(([first]) => first?.day).slice(0, MOST);
  const labelled = width > NARROW ? Math.min(240, width * 0.28) : 60;
  const claims = shown.flat();
  const [from, to] = extent(claims.flatMap((claim) => [timeOf(claim.day), ...ticksOf(claim, told)]));
  const { bottom, top, marks } = levelsOf(
    claims.flatMap(({ minimum, maximum }) => [minimum ?? [], maximum ?? []].flat()),
  );
  const left = Math.max(...marks.map(({ label }) => label.length)) * DIGIT + BESIDE_AXIS;
  const right = width - labelled;
  const x = (time: number) => Math.round(left + 10 + ((time - from) / (to - from)) * (right - left - 20));
  const y = (value: number) =>
    Math.round(height - MARGIN.bottom - ((value - bottom) / (top - bottom)) * (height - MARGIN.bottom - MARGIN.top));
  const letters = width > NARROW ? Math.floor((labelled - BESIDE_LINE) / LETTER) : 0;
  const lines = asideOfEachOther(
    shown.map((row) => ({ ...lineOf(row, told, x, y, right), name: lineLabel(row, told, letters) })),
    left,
    right,
  );
  return {
    ...{ left, right, levels: marks.map(({ at, label }) => ({ y: y(at), label })) },
    times: timesOf(from, to, right - left - 20).map(({ at, label }) => ({ x: x(at), label })),
    ...{ lines: withLabels(lines, height), isDense: claims.length > DENSE },
  };
}

/** "12 health ministry in Orlay"; with room for no letters the number alone. */
function lineLabel(row: readonly Claim[], told: Told, letters: number): string {
  const last = row.at(-1);
  const amount = (last && told.row(last.entry)?.signs) ?? "";
  const name = `${amount} ${whoIn(row, told)}`;
  if (letters === 0) return amount;
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

/** As it stands in the value: a claim is of that day wherever it is looked at, and of a month or a year on its first. */
function timeOf(value: string): number {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? [];
  return Date.parse(`${year}-${month}-${day}T${/T(\d\d:\d\d)/.exec(value)?.[1] ?? "12:00"}Z`);
}

function extent(times: readonly number[]): readonly [number, number] {
  const known = times.filter((time) => !Number.isNaN(time));
  const [from, to] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return [0, DAY];
  return to - from < DAY ? [from - DAY / 2, to + DAY / 2] : [from, to];
}

const pointOf = ({ minimum, maximum }: Claim): number => minimum ?? maximum ?? 0;

const ticksOf = (claim: Claim, told: Told): readonly number[] =>
  claim.reports.slice(1).flatMap((id) => {
    const published = told.report(id)?.publishedAt;
    return published === undefined ? [] : [timeOf(published)];
  });

type Scale = (value: number) => number;

function lineOf(row: readonly Claim[], told: Told, x: Scale, y: Scale, right: number): Omit<ChartLine, "name"> {
  const points = row.map((claim) => chartPoint(claim, told, x, y));
  const last = points.at(-1);
  const steps = points.map(
    (point, i) => `${i === 0 ? `M${point.x}` : `H${point.x}`}${i === 0 ? ` ${point.y}` : `V${point.y}`}`,
  );
  return {
    who: whoIn(row, told),
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
    words: `${row?.what ?? ""}, ${told.who(row ?? claim)}, ${dayOf(claim.day)}: “${row?.words ?? ""}”`,
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
