import { type Copy, type Origin, stableId } from "@according/reader";
import { copyOf } from "./copies.ts";
import { Groups } from "./groups.ts";
import type { Prepared } from "./prepare.ts";

/** Two reports that share so much of the shorter one are one text. */
const ONE_TEXT = 0.5;
/** Reports with fewer fingerprints in common are not compared. */
const IN_COMMON = 3;
/** Of reports with one fingerprint, only so many neighbours in time are compared: what stands everywhere is boilerplate. */
const NEIGHBOURS = 64;

/** Every pair of reports that share copied text. */
export function copiesOf(reports: readonly Prepared[]): readonly Copy[] {
  const byPrint = new Map<number, number[]>();
  return reports.flatMap((report, i) => {
    const common = new Map<number, number>();
    for (const print of report.fingerprints) {
      const before = byPrint.get(print) ?? [];
      for (const j of before.slice(-NEIGHBOURS)) common.set(j, (common.get(j) ?? 0) + 1);
      before.push(i);
      byPrint.set(print, before);
    }
    const near = [...common].filter(([, count]) => count >= IN_COMMON).map(([j]) => j);
    return near.sort((x, y) => x - y).flatMap((j) => copyOf(reports[j] as Prepared, report) ?? []);
  });
}

/** Reports of one text, once. */
export function originsOf(reports: readonly Prepared[], copies: readonly Copy[]): readonly Origin[] {
  const index = new Map(reports.map(({ id }, i) => [id, i]));
  const groups = new Groups(reports.length);
  for (const { reports: pair, share } of copies)
    if (share >= ONE_TEXT) groups.join(index.get(pair[0] as string) ?? 0, index.get(pair[1] as string) ?? 0);
  return groups.all().map((members) => {
    const inside = members.map((i) => reports[i] as Prepared);
    const credited = inside.flatMap(({ reading }) => reading.credits.filter(({ kind }) => kind === "agency"))[0];
    const ids = inside.map(({ id }) => id);
    return { id: stableId("origin", ...ids.slice(0, 1)), reports: ids, ...(credited && { credited: credited.name }) };
  });
}
