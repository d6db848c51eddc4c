import type { Timeline, TimelineRow } from "according/api";

/** The heading of a day or a span; or a row. */
export type TimelineItem =
  | ({ readonly is: "day"; readonly isAhead: boolean } & Span)
  | { readonly is: "row"; readonly row: TimelineRow };

/** First and last day, and the words of the time where it is more than a day. */
export type Span = Pick<TimelineRow, "from" | "to" | "time">;

/** What began so many days before the first report is background. */
const BEFORE = 7;
const MS_A_DAY = 86_400_000;

/** The first day that is not background. */
export function beginning({ first }: Pick<Timeline, "first">): string {
  const time = Date.parse(first);
  return Number.isNaN(time) ? "" : dayAt(time - BEFORE * MS_A_DAY);
}

const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** How many rows are background. */
export const backgroundIn = (rows: readonly TimelineRow[], timeline: Timeline): number =>
  rows.filter(isBackground(timeline)).length;

/** Rows under their days, before them what is background where it is open, after them what is ahead of the last report. */
export function itemsOf(rows: readonly TimelineRow[], timeline: Timeline, isOpen: boolean): readonly TimelineItem[] {
  const isBefore = isBackground(timeline);
  const background = rows.filter(isBefore);
  const story = rows.filter((row) => !isBefore(row));
  return [...(isOpen ? inDays(background, timeline.last) : []), ...inDays(story, timeline.last)];
}

/** By the day under which it stands; what is yet to come in a year that has begun is none. */
function isBackground(timeline: Timeline): (row: TimelineRow) => boolean {
  const begins = beginning(timeline);
  return ({ from, to, status }) => from < begins && !(status === "planned" && to > timeline.last);
}

/** A day, then what is more than that and begins with it. */
function inDays(rows: readonly TimelineRow[], last: string): readonly TimelineItem[] {
  const spans = Map.groupBy(rows, ({ from, to }) => `${from} ${to}`);
  const inOrder = [...spans].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([, [first, ...others]]) => {
    if (!first) return [];
    const { from, to, time } = first;
    const heading = { is: "day", from, to, ...(time !== undefined && { time }), isAhead: from > last } as const;
    return [heading, ...[first, ...others].map((row) => ({ is: "row", row }) as const)];
  });
}

/** A day with so many rows; or so many days without any. */
export type HistogramPart = { readonly day: string; readonly count: number } | Gap;

interface Gap {
  readonly without: number;
  /** The last day before it. */
  readonly after: string;
}

/** So many empty days beside one another are drawn; more are a gap. */
const MOST_EMPTY = 7;

/** How many rows begin on each day of the story, with the days between that have none. */
export function histogramOf(rows: readonly TimelineRow[], timeline: Timeline): readonly HistogramPart[] {
  const isBefore = isBackground(timeline);
  const begins = beginning(timeline);
  const counts = new Map<string, number>();
  for (const row of rows)
    if (!isBefore(row) && row.from >= begins) counts.set(row.from, (counts.get(row.from) ?? 0) + 1);
  const days = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, count }));
  return days.flatMap((one, i) => [...between(days[i - 1]?.day, one.day), one]);
}

function between(before: string | undefined, after: string): readonly HistogramPart[] {
  if (before === undefined) return [];
  const start = Date.parse(before);
  const without = Math.round((Date.parse(after) - start) / MS_A_DAY) - 1;
  if (without > MOST_EMPTY) return [{ without, after: before }];
  return Array.from({ length: without }, (_, i) => ({ day: dayAt(start + (i + 1) * MS_A_DAY), count: 0 }));
}
