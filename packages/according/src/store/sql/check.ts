import type { Reading } from "@according/reader";
import type { Checked, Fault } from "../store.ts";
import { differences } from "../verify.ts";
import { auditUnlike } from "./audit.ts";
import { inPublicationOrder } from "./current.ts";
import type { Database, Db } from "./database.ts";
import { journalFaults } from "./journal.ts";
import { judgementsUnlike } from "./judgements.ts";
import { digestOf, entryRows, sealOf, toReading, toSpan, versionRow } from "./rows.ts";
import { sessionsUnlike } from "./sessions.ts";
import { rowsUnlike } from "./told-of.ts";

/** Everything that a record is made of, a version at a time: whatever cannot be read is a fault and stops nothing. */
export async function* checkRecord({ db, integrity }: Database, anchor?: string): AsyncGenerator<Checked> {
  const whole = await integrity();
  yield {
    spans: 0,
    ...(whole.notes && { notes: whole.notes }),
    faults: [
      ...whole.faults.map(ofRecord),
      ...(await careful(() => outside(db))),
      ...(await careful(() => journalFaults(db, anchor))),
      ...(await careful(() => rowsUnlike(db))),
      ...(await careful(async () => (await judgementsUnlike(db)).map(ofRecord))),
      ...(await careful(async () => (await auditUnlike(db)).map(ofRecord))),
      ...(await careful(async () => (await sessionsUnlike(db)).map(ofRecord))),
    ],
  };
  for (const key of await keysOf(db)) yield await checkVersion(db, key);
}

const ofRecord = (message: string): Fault => ({ message });

async function careful(work: () => Promise<readonly Fault[]>): Promise<readonly Fault[]> {
  try {
    return await work();
  } catch (error) {
    return [ofRecord(`The record cannot be read: ${reasonOf(error)}.`)];
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What cannot be read at all was said before. */
async function keysOf(db: Db): Promise<readonly number[]> {
  try {
    return (await db.selectFrom("versions").select("key").orderBy("key").execute()).map(({ key }) => key);
  } catch {
    return [];
  }
}

const ENTRIES = ["sources", "statements", "figures", "times", "events", "spans"] as const;

/** Rows that belong to nothing, and reports of which something is gone. */
async function outside(db: Db): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const table of ENTRIES) {
    const { rows } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("rows"))
      .where("version", "not in", db.selectFrom("versions").select("key"))
      .executeTakeFirstOrThrow();
    if (rows > 0) faults.push(ofRecord(`${rows} rows of ${table} belong to no report.`));
  }
  const reports = await db.selectFrom("reports").select(["key", "id", "current"]).execute();
  for (const report of reports) faults.push(...(await checkReport(db, report)));
  return faults;
}

interface ReportRow {
  readonly key: number;
  readonly id: string;
  readonly current: number | null;
}

async function checkReport(db: Db, { key, id, current }: ReportRow): Promise<readonly Fault[]> {
  const versions = await db
    .selectFrom("versions")
    .select(["key", "number", "published_ms", "published_at", "outlet", "statements", "figures"])
    .where("report", "=", key)
    .orderBy("number")
    .execute();
  const memberships = await db.selectFrom("memberships").selectAll().where("report", "=", key).execute();
  const removed = await db.selectFrom("bin").select("key").where("report", "=", key).limit(1).execute();
  const homes = memberships.filter(({ home }) => home === 1).length;
  const isHomeless = memberships.length === 0 ? removed.length === 0 : homes !== 1;
  const gone = versions.findIndex(({ number }, i) => number !== i + 1);
  const last = inPublicationOrder(versions).at(-1);
  const wrong = [
    versions.length === 0 && "has no text",
    gone >= 0 && `lacks its version ${gone + 1}`,
    last && last.key !== current && "is not listed in its latest version",
    isHomeless && "belongs to no story, or to two first ones",
    last && memberships.some((row) => !isListed(row, last)) && "is listed with what its latest version does not say",
  ];
  return wrong.flatMap((what) => (what ? [{ report: id, message: `The report ${what}.` }] : []));
}

const isListed = (row: Record<string, unknown>, { key, number: _, ...version }: { key: number; number: number }) =>
  row.version === key && Object.entries(version).every(([column, value]) => row[column] === value);

async function checkVersion(db: Db, key: number): Promise<Checked> {
  try {
    return await compare(db, key);
  } catch (error) {
    const name = await titleOrId(db, key).catch(() => ({}));
    return { spans: 0, faults: [{ ...name, message: `This version cannot be read: ${reasonOf(error)}.` }] };
  }
}

const titleOrId = async (db: Db, key: number) =>
  (await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .select(["reports.id as report", "versions.number as version", "versions.title"])
    .where("versions.key", "=", key)
    .executeTakeFirst()) ?? {};

async function compare(db: Db, key: number): Promise<Checked> {
  const row = await db.selectFrom("versions").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
  const name = await titleOrId(db, key);
  const reading = toReading(row);
  const spans = (await rowsOf(db, "spans", key)).map((span) => toSpan(span as never));
  const { id = "" } = { id: (name as { report?: string }).report };
  const report = { ...name, id, version: row.number } as never;
  const messages = [
    ...(sealOf(row) === row.seal ? [] : ["Its text, reading or time of keeping is not as it was kept."]),
    ...differences({ report, reading, spans }).map(({ message }) => message),
    ...(id === reading.report.id ? [] : ["The reading is that of another report."]),
    ...columnsUnlike(row, { ...versionRow(reading), digest: digestOf(reading) }),
    ...(await entriesUnlike(db, key, reading)),
  ];
  return { spans: spans.length, faults: messages.map((message) => ({ ...name, message })) };
}

/** The reading itself is what all else is compared with. */
function columnsUnlike(row: Record<string, unknown>, { reading: _, ...expected }: Record<string, unknown>): string[] {
  const unlike = Object.keys(expected).filter((column) => row[column] !== expected[column]);
  return unlike.map((column) => `Its ${column} is not what the reading and the text give.`);
}

async function entriesUnlike(db: Db, key: number, reading: Reading): Promise<readonly string[]> {
  const expected = entryRows(key, reading);
  const found: string[] = [];
  for (const table of ENTRIES) {
    const kept = (await rowsOf(db, table, key)).map(written);
    const given = expected[table].map((row) => written(row as Record<string, unknown>));
    const extra = without(kept, given).length;
    const missing = without(given, kept).length;
    if (extra > 0) found.push(`${extra} rows of ${table} are not what the reading gives.`);
    if (missing > extra) found.push(`${missing - extra} rows of ${table} are missing.`);
  }
  return found;
}

const rowsOf = async (db: Db, table: (typeof ENTRIES)[number], key: number): Promise<Record<string, unknown>[]> =>
  db.selectFrom(table).selectAll().where("version", "=", key).execute();

/** A row as a text to compare by; its own key says nothing. */
const written = ({ key: _, ...row }: Record<string, unknown>): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Those of a list that are left when those of another are taken away, each once. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return list.filter((one) => {
    const number = left.get(one) ?? 0;
    left.set(one, number - 1);
    return number <= 0;
  });
}
