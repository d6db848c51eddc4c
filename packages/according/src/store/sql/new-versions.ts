import type { Reading } from "@according/reader";
import type { Selectable, Transaction } from "kysely";
import { titleOf } from "../../title.ts";
import type { Keeping } from "./database.ts";
import { enter, type SealedRow } from "./journal.ts";
import { digestOf, entryRows, sealOf, versionRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

type Writer = Transaction<Tables>;

interface NewVersion {
  /** The key of its report. */
  readonly report: number;
  readonly number: number;
  readonly reading: Reading;
}

export type InsertedVersion = Selectable<Tables["versions"]>;

/** Keeps versions, each of another report, with what is found of them; the journal tells of them, and of rows beside them. In their order. */
export async function insertVersions(
  db: Writer,
  how: Keeping,
  versions: readonly NewVersion[],
  beside: readonly SealedRow[] = [],
): Promise<readonly InsertedVersion[]> {
  const rows = versions.map(versionToKeep);
  const made = await db.insertInto("versions").values(rows).returning(["report", "key"]).execute();
  const keys = new Map(made.map(({ report, key }) => [report, key]));
  const inserted = rows.map((row) => ({ ...row, key: keys.get(row.report) as number }));
  const readOf = versions.map(({ reading }, i) => ({ ...(inserted[i] as InsertedVersion), reading }));
  await insertEntries(db, how, readOf);
  await enter(
    db,
    readOf.map(({ number, seal, reading }) => ({ report: reading.report.id, number, seal })),
    beside,
  );
  return inserted;
}

function versionToKeep({ report, number, reading }: NewVersion) {
  const row = { number, kept_at: new Date().toISOString(), ...versionRow(reading) };
  return { ...row, report, digest: digestOf(reading), seal: sealOf(row) };
}

interface ReadVersion {
  readonly key: number;
  readonly reading: Reading;
}

/** What is found of versions: the rows of their entries, and their words. */
export async function insertEntries(db: Writer, how: Keeping, versions: readonly ReadVersion[]): Promise<void> {
  const [first, ...others] = versions.map(({ key, reading }) => entryRows(key, reading));
  if (first === undefined) return;
  await how.insertEntries(db, others.length === 0 ? first : inOneList([first, ...others]));
  await how.fullText.index(
    db,
    versions.map(({ key, reading: { report } }) => ({
      version: key,
      own: { title: titleOf(report), text: report.text },
    })),
  );
}

type EntryRows = ReturnType<typeof entryRows>;

const inOneList = (all: readonly EntryRows[]): EntryRows => ({
  sources: all.flatMap(({ sources }) => sources),
  statements: all.flatMap(({ statements }) => statements),
  figures: all.flatMap(({ figures }) => figures),
  times: all.flatMap(({ times }) => times),
  events: all.flatMap(({ events }) => events),
  spans: all.flatMap(({ spans }) => spans),
});
