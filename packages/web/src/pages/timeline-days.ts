import type { Timeline, TimelineRow } from "according/api";

/** The heading of a day, or of what is folded; or a row. */
export type TimelineItem =
  | { readonly is: "background"; readonly count: number; readonly isOpen: boolean }
  | { readonly is: "day"; readonly day: string; readonly isAhead: boolean }
  | { readonly is: "row"; readonly row: TimelineRow };

/** What ended so many days before the first report is background. */
const BEFORE = 7;
const MS_A_DAY = 86_400_000;

/** The first day that is not background. */
export function beginning({ first }: Pick<Timeline, "first">): string {
  const time = Date.parse(first);
  return Number.isNaN(time) ? "" : new Date(time - BEFORE * MS_A_DAY).toISOString().slice(0, 10);
}

/** Rows under their days, what is background folded before them, what is ahead of the last report after them. */
export function itemsOf(rows: readonly TimelineRow[], timeline: Timeline, isOpen: boolean): readonly TimelineItem[] {
  const begins = beginning(timeline);
  const background = rows.filter(({ to }) => to < begins);
  const story = rows.filter(({ to }) => to >= begins);
  return [
    ...(background.length > 0 ? [{ is: "background", count: background.length, isOpen } as const] : []),
    ...(isOpen ? inDays(background, timeline.last) : []),
    ...inDays(story, timeline.last),
  ];
}

function inDays(rows: readonly TimelineRow[], last: string): readonly TimelineItem[] {
  return rows.flatMap((row, i) => [
    ...(rows[i - 1]?.from === row.from ? [] : [{ is: "day", day: row.from, isAhead: row.from > last } as const]),
    { is: "row", row } as const,
  ]);
}

/** How many rows each day of the story has, without a gap between the first and the last of them, up to a limit. */
export function histogramOf(rows: readonly TimelineRow[], timeline: Timeline) {
  const begins = beginning(timeline);
  const counts = new Map<string, number>();
  for (const { from, to } of rows) if (to >= begins) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, count }));
}
