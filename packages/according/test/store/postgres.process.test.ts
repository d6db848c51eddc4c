import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { acting } from "../../src/acting.ts";
import { openRecord } from "../../src/store/open-record.ts";
import { type Entry, type Store, StoreError } from "../../src/store/store.ts";
import { transfer } from "../../src/store/transfer.ts";
import { all } from "../all.ts";
import { according } from "../program.ts";
import { describeStore } from "./conformance.ts";
import { type Server, startPostgres } from "./postgres-server.ts";
import { bulletin, harbour, harbourCorrected, judgementOf, raid, readingOf, veldra } from "./readings.ts";

let server: Server;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-postgres-test-"));
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describeStore("postgres", () => openRecord(server.place()));

async function inRecord<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openRecord(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Statements as the server's owner gives them, past the program; gives what the last of them found. */
async function change(place: string, ...statements: readonly string[]): Promise<readonly unknown[]> {
  const url = new URL(place);
  const schema = url.searchParams.get("schema") as string;
  url.searchParams.delete("schema");
  const client = new pg.Client({ connectionString: url.href, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** Tables that take ten minutes to look through; the planner does not know. */
const slow = (...tables: readonly string[]) =>
  tables.flatMap((table) => [
    `alter table ${table} rename to kept_${table}`,
    `create view ${table} as select kept_${table}.* from kept_${table}, lateral pg_sleep(600)`,
  ]);

/** How many questions a server is at that go through one of them. */
const sleeping = async (place: string): Promise<number> => {
  const rows = await change(place, "select 1 from pg_stat_activity where wait_event = 'PgSleep'");
  return rows.length;
};

const faultsAt = (place: string): Promise<readonly string[]> =>
  inRecord(place, async (store) =>
    (await all(store.check())).flatMap(({ faults }) => faults.map(({ message }) => message)),
  );

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return (error as StoreError).message;
};

/** Fills a record with all that can be in one. */
const fill = (place: string): Promise<void> =>
  inRecord(place, async (store) => {
    for (const entry of [harbour({}, "Lesk"), harbour(), raid(), bulletin(1), veldra(), harbourCorrected()])
      await store.keep(entry);
    await store.judge(judgementOf("j-1"));
    await store.judge(judgementOf("j-2"));
    await store.withdraw("j-2", "2026-03-08T09:00:00Z");
    await store.remove("Lesk", null, "2026-03-10T09:00:00Z");
    await store.renameStory("Orlay", "Elsewhere");
    await store.renameStory("Elsewhere", "Orlay");
    const actor = { name: "Hanne Okoro", role: "owner", from: "192.0.2.7" } as const;
    const mara = { name: "Mara", role: "editor", kind: "person", secret: "as argon2 keeps it" } as const;
    await acting.run(actor, async () => {
      await store.titleReport("raid", "The raid", "2026-03-11T09:00:00Z");
      await store.accounts.add(mara, "2026-03-11T10:00:00Z");
    });
  });

/** All that is in a record, and what is found in it. */
const contents = (place: string) =>
  inRecord(place, async (store) => ({
    everything: await all(store.everything()),
    lists: [
      await store.stories(),
      await store.reports(),
      await store.statements(),
      await store.figures(),
      await store.dates(),
    ],
    names: [await store.speakers(), await store.outlets(), await store.figureSources(), await store.figureKinds()],
    found: [await store.search("velin"), await store.statements({ words: "closed" })],
    judgements: await store.judgements(),
    bin: await store.bin(),
    accounts: [await store.accounts.list(), await store.accounts.passwordOf("mara"), await store.accounts.audit()],
    anchor: await store.anchor(),
  }));

describe("a record that is taken from a file into PostgreSQL and back", () => {
  it("is the same in both, finds the same, and goes on from there", async () => {
    const [first, second] = [join(folder, "first.sqlite"), join(folder, "second.sqlite")];
    const place = server.place();
    await fill(first);
    expect(await transfer(first, place)).toBe(5);
    expect(await transfer(place, second)).toBe(5);
    const expected = await contents(first);
    expect(expected.everything.length).toBeGreaterThan(3);
    for (const one of [place, second]) {
      const { found, ...rest } = await contents(one);
      const { found: foundFirst, ...restFirst } = expected;
      expect(rest).toEqual(restFirst);
      expect(found.map(({ total }) => total)).toEqual(foundFirst.map(({ total }) => total));
      expect(await faultsAt(one)).toEqual([]);
      expect(await inRecord(one, (store) => store.keep(bulletin(7)))).toMatchObject({ outcome: "new" });
      expect(await inRecord(one, (store) => store.judge(judgementOf("j-7")))).toBe("new");
      expect(await faultsAt(one)).toEqual([]);
    }
  });

  it("is not put where there is one, and leaves nothing of itself there", async () => {
    const [from, place] = [join(folder, "from.sqlite"), server.place()];
    await fill(from);
    await inRecord(place, (store) => store.keep(bulletin(1)));
    expect(await refusal(transfer(from, place))).toContain("There is a record already");
    expect((await inRecord(place, (store) => store.reports())).total).toBe(1);
  });
});

describe("keeping in PostgreSQL", () => {
  it("asks the server few questions, however many entries a report has, since others wait for their turn meanwhile", async () => {
    const asked = vi.spyOn(pg.Client.prototype, "query");
    try {
      const questions = (entry: Entry) =>
        inRecord(place, async (store) => {
          asked.mockClear();
          expect(await store.keep(entry)).toMatchObject({ outcome: "new" });
          return asked.mock.calls.length;
        });
      const place = server.place();
      await inRecord(place, (store) => store.keep(bulletin(1)));
      const long = harbour();
      const many = Array.from({ length: 400 }, () => long.reading.statements).flat();
      const { length } = many;
      const statements = many.map((one, i) => ({ ...one, id: `${one.id}-${i}` }));
      expect(length).toBeGreaterThan(400);
      const [few, most] = [
        await questions(raid()),
        await questions({ ...long, reading: { ...long.reading, statements } }),
      ];
      expect([few, most - few]).toEqual([expect.toSatisfy((number: number) => number <= 18), 0]);
      expect(await faultsAt(place)).toEqual([]);
    } finally {
      asked.mockRestore();
    }
  });
});

describe("the program with a record in PostgreSQL", () => {
  it("keeps, lists, searches, verifies and copies it, and never shows the password", async () => {
    const data = server.place();
    const run = (...args: readonly string[]) =>
      according(args, { cwd: folder, env: { ACCORDING_DATA: data, XDG_DATA_HOME: folder } });
    const added = await according(["add", "-", "--story", "Orlay"], {
      ...{ cwd: folder, env: { ACCORDING_DATA: data } },
      input:
        "Ferry resumes\n\nThe ferry will sail on Monday, Ivo Brand said on Friday. At least 12 people had waited for it.\n",
    });
    expect(added).toMatchObject({ code: 0 });
    expect((await run("list")).out).toContain("Orlay · 1 report");
    expect((await run("search", "ferry")).out).toContain("Ferry resumes");
    const verified = await run("verify");
    expect(verified).toMatchObject({ code: 0, out: "" });
    const copied = await run("backup", "copy.sqlite");
    expect(copied).toMatchObject({ code: 0 });
    const copy = await according(["verify", "--data", "copy.sqlite"], { cwd: folder });
    const anchor = /Its anchor is (\S+)/;
    expect(anchor.exec(copy.err)?.[1]).toBe(anchor.exec(verified.err)?.[1]);
    for (const { err, out } of [added, verified, copied]) expect(err + out).not.toContain("only-here");
  });
});

describe("several that use one record in PostgreSQL", () => {
  it("each see what the others keep, and keep each report once", async () => {
    const place = server.place();
    const stores = await Promise.all([1, 2, 3].map(() => openRecord(place)));
    const numbers = Array.from({ length: 12 }, (_, number) => number);
    const kept = await Promise.all(stores.flatMap((store) => numbers.map((number) => store.keep(bulletin(number)))));
    expect(kept.filter(({ outcome }) => outcome === "new")).toHaveLength(12);
    for (const store of stores) expect((await store.reports()).total).toBe(12);
    await Promise.all(stores.map((store) => store.close()));
    expect(await faultsAt(place)).toEqual([]);
  });
});

describe("a record in PostgreSQL", () => {
  it("refuses to have a text, a version or the journal changed", async () => {
    const place = server.place();
    await inRecord(place, (store) => store.keep(harbour()));
    await expect(change(place, "update versions set text = 'x'")).rejects.toThrow("texts never change");
    await expect(change(place, "delete from versions")).rejects.toThrow("versions stay");
    await expect(change(place, "update journal set seal = 'x'")).rejects.toThrow("the journal never changes");
  });

  it("gives up looking for words, in the server too, when nobody waits for what is found", async () => {
    const place = server.place();
    await inRecord(place, async (store) => {
      await store.keep(harbour());
      await change(place, ...slow("version_words", "statement_words"));
      const [gone, said] = [new AbortController(), vi.spyOn(console, "error")];
      const asked = [
        store.search("harbour", { signal: gone.signal }),
        store.search("harbour", { story: "Orlay", signal: gone.signal }),
        store.statements({ words: "harbour", signal: gone.signal }),
      ];
      for (const one of asked) one.catch(() => undefined);
      await vi.waitUntil(async () => (await sleeping(place)) === asked.length, { timeout: 60_000 });
      gone.abort();
      for (const one of asked) await expect(one).rejects.toMatchObject({ name: "AbortError" });
      await vi.waitUntil(async () => (await sleeping(place)) === 0, { timeout: 60_000 });
      expect((await store.stories()).total).toBe(1);
      expect(said).not.toHaveBeenCalled();
      said.mockRestore();
    });
  });

  it.each([
    [
      "update statements set content = 'what nobody said' where position = 0",
      /rows of statements|index statement_words/,
    ],
    ["update statement_words set words = ''", /The index statement_words is not/],
    ["delete from version_words", /The index version_words is not/],
    ["update versions set title = 'Another'", /Its title is not/],
    ["delete from spans where position = 0", /was not kept/],
  ])("shows what was changed past the program: %s", async (statement, fault) => {
    const place = server.place();
    await inRecord(place, (store) => store.keep(harbour()));
    await change(place, statement);
    expect((await faultsAt(place)).join("\n")).toMatch(fault);
  });

  it.each([
    ["drop trigger kept_0 on versions", /The trigger "kept_0" of the record is gone/],
    ["alter table journal disable trigger kept_2", /The trigger "kept_2" of the record is not as/],
    [
      "alter table memberships disable trigger all",
      /The trigger "memberships_report_fkey \S+" of the record is not as/,
    ],
    [
      "create or replace function refused() returns trigger language plpgsql as $$ begin return new; end $$",
      /The function "refused" of the record is not as According makes it/,
    ],
    [
      "create function evil() returns trigger language plpgsql as $$ begin new.outlet = 'Forged'; return new; end $$; create trigger evil before insert on versions for each row execute function evil()",
      /has a trigger "evil" that According has not made/,
    ],
    ["create rule evil as on delete to audit do instead nothing", /has a rule "evil" that According has not made/],
    [
      "alter table sources drop constraint sources_version_fkey",
      /The constraint "sources_version_fkey" of the record is gone/,
    ],
    [
      "alter table stories drop constraint stories_name_key",
      /The (?:index|constraint) "stories_name_key" of the record is gone/,
    ],
    ["drop index figures_source", /The index "figures_source" of the record is gone/],
    ["alter table reports add column evil text", /The table "reports" of the record is not as According makes it/],
    ["alter table statements alter column content drop not null", /The table "statements" of the record is not as/],
    ["alter table journal set unlogged", /The table "journal" of the record is not as/],
    ["alter table versions enable row level security", /The table "versions" of the record is not as/],
    ["create view evil as select 1", /has a view "evil" that/],
  ])("shows what is made otherwise in its schema: %s", async (statement, fault) => {
    const place = server.place();
    await inRecord(place, (store) => store.keep(harbour()));
    await change(place, statement);
    expect((await faultsAt(place)).join("\n")).toMatch(fault);
  });

  it("is verified by whoever may only read too, and what was not compared is said", async () => {
    const place = server.place();
    await inRecord(place, (store) => store.keep(harbour()));
    const schema = new URL(place).searchParams.get("schema");
    await change(
      place,
      "create role onlooker login password 'looks-only'",
      `grant usage on schema ${schema} to onlooker`,
      `grant select on all tables in schema ${schema} to onlooker`,
    );
    const seen = place.replace("desk:only-here", "onlooker:looks-only");
    const checked = await inRecord(seen, (store) => all(store.check()));
    expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
    expect(checked.flatMap(({ notes = [] }) => notes)).toEqual([expect.stringContaining("was not compared")]);
  });

  it("is not brought up to date or made where it is verified, and does not pass for an older one", async () => {
    const verify = (place: string) => according(["verify", "--data", place], { cwd: folder });
    const nowhere = server.place();
    expect(await verify(nowhere)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^according: There is no record/),
    });
    expect(await change(nowhere, "select to_regclass('journal') as made")).toEqual([{ made: null }]);
    const place = server.place();
    await inRecord(place, (store) => store.keep(harbour()));
    expect(await verify(place)).toMatchObject({ code: 0, out: "", err: expect.not.stringContaining("not compared") });
    const forget = "delete from kysely_migration where name >= '0004-told-of'";
    await change(place, "update reports set title = 'Forged'", forget);
    const forged = expect.stringContaining("its journal tells of what only a later one writes");
    for (const command of ["verify", "list"])
      expect(await according([command, "--data", place], { cwd: folder })).toMatchObject({ code: 1, err: forged });
    await change(place, "alter table journal disable trigger all", "delete from journal where version < 0");
    expect((await verify(place)).err).toContain(
      "was kept by an earlier version of According, and verify changes nothing",
    );
  });

  it("takes a text of any length, and finds its last word", async () => {
    const words = Array.from({ length: 60_000 }, (_, number) => `word${number}`).join(" ");
    const text = `${words} ${"the harbour ".repeat(20_000)}ending`;
    await inRecord(server.place(), async (store) => {
      await store.keep({ story: "long", origin: "text:long", reading: readingOf({ text }) });
      expect((await store.search("harbour")).total).toBe(1);
      expect((await store.search("word59")).total).toBe(1);
    });
  });

  it("gives of very many that are found the best of those that were kept last, and says that there are more", async () => {
    await inRecord(server.place(), async (store) => {
      for (let at = 0; at < 203; at++) {
        const text = `The lock is ${at === 202 ? "closed. The lock" : "open"}.`;
        await store.keep({ story: "Lock", origin: `text:${at}`, reading: readingOf({ id: `lock-${at}`, text }) });
      }
      const found = await store.search("lock", { limit: 1 });
      expect(found).toMatchObject({ total: 200, more: true, items: [{ report: { id: "lock-202" } }] });
      expect((await store.search("lock", { limit: 500 })).items).toHaveLength(200);
      const narrower = await store.search("closed", { story: "Lock" });
      expect([narrower.total, narrower.more]).toEqual([1, undefined]);
      expect((await store.search("lock", { limit: 10, offset: 300 })).items).toEqual([]);
    });
  });

  it.each([
    ["back through all texts", 1201, 0],
    ["by the index", 211, 400],
  ])(
    "gives the newest and the oldest of all that are found, whatever was kept last, undated last: %s",
    async (_, many, others) => {
      const place = server.place();
      const day = (at: number) => (at * 50) % many;
      const entries = Array.from({ length: many + others }, (_, at) => {
        const publishedAt = new Date(Date.UTC(2020, 0, 1 + day(at))).toISOString();
        const text = at < many ? "The lock is open." : "The harbour is open.";
        const meta = { id: `lock-${at}`, text, ...(at === 7 ? {} : { publishedAt }) };
        return { story: "Lock", origin: `text:${at}`, reading: readingOf(meta) };
      });
      const dated = Array.from({ length: many }, (_, at) => at).filter((at) => at !== 7);
      const oldest = dated.toSorted((a, b) => day(a) - day(b)).map((at) => `lock-${at}`);
      await inRecord(place, async (store) => {
        await store.keepAll(entries);
        await change(place, "analyze");
        const found = async (order: "newest" | "oldest", part: { readonly story?: string }) =>
          (await store.search("lock", { ...part, order, limit: 500 })).items.map(({ report }) => report.id);
        for (const part of [{}, { story: "Lock" }]) {
          expect(await found("oldest", part)).toEqual(oldest.slice(0, 200));
          expect(await found("newest", part)).toEqual(oldest.toReversed().slice(0, 200));
        }
        await store.remove("Lock", "lock-0", "2026-03-07T10:00:00Z");
        expect(await found("oldest", {})).not.toContain("lock-0");
      });
    },
  );

  it("finds the same as a file, by the index and by looking back, of all, of a story, and among its statements", async () => {
    const numbers = Array.from({ length: 1100 }, (_, number) => number);
    const entries = numbers.map((number) => bulletin(number, number % 11 === 0 ? "Lesk" : "Orlay"));
    const place = server.place();
    const foundIn = (record: string) =>
      inRecord(record, async (store) => {
        await store.keepAll(entries);
        // An older version has the words that are looked for, and is found no more.
        await store.keep({ ...bulletin(1099), reading: { ...readingOf({ id: "bulletin-1099", text: "Gone." }) } });
        await store.remove("Lesk", "bulletin-1089", "2026-03-07T10:00:00Z");
        if (record === place) await change(place, "analyze");
        const searches = ["delayed", "velin item10", "item1099", "none", "velin-said"].flatMap((words) =>
          [{}, { story: "Orlay" }, { story: "Lesk" }].map((part) => store.search(words, { ...part, limit: 1000 })),
        );
        const ledgers = ["delayed", "item10", "item1099", "none"].flatMap((words) =>
          [
            {},
            { story: "Lesk" },
            { report: "bulletin-22" },
            { story: "Lesk", offset: 95 },
            { story: "Lesk", offset: 500 },
          ].map((part) => store.statements({ words, ...part })),
        );
        return { searches: await Promise.all(searches), ledgers: await Promise.all(ledgers) };
      });
    const [file, served] = [await foundIn(join(folder, "many.sqlite")), await foundIn(place)];
    const told = ({ total, items }: (typeof file.ledgers)[number]) => [
      total,
      items.map(({ entry, report }) => [report.id, entry]),
    ];
    expect(served.ledgers.map(told)).toEqual(file.ledgers.map(told));
    for (const [i, { total, more, items: ranked }] of served.searches.entries()) {
      const items = ranked.slice(0, 200);
      const all = file.searches[i] as (typeof file.searches)[number];
      const ids = (hits: typeof ranked) => hits.map(({ report }) => report.id);
      expect([total, more]).toEqual(all.total > 200 ? [200, true] : [all.total, undefined]);
      const last = ids(all.items).toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
      expect(new Set(ids(items))).toEqual(new Set(last.slice(0, items.length)));
    }
    expect(file.searches.map(({ total }) => total).slice(0, 3)).toEqual([1098, 999, 99]);
  });

  it("says what is wrong with an address in a sentence, without the password", async () => {
    const place = server.place();
    const wrong = (change: (url: URL) => void) => {
      const url = new URL(place);
      change(url);
      return refusal(openRecord(url.href));
    };
    const sentences = await Promise.all([
      wrong((url) => {
        url.port = "1";
      }),
      wrong((url) => {
        url.password = "guessed";
      }),
      wrong((url) => {
        url.pathname = "/none";
      }),
      wrong((url) => url.searchParams.set("schema", "a; drop")),
      refusal(openRecord("postgres://")),
    ]);
    expect(sentences).toEqual([
      expect.stringContaining("Nothing answers at postgres://desk@127.0.0.1:1/postgres"),
      expect.stringContaining("does not take this user or password"),
      expect.stringContaining("There is no such database"),
      expect.stringContaining("The schema of a record is named with small letters"),
      expect.stringContaining("is not understood"),
    ]);
    expect(sentences.join()).not.toMatch(/only-here|guessed/);
  });

  it("made by a newer version is refused", async () => {
    const place = server.place();
    await inRecord(place, (store) => store.keep(harbour()));
    await change(place, "insert into kysely_migration values ('9999-later', '2030')");
    expect(await refusal(openRecord(place))).toContain("newer version of According");
  });

  it("is not written as before once a newer version has brought it up to date", async () => {
    const place = server.place();
    await inRecord(place, async (store) => {
      await store.keep(harbour());
      await change(place, "insert into kysely_migration values ('9999-later', '2030')");
      expect(await refusal(store.keep(bulletin(1)))).toContain("by a newer version of According while it was in use");
      expect((await store.reports()).total).toBe(1);
    });
  });
});
