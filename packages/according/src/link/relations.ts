import type { Series, SeriesValue } from "@according/reader";
import { type Count, TOLLS } from "./counts.ts";
import { PUT_RIGHT } from "./en.ts";
import { moment } from "./told.ts";

/** A series with the figures it is made of. */
export interface Placed {
  readonly counts: readonly Count[];
  readonly made: Series;
}

interface Valued {
  readonly count: Count;
  readonly source: string | null;
}

/** The values in the order of what they are as of, each with how it stands to an earlier one. */
export function seriesValues(all: readonly Valued[]): readonly SeriesValue[] {
  const ordered = all.toSorted((a, b) => asOf(a.count) - asOf(b.count));
  return ordered.map((one, i) => {
    const { relation, to } = standsTo(one, ordered.slice(0, i));
    const { at, figure } = one.count;
    return {
      report: at.id,
      figure: figure.id,
      source: one.source,
      ...(figure.asOf && { asOf: figure.asOf }),
      relation,
      ...(to && { to: { report: to.count.at.id, figure: to.count.figure.id } }),
    };
  });
}

/** Milliseconds: the day it is as of, else of publication. */
function asOf({ figure, at }: Count): number {
  return moment(
    figure.asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(figure.asOf) && at.reading.report.publishedAt === undefined
      ? figure.asOf
      : at.reading.report.publishedAt,
  );
}

interface Stands {
  readonly relation: SeriesValue["relation"];
  readonly to?: Valued;
}

function standsTo(one: Valued, before: readonly Valued[]): Stands {
  if (before.length === 0) return { relation: "first" };
  const same = before.find((other) => isSameNumber(other.count, one.count));
  const own = before.findLast((other) => isOneVoice(other, one));
  const higher = isMarked(one.count) ? before.findLast((other) => least(other.count) > least(one.count)) : undefined;
  if (higher && !(own && isSameNumber(own.count, one.count))) return { relation: "corrects", to: own ?? higher };
  if (own && !isSameNumber(own.count, one.count)) return moved(one, own);
  if (same) return { relation: "repeats", to: same };
  const last = before.at(-1) as Valued;
  const against = before.findLast((other) => excludes(other.count, one.count) && isRival(other, one));
  if (against) return { relation: "contradicts", to: against };
  return excludes(last.count, one.count) || least(one.count) > least(last.count)
    ? moved(one, last)
    : { relation: "beside", to: last };
}

/** "Two" after "at least two" is the same number told again. */
const isSameNumber = ({ figure: a }: Count, { figure: b }: Count): boolean =>
  a.minimum === b.minimum &&
  (a.maximum === b.maximum || a.maximum === null || b.maximum === null) &&
  (a.minimum !== null || a.maximum === b.maximum);

const isOneVoice = (a: Valued, b: Valued): boolean =>
  a.source !== null
    ? a.source === b.source
    : b.source === null &&
      a.count.at.reading.report.outlet !== undefined &&
      a.count.at.reading.report.outlet === b.count.at.reading.report.outlet;

const least = ({ figure }: Count): number => figure.minimum ?? figure.maximum ?? 0;
const excludes = ({ figure: a }: Count, { figure: b }: Count): boolean =>
  (a.minimum ?? Number.NEGATIVE_INFINITY) > (b.maximum ?? Number.POSITIVE_INFINITY) ||
  (b.minimum ?? Number.NEGATIVE_INFINITY) > (a.maximum ?? Number.POSITIVE_INFINITY);

/** A number of the same source that fell, or that is marked as put right, corrects; another one updates. */
function moved(one: Valued, from: Valued): Stands {
  const fell = least(one.count) < least(from.count) && TOLLS.has(one.count.figure.measure.kind);
  return { relation: fell || isMarked(one.count) ? "corrects" : "updates", to: from };
}

/** Words beside a figure, in UTF-16 code units. */
const MARKED = 160;

function isMarked({ at, figure }: Count): boolean {
  const { text } = at.reading.report;
  return PUT_RIGHT.test(text.slice(Math.max(0, figure.span[0] - MARKED), figure.span[1] + MARKED));
}

const DAY = 86_400_000;

/** Two that tell of the same time and do not speak with one voice. */
function isRival(a: Valued, b: Valued): boolean {
  if (Math.abs(asOf(a.count) - asOf(b.count)) >= DAY) return false;
  return TOLLS.has(a.count.figure.measure.kind)
    ? a.source !== null && b.source !== null && a.source !== b.source
    : a.count.at !== b.count.at;
}

/** Of the series as a whole: what most of its changes are. */
export function relationOf(values: readonly SeriesValue[]): Series["relation"] {
  const times = (...kinds: readonly SeriesValue["relation"][]) =>
    values.filter(({ relation }) => kinds.includes(relation)).length;
  const against = times("contradicts");
  const moves = times("updates", "corrects");
  if (against === 0 && moves === 0) return "agree";
  return against >= moves ? "contradiction" : "update";
}

/** The last value by each source; of reports' own, the last by each report's outlet is the report's. */
export function latestOf(all: readonly Valued[]): readonly Count[] {
  const last = new Map<string, Count>();
  for (const { count, source } of all.toSorted((a, b) => asOf(a.count) - asOf(b.count)))
    last.set(source ?? `own ${count.at.reading.report.outlet ?? count.at.id}`, count);
  return [...last.values()];
}
