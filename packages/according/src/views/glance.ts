import type { EntryAt, Series } from "@according/reader";
import type { Linked } from "../linked.ts";
import type { ReportSummary } from "../store/store.ts";
import { besidesOf, boardOf, type Counting, lastDayOf } from "./board.ts";
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
  /** What was claimed later of the same kind, of which it is not told that it counts the same. */
  readonly later: readonly EntryAt[];
  /** What the source that told most numbers told in the order of time, the least that each can be; none: no number moved. */
  readonly trend?: { readonly who: string; readonly values: readonly number[] };
}

/** Measures that stand on the line. */
const MOST = 2;

export function glanceOf(linked: Linked): Glance {
  const { story, reports } = linked;
  const measures = boardOf(linked, MOST)
    .measures.filter(({ partOf, beside }) => partOf === undefined && beside === undefined)
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
      measures.flatMap(({ spread, later }) => [...spread, ...later]),
    ),
  };
}

function glanceMeasure(linked: Linked, series: Series): GlanceMeasure {
  const [most = []] = claimsOf(linked, series).toSorted((a, b) => b.length - a.length);
  const [first] = most;
  const values = most.flatMap(({ minimum, maximum }) => minimum ?? maximum ?? []);
  return {
    ...{ id: series.id, kind: series.kind, of: series.of, spread: spreadOf(linked, series) },
    later: laterOf(linked, series),
    ...(first && values.length > 1 ? { trend: { who: first.who, values } } : {}),
  };
}

/** So many that were claimed later stand beside a measure. */
const MOST_LATER = 2;

/** The newest claims of others of its kind, where they are newer than all of its own. */
function laterOf(linked: Linked, series: Series): readonly EntryAt[] {
  const last = lastDayOf(linked, series);
  return besidesOf(linked, series, linked.story.series)
    .filter((other) => lastDayOf(linked, other) > last)
    .slice(0, MOST_LATER)
    .flatMap((other) => spreadOf(linked, other).slice(0, 1));
}
