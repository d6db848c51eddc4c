import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { askDesk, encoded, KEPT } from "../src/asking/asking.ts";
import { checkLinks } from "../src/checked-links.ts";
import { deskOf } from "../src/desk.ts";
import { keptLinksIn, linksFolder, linksInRecord } from "../src/kept-links.ts";
import { linker } from "../src/linked.ts";
import type { Store } from "../src/store/store.ts";
import { all } from "./all.ts";
import { according } from "./program.ts";
import { withStore } from "./store/with-store.ts";
import { harbour } from "./views/harbour.ts";

const story = harbour[0]?.story ?? "";
let folder: string;
let record: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-links-"));
  record = join(folder, "record.sqlite");
  await withStore(record, async (store) => {
    for (const entry of harbour) await store.keep(entry);
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

const verify = (...options: readonly string[]) => according(["verify", ...options, "--data", record], { cwd: folder });

const messages = (): Promise<readonly string[]> =>
  withStore(record, async (store) => (await all(checkLinks(store, record))).flat().map(({ message }) => message));

const printOf = async (store: Store): Promise<string> =>
  linksInRecord(store).print(story, await store.seals(story), []);

/** As workers and the server keep it, in the record and in the folder beside it. */
const keepLinks = (): Promise<void> =>
  withStore(record, async (store) => {
    await linker(store, { kept: linksInRecord(store) }).link(story);
    const [desk, links, print] = [deskOf(store), keptLinksIn(linksFolder(record)), await printOf(store)];
    for (const question of KEPT)
      await links.put(story, print, question, encoded(await askDesk(desk, question, [story])) as Uint8Array);
  });

it("finds nothing in what was made of a story, by whomever", async () => {
  expect(await messages()).toEqual([]);
  await keepLinks();
  expect(readdirSync(linksFolder(record))).toHaveLength(1);
  expect(await messages()).toEqual([]);
  const { out, err, code } = await verify();
  expect([out, code]).toEqual(["", 0]);
  expect(err).toMatch(/ in 4 texts of \S+ and what is kept of 1 story: every one is as it was kept\./);
});

it("names the story of which a row was forged that the page would show, and goes on without it where that is asked", async () => {
  await keepLinks();
  const db = new DatabaseSync(record);
  const { changes } = db.prepare("update made set made = replace(made, 'killed', 'executed')").run();
  expect(changes).toBe(1);
  db.close();
  expect(await messages()).toEqual([
    `What was made of the story "${story}" and kept (shared) is not what its reports give: take it out of the table "made" of the record.`,
  ]);
  expect(await verify()).toMatchObject({
    ...{ code: 1, out: expect.stringContaining(`the story "${story}"`) },
  });
  expect((await verify("--without-links")).code).toBe(0);
});

it.each(["voices", "shared"])("names the story of which a file was forged: %s", async (question) => {
  await keepLinks();
  const links = keptLinksIn(linksFolder(record));
  await withStore(record, async (store) => {
    const forged = JSON.stringify({ items: [{ names: ["Eve Forger"] }] });
    await links.put(story, await printOf(store), question, forged);
  });
  expect(await messages()).toEqual([
    expect.stringContaining(`and kept (${question}) is not what its reports give: throw`),
  ]);
});

it("does not ask of what was made of a story before it changed, which nobody is shown", async () => {
  await keepLinks();
  await withStore(record, async (store) => {
    await store.keepMade(story, "shared", "another", "{}");
    await store.titleReport("one", "Nine dead at Lesk", "2026-03-09T09:00:00Z");
  });
  expect(await messages()).toEqual([]);
});

it("keeps of a story what was found or put under one fingerprint alone", async () => {
  const links = keptLinksIn(linksFolder(record));
  await links.put(story, "one", "now", "{}");
  await links.put(story, "two", "now", "{}");
  expect(links.packed(story, "one", "now")).toBeNull();
  links.keepOnly(story, "two");
  expect(links.last(story, "now")).toEqual(links.packed(story, "two", "now"));
  links.keepOnly(story, "three");
  expect(links.last(story, "now")).toBeNull();
});
