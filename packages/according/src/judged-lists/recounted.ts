import { type Reading, sourceOf } from "@according/reader";
import type { Named } from "../store/store.ts";
import type { MergedSource } from "../views/merged.ts";
import type { ReportAsJudged } from "./judged-reports.ts";
import { sourceNameIn } from "./listings.ts";

/** Counts by name, with what judged reports count now in the place of what was read of them; none without any. */
export const recounted = (
  counts: readonly Named[],
  reports: readonly ReportAsJudged[],
  namesIn: (reading: Reading) => readonly string[],
): readonly Named[] =>
  corrected(
    counts,
    reports.flatMap(({ asRead, reading }) => [
      ...namesIn(asRead).map((name) => ({ name, count: -1 })),
      ...namesIn(reading).map((name) => ({ name, count: 1 })),
    ]),
  );

/** With what merged sources say or count under the name that they have in the story. */
export const renamed = (
  counts: readonly Named[],
  merged: readonly MergedSource[],
  numberOf: (one: MergedSource) => number,
): readonly Named[] =>
  corrected(
    counts,
    merged.flatMap((one) => [
      { name: one.called, count: -numberOf(one) },
      { name: one.name, count: numberOf(one) },
    ]),
  );

function corrected(counts: readonly Named[], by: readonly Named[]): readonly Named[] {
  const numbers = new Map(counts.map(({ name, count }) => [name, count]));
  for (const { name, count } of by) numbers.set(name, (numbers.get(name) ?? 0) + count);
  return [...numbers].flatMap(([name, count]) => (count > 0 ? [{ name, count }] : []));
}

export const speakersIn = (reading: Reading): readonly string[] =>
  reading.statements.flatMap(({ speaker }) => sourceNameIn(reading, speaker) ?? []);

export const figureKindsIn = ({ figures }: Reading): readonly string[] => figures.map(({ measure }) => measure.kind);

export const sourcesIn = (reading: Reading): readonly string[] =>
  reading.figures.flatMap(({ whose }) => sourceNameIn(reading, sourceOf(whose)) ?? []);
