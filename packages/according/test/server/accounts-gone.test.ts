import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { withStore } from "../store/with-store.ts";
import { entries } from "./fixture.ts";
import { addEverybody, appOver, cookieOf, PASSWORD, sent } from "./signed-in.ts";

let folder: string;
let record: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-accounts-gone-"));
  record = join(folder, "record.sqlite");
  await withStore(record, async (store) => {
    for (const entry of entries) await store.keep(entry);
    await addEverybody(store);
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

function pastTheProgram(statement: string): void {
  const db = new DatabaseSync(record);
  db.exec(`pragma foreign_keys = off; ${statement}`);
  db.close();
}

const asked = async (store: Store, headers = {}) => (await appOver(store).request("/api/stories", { headers })).status;

it("are asked for all the same where somebody took them out past the program", async () => {
  pastTheProgram("delete from accounts");
  await withStore(record, async (store) => {
    expect(await asked(store)).toBe(401);
    expect(await (await appOver(store).request("/api/session")).json()).toEqual({ needed: true, account: null });
  });
});

it("are not asked for any more once each was removed", () =>
  withStore(record, async (store) => {
    for (const { name } of await store.accounts.list()) await store.accounts.remove(name, "2026-03-06T10:00:00Z");
    expect(await asked(store)).toBe(200);
  }));

it("let nobody in as whoever was added in their place", async () => {
  const cookie = await withStore(record, async (store) =>
    cookieOf(await appOver(store).request("/api/session", sent("POST", { name: "reader", password: PASSWORD }))),
  );
  const session = { cookie };
  await withStore(record, async (store) => expect(await asked(store, session)).toBe(200));
  pastTheProgram("delete from accounts");
  await withStore(record, async (store) => {
    const { accounts } = store;
    for (const name of ["a", "b", "c", "d", "e", "f"])
      await accounts.add({ name, role: "owner", kind: "person", secret: "s" }, "2026-03-06T10:00:00Z");
    expect(await asked(store, session)).toBe(401);
  });
});
