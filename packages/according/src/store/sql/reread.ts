import type { Transaction } from "kysely";
import type { NewReading, Reread } from "../store.ts";
import type { Keeping } from "./database.ts";
import { lastOfVersion } from "./journal.ts";
import { listCurrent, replaceReading } from "./keep.ts";
import { digestOf, sealOf, versionRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

type Writer = Transaction<Tables>;

/** No text that somebody put in past the program is read, and kept, as if it had been kept before. */
const isSealedAsTold = async (db: Writer, id: string, was: VersionKept): Promise<boolean> =>
  sealOf(was) === was.seal && (await lastOfVersion(db, id, was.number)) === was.seal;

type VersionKept = Parameters<typeof sealOf>[0] & { readonly seal: string };

/** Puts new readings in the place of a report's own inside the transaction given: the times of keeping stay. */
export async function replaceReadings(
  db: Writer,
  how: Keeping,
  id: string,
  readings: readonly NewReading[],
): Promise<Reread> {
  const kept = await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .select(["versions.key", "versions.report", "versions.number", "versions.kept_at"])
    .select(["versions.digest", "versions.text", "versions.reading", "versions.seal"])
    .where("reports.id", "=", id)
    .execute();
  const pairs = readings.map(({ version, reading }) => ({
    was: kept.find(({ number }) => number === version),
    reading,
  }));
  if (pairs.some(({ was }) => was === undefined)) return "missing";
  if (pairs.some(({ was, reading }) => was?.text !== reading.report.text || was.digest !== digestOf(reading)))
    return "changed";
  for (const { was } of pairs) if (was && !(await isSealedAsTold(db, id, was))) return "changed";
  const other = pairs.filter(({ was, reading }) => was?.reading !== versionRow(reading).reading);
  for (const { was, reading } of other) if (was) await replaceReading(db, how, was, was.digest, reading);
  const [first] = other;
  if (!first?.was) return "same";
  await listCurrent(db, first.was.report);
  return "read";
}
