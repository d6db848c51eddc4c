import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deskOf, everyPage } from "../../src/desk.ts";
import { StoreError } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { bulletin, harbour, judgementOf, raid } from "./readings.ts";
import { withStore } from "./with-store.ts";

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-check-"));
  whole = join(folder, "whole.sqlite");
  await withStore(whole, async (store) => {
    for (const entry of [harbour(), raid(), bulletin(1)]) await store.keep(entry);
    for (const id of ["j-1", "j-2"]) await store.judge(judgementOf(id));
    await store.withdraw("j-2", "2026-03-08T09:00:00Z");
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const faultsOf = (record: string): Promise<readonly string[]> =>
  withStore(record, async (store) =>
    (await all(store.check())).flatMap(({ faults }) =>
      faults.map(({ title, version, message }) => `${title ? `${title} ${version}: ` : ""}${message}`),
    ),
  );

function changed(...statements: readonly string[]): string {
  const record = join(folder, "changed.sqlite");
  copyFileSync(whole, record);
  const db = new DatabaseSync(record, { enableForeignKeyConstraints: false });
  db.exec("drop trigger versions_stay; drop trigger texts_never_change; drop trigger judgements_never_change");
  for (const statement of statements) db.exec(statement);
  db.close();
  return record;
}

it("finds nothing in what was kept", async () => {
  expect(await faultsOf(whole)).toEqual([]);
});

it.each([
  [
    "update statements set speaker_name = 'Somebody Else' where position = 0 and version = 1",
    /1 rows of statements are/,
  ],
  ["update statements set content = 'what nobody said' where version = 1", /rows of statements|index statement_words/],
  ["update figures set minimum = minimum + 1 where version = 2", /rows of figures are not/],
  ["update figures set source_name = 'Somebody Else', owner = 'source' where version = 2", /rows of figures are not/],
  ["update times set place = '9999' where version = 2", /rows of times are not/],
  ["update events set polarity = 'asserted', status = 'actual' where version = 2", /rows of events are not/],
  ["update sources set name = 'Somebody Else' where version = 1", /rows of sources are not/],
  ["delete from figures where version = 2", /rows of figures are missing/],
  ["delete from spans where version = 1 and position = 0", /was not kept/],
  ["insert into sources select * from sources where version = 1", /rows of sources are not/],
  ["insert into times select 99, position, id, edtf, basis, place from times", /rows of times belong to no report/],
  [
    "update versions set text = replace(text, 'harbour', 'airport') where key = 1",
    /is "airport|index version_words|text/,
  ],
  ["update versions set title = 'Another' where key = 1", /Its title is not/],
  ["update versions set published_ms = 0 where key = 1", /Its published_ms is not/],
  ["update versions set reading = '{' where key = 1", /: This version cannot be read: /],
  ["update versions set reading = 'null' where key = 1", /: This version cannot be read: /],
  ["update versions set kept_at = '2020-01-01T00:00:00Z' where key = 1", /time of keeping is not as it was kept/],
  [
    "update versions set reading = json_set(reading, '$.statements[0].confidence', 0.99)",
    /reading or time of keeping is not/,
  ],
  ["delete from versions where key = 1", /has no text/],
  ["update memberships set outlet = 'Another Post'", /is listed with what its latest version does not say/],
  ["delete from memberships where report = 1", /belongs to no story/],
  ["update reports set id = 'forged' where key = 1", /is that of another report/],
  ["delete from statement_words where rowid = 1", /The index statement_words is not/],
  [
    "update judgements set judgement = replace(judgement, 'different', 'same') where id = 'j-1'",
    /judgement j-1 is not as/,
  ],
  ["update judgements set withdrawn = null where id = 'j-2'", /judgement j-2 is not as/],
  ["update judgements set id = 'j-3' where id = 'j-1'", /judgement j-3 is not as/],
  [
    "insert into stories (name) values ('Harbours'); update judgements set story = 2 where id = 'j-1'",
    /judgement j-1 is not as/,
  ],
  ["update judgements set judgement = '{' where id = 'j-1'", /judgement j-1 is not as/],
])("finds what was forged or taken away: %s", async (statement, fault) => {
  expect((await faultsOf(changed(statement))).join("\n")).toMatch(fault);
});

it("names the report whose reading is damaged, and looks at the others all the same", async () => {
  const record = changed("update versions set reading = '{' where key = 1", "delete from figures where version = 2");
  const faults = await faultsOf(record);
  expect(faults.filter((fault) => fault.includes("cannot be read"))).toEqual([
    expect.stringMatching(/^Harbour.* 1: This version cannot be read: /),
  ]);
  expect(faults.some((fault) => fault.includes("rows of figures are missing"))).toBe(true);
});

it.each(["{", "null", "[]", "{}", "", '{"report":{}}'])(
  "shows the others where one reading is damaged, and says which: %j",
  async (reading) => {
    const record = changed(`update versions set reading = '${reading}' where key = 1`);
    await withStore(record, async (store) => {
      const desk = deskOf(store);
      for (const list of [desk.statements, desk.figures, desk.dates]) {
        const { items, damaged, total } = await list();
        expect(damaged?.map(({ title }) => title)).toEqual([expect.stringMatching(/^Harbour/)]);
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThan(total);
        expect(items.every(({ report }) => report.id !== damaged?.[0]?.id)).toBe(true);
      }
      const [report] = (await desk.statements()).damaged ?? [];
      await expect(desk.report(String(report?.id))).rejects.toThrow(/^The reading of report \S+ is damaged: restore/);
      await expect(desk.report(String(report?.id))).rejects.toBeInstanceOf(StoreError);
    });
  },
);

it("goes on behind a page of which all is damaged, and tells of each report once", async () => {
  const damaged = (await withStore(whole, (store) => store.reports({ limit: 1 }))).items;
  const told: string[] = [];
  const list = async ({ offset }: { readonly offset: number }) => ({
    total: 2500,
    items: offset === 0 ? [] : [offset],
    damaged,
  });
  expect(await all(everyPage(list, ({ id }) => told.push(id)))).toEqual([1000, 2000]);
  expect(told).toEqual(damaged.map(({ id }) => id));
});

/** Everything that anybody may ask of a record, as text; null: it says that it is damaged. */
async function shown(record: string): Promise<string | null> {
  try {
    return await withStore(record, async (store) => {
      const { items } = await store.reports();
      const readings = await Promise.all(items.map(({ id }) => store.reading(id)));
      const lists = [store.stories(), store.statements(), store.figures(), store.dates(), store.speakers()];
      const judged = await store.judgements();
      const found = await Promise.all(["velin", "ferries", "item1"].map((word) => store.search(word)));
      return JSON.stringify([items, readings, await Promise.all(lists), found, judged]);
    });
  } catch {
    return null;
  }
}

/** A fixed sequence, so that a fault is found again: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

it("calls nothing whole of which a bit was turned and anything shown differs", async () => {
  const bytes = readFileSync(whole);
  const asKept = await shown(whole);
  const record = join(folder, "flipped.sqlite");
  const random = numbers(19);
  const missed: number[] = [];
  let found = 0;
  for (let flip = 0; flip < 1000; flip++) {
    const bit = Math.floor((random.next().value as number) * bytes.length * 8);
    const turned = Buffer.from(bytes);
    turned[bit >> 3] = (turned[bit >> 3] as number) ^ (1 << (bit & 7));
    writeFileSync(record, turned);
    if (!(await isWhole(record))) found++;
    else if ((await shown(record)) !== asKept) missed.push(bit);
  }
  expect(missed).toEqual([]);
  expect(found).toBeGreaterThan(50);
}, 240_000);

it("calls nothing whole that was cut short", async () => {
  const record = join(folder, "short.sqlite");
  const size = readFileSync(whole).length;
  for (let part = 1; part < 10; part++) {
    copyFileSync(whole, record);
    truncateSync(record, Math.floor((size * part) / 10));
    expect(await isWhole(record)).toBe(false);
  }
});

/** What cannot even be opened says so in a sentence, and is not whole. */
async function isWhole(record: string): Promise<boolean> {
  for (const beside of ["-wal", "-shm"]) rmSync(record + beside, { force: true });
  try {
    return (await faultsOf(record)).length === 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return false;
  }
}
