import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Asking, askingHere } from "../../src/asking/asking.ts";
import { askingThread } from "../../src/asking/thread.ts";
import { deskOf } from "../../src/desk.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { unzipped, zipped } from "../../src/zipped.ts";
import { harbour } from "../views/harbour.ts";

const STORY = "Lesk harbour";

let folder: string;
let store: Store;
let thread: Asking;
const start = () => askingThread(join(folder, "record.sqlite"), (story) => store.stamp(story));
const text = async (json: Uint8Array | null) => json && new TextDecoder().decode(await unzipped(json));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-asking-"));
  store = await openSqlite(join(folder, "record.sqlite"));
  for (const entry of harbour.slice(0, 3)) await store.keep(entry);
  thread = start();
});

afterEach(async () => {
  await thread.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The files in which answers to a question are kept. */
const keptOf = (question: string): readonly string[] =>
  readdirSync(join(folder, "record.sqlite.linked"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(`${question}.json.gz`))
    .map((file) => join(folder, "record.sqlite.linked", file));

describe("a thread that links", () => {
  it("makes the files of a story as this one would: a list, a brief, a feed", async () => {
    const here = askingHere(deskOf(store));
    for (const paper of [
      { format: "csv", of: "figures", offsets: "utf16" },
      { brief: "md" },
      { feed: "atom", at: "http://localhost/feed" },
    ] as const) {
      const own = await text(await here.save(STORY, paper));
      expect(own?.length).toBeGreaterThan(200);
      expect(await text(await thread.save(STORY, paper))).toBe(own);
      expect(await thread.save("Nowhere", paper)).toBe(null);
    }
  });

  it("answers as this one would, and says what is not there", async () => {
    const here = askingHere(deskOf(store));
    expect(await text(await thread.ask("now", STORY))).toBe(await text(await here.ask("now", STORY)));
    expect(await text(await thread.ask("voices", STORY))).toBe(await text(await here.ask("voices", STORY)));
    expect(await thread.ask("now", "nowhere")).toBeNull();
    expect(await thread.ask("voice", STORY, "none")).toBeNull();
  });

  it("keeps what it made from one start to the next, until a report comes", async () => {
    await thread.ask("timeline", STORY);
    await thread.close();
    const [file] = keptOf("timeline");
    writeFileSync(file ?? "", await zipped('"as it was kept"'));
    thread = start();
    expect(await text(await thread.ask("timeline", STORY))).toBe('"as it was kept"');
    for (const entry of harbour.slice(3)) await store.keep(entry);
    expect(JSON.parse((await text(await thread.ask("now", STORY))) ?? "")).toMatchObject({ totals: { reports: 4 } });
    expect(await text(await thread.ask("timeline", STORY))).not.toBe('"as it was kept"');
    expect(keptOf("timeline")).toHaveLength(1);
  });

  it("answers what is asked of a part again as before, and anew when a report comes or something is judged", async () => {
    const here = askingHere(deskOf(store));
    const { items } = JSON.parse((await text(await thread.ask("voices", STORY))) ?? "");
    const { measures } = JSON.parse((await text(await thread.ask("measures", STORY))) ?? "");
    const ask = async (of: Asking) => [
      await text(await of.ask("voice", STORY, items[0].id)),
      await text(await of.ask("measure", STORY, measures[0].id)),
      await text(await of.ask("who", STORY, items[0].name)),
    ];
    const first = await ask(here);
    for (let asked = 0; asked < 3; asked++) expect(await ask(thread)).toEqual(first);
    for (const entry of harbour.slice(3)) await store.keep(entry);
    const later = await ask(here);
    expect(later).not.toEqual(first);
    for (let asked = 0; asked < 3; asked++) expect(await ask(thread)).toEqual(later);
    expect(await thread.ask("voice", STORY, "none")).toBeNull();
  });

  it("has what was answered before a story changed, once it has answered of it at all", async () => {
    expect(thread.before("now", STORY)).toBeNull();
    const first = await text(await thread.ask("now", STORY));
    for (const entry of harbour.slice(3)) await store.keep(entry);
    expect(await text(thread.before("now", STORY))).toBe(first);
    expect(thread.before("now", "nowhere")).toBeNull();
    expect(thread.before("check", STORY)).toBeNull();
  });

  it("makes anew what is damaged: half of a file is as none", async () => {
    const before = await text(await thread.ask("timeline", STORY));
    for (const question of ["timeline", "shared"]) {
      await expect.poll(() => keptOf(question).length).toBe(1);
      truncateSync(keptOf(question)[0] ?? "", 40);
    }
    await thread.close();
    thread = start();
    expect(await text(await thread.ask("timeline", STORY))).toBe(before);
    expect(JSON.parse((await text(await thread.ask("shared", STORY))) ?? "")).toMatchObject({ name: STORY });
  });

  it("makes anew what was thrown away", async () => {
    const before = await text(await thread.ask("measures", STORY));
    await thread.close();
    rmSync(join(folder, "record.sqlite.linked"), { recursive: true });
    thread = start();
    expect(await text(await thread.ask("measures", STORY))).toBe(before);
  });
});
