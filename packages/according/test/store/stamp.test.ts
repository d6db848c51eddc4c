import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqlite } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { bulletin, harbour, judgementOf } from "./readings.ts";
import { withStore } from "./with-store.ts";

let folder: string;
let record: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-stamp-"));
  record = join(folder, "record.sqlite");
  store = await openSqlite(record);
  await store.keep(harbour());
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const stamp = () => store.stamp("Orlay");

it("is another whenever somebody else has changed the story in the same file, and otherwise the same", async () => {
  const seen = [await stamp()];
  const changes: readonly ((other: Store) => Promise<unknown>)[] = [
    (other) => other.keep(bulletin(1)),
    (other) => other.judge(judgementOf("one")),
    (other) => other.titleReport("harbour", "Another title", "2026-03-09T09:00:00Z"),
    (other) => other.remove("Orlay", "bulletin-1", "2026-03-09T10:00:00Z"),
  ];
  for (const change of changes) {
    await withStore(record, change);
    seen.push(await stamp());
    expect(await stamp()).toBe(seen.at(-1));
  }
  expect(new Set(seen).size).toBe(changes.length + 1);
});

it("is of what there is when a change came to nothing, and another when a row is changed past the program", async () => {
  const before = await stamp();
  const own = new DatabaseSync(record);
  own.exec("begin; delete from memberships; rollback");
  expect(await stamp()).toBe(before);
  own.exec("update memberships set version = version + 7");
  own.close();
  expect(await stamp()).not.toBe(before);
});

it("is nobody's where there is no such story, until there is", async () => {
  expect(await store.stamp("Lesk")).toBeNull();
  await withStore(record, (other) => other.keep({ ...harbour(), story: "Lesk" }));
  expect(await store.stamp("Lesk")).not.toBeNull();
});
