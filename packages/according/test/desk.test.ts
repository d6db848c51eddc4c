import { type Statement, slice } from "@according/reader";
import { beforeEach, describe, expect, it } from "vitest";
import { type Desk, deskOf, type Judging } from "../src/desk.ts";
import { everyPage } from "../src/every-page.ts";
import { exported, storiesFor } from "../src/export/export.ts";
import { StoreError } from "../src/store/store.ts";
import { kept } from "./server/kept.ts";
import { harbour, raid, veldra } from "./store/readings.ts";

let desk: Desk;
beforeEach(async () => {
  desk = deskOf(await kept([harbour({ publishedAt: "2026-03-06" }), raid(), veldra()]));
});

describe("the desk words", () => {
  it("a statement: its words, its speaker, and what it refers to", async () => {
    const [first] = (await desk.statements()).items;
    expect(first).toMatchObject({
      report: { id: "harbour", outlet: "Tesmar Post" },
      statement: { id: "s0", form: "direct" },
      speaker: { name: "Mara Velin" },
      content: ["“The harbour stays closed,”"],
      cue: ["said"],
      source: ["Mara Velin"],
    });
    expect((await desk.statements({ speaker: "Veldra" })).items[0]?.refers).toEqual({
      candidates: [],
      via: ["Orlay Radio"],
      medium: "in a post",
      condition: "if the bodies were not returned by Sunday",
    });
  });

  it("a figure: as written, what is counted, and whose it is", async () => {
    const { total, items } = await desk.figures({ story: "Orlay" });
    expect(total).toBe(4);
    expect(items[0]).toMatchObject({ owner: "report", source: null, written: "At least 12" });
    expect(items[1]).toMatchObject({
      report: { id: "raid", outlet: "Orlay Radio" },
      figure: { id: "f0", asOf: "2026-03-03" },
      owner: "source",
      source: { name: "the ministry" },
      written: "Nine",
      measure: "guards were killed",
      place: "at Lesk",
    });
    expect(items[3]).toMatchObject({ figure: { assertion: { polarity: "negated" } }, owner: "open", source: null });
  });

  it("a time: what happened then, in whose voice and in which words", async () => {
    const [february, third] = (await desk.dates({ report: "raid" })).items;
    expect(february?.told).toEqual({ statement: "s2", speaker: null, manner: "denied" });
    expect(third).toMatchObject({
      report: { id: "raid" },
      passage: "The Northern Front raided the depot at Lesk on 3 March.",
      told: { statement: null },
      events: [
        {
          ...{ event: { id: "e0" }, written: "raided the depot", actor: "Northern Front", recipient: null },
          ...{ place: "at Lesk", time: "2026-03-03", told: { statement: null } },
        },
      ],
    });
    expect(third && slice(third.passage, third.mark)).toBe("on 3 March");
  });

  it("an event of which no time is told, in its own voice", async () => {
    const { reading, ...entry } = raid();
    const events = reading.events.map(({ time: _, ...event }) => event);
    const { items } = await deskOf(await kept([{ ...entry, reading: { ...reading, events } }])).dates();
    expect(items[3]).toMatchObject({
      ...{ entry: "e1", time: null, told: { statement: "s2", manner: "denied" } },
      events: [{ event: { id: "e1" } }],
    });
  });
});

describe("what people judged", () => {
  const say = async (about: Judging["about"], verdict: Judging["verdict"]) => {
    const kept = await desk.judge("Orlay", { about, verdict, judge: "Hanne", at: "2026-03-09T10:00:00Z" });
    expect(kept).not.toHaveProperty("problem");
  };
  const at = { by: "statement", report: "harbour", statement: "s0" } as const;

  it("is in the list of statements, and what is none is left out of it", async () => {
    await say([at], { by: "speaker", name: "Ivo Brandt" });
    expect((await desk.statements({ report: "harbour" })).items[0]?.speaker?.name).toBe("Ivo Brandt");
    expect((await desk.statements({ speaker: "Ivo Brandt" })).items.map(({ statement }) => statement.id)).toEqual([
      "s0",
    ]);
    const velins = await desk.statements({ speaker: "Mara Velin" });
    expect(velins.items.map(({ report }) => report.id)).not.toContain("harbour");
    expect(velins.total).toBe(velins.items.length);
    await say([at], { by: "not-a-statement" });
    expect((await desk.statements({ report: "harbour" })).items.map(({ statement }) => statement.id)).not.toContain(
      "s0",
    );
  });

  it("is in the list of statements where a person found one, at its place, in whatever page", async () => {
    const before = await desk.statements({ story: "Orlay" });
    const { report, reading } = (await desk.report("harbour")) ?? {};
    const start = reading?.report.text.indexOf("people were hurt") ?? 0;
    await say([{ by: "words", report: report?.id ?? "", span: [start, start + 16] }], {
      by: "said",
      name: "Edda Marsh",
    });
    const after = await desk.statements({ story: "Orlay" });
    expect(after.total).toBe(before.total + 1);
    const place = after.items.findIndex(({ speaker }) => speaker?.name === "Edda Marsh");
    expect(after.items[place]).toMatchObject({ report: { id: "harbour" }, content: ["people were hurt"] });
    expect(after.items.toSpliced(place, 1).map(({ statement, report: { id } }) => [id, statement.id])).toEqual(
      before.items.map(({ statement, report: { id } }) => [id, statement.id]),
    );
    for (const [offset, row] of after.items.entries())
      expect((await desk.statements({ story: "Orlay", offset, limit: 1 })).items).toEqual([row]);
    expect((await desk.statements({ words: "people hur" })).items).toEqual([after.items[place]]);
    expect((await desk.statements({ words: "people hurts" })).items).toEqual([]);
  });

  it("is in the list of figures", async () => {
    await say([{ by: "figure", report: "raid", figure: "f0" }], { by: "counts", kind: "injured" });
    const { items } = await desk.figures({ report: "raid" });
    expect(items.find(({ figure }) => figure.id === "f0")?.figure.measure.kind).toBe("injured");
  });

  it("is in the lists of figures and dates as it is now: found, counted, in order and page by page", async () => {
    const [figures, dates] = [await desk.figures({ story: "Orlay" }), await desk.dates({ story: "Orlay" })];
    await say([{ by: "figure", report: "raid", figure: "f0" }], { by: "counts", kind: "missing" });
    const missing = await desk.figures({ story: "Orlay", kind: "missing" });
    expect(missing.items.map(({ figure, report }) => [report.id, figure.id])).toEqual([["raid", "f0"]]);
    const killed = await desk.figures({ story: "Orlay", kind: "killed" });
    expect(killed.items.some(({ report, figure }) => report.id === "raid" && figure.id === "f0")).toBe(false);
    const { kinds } = await desk.figureTotals({ story: "Orlay" });
    expect(kinds).toContainEqual({ name: "missing", count: 1 });
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(figures.total);
    for (const order of ["newest", "oldest", "kind", "largest"] as const) {
      const { items, total } = await desk.figures({ story: "Orlay", order });
      expect([items.length, total]).toEqual([figures.total, figures.total]);
      for (const [offset, row] of items.entries())
        expect((await desk.figures({ story: "Orlay", order, offset, limit: 1 })).items).toEqual([row]);
    }
    const now = await desk.dates({ story: "Orlay" });
    const idsOf = ({ items }: typeof dates) => items.map((one) => `${one.report.id} ${one.entry}`);
    expect(idsOf(now)).toEqual(idsOf(dates));
    for (const [offset, row] of now.items.entries())
      expect((await desk.dates({ story: "Orlay", offset, limit: 1 })).items).toEqual([row]);
  });
});

describe("lists of a record with judged reports", () => {
  const day = { publishedAt: "2026-03-06" };
  const several = () => ["a", "b", "c", "d"].map((id) => ({ ...raid({ id, ...day }), origin: id }));
  const judging = (figure: string, report: string): Judging => ({
    ...{ about: [{ by: "figure", report, figure }], verdict: { by: "counts", kind: "missing" }, judge: "Hanne" },
    at: "2026-03-09T10:00:00Z",
  });

  it("have every entry once, page by page, though the details of a report were changed later", async () => {
    const store = await kept(several());
    const own = deskOf(store);
    await store.titleReport("a", "Another title", "2026-03-10T10:00:00Z");
    await own.judge("Orlay", judging("f0", "c"));
    for (const order of ["newest", "oldest", "kind", "largest"] as const) {
      const seen: string[] = [];
      for (let offset = 0; ; offset += 3) {
        const { total, items } = await own.figures({ story: "Orlay", order, offset, limit: 3 });
        seen.push(...items.map(({ report, figure }) => `${report.id} ${figure.id}`));
        if (offset + 3 >= total) break;
      }
      expect([order, new Set(seen).size, seen.length]).toEqual([order, 12, 12]);
    }
  });

  it("go on without the judgements of a report whose reading is damaged", async () => {
    const store = await kept(several());
    const own = deskOf({
      ...store,
      reading: (id) => (id === "c" ? Promise.reject(new StoreError("c is damaged")) : store.reading(id)),
    });
    await deskOf(store).judge("Orlay", judging("f0", "c"));
    expect((await own.figures({ story: "Orlay" })).total).toBe(12);
    expect((await own.figures({ report: "a" })).total).toBe(3);
    expect((await own.figureTotals({ story: "Orlay" })).kinds.length).toBeGreaterThan(0);
  });

  it("count who speaks as it is judged", async () => {
    const own = deskOf(await kept(several()));
    const about = [{ by: "statement", report: "c", statement: "s0" }] as const;
    await own.judge("Orlay", { ...judging("f0", "c"), about, verdict: { by: "speaker", name: "Red Lantern" } });
    const { items } = await own.speakers({ story: "Orlay" });
    expect(items).toContainEqual({ name: "Red Lantern", count: 1 });
    expect(items).toContainEqual({ name: "the ministry", count: 3 });
  });

  it("count whose figures there are as they are judged", async () => {
    const own = deskOf(await kept(several()));
    await own.judge("Orlay", { ...judging("f0", "c"), verdict: { by: "whose", name: "Red Lantern" } });
    const { sources } = await own.figureTotals({ story: "Orlay" });
    expect(sources.items).toContainEqual({ name: "Red Lantern", count: 1 });
    expect((await own.figures({ story: "Orlay", source: "Red Lantern" })).items.map(({ report }) => report.id)).toEqual(
      ["c"],
    );
  });
});

describe("who is one in a story because somebody has said so", () => {
  const at = (source: string) => ({ by: "source", report: "raid", source }) as const;
  const merged = async () => {
    const own = deskOf(await kept([raid(), harbour()]));
    await own.judge("Orlay", {
      ...{ about: [at("Ivo Brand"), at("the ministry")], verdict: { by: "same" }, judge: "Hanne" },
      at: "2026-03-09T10:00:00Z",
    });
    const [one] = (await own.merged("Orlay"))?.items ?? [];
    return { own, name: one?.name ?? "", called: one?.called ?? "" };
  };
  const reports = <T extends { readonly report: { readonly id: string } }>(items: readonly T[]) =>
    items.map(({ report }) => report.id).toSorted();

  it("is found in the ledger and among the figures by one name, wherever that is asked", async () => {
    const { own, name, called } = await merged();
    for (const story of ["Orlay", undefined]) {
      const of = story === undefined ? {} : { story };
      expect(reports((await own.statements({ ...of, speaker: name })).items)).toEqual(["harbour", "raid", "raid"]);
      expect((await own.statements({ ...of, speaker: called })).total).toBe(0);
      expect(reports((await own.figures({ ...of, source: name })).items)).toEqual(["raid", "raid"]);
      expect((await own.figures({ ...of, source: called })).total).toBe(0);
    }
  });

  it("is counted by one name among those to choose from, as often as the lists have it", async () => {
    const { own, name, called } = await merged();
    const speakers = (await own.speakers({ story: "Orlay" })).items;
    const { sources } = await own.figureTotals({ story: "Orlay" });
    expect(speakers[0]).toEqual({ name, count: 3 });
    expect(sources.items).toEqual([{ name, count: 2 }]);
    expect([...speakers, ...sources.items].map((one) => one.name)).not.toContain(called);
    expect(await own.speakers({ story: "Orlay", limit: 1, offset: 1 })).toMatchObject({ total: 2, items: [{}] });
  });

  it("stands under one name in the table of statements and of figures, with what the report calls it beside", async () => {
    const { own, name, called } = await merged();
    for (const [of, column] of [
      ["statements", "speaker"],
      ["figures", "according_to"],
    ] as const) {
      const wish = { of, format: "jsonl", offsets: "utf16", where: { [column]: name } } as const;
      const { content } = await exported((await storiesFor(own, "Orlay")) ?? [], wish);
      const rows = String(content)
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(rows.filter((row) => row.report === "raid").map((row) => row[`${column}_in_report`])).toEqual(
        expect.arrayContaining([name, called]),
      );
    }
  });
});

describe("the desk gives", () => {
  it("one report with its reading, or null", async () => {
    expect(await desk.report("raid")).toMatchObject({ report: { id: "raid" }, reading: raid().reading });
    expect(await desk.report("raid", 2)).toBeNull();
    expect(await desk.report("raider")).toBeNull();
  });

  it("the one report whose id begins so, with all of it, and none where several do", async () => {
    const { reading } = raid();
    const other = { ...raid(), origin: "other", reading: { ...reading, report: { ...reading.report, id: "raft" } } };
    const both = deskOf(await kept([raid(), other]));
    expect((await both.report("rai"))?.report.id).toBe("raid");
    expect((await both.judgedReport("raf"))?.report.id).toBe("raft");
    expect(await both.versions("raf")).toHaveLength(1);
    expect(await both.report("ra")).toBeNull();
  });

  it("an older version by its own title", async () => {
    const titled = (title: string, publishedAt: string, text: string) => ({
      ...raid(),
      reading: { ...raid().reading, report: { ...raid().reading.report, title, publishedAt, text } },
    });
    const { text } = raid().reading.report;
    const changed = deskOf(
      await kept([titled("Raid", "2026-03-04", text), titled("Raid, two dead", "2026-03-05", `${text} `)]),
    );
    expect((await changed.report("raid"))?.title).toBe("Raid, two dead");
    expect(await changed.report("raid", 1)).toMatchObject({ title: "Raid", report: { title: "Raid, two dead" } });
  });

  it("figures counted by kind and by source", async () => {
    const { kinds, sources } = await desk.figureTotals({ story: "Orlay", limit: 1 });
    expect(kinds.map(({ name }) => name)).toEqual(["killed", "injured", "other"]);
    expect(sources).toEqual({ total: 2, items: [{ name: "Ivo Brand", count: 1 }] });
  });

  it("every entry of a list longer than a page", async () => {
    const entry = harbour();
    const [first] = entry.reading.statements;
    const statements = Array.from({ length: 1003 }, (_, i) => ({ ...first, id: `many-${i}` }) as Statement);
    const many = deskOf(await kept([{ ...entry, reading: { ...entry.reading, statements } }]));
    const all = await Array.fromAsync(everyPage((part) => many.statements(part)));
    expect(new Set(all.map(({ statement }) => statement.id)).size).toBe(1003);
  });
});
