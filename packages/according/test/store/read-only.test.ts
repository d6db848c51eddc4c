import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqlite } from "../../src/store/sqlite.ts";
import { type Store, StoreError } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { bulletin, harbour, judgementOf, raid } from "./readings.ts";

let folder: string;
let record: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-read-only-"));
  record = join(folder, "record #1 100%.sqlite");
  await withStore({}, async (store) => {
    for (const entry of [harbour(), raid()]) await store.keep(entry);
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function withStore<T>(how: Parameters<typeof openSqlite>[1], work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqlite(record, how);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const readOnly = { canWrite: false };
const shown = async (store: Store) => [
  await store.reports(),
  await store.statements(),
  await store.figures(),
  await store.dates(),
  await store.search("velin"),
];

it("shows a record where nothing can be written as it shows any, and leaves no file behind", async () => {
  const bytes = readFileSync(record);
  const asWritable = await withStore({}, shown);
  expect(await withStore(readOnly, shown)).toEqual(asWritable);
  expect(readFileSync(record).equals(bytes)).toBe(true);
  expect(["-wal", "-shm"].filter((end) => existsSync(record + end))).toEqual([]);
});

it("keeps nothing there, and says in a sentence why", async () => {
  await withStore(readOnly, async (store) => {
    await expect(store.keep(bulletin(1))).rejects.toThrow(StoreError);
    await expect(store.judge(judgementOf("j-1"))).rejects.toThrow(StoreError);
    await expect(store.keep(bulletin(1))).rejects.toThrow(/^The record .* is read-only: give yourself permission/);
    expect((await store.reports()).total).toBe(2);
  });
});

it("sees what somebody else has just kept in the log", async () => {
  await withStore({}, async (writer) => {
    const held = await openSqlite(record);
    await writer.keep(bulletin(1));
    expect((await withStore(readOnly, (store) => store.reports())).total).toBe(3);
    await held.close();
  });
});

it("never takes a record for whole of which a part is still in a log", async () => {
  await withStore({}, async (writer) => {
    await writer.keep(bulletin(1));
    for (const end of ["", "-wal"]) copyFileSync(record + end, `${join(folder, "copy")}${end}`);
  });
  record = join(folder, "copy");
  expect(statSync(`${record}-wal`).size).toBeGreaterThan(0);
  expect((await withStore(readOnly, (store) => store.reports())).total).toBe(3);
});

it("does not bring an older record up to date there, and says what to do", async () => {
  const db = new DatabaseSync(record);
  db.exec("delete from kysely_migration where name = (select max(name) from kysely_migration)");
  db.exec("pragma wal_checkpoint(truncate)");
  db.close();
  await expect(openSqlite(record, readOnly)).rejects.toThrow(/earlier version .* copy it to a folder where you may/);
});

it("refuses there what is no record", async () => {
  writeFileSync(record, "no database, but long enough to be looked at ".repeat(20));
  await expect(openSqlite(record, readOnly)).rejects.toThrow(/is not an According record/);
});

it("verifies there all that it verifies where one may write", async () => {
  const checked = await withStore(readOnly, (store) => all(store.check()));
  const messages = checked.flatMap(({ faults }) => faults.map(({ message }) => message));
  expect(messages).toEqual([]);
  const db = new DatabaseSync(record);
  db.exec("delete from statement_words where rowid = 1; pragma wal_checkpoint(truncate)");
  db.close();
  const after = await withStore(readOnly, (store) => all(store.check()));
  expect(after.flatMap(({ faults }) => faults.map(({ message }) => message))).toEqual([
    expect.stringMatching(/^The index statement_words is not that of what is kept/),
  ]);
});
