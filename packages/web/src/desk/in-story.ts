import type { EntryAt, InStory, ReportSummary, Worded } from "according/api";
import { entryId } from "../said/entry-id.ts";
import { dayOf } from "../ui/dates.ts";

/** The words of entries and the reports they stand in, by their ids. */
export interface Told {
  /** undefined: it is not there any more. */
  readonly row: (at: EntryAt) => Worded | undefined;
  readonly report: (id: string) => ReportSummary | undefined;
  /** Whose word it is: the name, and behind one that two sources have here the outlet that tells it of this one first. */
  readonly who: (of: Whose) => string;
}

interface Whose {
  readonly who?: string | undefined;
  /** Id of the story's source. */
  readonly source?: string | null | undefined;
}

export function toldIn({ entries, reports }: InStory): Told {
  const key = (at: EntryAt) => `${at.report} ${entryId(at)}`;
  const rows = new Map(entries.map((row) => [key(row.entry), row]));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const apart = namesakes(entries, byId);
  return {
    row: (at) => rows.get(key(at)),
    report: (id) => byId.get(id),
    who: ({ who = "", source }) => {
      const outlet = source && apart.get(source);
      return outlet ? `${who} (${outlet})` : who;
    },
  };
}

/** By the ids of sources whose name another has too: what tells them apart. */
function namesakes(
  entries: readonly Worded[],
  reports: ReadonlyMap<string, ReportSummary>,
): ReadonlyMap<string, string> {
  const firsts = new Map<string, Worded>();
  for (const row of entries) if (row.source !== undefined && !firsts.has(row.source)) firsts.set(row.source, row);
  const ofOneName = [...Map.groupBy(firsts.values(), ({ who = "" }) => who).values()].filter(
    ({ length }) => length > 1,
  );
  return new Map(
    ofOneName.flatMap((rows) => {
      const outlets = rows.map(({ entry }) => outletOf(reports.get(entry.report)));
      const isClear = new Set(outlets).size === outlets.length;
      return rows.map(({ source = "", entry }, i) => {
        const published = isClear ? undefined : reports.get(entry.report)?.publishedAt;
        return [source, [outlets[i], published && dayOf(published)].filter(Boolean).join(", ")] as const;
      });
    }),
  );
}

export const outletOf = (report: ReportSummary | undefined): string => report?.outlet ?? report?.title ?? "a report";
