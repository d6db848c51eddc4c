import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRecordAsItIs } from "../../src/store/open-record.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { according as inProcess } from "../program.ts";
import { makeRecord } from "./checked.ts";
import { bulletin } from "./readings.ts";
import { withStore } from "./with-store.ts";

let folder: string;
let record: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-as-it-is-"));
  record = join(folder, "record.sqlite");
  await makeRecord(record);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file with its bytes; the index of a log, which SQLite makes for itself, says nothing. */
const files = () =>
  readdirSync(folder)
    .filter((name) => !name.endsWith("-shm"))
    .map((name) => [name, readFileSync(join(folder, name), "base64")]);

/** Past the program. */
function change(...statements: readonly string[]): void {
  const db = new DatabaseSync(record);
  for (const statement of statements) db.exec(statement);
  db.close();
}

const according = (...args: readonly string[]) => inProcess(args, { cwd: folder });
const verify = () => according("verify", "--data", record);

it("is verified without a byte of it becoming another, and nothing is left beside it", async () => {
  const before = files();
  expect(await verify()).toMatchObject({ code: 0, err: expect.stringContaining("every one is as it was kept") });
  expect(files()).toEqual(before);
  expect(readdirSync(folder)).toEqual(["record.sqlite"]);
});

it("is verified with what is still in a log, which stays there", async () => {
  await withStore(record, async (writer) => {
    await writer.keep(bulletin(2));
    for (const end of ["", "-wal"]) copyFileSync(record + end, `${join(folder, "copy")}${end}`);
  });
  rmSync(record);
  record = join(folder, "copy");
  expect(statSync(`${record}-wal`).size).toBeGreaterThan(0);
  const before = files();
  expect((await verify()).err).toMatch(/^Verified \d+ spans in 4 texts .* every one is as it was kept/);
  expect(files()).toEqual(before);
});

it("is verified while it is written, and what is wrong with its words is found", async () => {
  const writer = await openSqlite(record);
  try {
    expect((await verify()).code).toBe(0);
    await writer.keep(bulletin(2));
    expect((await verify()).err).toContain("4 texts");
    change("delete from statement_words where rowid = 1");
    expect((await verify()).out).toContain("The index statement_words is not");
  } finally {
    await writer.close();
  }
});

const forget = (from: string) => `delete from kysely_migration where name >= '${from}'`;

it.each([
  ["an account", "update accounts set role = 'owner'", "0011-told-of"],
  ["a title", "update reports set title = 'Forged' where key = 1", "0011-told-of"],
  ["which story a report is in", "update memberships set home = 0 where report = 1", "0011-told-of"],
  ["a judgement", "update judgements set withdrawn = null, seal = 'forged' where id = 'j-2'", "0009-accounts"],
  ["a text", "update versions set kept_at = '2020-01-01T00:00:00Z', seal = 'forged' where key = 1", "0005-seals"],
])(
  "does not have its journal tell of %s as somebody changed it, by passing for an older one",
  async (_, forgery, step) => {
    change("drop trigger versions_stay", forgery, forget(step));
    const before = files();
    for (const command of ["verify", "list"])
      expect(await according(command, "--data", record)).toMatchObject({
        code: 1,
        out: "",
        err: expect.stringMatching(/its journal tells of what only a later one writes: somebody has changed it past/),
      });
    expect(files()).toEqual(before);
  },
);

it("is not brought up to date where it is only looked at, and is called neither whole nor wrong", async () => {
  writeFileSync(record, gunzipSync(readFileSync(new URL("according-1.sqlite.gz", import.meta.url))));
  const before = files();
  expect(await verify()).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(
      /was kept by an earlier version of According, and verify changes nothing: .*"according list"/,
    ),
  });
  expect(files()).toEqual(before);
  expect((await according("list", "--data", record)).code).toBe(0);
  expect((await verify()).err).toContain("every one is as it was kept");
});

it("keeps nothing that comes to it all the same", async () => {
  const store = await openRecordAsItIs(record);
  try {
    await expect(store.keep(bulletin(2))).rejects.toThrow(/^The record .* is read-only/);
    expect((await store.reports()).total).toBe(3);
  } finally {
    await store.close();
  }
});
