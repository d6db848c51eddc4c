import type { EntryAt, Series } from "@according/reader";
import type { Linked } from "../linked.ts";
import type { ReportSummary } from "../store/store.ts";
import { boardOf, type Counting } from "./board.ts";
import { claimsOf } from "./claims.ts";
import { spreadOf } from "./measures.ts";
import { type Fresh, freshIn } from "./moves.ts";
import { lastKept, unsureIn } from "./now.ts";
import { disputesOf, openSpeakers } from "./unsettled.ts";
import { type InStory, wordedStory } from "./worded.ts";

/** A story on one line: the latest of its main measures, what is not settled, and what is new. */
export interface Glance extends InStory {
  readonly measures: readonly GlanceMeasure[];
  /** Disputes that stand. */
  readonly disputes: number;
  /** Statements without a known speaker or not sure enough to be kept, and what a person can settle. */
  readonly open: number;
  readonly fresh: Fresh;
  /** The last report by publication. */
  readonly last?: ReportSummary;
  /** When the last report was kept: ISO 8601. */
  readonly keptAt: string;
}

export interface GlanceMeasure extends Pick<Counting, "id" | "kind" | "of"> {
  readonly spread: readonly EntryAt[];
  /** What the source that told most numbers told in the order of time, the least that each can be; none: no number moved. */
  readonly trend?: { readonly who: string; readonly values: readonly number[] };
}

/** Measures that stand on the line. */
const MOST = 2;

export function glanceOf(linked: Linked): Glance {
  const { story, reports } = linked;
  const measures = boardOf(linked, MOST)
    .measures.filter(({ partOf }) => partOf === undefined)
    .flatMap(({ id }) => story.series.find((one) => one.id === id) ?? [])
    .map((series) => glanceMeasure(linked, series));
  const last = reports.get(story.reports.findLast(({ publishedAt }) => publishedAt !== undefined)?.id ?? "");
  return {
    measures,
    disputes: disputesOf(linked).filter(({ past }) => !past).length,
    open: openSpeakers(linked).length + story.questions.length + unsureIn(linked),
    fresh: freshIn(linked),
    ...(last && { last }),
    keptAt: lastKept(linked),
    ...wordedStory(
      linked,
      measures.flatMap(({ spread }) => spread),
    ),
  };
}

function glanceMeasure(linked: Linked, series: Series): GlanceMeasure {
  const [most = []] = claimsOf(linked, series).toSorted((a, b) => b.length - a.length);
  const [first] = most;
  const values = most.flatMap(({ minimum, maximum }) => minimum ?? maximum ?? []);
  return {
    ...{ id: series.id, kind: series.kind, of: series.of, spread: spreadOf(linked, series) },
    ...(first && values.length > 1 ? { trend: { who: first.who, values } } : {}),
  };
}
