import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeIn } from "../../src/store/sql/store.ts";
import { backupSqlite } from "../../src/store/sqlite/backup.ts";
import { storeError } from "../../src/store/sqlite/errors.ts";
import { open } from "../../src/store/sqlite/open.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { StoreError } from "../../src/store/store.ts";
import { differences } from "../../src/store/verify.ts";
import { all } from "../all.ts";
import { describeStore } from "./conformance.ts";
import { bulletin, harbour, raid, readingOf, veldra } from "./readings.ts";
import { withStore } from "./with-store.ts";

describeStore("sqlite", () => openSqlite(":memory:"));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return (error as StoreError).message;
};

describe("a record on disk", () => {
  it("is there again when it is opened again, in a folder made for it", async () => {
    const record = file("new/folder/record.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    expect(await withStore(record, (store) => store.reading("harbour"))).toEqual(harbour().reading);
  });

  it("is a file: a pipe is said to be none", async () => {
    execFileSync("mkfifo", [file("pipe.sqlite")]);
    expect(await refusal(openSqlite(file("pipe.sqlite")))).toMatch(/pipe\.sqlite is a pipe or a device, and a record/);
    expect(await refusal(backupSqlite(file("pipe.sqlite"), file("copy-of-pipe.sqlite")))).toMatch(
      /is a pipe or a device/,
    );
  });

  it.each([
    ["written over from end to end", 0],
    ["written over behind its head", 4096],
  ])("is not ready once it is %s, whatever is remembered of it", async (_, from) => {
    const record = file(`over-${from}.sqlite`);
    await withStore(record, async (store) => {
      await store.keep(harbour());
      await store.fold();
      await expect(store.ready()).resolves.toBeUndefined();
      expect((await store.stories()).total).toBe(1);
      const bytes = readFileSync(record);
      writeFileSync(record, Buffer.concat([bytes.subarray(0, from), Buffer.alloc(bytes.length - from, "no record ")]));
      await expect(store.ready()).rejects.toThrow(StoreError);
      writeFileSync(record, bytes);
      await expect(store.ready()).resolves.toBeUndefined();
    });
  });

  it("is not ready once another record, or an earlier copy of it, is in its place", async () => {
    const [record, earlier, other] = ["placed", "earlier", "instead"].map(file) as [string, string, string];
    await withStore(other, (store) => store.keep(raid()));
    await withStore(record, (store) => store.keep(harbour()));
    copyFileSync(record, earlier);
    await withStore(record, async (store) => {
      await store.keep(bulletin(1));
      await store.fold();
      await expect(store.ready()).resolves.toBeUndefined();
      const bytes = readFileSync(record);
      for (const one of [other, earlier]) {
        writeFileSync(record, readFileSync(one));
        await expect(store.ready()).rejects.toThrow(StoreError);
      }
      writeFileSync(record, bytes);
    });
  });

  it("is whole in its one file after each that kept something, also while another has it open", async () => {
    const record = file("open.sqlite");
    const reader = await openSqlite(record);
    await withStore(record, (store) => store.keep(harbour()));
    expect((await reader.reports()).total).toBe(1);
    await withStore(record, (store) => store.keep(bulletin(1)));
    copyFileSync(record, file("copied.sqlite"));
    expect((await withStore(file("copied.sqlite"), (store) => store.reports())).total).toBe(2);
    await reader.close();
  });

  it("is not copied over what is there, nor from what is no record", async () => {
    const record = file("source.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    writeFileSync(file("taken.sqlite"), "mine");
    expect(await refusal(backupSqlite(record, file("taken.sqlite")))).toContain("is there already");
    expect(readFileSync(file("taken.sqlite"), "utf8")).toBe("mine");
    const other = new DatabaseSync(file("other-program.sqlite"));
    other.exec("create table theirs (a)");
    other.close();
    expect(await refusal(backupSqlite(file("other-program.sqlite"), file("of-other.sqlite")))).toContain(
      "another program",
    );
    expect(readdirSync(dirname(record)).filter((name) => name.startsWith("of-other"))).toEqual([]);
  });

  it("is none where it is cut to a few bytes, and is left as it is", async () => {
    for (const left of ["S", "SQLite format 3"]) {
      writeFileSync(file("cut.sqlite"), left);
      expect(await refusal(openSqlite(file("cut.sqlite")))).toContain("holds no record");
      expect(readFileSync(file("cut.sqlite"), "utf8")).toBe(left);
    }
  });

  it("copies nobody's sign-in: who is signed in to the record is not in to its copy", async () => {
    const [record, copy] = [file("signed-in.sqlite"), file("signed-in-copy.sqlite")];
    const at = "2026-03-06T10:00:00Z";
    const limits = { begun: "2026-01-01", seen: "2026-01-01" };
    await withStore(record, async ({ accounts }) => {
      await accounts.add({ name: "mara", role: "owner", kind: "person", secret: "s" }, at);
      const session = { digest: "digest-of-a-session", account: "mara", secret: "s", from: "127.0.0.1", at };
      await accounts.beginSession(session, limits);
      expect(await accounts.inSession("digest-of-a-session", limits, at)).toMatchObject({ name: "mara" });
    });
    await backupSqlite(record, copy);
    expect(readFileSync(copy).includes("digest-of-a-session")).toBe(false);
    await withStore(copy, async ({ accounts }) => {
      expect(await accounts.inSession("digest-of-a-session", limits, at)).toBeNull();
      expect((await accounts.list()).map(({ name }) => name)).toEqual(["mara"]);
    });
  });

  it("opens what was kept before readings had credits, and verifies it", async () => {
    const record = file("older.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    const db = new DatabaseSync(record);
    db.exec("update versions set reading = json_remove(reading, '$.credits')");
    db.close();
    await withStore(record, async (store) => {
      expect(await store.reading("harbour")).toEqual(harbour().reading);
      expect((await store.statements()).total).toBe(2);
      for await (const stored of store.everything()) expect(differences(stored)).toEqual([]);
    });
  });

  it("shows when an event is not where it was", async () => {
    const record = file("event.sqlite");
    await withStore(record, (store) => store.keep(raid()));
    const db = new DatabaseSync(record);
    db.exec("update spans set words = 'left the depot' where role = 'event' and entry = 'e0'");
    db.exec("delete from spans where role = 'event.place'");
    db.close();
    const [stored] = await withStore(record, (store) => all(store.everything()));
    const found = stored ? differences(stored) : [];
    expect(found.map(({ role, entry }) => `${role} ${entry}`)).toEqual(["event e0", "event.place e0"]);
  });

  it("shows when a condition or a credit is not where it was", async () => {
    const record = file("moved.sqlite");
    await withStore(record, (store) => store.keep(veldra()));
    const db = new DatabaseSync(record);
    db.exec("update spans set words = 'in any case' where role = 'statement.condition'");
    db.exec("update spans set start = start + 1 where role = 'credit' and entry = 'agency'");
    db.close();
    const [stored] = await withStore(record, (store) => all(store.everything()));
    const found = stored ? differences(stored) : [];
    expect(new Set(found.map(({ role, entry }) => `${role} ${entry}`))).toEqual(
      new Set(["statement.condition s0", "credit agency"]),
    );
  });

  it("refuses to have a text or a version changed", async () => {
    const record = file("immutable.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    const db = new DatabaseSync(record);
    expect(() => db.exec("update versions set text = 'x'")).toThrow("texts never change");
    expect(() => db.exec("delete from versions")).toThrow("versions stay");
    db.close();
  });

  it("shows when somebody has changed a text all the same", async () => {
    const record = file("forged.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    const db = new DatabaseSync(record);
    db.exec("drop trigger texts_never_change");
    db.exec("update versions set text = replace(text, 'stays closed,', 'opens today,')");
    db.close();
    const [stored] = await withStore(record, (store) => all(store.everything()));
    const found = stored ? differences(stored) : [];
    expect(found.map(({ role, entry }) => `${role} ${entry}`)).toContain("statement.content s0");
    expect(found[0]?.message).toContain("was kept as");
  });

  it("shows when a span was taken away or changed", async () => {
    const record = file("spans.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    const db = new DatabaseSync(record);
    db.exec("delete from spans where role = 'time'");
    db.exec("update spans set words = 'At least 13' where role = 'figure'");
    db.close();
    const [stored] = await withStore(record, (store) => all(store.everything()));
    const messages = stored ? differences(stored).map(({ message }) => message) : [];
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/^figure f0 .* is "At least 12" in the text but was kept as "At least 13"\.$/);
    expect(messages[1]).toMatch(/^time t0 .* is in the reading but was not kept\.$/);
  });
});

describe("a record that cannot be used is refused with a sentence", () => {
  it("no database", async () => {
    writeFileSync(file("letter.sqlite"), "This is a letter, not a database.\n".repeat(50));
    expect(await refusal(openSqlite(file("letter.sqlite")))).toContain("is not an According record");
    expect(readFileSync(file("letter.sqlite"), "utf8")).toContain("This is a letter");
  });

  it("another program's database", async () => {
    const db = new DatabaseSync(file("other.sqlite"));
    db.exec("create table recipes (name text)");
    db.close();
    expect(await refusal(openSqlite(file("other.sqlite")))).toContain("of another program");
  });

  it("damaged", async () => {
    const record = file("damaged.sqlite");
    await withStore(record, async (store) => {
      for (let number = 0; number < 50; number++) await store.keep(bulletin(number));
    });
    const bytes = readFileSync(record);
    bytes.fill(0xaa, 8192);
    writeFileSync(record, bytes);
    expect(await refusal(withStore(record, (store) => store.reports()))).toContain("is damaged");
  });

  it("cut short", async () => {
    const record = file("short.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    writeFileSync(record, readFileSync(record).subarray(0, 5000));
    expect(await refusal(withStore(record, (store) => store.keep(bulletin(1))))).toContain("is damaged");
  });

  it("made by a newer version", async () => {
    const record = file("newer.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    const db = new DatabaseSync(record);
    db.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')");
    db.close();
    expect(await refusal(openSqlite(record))).toContain("newer version of According");
  });

  it("brought up to date by a newer version while it is in use", async () => {
    const record = file("newer-meanwhile.sqlite");
    const store = await openSqlite(record);
    await store.keep(harbour());
    const db = new DatabaseSync(record);
    db.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')");
    db.close();
    expect(await refusal(store.keep(bulletin(1)))).toContain("by a newer version of According while it was in use");
    expect((await store.reports()).total).toBe(1);
    await store.close();
  });

  it("a folder in its place, a file in its folder's", async () => {
    expect(await refusal(openSqlite(folder))).toContain("is a folder, and a record is a file");
    writeFileSync(file("plain"), "");
    expect(await refusal(openSqlite(file("plain/record.sqlite")))).toContain("part of its path is a file");
  });

  it("locked", async () => {
    const record = file("locked.sqlite");
    const opened = await open(record);
    await sql`pragma busy_timeout = 50`.execute(opened.db);
    const store = storeIn(opened);
    await store.keep(bulletin(0));
    const other = new DatabaseSync(record);
    other.exec("begin immediate");
    expect(await refusal(store.keep(bulletin(1)))).toContain("is locked by another program");
    expect((await store.reports()).total).toBe(1);
    other.exec("rollback");
    other.close();
    expect((await store.keep(bulletin(1))).outcome).toBe("new");
    await store.close();
  });

  it("on a full disk, and keeps what was kept", async () => {
    const record = file("full.sqlite");
    const opened = await open(record);
    const store = storeIn(opened);
    await store.keep(harbour());
    await sql`pragma max_page_count = 60`.execute(opened.db);
    const large = readingOf({ id: "large", text: "Mara Velin said so. ".repeat(20_000) });
    expect(await refusal(store.keep({ story: "Orlay", origin: "file:///large", reading: large }))).toContain(
      "The disk is full",
    );
    expect((await store.reports()).items.map(({ id }) => id)).toEqual(["harbour"]);
    await sql`pragma max_page_count = 100000`.execute(opened.db);
    expect((await store.keep({ story: "Orlay", origin: "file:///large", reading: large })).outcome).toBe("new");
    expect(await store.reading("harbour")).toEqual(harbour().reading);
    await store.close();
  });

  it("once the file is deleted, moved or replaced, and says nothing to be kept that nobody would find", async () => {
    const record = file("gone.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    copyFileSync(record, file("copy-of-gone.sqlite"));
    const store = await openSqlite(record);
    const wal = ["-wal", "-shm"].map((end) => `${record}${end}`);
    renameSync(record, file("away.sqlite"));
    expect(await refusal(store.keep(bulletin(1)))).toContain("was deleted or moved");
    expect(await refusal(store.stories())).toContain("was deleted or moved");
    renameSync(file("away.sqlite"), record);
    expect((await store.keep(bulletin(2))).outcome).toBe("new");
    for (const one of [record, ...wal]) rmSync(one, { force: true });
    copyFileSync(file("copy-of-gone.sqlite"), record);
    expect(await refusal(store.keep(bulletin(3)))).toContain("was replaced by another file");
    await store.close();
    await withStore(record, async (again) => {
      expect((await again.reports()).items.map(({ id }) => id)).toEqual(["harbour"]);
      expect((await again.keep(bulletin(3))).outcome).toBe("new");
    });
  });

  it.skipIf(process.getuid?.() === 0)("read-only", async () => {
    const record = file("readonly.sqlite");
    await withStore(record, (store) => store.keep(harbour()));
    chmodSync(record, 0o444);
    expect(await refusal(withStore(record, (store) => store.keep(bulletin(1))))).toContain("is read-only");
  });

  it("for every other reason SQLite has", () => {
    const sqlite = (errcode: number) => Object.assign(new Error("what it said"), { code: "ERR_SQLITE_ERROR", errcode });
    const message = (errcode: number) => (storeError("r.sqlite", sqlite(errcode)) as Error).message;
    expect(message(8)).toContain("r.sqlite is read-only");
    expect(message(1544)).toContain("r.sqlite is read-only"); // SQLITE_READONLY_DIRECTORY
    expect(message(778)).toContain("The disk failed"); // SQLITE_IOERR_WRITE
    expect(message(1)).toContain("what it said");
    // A folder in which there is no room, whatever SQLite says.
    if (existsSync("/proc"))
      expect((storeError("/proc/r.sqlite", sqlite(778)) as Error).message).toContain("disk is full");
    const refused = sqlite(1299); // SQLITE_CONSTRAINT_NOTNULL: the entry's fault, not the record's
    expect(storeError("r.sqlite", refused)).toBe(refused);
    const fault = new TypeError("x is not a function");
    expect(storeError("r.sqlite", fault)).toBe(fault);
  });
});
