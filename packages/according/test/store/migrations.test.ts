import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { FORMAT, referencesOf } from "@according/reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "../../src/store/verify.ts";
import { all } from "../all.ts";
import { told, toldThen, type Version } from "./told.ts";
import { withStore } from "./with-store.ts";

/*
 * `according-1.sqlite.gz` is a record as the last program of `according/1` kept it: four reports of
 * `examples/orlay-crossing` and two versions of one with figures and events of every kind of owner and doubt.
 */
const FIRST = gunzipSync(readFileSync(new URL("according-1.sqlite.gz", import.meta.url)));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the record of then, changed by the statements given. */
function kept(name: string, ...changes: readonly string[]): string {
  const record = join(folder, name);
  writeFileSync(record, FIRST);
  query(record, (db) => db.exec(changes.join(";")));
  return record;
}

function query<T>(record: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(record);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const everything = (record: string) => withStore(record, (store) => all(store.everything()));

describe("a record kept as according/1", () => {
  it("says what it said, in the form of now", async () => {
    const record = kept("told.sqlite");
    const first = query(record, (db) => versions(db).map(toldThen));
    const now = (await everything(record)).map(({ reading }) => reading);
    expect(now.map(told)).toEqual(first);
    expect(new Set(now.map(({ format }) => format))).toEqual(new Set([FORMAT]));
    const said = first.flat().join("\n");
    for (const trait of ["open negated", "the reporter historical", "open possible", "open plain", "threatened"]) {
      expect(said).toContain(trait);
    }
  });

  it("has ids of its own for every entry, which every reference leads to", async () => {
    for (const { reading } of await everything(kept("ids.sqlite"))) {
      const { sources, statements, figures, times, events } = reading;
      const ids = [sources, statements, figures, times, events].flatMap((entries) => entries.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { to } of referencesOf(reading)) expect(ids).toContain(to);
    }
  });

  it("has the rows that its readings would have if they were kept now", async () => {
    const [record, again] = [kept("rows.sqlite"), join(folder, "again.sqlite")];
    const stored = await everything(record);
    await withStore(again, async (store) => {
      for (const { reading } of stored) await store.keep({ story: "Orlay", origin: reading.report.id, reading });
    });
    for (const one of stored) expect(differences(one)).toEqual([]);
    const checked = await withStore(record, (store) => Array.fromAsync(store.check()));
    expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
    for (const table of TABLES) expect(query(record, rowsOf(table))).toEqual(query(again, rowsOf(table)));
  });

  it("is brought up to date from its first form as from its last", async () => {
    const [record, older] = [kept("last.sqlite"), kept("first.sqlite", ...TO_FIRST_FORM)];
    const [now, then] = [await everything(record), await everything(older)];
    expect(then).toEqual(now);
    for (const table of TABLES) expect(query(older, rowsOf(table))).toEqual(query(record, rowsOf(table)));
  });

  it("still shows what was tampered with before", async () => {
    const record = kept(
      "tampered.sqlite",
      "update spans set words = 'half a hundred' where role = 'figure' and words = 'half a dozen'",
      "delete from spans where role = 'event' and version = 5",
    );
    const found = (await everything(record)).flatMap((stored) => differences(stored).map(({ message }) => message));
    expect(found.some((message) => message.includes('was kept as "half a hundred"'))).toBe(true);
    expect(found.filter((message) => message.includes("event ") && message.includes("was not kept"))).not.toEqual([]);
  });

  it.each([
    ["is no JSON", "{"],
    ["is something else", "[]"],
    ["has lost a list's form", '{"format":"according/1","report":{"id":"r"},"statements":7}'],
    ["has lost a span", '{"format":"according/1","report":{"id":"r"},"figures":[{"id":"f"}]}'],
  ])(
    "opens also where a reading %s, which stays as it is, and the others are brought up to date",
    async (_, reading) => {
      const record = kept("damaged.sqlite", `update versions set reading = '${reading}' where key = 1`);
      await withStore(record, async () => undefined);
      const [first, ...others] = query(record, versions).map((version) => version.reading);
      expect(first).toBe(reading);
      for (const other of others) expect(other).toContain(FORMAT);
    },
  );
});

const TABLES = ["sources", "statements", "figures", "times", "events", "spans"] as const;

/** The rows of a table, by the place of their version and without its key. */
const rowsOf = (table: (typeof TABLES)[number]) => (db: DatabaseSync) => {
  const rows = db
    .prepare(`select * from ${table} order by version, ${table === "sources" ? "rowid" : "position"}`)
    .all();
  return rows.map(({ key: _, ...row }) => row);
};

/** What the second and third migrations made, taken away. */
const TO_FIRST_FORM = [
  "drop table events",
  "drop index figures_source",
  "alter table figures drop column owner",
  "alter table figures drop column source_name",
  "alter table times drop column place",
  "delete from kysely_migration where name > '0001-record'",
];

const versions = (db: DatabaseSync): readonly Version[] =>
  db.prepare("select text, reading from versions order by key").all() as unknown as Version[];
