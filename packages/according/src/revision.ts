import type { Changes, Reading } from "@according/reader";
import { changesBetween } from "./link/index.ts";
import type { KeptReading, ReportSummary } from "./store/store.ts";

/** A version of a report that took the place of another, and what it tells otherwise. */
export interface Revision {
  readonly older: VersionRead;
  readonly newer: VersionRead;
  readonly changes: Changes;
}

export interface VersionRead {
  readonly report: ReportSummary;
  readonly reading: Reading;
}

/** Of each report the versions beside each other in the order of publication, the current ones given first. */
export function revisionsIn(current: readonly KeptReading[], earlier: readonly KeptReading[]): readonly Revision[] {
  const before = Map.groupBy(earlier, ({ report }) => report.id);
  return current.flatMap((last) => {
    const former = before.get(last.report.id) ?? [];
    const versions = [...former, ...(former.length > 0 ? [last] : [])].flatMap(({ report, reading }) =>
      reading ? [{ report, reading }] : [],
    );
    return versions.slice(1).map((newer, i) => {
      const older = versions[i] as VersionRead;
      return { older, newer, changes: changesBetween(older.reading, newer.reading) };
    });
  });
}
