import type { Reading, Span } from "@according/reader";
import type { Linked } from "../linked.ts";
import { type Offsets, offsetsIn } from "../offsets.ts";
import type { ReportSummary } from "../store/store.ts";

export type ColumnKind = "text" | "integer" | "number" | "yes-no";
export type Value = string | number | boolean | null;
/** A value for each column; a column that is left out is empty. */
export type Row = Readonly<Record<string, Value | undefined>>;

/** Entries of the record, one a row, in names and words as well as ids: nothing has to be looked up. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  rows(story: Linked, unit: Offsets): Iterable<Row>;
}

/** What stands at the beginning of every row of a report. */
export const REPORT_COLUMNS = {
  story: "text",
  report: "text",
  version: "integer",
  title: "text",
  outlet: "text",
  url: "text",
  published: "text",
} as const satisfies Table["columns"];

/** Where the words stand: the first and the last place of an entry, and each of its pieces, "12-40;55-60". */
export const SPAN_COLUMNS = { start: "integer", end: "integer", spans: "text" } as const satisfies Table["columns"];

/** A report of a story, and what a row of one of its entries begins and ends with. */
export interface Of {
  readonly report: ReportSummary;
  readonly reading: Reading;
  readonly begin: Row;
  end(...spans: readonly Span[]): Row;
}

/** The reports of some stories, each once: one may belong to several. */
export function reportsOnce(stories: readonly Linked[]): readonly Of[] {
  const all = stories.flatMap((story) => [...reportsIn(story, "utf16")]);
  return [...new Map(all.toReversed().map((of) => [of.report.id, of])).values()].toReversed();
}

/** The reports of a story as people have judged them, earliest first. */
export function* reportsIn({ readings, reports }: Linked, unit: Offsets): Generator<Of> {
  for (const report of reports.values()) {
    const reading = readings.get(report.id);
    if (!reading) continue;
    const place = offsetsIn(reading.report.text, unit);
    const { story, id, version, title, outlet, url, publishedAt } = report;
    yield {
      report,
      reading,
      begin: { story, report: id, version, title, outlet, url, published: publishedAt },
      end: (...spans) => {
        if (spans.length === 0) return {};
        const placed = spans.map(([start, end]) => [place(start), place(end)] as const);
        const [start, end] = [Math.min(...placed.map(([from]) => from)), Math.max(...placed.map(([, to]) => to))];
        return { start, end, spans: placed.map((one) => one.join("-")).join(";") };
      },
    };
  }
}
