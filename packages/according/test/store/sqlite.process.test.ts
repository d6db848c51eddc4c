import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backupSqlite } from "../../src/store/sqlite/backup.ts";
import { differences } from "../../src/store/verify.ts";
import { withStore } from "./with-store.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);
const keeper = new URL("keeper.ts", import.meta.url).pathname;

/** Another process that keeps bulletins from one number on, and prints each when it is kept. */
const keepElsewhere = (record: string, from: number, to: number) =>
  spawn(process.execPath, ["--conditions=source", keeper, record, String(from), String(to)], {
    stdio: ["ignore", "pipe", "inherit"],
  });

describe("a record that other processes use", () => {
  it("has lost nothing that was kept when its process is killed", async () => {
    const record = file("killed.sqlite");
    const child = keepElsewhere(record, 0, 100_000);
    let last = -1;
    for await (const line of createInterface({ input: child.stdout })) {
      last = Number(line);
      if (last >= 40) child.kill("SIGKILL");
    }
    await withStore(record, async (store) => {
      const ids = new Set((await Array.fromAsync(store.everything())).map(({ report }) => report.id));
      for (let number = 0; number <= last; number++) expect(ids).toContain(`bulletin-${number}`);
      for await (const stored of store.everything()) expect(differences(stored)).toEqual([]);
    });
  });

  it("takes reports from two processes at once, from its making on", async () => {
    const record = file("shared.sqlite");
    const children = [keepElsewhere(record, 0, 60), keepElsewhere(record, 60, 120)];
    for (const child of children) child.stdout.resume();
    const codes = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0]));
    expect(codes).toEqual([0, 0]);
    expect((await withStore(record, (store) => store.reports())).total).toBe(120);
  });

  it("is copied while two others write it: all that was kept before, and nothing by halves", async () => {
    const record = file("busy.sqlite");
    const children = [keepElsewhere(record, 0, 40), keepElsewhere(record, 40, 80)];
    const ends = children.map((child) => once(child, "exit"));
    for (const copies of [1, 2, 3]) {
      await Promise.race([once(children[0]?.stdout as Readable, "data"), ends[0]]);
      const before = await withStore(record, (store) => store.reports({ limit: 1000 }));
      const copy = file(`backup-${copies}.sqlite`);
      await backupSqlite(record, copy);
      await withStore(copy, async (store) => {
        const ids = (await store.reports({ limit: 1000 })).items.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(before.items.map(({ id }) => id)));
        for await (const stored of store.everything()) expect(differences(stored)).toEqual([]);
      });
    }
    for (const child of children) child.stdout.resume();
    expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0]);
  });
});
