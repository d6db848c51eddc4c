import type { EntryAt, InStory, ReportSummary, Worded } from "according/api";
import { entryId } from "../said/entry-line.tsx";

/** The words of entries and the reports they stand in, by their ids. */
export interface Told {
  /** undefined: it is not there any more. */
  readonly row: (at: EntryAt) => Worded | undefined;
  readonly report: (id: string) => ReportSummary | undefined;
}

export function toldIn({ entries, reports }: InStory): Told {
  const key = (at: EntryAt) => `${at.report} ${entryId(at)}`;
  const rows = new Map(entries.map((row) => [key(row.entry), row]));
  const byId = new Map(reports.map((report) => [report.id, report]));
  return { row: (at) => rows.get(key(at)), report: (id) => byId.get(id) };
}
