import type { Timeline, TimelineRow } from "according/api";
import { describe, expect, it } from "vitest";
import { backgroundIn, histogramOf, itemsOf } from "../src/pages/timeline-days.ts";

const row = (from: string, to = from, status: TimelineRow["status"] = "actual"): TimelineRow => ({
  ...{ id: `${from} ${to} ${status}`, entry: { by: "event", report: "one", event: from }, time: `${from}/${to}` },
  ...{ from, to, status, told: "reporter", sources: [], reports: 1, origins: 1 },
});

const timelineOf = (rows: readonly TimelineRow[]): Timeline => ({
  ...{ first: "2026-03-03", last: "2026-03-20", rows, names: [], entries: [], reports: [] },
});

const headings = (rows: readonly TimelineRow[], isOpen = false) => [
  `background ${backgroundIn(rows, timelineOf(rows))}`,
  ...itemsOf(rows, timelineOf(rows), isOpen).flatMap((item) => (item.is === "day" ? `${item.from} to ${item.to}` : [])),
];

describe("the days of a timeline", () => {
  it("fold what began long before the first report, also a month and a year that reach into the story", () => {
    const rows = [row("2026-01-01", "2026-12-31"), row("2026-02-01", "2026-02-28"), row("2026-03-03")];
    expect(headings(rows)).toEqual(["background 2", "2026-03-03 to 2026-03-03"]);
  });

  it("do not fold what is yet to come in a year that has begun", () => {
    const rows = [row("2026-01-01", "2026-12-31", "planned"), row("2026-03-03")];
    expect(headings(rows)).toEqual(["background 0", "2026-01-01 to 2026-12-31", "2026-03-03 to 2026-03-03"]);
  });

  it("stand in order, a span under a heading of its own behind its first day", () => {
    const rows = [row("2026-02-01", "2026-02-28"), row("2026-02-01"), row("2026-02-14"), row("2026-03-03")];
    expect(headings(rows, true)).toEqual([
      ...["background 3", "2026-02-01 to 2026-02-01", "2026-02-01 to 2026-02-28", "2026-02-14 to 2026-02-14"],
      "2026-03-03 to 2026-03-03",
    ]);
  });

  it("are bars with the empty days between, and a gap where there are many", () => {
    const rows = [row("2026-02-01"), row("2026-03-03"), row("2026-03-05"), row("2026-03-20")];
    expect(histogramOf(rows, timelineOf(rows))).toEqual([
      ...[
        { day: "2026-03-03", count: 1 },
        { day: "2026-03-04", count: 0 },
        { day: "2026-03-05", count: 1 },
      ],
      ...[
        { without: 14, after: "2026-03-05" },
        { day: "2026-03-20", count: 1 },
      ],
    ]);
  });
});
