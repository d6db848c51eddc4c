import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { open } from "../../src/store/sqlite/open.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { according as inProcess } from "../program.ts";
import { bulletin, harbour } from "./readings.ts";
import { withStore } from "./with-store.ts";

let folder: string;
let record: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-lost-log-"));
  record = join(folder, "record.sqlite");
  await withStore(record, (store) => store.keep(harbour()));
});
afterEach(() => rmSync(folder, { recursive: true }));

const according = (...args: readonly string[]) => inProcess([...args], { cwd: folder });
const verify = (file: string) => according("verify", "--data", file);
const LOST = /What was kept last, or was about to be, is gone: .* no log \(…-wal\) was beside it with the rest/;
const WHOLE = { code: 0, out: "", err: expect.stringContaining("every one is as it was kept") };

/** The files as whoever is killed at this moment leaves them. */
function leftBehind(name: string, ...ends: readonly string[]): string {
  const file = join(folder, name);
  for (const end of ["", ...ends]) copyFileSync(record + end, file + end);
  return file;
}

/** A report is kept, and its program goes on. */
const keeping = (look: () => Promise<void>) =>
  withStore(record, async (store) => {
    await store.keep(bulletin(1));
    await look();
  });

it("is told without an anchor, as a difference", () =>
  keeping(async () => {
    const file = leftBehind("without.sqlite");
    expect(await verify(file)).toMatchObject({ code: 1, out: expect.stringMatching(LOST) });
    expect(await verify(leftBehind("with.sqlite", "-wal"))).toMatchObject(WHOLE);
  }));

it("goes on to be told when more is kept afterwards, and in a copy", async () => {
  await keeping(async () => void leftBehind("without.sqlite"));
  const file = join(folder, "without.sqlite");
  await according("backup", join(folder, "early.sqlite"), "--data", file);
  expect((await verify(join(folder, "early.sqlite"))).out).toMatch(LOST);
  await withStore(file, (store) => store.keep(bulletin(2)));
  await withStore(file, (store) => store.keep(bulletin(3)));
  await according("backup", join(folder, "late.sqlite"), "--data", file);
  for (const one of [file, join(folder, "late.sqlite")])
    expect((await verify(one)).out.match(new RegExp(LOST, "g"))).toHaveLength(1);
});

it("is not told where all was folded in, nor while somebody writes", () =>
  keeping(async () => {
    expect(await verify(record)).toMatchObject(WHOLE);
    const store = await openSqlite(record);
    await store.keep(bulletin(2));
    await store.fold();
    expect(await verify(leftBehind("folded.sqlite"))).toMatchObject(WHOLE);
    await according("backup", join(folder, "copy.sqlite"), "--data", record);
    expect(await verify(join(folder, "copy.sqlite"))).toMatchObject(WHOLE);
    await store.close();
  }));

it("is not told of what came to nothing", async () => {
  await withStore(record, async (store) => {
    await store.keep(harbour());
    expect(await store.move("harbour", "None", "Other")).not.toBe("done");
    const unfit = { name: "mara", role: "owner", kind: "person", secret: null as never } as const;
    await expect(store.accounts.add(unfit, "2026-03-06T10:00:00Z")).rejects.toThrow();
    await store.fold();
    expect(await verify(leftBehind("nothing.sqlite"))).toMatchObject(WHOLE);
  });
  expect(await verify(record)).toMatchObject(WHOLE);
});

it("is not told of one that was killed before it had kept anything, whose log is there", async () => {
  await withStore(record, async () => {
    const other = new DatabaseSync(record);
    other.exec("pragma user_version = 999");
    copyFileSync(record, join(folder, "killed.sqlite"));
    copyFileSync(`${record}-wal`, join(folder, "killed.sqlite-wal"));
    other.close();
  });
  const killed = join(folder, "killed.sqlite");
  expect(await verify(killed)).toMatchObject(WHOLE);
  expect((await according("list", "--data", killed)).code).toBe(0);
  expect(await verify(killed)).toMatchObject(WHOLE);
});

it("is not told where a change failed and nothing more could be written: the log stays until it can", async () => {
  const { db, close } = await open(record);
  for (const full of ["pragma user_version = 999", "pragma query_only = on"]) await sql.raw(full).execute(db);
  await close();
  expect(await verify(record)).toMatchObject(WHOLE);
  expect((await according("list", "--data", record)).code).toBe(0);
  expect(existsSync(`${record}-wal`)).toBe(false);
  expect(await verify(record)).toMatchObject(WHOLE);
});
