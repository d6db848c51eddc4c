import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deskOf } from "../../src/desk.ts";
import { everyPage } from "../../src/every-page.ts";
import { hash } from "../../src/hash.ts";
import { digestOf, sealOf, versionRow } from "../../src/store/sql/rows.ts";
import { type Store, StoreError } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { faultsOf, isWhole, makeRecord } from "./checked.ts";
import { harbour, raid } from "./readings.ts";
import { withStore } from "./with-store.ts";

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-check-"));
  whole = join(folder, "whole.sqlite");
  await makeRecord(whole);
});
afterAll(() => rmSync(folder, { recursive: true }));

function changed(...statements: readonly string[]): string {
  const record = join(folder, "changed.sqlite");
  copyFileSync(whole, record);
  return changePast(record, ...statements);
}

function changePast(record: string, ...statements: readonly string[]): string {
  const db = new DatabaseSync(record, { enableForeignKeyConstraints: false, defensive: false });
  const triggers = db.prepare("select name, tbl_name, sql from sqlite_schema where type = 'trigger'").all();
  for (const { name } of triggers) db.exec(`drop trigger ${name}`);
  for (const statement of statements) db.exec(statement);
  const isThere = db.prepare("select 1 from sqlite_schema where type = 'table' and name = ?");
  for (const { tbl_name, sql } of triggers) if (isThere.get(tbl_name as string)) db.exec(sql as string);
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
  ["delete from journal where number = 1", /journal .* entry 2/],
  ["delete from journal where number = 3", /The journal does not tell/],
  ["update journal set seal = 'forged' where number = 2", /journal .* entry 2[\s\S]*is gone or not as it was kept/],
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
  ["delete from judgements where id = 'j-1'", /This judgement was kept, and is gone/],
  ["delete from journal where report = 'j-2'", /journal .* entry 5|does not tell that this judgement/],
  ["delete from audit where number = 1", /What was done is gone from the audit/],
  ["update audit set who = 'Somebody Else' where number = 1", /Line 1 of the audit is not as it was noted/],
  ["update reports set title = 'Another' where id = 'raid'", /Its title, where it came from, or which stories/],
  ["update reports set title = 'Another', titled_at = '2026-03-09T09:00:00Z' where id = 'harbour'", /Its title, where/],
  ["update reports set origin = 'file:///elsewhere.md' where id = 'harbour'", /Its title, where it came from/],
  ["update stories set name = 'Another'", /The story "Another" is not called so, or/],
  ["insert into former_names values (1, 'Another')", /The story "Orlay" is not called so, or was not called so before/],
  ["insert into stories (name) values ('Another')", /does not tell of the story "Another"/],
  [
    "insert into stories (name) values ('Lesk'); update memberships set story = 2 where report = 2",
    /: Its title, where it came from, or which stories it is in is not/,
  ],
  [
    "insert into bin select 1, story, report, '2026-03-09T09:00:00Z' from memberships where report = 2; delete from memberships where report = 2",
    /Its title, where it came from, or which stories it is in is not/,
  ],
  [
    "create trigger evil after insert on versions begin update stories set name = 'Forged'; end",
    /has a trigger "evil" that According has not made/,
  ],
  ["create view evil as select 1", /has a view "evil" that/],
  ["drop index journal_version", /The index "journal_version" of the record is gone/],
  ["alter table reports add column evil text", /The table "reports" of the record is not as According makes it/],
  ["update accounts set role = 'owner'", /The account "Hanne Okoro" is not as it was made or changed/],
  ["update accounts set secret = 'another'", /The account "Hanne Okoro" is not as it was made or changed/],
  ["delete from accounts", /An account is gone that was not removed/],
  [
    "insert into accounts select 7, 'Eve', 'eve', 'owner', kind, secret, since from accounts",
    /does not tell that the account "Eve" was made/,
  ],
  [
    "update judgements set key = 9 where id = 'j-1'",
    /^The judgements are not in the order in which they were kept\.$/m,
  ],
  [
    "insert into audit select 9, at, who, origin, what, details, seal from audit where number = 1",
    /does not tell of a line of the audit/,
  ],
])("finds what was forged or taken away: %s", async (statement, fault) => {
  expect((await faultsOf(changed(statement))).join("\n")).toMatch(fault);
});

it("finds that words are there and not found any more", async () => {
  const record = join(folder, "many-words.sqlite");
  const words = Array.from({ length: 4000 }, (_, i) => `pier${(i * 7919) % 10_007}`);
  const found = () => withStore(record, async (store) => (await store.search("pier8021")).total);
  await withStore(record, (store) =>
    store.keep(harbour({ text: `${harbour().reading.report.text}${words.join(" ")}\n` })),
  );
  expect([await found(), await faultsOf(record)]).toEqual([1, []]);
  changePast(record, "delete from version_words_idx");
  expect(await found()).toBe(0);
  expect((await faultsOf(record)).join("\n")).toMatch(/^The index version_words does not find \d+ of the words/m);
});

/** Takes out reports with all that is made of them, so that nothing left tells of them but the journal. */
const takenOut = (which: string): readonly string[] => [
  ...["sources", "statements", "figures", "times", "events", "spans", "memberships"].map(
    (table) => `delete from ${table} where version in (select key from versions where ${which})`,
  ),
  `delete from versions where ${which}`,
  "delete from reports where key not in (select report from versions)",
  ...["version_words", "statement_words"].map((index) => `insert into ${index} (${index}) values ('rebuild')`),
];

it.each([
  ["one report", "report = 2", 1],
  ["all reports", "true", 3],
])("finds that %s was taken out whole", async (_, which, number) => {
  const faults = await faultsOf(changed(...takenOut(which)));
  expect(faults).toEqual(Array(number).fill("This version was kept, and is gone or not as it was kept."));
});

/** All that was kept after the last report. */
const LATER = [
  ...["judgements", "audit", "accounts"].map((table) => `delete from ${table}`),
  "update reports set title = null, titled_at = null",
];

it("finds by an anchor that the last report was taken out with all that tells of it", async () => {
  const anchor = await withStore(whole, (store) => store.anchor());
  const cut = [...takenOut("report = 3"), ...LATER, "delete from journal where number >= 6"];
  const record = changed(...cut, "pragma user_version = 5");
  expect(await faultsOf(record)).toEqual([]);
  expect(await faultsOf(record, anchor ?? "")).toEqual([
    expect.stringContaining("before the anchor 13 was taken is gone"),
  ]);
});

it("finds without an anchor that the journal ends earlier than the file says", async () => {
  const record = changed(...takenOut("report = 3"), ...LATER, "delete from journal where number >= 6");
  expect(await faultsOf(record)).toEqual([
    expect.stringMatching(/its journal went on, .* behind entry 5 of the journal/),
  ]);
});

it("names the report whose reading is damaged, and looks at the others all the same", async () => {
  const record = changed("update versions set reading = '{' where key = 1", "delete from figures where version = 2");
  const faults = await faultsOf(record);
  expect(faults.filter((fault) => fault.includes("cannot be read"))).toEqual([
    expect.stringMatching(/^Harbour.* 1: This version cannot be read: /),
  ]);
  expect(faults.some((fault) => fault.includes("rows of figures are missing"))).toBe(true);
});

it("shows the others where what is kept as a text is none", async () => {
  await withStore(changed("update versions set text = x'00ff' where key = 1"), async (store) => {
    expect(await deskOf(store).overview("Orlay")).toMatchObject({ damaged: [{ id: "harbour" }] });
  });
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

it.each(["{", "null", "[]", "{}", '{"verdict":{"by":"same"}}'])(
  "counts the other judgements where one is damaged, and says which: %j",
  async (judgement) => {
    const record = changed(`update judgements set judgement = '${judgement}' where id = 'j-2'`);
    await withStore(record, async (store) => {
      const desk = deskOf(store);
      const left = { damagedJudgements: ["j-2"] };
      expect(await store.judgements()).toMatchObject({ items: [{ id: "j-1" }], ...left });
      expect(await desk.judgements("Orlay")).toMatchObject({ items: [{ judgement: { id: "j-1" } }], damaged: ["j-2"] });
      for (const asked of [desk.link("Orlay"), desk.overview("Orlay"), desk.judgedReport("harbour")])
        expect(await asked).toMatchObject(left);
      for (const list of [desk.statements, desk.figures, desk.dates]) {
        const page = await list({ story: "Orlay" });
        expect(page).toMatchObject(left);
        expect(page.items.length).toBeGreaterThan(0);
      }
    });
  },
);

const RENAMED = "update reports set title = 'Forged' where id = 'raid'";
const AT = "2026-03-10T09:00:00Z";

it.each<[string, string, (store: Store) => Promise<unknown>, RegExp]>([
  ["moved", RENAMED, (store) => store.move("raid", "Orlay", "Lesk"), /Its title, where it came from/],
  ["given a title", RENAMED, (store) => store.titleReport("raid", "Mine", AT), /Its title, where it came from/],
  ["put into a story", RENAMED, (store) => store.keep(raid({}, "Lesk")), /Its title, where it came from/],
  [
    "taken out and put back",
    RENAMED,
    async (store) => [await store.remove("Orlay", null, AT), await store.restore("Orlay", null)],
    /^Raid.*: Its title, where it came from/,
  ],
  [
    "renamed",
    "insert into former_names values (1, 'Another')",
    (store) => store.renameStory("Orlay", "Lesk"),
    /"Lesk" is not called so/,
  ],
  [
    "given another role",
    "update accounts set secret = 'another'",
    ({ accounts }) => accounts.setRole("Hanne Okoro", "reader", AT),
    /The account "Hanne Okoro" is not as/,
  ],
  [
    "taken back",
    "update judgements set judgement = replace(judgement, 'different', 'same') where id = 'j-1'",
    (store) => store.withdraw("j-1", AT),
    /The judgement j-1 is not as/,
  ],
])("goes on to find what was forged once it was %s by the program", async (_, forgery, act, fault) => {
  const record = changed(forgery);
  await withStore(record, act);
  expect((await faultsOf(record)).join("\n")).toMatch(fault);
  expect((await faultsOf(record)).length).toBeLessThan(3);
  const own = changed();
  await withStore(own, act);
  expect(await faultsOf(own)).toEqual([]);
});

it("has no text read again that somebody put in, whatever digests it was given", async () => {
  const text = "Nobody was hurt, said Mara Velin.";
  const record = changed();
  const db = new DatabaseSync(record);
  for (const { name } of db.prepare("select name from sqlite_schema where type = 'trigger'").all())
    db.exec(`drop trigger ${name}`);
  const { reading } = raid();
  const forged = { ...reading, report: { ...reading.report, text } };
  const row = { ...versionRow(forged), digest: digestOf(forged) };
  db.prepare("update versions set text = ?, reading = ?, digest = ? where key = 2").run(text, row.reading, row.digest);
  const kept = db.prepare("select number, kept_at, text, reading from versions where key = 2").get();
  db.prepare("update versions set seal = ? where key = 2").run(sealOf(kept as never));
  db.close();
  await withStore(record, async (store) => {
    const again = { ...forged, sources: [] };
    expect(await store.reread("raid", [{ version: 1, reading: again }])).toBe("changed");
  });
  expect((await faultsOf(record)).join("\n")).toContain("is gone or not as it was kept");
});

const SESSION =
  "insert into sessions select 'forged', key, '192.0.2.7', '2026-03-09T12:00:00Z', '2026-03-09T12:00:00Z' from accounts where name like 'Hanne%'";

it.each([
  ["is put in", SESSION, /a session of "Hanne Okoro" that was not begun by signing in/],
  ["is made another's", "update sessions set account = 2", /a session of "Mara" that was not begun by signing in/],
  ["begins later", "update sessions set begun = '2026-03-10T12:00:00Z'", /a session of "Hanne Okoro" that was not/],
  [
    "is another's now",
    "update accounts set role = 'owner' where key = 1",
    /The account "Hanne Okoro" is not as it was/,
  ],
])("lets nobody in by a session that %s past the program, and says so", async (_, forgery, fault) => {
  const record = changed();
  const [limits, now] = [{ begun: "2026-03-09", seen: "2026-03-09" }, "2026-03-09T12:00:00Z"];
  await withStore(record, async ({ accounts }) => {
    await accounts.add({ name: "Mara", role: "owner", kind: "person", secret: "another" }, now);
    const session = { digest: "own", account: "Hanne Okoro", secret: "a digest", from: "192.0.2.7", at: now };
    expect(await accounts.beginSession(session, limits)).toBe(true);
    expect(await accounts.inSession("own", limits, now)).toMatchObject({ name: "Hanne Okoro" });
  });
  expect(await faultsOf(record)).toEqual([]);
  const db = new DatabaseSync(record);
  db.exec(forgery);
  db.close();
  await withStore(record, async ({ accounts }) => {
    const asked = accounts.inSession(forgery === SESSION ? "forged" : "own", limits, now);
    const found = await asked.catch((error: unknown) => error);
    expect(found === null || found instanceof StoreError).toBe(true);
  });
  expect((await faultsOf(record)).join("\n")).toMatch(fault);
});

it("lets nobody in again by a session that has ended, and no program by a token that was put in", async () => {
  const record = changed();
  const [limits, now] = [{ begun: "2026-03-09", seen: "2026-03-09" }, "2026-03-09T12:00:00Z"];
  await withStore(record, async ({ accounts }) => {
    await accounts.add({ name: "wire", role: "reader", kind: "program", secret: "its token" }, now);
    await accounts.beginSession(
      { digest: "own", account: "Hanne Okoro", secret: "a digest", from: "192.0.2.7", at: now },
      limits,
    );
    await accounts.endSession("own");
    expect(await accounts.programWith("its token")).toMatchObject({ name: "wire" });
  });
  const db = new DatabaseSync(record);
  db.exec(SESSION.replace("'forged'", "'own'"));
  db.exec("update accounts set secret = 'another token' where name = 'wire'");
  db.close();
  await withStore(record, async ({ accounts }) => {
    expect(await accounts.inSession("own", limits, now)).toBeNull();
    await expect(accounts.programWith("another token")).rejects.toThrow('The account "wire" is not as it was made');
  });
});

it.each(["{", "null", "[1]", '{"a":[]}'])(
  "lists the audit where a line of it is damaged, and says which: %j",
  async (details) => {
    await withStore(changed(`update audit set details = '${details}' where number = 1`), async ({ accounts }) => {
      const { items } = await accounts.audit();
      expect(items.map(({ number, damaged }) => [number, damaged])).toEqual([
        ...items.slice(0, -1).map(({ number }) => [number, undefined]),
        [1, true],
      ]);
      expect(items.at(-1)).toMatchObject({ who: "Hanne Okoro", what: "title-report", of: {} });
    });
  },
);

it("goes on behind a page of which all is damaged, and tells of each report once", async () => {
  const damaged = (await withStore(whole, (store) => store.reports({ limit: 1 }))).items;
  const told: unknown[] = [];
  const list = async ({ offset }: { readonly offset: number }) => ({
    total: 2500,
    items: offset === 0 ? [] : [offset],
    damaged,
    damagedJudgements: ["j-1"],
  });
  expect(await all(everyPage(list, (one) => told.push(one)))).toEqual([1000, 2000]);
  expect(told).toEqual([...damaged, { judgement: "j-1" }]);
});

it("calls nothing whole that was cut short", async () => {
  const record = join(folder, "short.sqlite");
  const size = readFileSync(whole).length;
  for (let part = 1; part < 10; part++) {
    copyFileSync(whole, record);
    truncateSync(record, Math.floor((size * part) / 10));
    expect(await isWhole(record)).toBe(false);
  }
});

/** As if nothing else had ever been written into the journal. */
function chainAnew(db: DatabaseSync): void {
  let chain = "";
  for (const { number, report, version, seal } of db.prepare("select * from journal order by number").all()) {
    chain = hash([chain, report, version, seal]);
    db.prepare("update journal set chain = ? where number = ?").run(chain, number as number);
  }
}

it("finds nothing in a record that was kept before the journal told of judgements, of titles and stories, and of accounts", async () => {
  const record = changed(
    "delete from journal where version <= 0",
    ...["sessions", "accounts", "audit", "deliveries", "made"].map((table) => `drop table if exists ${table}`),
    "delete from kysely_migration where name in ('0009-accounts', '0010-deliveries', '0011-told-of', '0012-sessions')",
  );
  const db = new DatabaseSync(record);
  const stay = db.prepare("select name, sql from sqlite_schema where type = 'trigger' and tbl_name = 'journal'").all();
  for (const { name } of stay) db.exec(`drop trigger ${name}`);
  chainAnew(db);
  for (const { sql } of stay) db.exec(sql as string);
  expect(await faultsOf(record)).toEqual([]);
  const told = db.prepare("select report, version from journal where version <= 0 order by number").all();
  expect(told.map(({ report, version }) => `${report} ${version}`)).toEqual([
    ...["j-1 0", "j-2 0", "stories -1", "reports -1", "reports -2", "reports -3"],
  ]);
  db.close();
});
