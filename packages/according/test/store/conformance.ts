import { type Reading, slice } from "@according/reader";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { STORE_NAMES, type StoreName } from "../../src/store/place.ts";
import { spansOf } from "../../src/store/spans.ts";
import type { Entry, NewReading, Store } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { describeAccounts } from "./accounts.ts";
import { bulletin, harbour, harbourCorrected, judgementOf, raid, readingOf, veldra } from "./readings.ts";
import { together } from "./together.ts";

const ALL: readonly string[] = STORE_NAMES;

/** `STORES=postgres` tries one alone, `STORES=sqlite,postgres` both; where nothing is said, all are tried. */
const ASKED = process.env.STORES?.split(",") ?? ALL;
const unknown = ASKED.find((name) => !ALL.includes(name));
if (unknown !== undefined) throw new Error(`STORES: there is no store "${unknown}"; there are ${ALL.join(" and ")}.`);

/** What every store must do; `stores.test.ts` sees to it that each is tried. `open` gives an empty store each time it is called. */
export function describeStore(name: StoreName, open: () => Promise<Store>): void {
  describe.runIf(ASKED.includes(name))(`${name} as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    // Whatever was done to it by those who use it, it is whole.
    afterEach(async () => {
      const checked = await all(store.check());
      await store.close();
      expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
    });

    describe("keeping", () => keeping(() => store));
    describe("keeping several together", () => together(open));
    describe("listing", () => listing(() => store));
    describe("the ledger", () => ledger(() => store));
    describe("figures", () => figures(() => store));
    describe("dates", () => dates(() => store));
    describe("searching", () => searching(() => store));
    describe("reading again", () => readingAgain(() => store));
    describe("judgements", () => judgements(() => store));
    describe("tidying", () => tidying(() => store));
    describe("everything", () => everything(() => store));
    describe("accounts", () => describeAccounts(() => store));
  });
}

function keeping(store: () => Store): void {
  it("gives back exactly the reading that was kept", async () => {
    const entry = harbour({ publishedAt: "2026-03-06T10:00:00Z", byline: ["A. Writer"] });
    const { outcome, report } = await store().keep(entry);
    expect(outcome).toBe("new");
    expect(report).toMatchObject({ id: "harbour", story: "Orlay", version: 1, statements: 2, figures: 1 });
    expect(await store().reading("harbour")).toEqual(entry.reading);
  });

  it("gives back what stands for whom, through what, on which condition, and whom the report credits", async () => {
    const entry = veldra();
    await store().keep(entry);
    expect(await store().reading("veldra")).toEqual(entry.reading);
  });

  it("changes nothing when the same report is added again", async () => {
    const first = await store().keep(harbour());
    const second = await store().keep(harbour());
    expect(second).toEqual({ outcome: "same", report: first.report });
    expect(await all(store().everything())).toHaveLength(1);
  });

  it("does not take a later fetch of the same text for a change", async () => {
    await store().keep(harbour({ retrievedAt: "2026-03-06T10:00:00Z" }));
    expect((await store().keep(harbour({ retrievedAt: "2026-03-07T10:00:00Z" }))).outcome).toBe("same");
  });

  it("keeps what one message of a queue brings once, also when it comes again after its successor", async () => {
    const [first, second] = [{ ...harbour(), delivery: "m-1" }, harbourCorrected()];
    expect(await store().keep(first)).toMatchObject({ outcome: "new" });
    expect(await store().keep(second)).toMatchObject({ outcome: "new-version" });
    expect(await store().keep(first)).toMatchObject({ outcome: "same", report: { id: "harbour", version: 2 } });
    expect(await store().versions("harbour")).toHaveLength(2);
    expect(await store().keep({ ...first, delivery: "m-2" })).toMatchObject({ outcome: "new-version" });
  });

  it("keeps what a message brings, though it is said that this message was there with another text", async () => {
    await store().keep({ ...harbour(), delivery: "m-1" });
    expect(await store().keep({ ...raid(), delivery: "m-1" })).toMatchObject({
      outcome: "new",
      report: { id: "raid" },
    });
    const both = [
      { ...bulletin(1), delivery: "m-1" },
      { ...bulletin(2), delivery: "m-1" },
    ];
    expect((await store().keepAll(both)).map(({ outcome }) => outcome)).toEqual(["new", "new"]);
    expect((await store().reports()).total).toBe(4);
  });

  it("keeps letters that are none as what every database gives back, and knows the report again", async () => {
    const { reading } = harbour({ title: "Half \ud83d", outlet: "Post\udc00" });
    const text = `${reading.report.text} \ud83d \0`;
    const entry = { ...harbour(), story: "Orlay\ud800", reading: { ...reading, report: { ...reading.report, text } } };
    expect((await store().keep(entry)).report).toMatchObject({ title: "Half \ufffd", outlet: "Post\ufffd" });
    expect((await store().keep(entry)).outcome).toBe("same");
    expect((await store().reading("harbour"))?.report.text).toMatch(/ \ufffd \ufffd$/);
    expect((await store().stories()).items.map(({ name }) => name)).toEqual(["Orlay\ufffd"]);
    await store().titleReport("harbour", "A \ud800 \0", "2026-03-09T09:00:00Z");
    expect((await store().report("harbour"))?.title).toBe("A \ufffd \ufffd");
    await store().renameStory("Orlay\ufffd", "Lesk \0");
    expect((await store().stories()).items.map(({ name }) => name)).toEqual(["Lesk \ufffd"]);
  });

  it("leaves what is kept as it is when it is folded", async () => {
    await store().keep(harbour());
    await store().fold();
    expect((await store().reports()).total).toBe(1);
  });

  it("gives back what was made of a story only under the fingerprint it was kept under", async () => {
    await store().keep(harbour());
    await store().keepMade("Orlay", "story", "print-1", "links");
    expect(await store().made("Orlay", "story", "print-1")).toBe("links");
    await store().keepMade("Orlay", "story", "print-2", "other links");
    expect(await store().made("Orlay", "story", "print-1")).toBeNull();
    expect(await store().made("Orlay", "story", "print-2")).toBe("other links");
    await store().keepMade("Nowhere", "story", "print-1", "links");
    expect(await store().made("Nowhere", "story", "print-1")).toBeNull();
  });

  it("keeps a changed text as a new version and the old one with it", async () => {
    const [first, second] = [harbour(), harbourCorrected()];
    await store().keep(first);
    const kept = await store().keep(second);
    expect(kept).toMatchObject({ outcome: "new-version", report: { id: "harbour", version: 2 } });
    expect(await store().reading("harbour")).toEqual(second.reading);
    expect(await store().reading("harbour", 1)).toEqual(first.reading);
    expect(await store().reading("harbour", 3)).toBeNull();
    expect((await store().reports()).total).toBe(1);
  });

  it("takes changed details of the same text for no new version", async () => {
    await store().keep(harbour());
    const stamp = await store().stamp("Orlay");
    const dated = harbour({ publishedAt: "2026-03-06", title: "The bulletin" });
    expect(await store().keep(dated)).toMatchObject({ outcome: "new-details", report: { version: 1 } });
    expect(await store().reading("harbour")).toEqual(dated.reading);
    expect(await store().stamp("Orlay")).not.toBe(stamp);
    expect((await store().search("bulletin")).total).toBe(1);
    expect((await store().keep(dated)).outcome).toBe("same");
    expect((await all(store().check())).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("keeps an older text that comes later as what it is, and never as the current one", async () => {
    const [first, second] = [harbour({ publishedAt: "2026-03-06" }), harbourCorrected()];
    const { report } = second.reading;
    const later = { ...second, reading: { ...second.reading, report: { ...report, publishedAt: "2026-03-07" } } };
    await store().keep(later);
    expect(await store().keep(first)).toMatchObject({ outcome: "new-version", report: { version: 1 } });
    expect((await store().reading("harbour"))?.report.text).toBe(report.text);
    expect((await store().keep(first)).outcome).toBe("same");
    expect((await store().versions("harbour")).map(({ version }) => version)).toEqual([2, 1]);
    expect((await all(store().check())).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("takes changed details of an older text for no new version, and a text that is told again for one", async () => {
    const first = harbour({ publishedAt: "2026-03-06" });
    const { report } = harbourCorrected().reading;
    const reading = { ...harbourCorrected().reading, report: { ...report, publishedAt: "2026-03-07" } };
    await store().keep(first);
    await store().keep({ ...harbourCorrected(), reading });
    const renamed = harbour({ publishedAt: "2026-03-06", title: "The bulletin" });
    expect(await store().keep(renamed)).toMatchObject({ outcome: "new-details", version: 1, report: { version: 2 } });
    expect((await store().versions("harbour")).map(({ version }) => version)).toEqual([1, 2]);
    expect(await store().reading("harbour", 1)).toEqual(renamed.reading);
    expect((await store().reading("harbour"))?.report.text).toBe(report.text);
    expect((await store().keep(renamed)).outcome).toBe("same");
    const again = harbour({ publishedAt: "2026-03-08", title: "The bulletin" });
    expect(await store().keep(again)).toMatchObject({ outcome: "new-version", report: { version: 3 } });
    expect((await all(store().check())).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("keeps the id of the first version", async () => {
    await store().keep(harbour());
    const changed = harbourCorrected();
    const renamed = { ...changed, reading: { ...changed.reading, report: { ...changed.reading.report, id: "other" } } };
    expect((await store().keep(renamed)).report.id).toBe("harbour");
    expect((await store().reading("harbour"))?.report.id).toBe("harbour");
    expect(await store().reading("other")).toBeNull();
  });

  it("recognises a file that was moved", async () => {
    await store().keep(harbour());
    const moved = { ...harbour({ id: "moved" }), origin: "file:///elsewhere/harbour.txt" };
    expect(await store().keep(moved)).toMatchObject({ outcome: "same", report: { id: "harbour" } });
  });

  it("does not take back a correction when an old copy is found elsewhere", async () => {
    await store().keep(harbour());
    await store().keep(harbourCorrected());
    const copy = { ...harbour(), origin: "file:///backup/harbour.txt" };
    expect(await store().keep(copy)).toMatchObject({ outcome: "same", report: { version: 2 } });
  });

  it("keeps the same text of two outlets as two reports", async () => {
    const at = (outlet: string) => ({ ...harbour({ id: outlet, outlet }), origin: `file:///${outlet}.txt` });
    await store().keep(at("Tesmar Post"));
    expect((await store().keep(at("Orlay Radio"))).outcome).toBe("new");
    expect((await store().reports()).total).toBe(2);
  });

  it("puts one report into two stories", async () => {
    await store().keep(harbour({}, "Orlay"));
    expect(await store().keep(harbour({}, "Harbours"))).toMatchObject({
      outcome: "new",
      report: { story: "Harbours" },
    });
    expect((await store().keep(harbour({}, "Harbours"))).outcome).toBe("same");
    expect((await store().reports()).total).toBe(1);
    expect((await store().reports({ story: "Orlay" })).total).toBe(1);
    expect((await store().reports({ story: "Harbours" })).total).toBe(1);
    expect((await store().statements()).total).toBe(2);
  });

  it("keeps reports that are added at the same time", async () => {
    const kept = await Promise.all([0, 1, 2, 3, 4].map((number) => store().keep(bulletin(number))));
    expect(kept.map((one) => one.outcome)).toEqual(["new", "new", "new", "new", "new"]);
    expect((await store().reports()).total).toBe(5);
  });

  it("keeps any text there is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), async (words) => {
        const text = words.toWellFormed().replaceAll("\0", "");
        const entry = { story: "any", origin: `text:${text}`, reading: readingOf({ id: `any-${text}`, text }) };
        const { report } = await store().keep(entry);
        expect((await store().reading(report.id))?.report.text).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
}

function listing(store: () => Store): void {
  it("gives the current reading of every report of a story, earliest publication first", async () => {
    for (const entry of [harbour({ publishedAt: "2026-03-09" }), bulletin(1), raid(), bulletin(2, "Another")]) {
      await store().keep(entry);
    }
    const corrected = harbourCorrected({ publishedAt: "2026-03-10" });
    await store().keep(corrected);
    const readings = await store().readings("Orlay");
    expect(readings.map(({ report }) => `${report.id} ${report.version}`)).toEqual([
      ...["raid 1", "harbour 2", "bulletin-1 1"],
    ]);
    expect(readings[1]?.reading).toEqual(corrected.reading);
    expect(await store().readings("None")).toEqual([]);
  });

  it("gives the versions that are not current in the order of publication, and seals that tell that one came", async () => {
    await store().keep(harbourCorrected({ publishedAt: "2026-03-10" }));
    await store().keep(raid());
    const [seals, stamp] = [await store().seals("Orlay"), await store().stamp("Orlay")];
    expect(await store().earlier("Orlay")).toEqual([]);
    await store().keep(harbour({ publishedAt: "2026-03-09" }));
    const [former, ...more] = await store().earlier("Orlay");
    expect(former).toMatchObject({ report: { id: "harbour", version: 2, publishedAt: "2026-03-09" } });
    expect([former?.reading, more]).toEqual([harbour({ publishedAt: "2026-03-09" }).reading, []]);
    expect((await store().seals("Orlay")).get("harbour")).not.toBe(seals.get("harbour"));
    expect((await store().seals("Orlay")).get("raid")).toBe(seals.get("raid"));
    expect(await store().stamp("Orlay")).not.toBe(stamp);
    expect(await store().earlier("None")).toEqual([]);
  });

  it("is empty at first", async () => {
    const { stories, reports, statements, speakers, outlets, figures, figureSources, dates } = store();
    for (const list of [stories, reports, statements, speakers, outlets, figures, figureSources, dates]) {
      expect(await list()).toEqual({ total: 0, items: [] });
    }
    expect(await store().search("harbour")).toEqual({ total: 0, items: [] });
    expect(await store().figureKinds()).toEqual([]);
    expect([await store().story("none"), await store().report("none"), await store().reading("none")]).toEqual([
      ...[null, null, null],
    ]);
  });

  it("puts the newest publication first, across time zones, and undated reports last", async () => {
    const dated = (id: string, publishedAt?: string) => ({
      ...harbour({ id, outlet: id, ...(publishedAt ? { publishedAt } : {}) }),
      origin: `file:///${id}`,
    });
    await store().keep(dated("undated"));
    await store().keep(dated("first", "2026-03-06T23:00:00+05:00"));
    await store().keep(dated("last", "2026-03-06T20:00:00Z"));
    await store().keep(dated("day", "2026-03-06"));
    const ids = async (filter: Parameters<Store["reports"]>[0]) =>
      (await store().reports(filter)).items.map((report) => report.id);
    expect(await ids({})).toEqual(["last", "first", "day", "undated"]);
    expect(await ids({ order: "oldest" })).toEqual(["day", "first", "last", "undated"]);
    expect(await ids({ limit: 2, offset: 1 })).toEqual(["first", "day"]);
    expect(await ids({ offset: 4 })).toEqual([]);
  });

  it("finds one report by its id, and reports by how their ids begin", async () => {
    for (const number of [1, 10, 2]) await store().keep(bulletin(number));
    await store().keep(harbour());
    expect(await store().report("bulletin-10")).toMatchObject({ id: "bulletin-10", story: "Orlay", version: 1 });
    expect(await store().report("bulletin")).toBeNull();
    const begun = async (idBegins: string) => (await store().reports({ idBegins })).items.map(({ id }) => id);
    expect(await begun("bulletin-1")).toEqual(["bulletin-10", "bulletin-1"]);
    expect(await begun("%")).toEqual([]);
    expect((await store().reports({ idBegins: "bulletin-", limit: 1 })).total).toBe(3);
    expect(await begun("")).toHaveLength(4);
  });

  it("shows a report in several stories under the one asked for, else under its first", async () => {
    await store().keep(harbour({}, "Orlay"));
    await store().keep(harbour({}, "Harbours"));
    expect(await store().report("harbour")).toMatchObject({ story: "Orlay" });
    expect((await store().reports({ story: "Harbours" })).items).toMatchObject([{ story: "Harbours" }]);
    expect((await store().statements({ story: "Harbours" })).items[0]?.report.story).toBe("Harbours");
    expect((await store().speakers()).items).toEqual([
      { name: "Ivo Brand", count: 1 },
      { name: "Mara Velin", count: 1 },
    ]);
  });

  it("changes a report in all of its stories at once", async () => {
    await store().keep(harbour({}, "Orlay"));
    await store().keep(harbour({}, "Harbours"));
    await store().keep(harbourCorrected());
    expect((await store().reports({ story: "Harbours" })).items).toMatchObject([{ version: 2 }]);
    expect((await store().statements({ story: "Harbours" })).items[0]?.report.version).toBe(2);
  });

  it("sums up each story", async () => {
    await store().keep(harbour({ publishedAt: "2026-03-06" }));
    await store().keep({ ...harbour({ id: "b", publishedAt: "2026-03-08", outlet: "B" }), origin: "file:///b" });
    await store().keep(bulletin(1, "Another"));
    const lastKept = async (story: string) =>
      (await store().reports({ story })).items
        .map(({ keptAt }) => keptAt)
        .toSorted()
        .at(-1);
    const [another, orlay] = [
      { name: "Another", reports: 1, outlets: 1, statements: 1, keptAt: await lastKept("Another") },
      {
        ...{ name: "Orlay", reports: 2, outlets: 2, statements: 4, from: "2026-03-06", to: "2026-03-08" },
        keptAt: await lastKept("Orlay"),
      },
    ];
    expect(await store().stories()).toEqual({ total: 2, items: [another, orlay] });
    expect(await store().stories({ limit: 1, offset: 1 })).toEqual({ total: 2, items: [orlay] });
    expect(await store().story("Orlay")).toEqual(orlay);
  });

  it("counts who published, most first", async () => {
    await store().keep(harbour());
    await store().keep(bulletin(1));
    await store().keep(bulletin(2));
    const [radio, post] = [
      { name: "Orlay Radio", count: 2 },
      { name: "Tesmar Post", count: 1 },
    ];
    expect(await store().outlets({ story: "Orlay" })).toEqual({ total: 2, items: [radio, post] });
    expect(await store().outlets({ offset: 1 })).toEqual({ total: 2, items: [post] });
    expect(await store().outlets({ story: "None" })).toEqual({ total: 0, items: [] });
  });

  it("names a report without a title by its first line", async () => {
    const { report } = await store().keep({
      story: "x",
      origin: "text:1",
      reading: readingOf({ text: "\n  One line.\nTwo.\n" }),
    });
    expect(report.title).toBe("One line.");
  });
}

function ledger(store: () => Store): void {
  beforeEach(async () => {
    await store().keep(harbour({ publishedAt: "2026-03-06" }));
    await store().keep(bulletin(1));
    await store().keep(bulletin(2, "Another"));
  });
  const words = async (filter: Parameters<Store["statements"]>[0]) =>
    (await store().statements(filter)).items.map(({ reading, entry }) =>
      entry.content.map((span) => slice(reading.report.text, span)).join("|"),
    );

  it("has each statement with its report and the reading it stands in, newest report first", async () => {
    const { total, items } = await store().statements();
    expect(total).toBe(4);
    const { reading } = harbour({ publishedAt: "2026-03-06" });
    expect(items[0]).toMatchObject({ report: { id: "harbour", outlet: "Tesmar Post" }, reading });
    expect(items.slice(0, 2).map(({ entry }) => entry)).toEqual(reading.statements);
    expect(items[1]?.reading).toBe(items[0]?.reading);
  });

  it("has who is silent, found by the words that say so", async () => {
    await store().keep(veldra());
    const { items } = await store().statements({ words: "declined comment" });
    expect(items).toMatchObject([{ entry: { act: "decline-to-comment", content: [], speaker: "Ilsa Moren" } }]);
  });

  it("counts who speaks, most first", async () => {
    const [velin, brand] = [
      { name: "Mara Velin", count: 2 },
      { name: "Ivo Brand", count: 1 },
    ];
    expect(await store().speakers({ story: "Orlay" })).toEqual({ total: 2, items: [velin, brand] });
    expect(await store().speakers({ story: "Orlay", limit: 1, offset: 1 })).toEqual({ total: 2, items: [brand] });
    expect((await store().speakers()).items[0]).toEqual({ name: "Mara Velin", count: 3 });
  });

  it("filters by story, report, speaker, form and outlet", async () => {
    expect(await words({ story: "Another" })).toEqual(["item2 was delayed"]);
    expect(await words({ report: "bulletin-1" })).toEqual(["item1 was delayed"]);
    expect(await words({ speaker: "Ivo Brand" })).toEqual(["the café had been warned"]);
    expect(await words({ speaker: "Mara Velin", form: "direct" })).toEqual(["“The harbour stays closed,”"]);
    expect(await words({ outlet: "Orlay Radio", story: "Orlay" })).toEqual(["item1 was delayed"]);
  });

  it("filters by words, whatever is typed", async () => {
    expect(await words({ words: "closed harbour" })).toEqual(["“The harbour stays closed,”"]);
    expect(await words({ words: "CAFE warn" })).toEqual(["the café had been warned"]);
    expect(await words({ words: "harbour café" })).toEqual([]);
    expect(await words({ words: '" OR ("' })).toEqual([]);
    expect(await words({ words: "—" })).toEqual([]);
    expect(await words({ words: " " })).toHaveLength(4);
  });

  it("gives a page at a time and the total", async () => {
    const page = await store().statements({ limit: 1, offset: 1 });
    expect(page.total).toBe(4);
    expect(page.items.map(({ entry }) => entry.id)).toEqual(["s1"]);
    expect((await store().statements({ offset: 9 })).items).toEqual([]);
  });

  it("leaves out statements of some reports by their ids", async () => {
    const { total, items } = await store().statements();
    const [{ report }] = items as [(typeof items)[number]];
    const rest = await store().statements({ without: [report.id, "' or 1=1 --"] });
    expect(rest.items.map((one) => one.report.id)).not.toContain(report.id);
    expect(rest.total).toBe(total - items.filter((one) => one.report.id === report.id).length);
  });

  it("has of a name others too whom it means, and not those whom it does not mean", async () => {
    const at = (report: string, source: string) => ({ report, source });
    const all = { speaker: "Mara Velin", story: "Orlay" };
    expect(await words(all)).toEqual(["“The harbour stays closed,”", "item1 was delayed"]);
    expect(await words({ ...all, also: [at("harbour", "Ivo Brand")], not: [at("bulletin-1", "Mara Velin")] })).toEqual([
      ...["“The harbour stays closed,”", "the café had been warned"],
    ]);
    expect(await words({ ...all, also: [at("bulletin-1", "Ivo Brand"), at("' or 1=1 --", "Ivo Brand")] })).toEqual(
      await words(all),
    );
  });

  it("leaves out what a correction removed", async () => {
    const corrected = harbourCorrected();
    await store().keep({ ...corrected, reading: { ...corrected.reading, statements: [] } });
    expect(await words({ report: "harbour" })).toEqual([]);
    expect(await words({ words: "closed" })).toEqual([]);
    expect((await store().speakers({ story: "Orlay" })).items).toEqual([{ name: "Mara Velin", count: 1 }]);
  });
}

function figures(store: () => Store): void {
  beforeEach(async () => {
    await store().keep(harbour({ publishedAt: "2026-03-06" }));
    await store().keep(raid());
    await store().keep(raid({ id: "later", publishedAt: "2026-03-09" }, "Another"));
  });
  const ids = async (filter: Parameters<Store["figures"]>[0]) =>
    (await store().figures(filter)).items.map(({ report, entry }) => `${report.id} ${entry.id}`);

  it("come with their report and the reading they stand in, newest report first", async () => {
    const { total, items } = await store().figures({ story: "Orlay" });
    expect(total).toBe(4);
    const { reading } = raid();
    expect(items[1]).toMatchObject({ report: { id: "raid", outlet: "Orlay Radio" }, reading });
    expect(items.slice(1).map(({ entry }) => entry)).toEqual(reading.figures);
  });

  it("are put in the order of publication, by kind, and by size", async () => {
    expect(await ids({ story: "Orlay", order: "oldest" })).toEqual(["raid f0", "raid f1", "raid f2", "harbour f0"]);
    expect(await ids({ order: "kind" })).toEqual([
      ...["raid f0", "raid f1", "later f0", "later f1"],
      ...["harbour f0", "raid f2", "later f2"],
    ]);
    expect(await ids({ story: "Orlay", order: "largest" })).toEqual(["harbour f0", "raid f1", "raid f0", "raid f2"]);
  });

  it("are filtered by story, report, kind, source and owner", async () => {
    expect(await ids({ story: "Another", kind: "killed" })).toEqual(["later f0", "later f1"]);
    expect(await ids({ report: "raid", source: "Ivo Brand" })).toEqual(["raid f1"]);
    expect(await ids({ source: "ivo brand" })).toEqual([]);
    const ministry = { report: "raid", source: "the ministry" };
    expect(await ids({ source: "Ivo Brand", story: "Orlay", also: [ministry] })).toEqual(["raid f0", "raid f1"]);
    expect(await ids({ source: "the ministry", not: [ministry] })).toEqual(["later f0"]);
    expect(await ids({ owner: "report" })).toEqual(["harbour f0"]);
    expect(await ids({ owner: "open", story: "Orlay" })).toEqual(["raid f2"]);
    expect(await ids({ kind: "' or 1 = 1 --" })).toEqual([]);
    expect(await ids({ story: "Another", kind: "killed", without: ["later", "' or 1 = 1 --"] })).toEqual([]);
    expect(await ids({ story: "Another", kind: "killed", without: [] })).toEqual(["later f0", "later f1"]);
  });

  it("come a page at a time with the total", async () => {
    const page = await store().figures({ order: "oldest", limit: 2, offset: 1 });
    expect(page.total).toBe(7);
    expect(page.items.map(({ entry }) => entry.id)).toEqual(["f1", "f2"]);
    expect((await store().figures({ offset: 99 })).items).toEqual([]);
  });

  it("are counted by kind, the dead first, and by source", async () => {
    expect(await store().figureKinds("Orlay")).toEqual([
      { name: "killed", count: 2 },
      { name: "injured", count: 1 },
      { name: "other", count: 1 },
    ]);
    const [brand, ministry] = [
      { name: "Ivo Brand", count: 1 },
      { name: "the ministry", count: 1 },
    ];
    expect(await store().figureSources({ story: "Orlay" })).toEqual({ total: 2, items: [brand, ministry] });
    expect(await store().figureSources({ story: "Orlay", offset: 1 })).toEqual({ total: 2, items: [ministry] });
    expect(await store().figureKinds("None")).toEqual([]);
  });

  it("are those of current versions", async () => {
    const { reading, ...entry } = raid();
    await store().keep({ ...entry, reading: { ...reading, figures: [], report: { ...reading.report, title: "New" } } });
    expect(await ids({ report: "raid" })).toEqual([]);
  });
}

function dates(store: () => Store): void {
  const rows = async (filter?: Parameters<Store["dates"]>[0]) => (await store().dates(filter)).items;
  const idOf = ({ entry }: Awaited<ReturnType<typeof rows>>[number]) =>
    "time" in entry ? entry.time.id : entry.event.id;

  it("stand in the order of time; no date is last", async () => {
    const { reading, ...entry } = harbour({ publishedAt: "2026-03-02" });
    const [time] = reading.times;
    const untold = time ? [{ ...time, edtf: null, basis: "none" as const }] : [];
    await store().keep({ ...entry, reading: { ...reading, times: untold } });
    await store().keep(raid());
    const found = await rows({ story: "Orlay" });
    expect(found.map(({ entry }) => "time" in entry && entry.time.edtf)).toEqual(["2026-02/..", "2026-03-03", null]);
    expect(found[1]).toMatchObject({ report: { id: "raid" }, reading: raid().reading });
    expect((await rows({ story: "Orlay", without: ["raid"] })).map(({ report }) => report.id)).not.toContain("raid");
  });

  it("end with the events of which no time is told, times without a date before them", async () => {
    const { reading, ...entry } = raid();
    const events = reading.events.map(({ time: _, ...event }) => event);
    const [first, ...rest] = reading.times;
    const times = [...rest, ...(first ? [{ ...first, edtf: null, basis: "none" as const }] : [])];
    await store().keep({ ...entry, reading: { ...reading, times, events } });
    const { total, items } = await store().dates();
    expect({ total, entries: items.map(idOf) }).toEqual({ total: 4, entries: ["t1", "t0", "e0", "e1"] });
    expect(items[3]?.entry).toEqual({ event: events[1] });
    const ids = async (offset: number) => (await store().dates({ limit: 2, offset })).items.map(idOf);
    expect([await ids(1), await ids(2), await ids(3)]).toEqual([["t0", "e0"], ["e0", "e1"], ["e1"]]);
  });

  it("put a year before its months, and the same day in the order of publication", async () => {
    const dated = (id: string, edtf: string, publishedAt: string) => {
      const { reading, ...entry } = harbour({ id, publishedAt, outlet: id });
      return {
        ...{ ...entry, origin: `file:///${id}` },
        reading: { ...reading, times: reading.times.map((time) => ({ ...time, edtf })) },
      };
    };
    await store().keep(dated("b", "2026-03-06", "2026-03-08"));
    await store().keep(dated("a", "2026-03-06", "2026-03-07"));
    await store().keep(dated("season", "2025-24", "2026-03-07"));
    await store().keep(dated("year", "2026", "2026-03-09"));
    await store().keep(dated("until", "../2025-11", "2026-03-09"));
    expect((await rows()).map(({ report }) => report.id)).toEqual(["until", "season", "year", "a", "b"]);
  });

  it("come a page at a time, of one story or report", async () => {
    await store().keep(raid());
    await store().keep(raid({ id: "later" }, "Another"));
    const page = await store().dates({ story: "Another", limit: 1, offset: 1 });
    expect({ total: page.total, ids: page.items.map(idOf) }).toEqual({ total: 2, ids: ["t0"] });
    expect(await rows({ report: "raid" })).toHaveLength(2);
  });
}

function searching(store: () => Store): void {
  beforeEach(async () => {
    await store().keep(harbour());
    await store().keep(bulletin(1));
  });
  const ids = async (typed: string) => (await store().search(typed)).items.map((hit) => hit.report.id);

  it("finds reports with every word, the last as a beginning", async () => {
    expect(await ids("velin")).toHaveLength(2);
    expect(await ids("Velin harb")).toEqual(["harbour"]);
    expect(await ids("harb Velin")).toEqual([]);
    expect(await ids("cafe")).toEqual(["harbour"]);
  });

  it("marks the words in a passage of the text", async () => {
    const [hit] = (await store().search("friday")).items;
    const text = (await store().reading("harbour"))?.report.text ?? "";
    expect(text).toContain(hit?.passage);
    expect(hit?.marks.map((mark) => slice(hit.passage, mark))).toEqual(["Friday"]);
  });

  it("takes nothing that is typed for an operator", async () => {
    for (const typed of [
      '"',
      "velin OR bulletin*",
      "NEAR(a b)",
      "title:velin",
      "-velin",
      "'; drop table reports",
      "()",
      "",
    ]) {
      expect(await ids(typed), typed).not.toHaveLength(1);
    }
    expect(await ids("velin NOT harbour")).toEqual([]);
    const anything = fc.string({ unit: "binary", maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(anything, async (typed) => {
        await store().search(typed);
      }),
    );
  });

  it("gives what it found in the order of publication where that is asked for", async () => {
    const inOrder = async (order: "newest" | "oldest") =>
      (await store().search("velin", { order })).items.map(({ report }) => report.publishedAt ?? "");
    const newest = await inOrder("newest");
    expect(newest).toHaveLength(2);
    expect(newest.map((iso) => Date.parse(iso))).toEqual(
      newest.map((iso) => Date.parse(iso)).toSorted((a, b) => b - a),
    );
    expect(await inOrder("oldest")).toEqual(newest.toReversed());
  });

  it("searches one story, and current versions only", async () => {
    await store().keep(bulletin(2, "Another"));
    expect(await store().search("velin", { story: "Another" })).toMatchObject({ total: 1, items: [{}] });
    const pages = [0, 1, 2, 3].map((offset) => store().search("velin", { limit: 1, offset }));
    const found = (await Promise.all(pages)).map(
      ({ total, items }) => `${total} ${items.map(({ report }) => report.id)}`,
    );
    expect(found.toSorted()).toEqual(["3 ", "3 bulletin-1", "3 bulletin-2", "3 harbour"]);
    const corrected = harbourCorrected();
    const text = corrected.reading.report.text.replace("Friday", "Monday");
    await store().keep({ ...corrected, reading: readingOf({ ...corrected.reading.report, text }) });
    expect(await ids("friday")).toEqual([]);
    expect(await ids("monday")).toEqual(["harbour"]);
  });
}

function judgements(store: () => Store): void {
  beforeEach(async () => {
    await store().keep(harbour());
    await store().keep(bulletin(1, "Another"));
  });
  const taken = { withdrawn: "2026-03-08T09:00:00Z" };
  const of = async (story?: string) => (await store().judgements(story ? { story } : {})).items;

  it("are given back as they were kept, in that order, of one story or of all", async () => {
    const [first, second] = [judgementOf("j-2"), judgementOf("j-1", { why: "Read the print edition." })];
    const other = judgementOf("j-3", { story: "Another", verdict: { by: "counts", kind: "injured" } });
    for (const one of [first, second, other]) expect(await store().judge(one)).toBe("new");
    expect(await of("Orlay")).toEqual([first, second]);
    expect(await of()).toEqual([first, second, other]);
    expect(await store().judgements({ story: "Orlay", limit: 1, offset: 1 })).toEqual({ total: 2, items: [second] });
    expect(await of("None")).toEqual([]);
  });

  it("are kept once, and never changed", async () => {
    await store().judge(judgementOf("j-1"));
    expect(await store().judge(judgementOf("j-1"))).toBe("same");
    expect(await store().judge(judgementOf("j-1", { judge: "Somebody else" }))).toBe("other");
    expect(await of()).toEqual([judgementOf("j-1")]);
  });

  it("are not kept of a story of which nothing is", async () => {
    expect(await store().judge(judgementOf("j-1", { story: "None" }))).toBe("no-story");
    expect(await of()).toEqual([]);
  });

  it("stay when they are taken back, and say when that was first done", async () => {
    await store().judge(judgementOf("j-1"));
    const withdrawn = judgementOf("j-1", taken);
    expect(await store().withdraw("j-1", taken.withdrawn)).toEqual(withdrawn);
    expect(await store().withdraw("j-1", "2026-03-09T09:00:00Z")).toEqual(withdrawn);
    expect(await store().withdraw("j-9", taken.withdrawn)).toBeNull();
    expect(await of()).toEqual([withdrawn]);
    expect(await store().judge(judgementOf("j-1"))).toBe("same");
    expect(await of()).toEqual([withdrawn]);
  });

  it("are taken back where an export says so", async () => {
    await store().judge(judgementOf("j-1"));
    expect(await store().judge(judgementOf("j-1", taken))).toBe("withdrawn");
    expect(await store().judge(judgementOf("j-2", taken))).toBe("new");
    expect(await of()).toEqual([judgementOf("j-1", taken), judgementOf("j-2", taken)]);
  });

  it("stay as they are when a report changes", async () => {
    await store().judge(judgementOf("j-1"));
    await store().keep(harbourCorrected());
    expect(await of("Orlay")).toEqual([judgementOf("j-1")]);
    expect((await all(store().check())).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("and reports change the stamp of their story, and of no other", async () => {
    const stamps = async () => [await store().stamp("Orlay"), await store().stamp("Another")];
    const changes = [
      () => store().judge(judgementOf("j-1")),
      () => store().withdraw("j-1", taken.withdrawn),
      () => store().keep(harbourCorrected()),
      () => store().keep(raid()),
      () => store().keep(bulletin(1)),
    ];
    const seen = [await stamps()];
    for (const change of changes) {
      await change();
      seen.push(await stamps());
    }
    expect(new Set(seen.map(([orlay]) => orlay)).size).toBe(changes.length + 1);
    expect(new Set(seen.map(([, another]) => another)).size).toBe(1);
    await store().keep(harbourCorrected());
    await store().judge(judgementOf("j-1"));
    expect([await store().stamp("Orlay"), await store().stamp("None")]).toEqual([seen.at(-1)?.[0], null]);
  });
}

function readingAgain(store: () => Store): void {
  const without = (entry: Entry, statement = 0): Reading => ({
    ...entry.reading,
    statements: entry.reading.statements.filter((_, i) => i !== statement),
    made: { program: "according 9.9.9", engine: "neural", weights: "0123456789abcdef", minConfidence: 0.5 },
  });
  const faults = async () => (await all(store().check())).flatMap((one) => one.faults.map(({ message }) => message));

  it("puts a reading in the place of a version's own, which keeps its time, and the journal tells of both", async () => {
    const { report } = await store().keep(harbour());
    const [stamp, anchor, seals] = [await store().stamp("Orlay"), await store().anchor(), await store().seals("Orlay")];
    const reading = without(harbour());
    expect(await store().reread("harbour", [{ version: 1, reading }])).toBe("read");
    expect(await store().reading("harbour")).toEqual(reading);
    expect((await store().report("harbour"))?.keptAt).toBe(report.keptAt);
    expect((await store().statements()).items.map(({ entry }) => entry.act)).toEqual(["deny"]);
    expect(await store().story("Orlay")).toMatchObject({ reports: 1, statements: 1 });
    expect(await store().stamp("Orlay")).not.toBe(stamp);
    expect((await store().seals("Orlay")).get("harbour")).not.toBe(seals.get("harbour"));
    expect(await store().anchor()).not.toBe(anchor);
    expect(await faults()).toEqual([]);
    expect((await all(store().check(anchor ?? ""))).flatMap((one) => one.faults)).toEqual([]);
  });

  it("writes nothing where it was read so before", async () => {
    await store().keep(harbour());
    const anchor = await store().anchor();
    expect(await store().reread("harbour", [{ version: 1, reading: harbour().reading }])).toBe("same");
    expect(await store().anchor()).toBe(anchor);
  });

  it("takes every version of a report, or none", async () => {
    await store().keep(harbour());
    await store().keep(harbourCorrected());
    const both = [
      { version: 1, reading: without(harbour()) },
      { version: 2, reading: without(harbourCorrected(), 1) },
    ];
    const [first, second] = both as [NewReading, NewReading];
    const wrong = { ...second, reading: first.reading };
    expect(await store().reread("harbour", [first, wrong])).toBe("changed");
    expect(await store().reread("harbour", [first, { ...second, version: 3 }])).toBe("missing");
    expect(await store().reread("nobody", [first])).toBe("missing");
    expect(await store().reading("harbour", 1)).toEqual(harbour().reading);
    expect(await store().reread("harbour", both)).toBe("read");
    expect(await store().reading("harbour", 1)).toEqual(first.reading);
    expect(await store().reading("harbour")).toEqual(second.reading);
    expect((await store().statements()).items.map(({ entry }) => entry.act)).toEqual(["state"]);
    expect(await faults()).toEqual([]);
  });

  it("is refused for a report that has other particulars by now", async () => {
    await store().keep(harbour());
    await store().keep(harbour({ publishedAt: "2026-03-06" }));
    expect(await store().reread("harbour", [{ version: 1, reading: without(harbour()) }])).toBe("changed");
    expect(await store().reading("harbour")).toEqual(harbour({ publishedAt: "2026-03-06" }).reading);
  });
}

function tidying(store: () => Store): void {
  const AT = "2026-03-10T09:00:00Z";
  const listed = async (story: string) => (await store().reports({ story })).items.map(({ id }) => id);
  const faults = async () => (await all(store().check())).flatMap((one) => one.faults.map(({ message }) => message));

  it("takes a report out of every list, and puts it back as it was", async () => {
    const { report } = await store().keep(harbour());
    await store().keep(bulletin(1));
    const [stamp, before] = [await store().stamp("Orlay"), await store().statements()];
    expect(await store().remove("Orlay", report.id, AT)).toBe("done");
    expect(await listed("Orlay")).not.toContain(report.id);
    expect(await store().report(report.id)).toBeNull();
    expect((await store().statements()).items.every((one) => one.report.id !== report.id)).toBe(true);
    expect(await store().stamp("Orlay")).not.toBe(stamp);
    expect(await store().bin()).toMatchObject([{ removedAt: AT, report: { id: report.id, story: "Orlay" } }]);
    expect(await faults()).toEqual([]);
    expect(await store().restore("Orlay", report.id)).toBe("done");
    expect(await store().statements()).toEqual(before);
    expect(await store().bin()).toEqual([]);
    expect(await faults()).toEqual([]);
    expect(await store().remove("Orlay", "none", AT)).toBe("missing");
    expect(await store().restore("Orlay", report.id)).toBe("missing");
  });

  it("takes a whole story out, which is then none, until it is put back or something is added to it", async () => {
    await store().keep(harbour());
    const before = await store().stories();
    await store().remove("Orlay", null, AT);
    expect(await store().story("Orlay")).toBeNull();
    expect(await store().stories()).toEqual({ total: 0, items: [] });
    expect(await store().stamp("Orlay")).toBeNull();
    expect(await faults()).toEqual([]);
    await store().restore("Orlay", null);
    expect(await store().stories()).toEqual(before);
    await store().remove("Orlay", null, AT);
    expect((await store().keep(harbour())).outcome).toBe("new");
    expect(await store().bin()).toEqual([]);
  });

  it("keeps a report at home in the next of its stories", async () => {
    const { report } = await store().keep(harbour());
    await store().keep({ ...harbour(), story: "Lesk" });
    await store().remove("Orlay", report.id, AT);
    expect(await store().report(report.id)).toMatchObject({ story: "Lesk" });
    await store().restore("Orlay", report.id);
    expect(await store().report(report.id)).toMatchObject({ story: "Lesk" });
    expect(await faults()).toEqual([]);
  });

  it("moves a report into a story that is there or not", async () => {
    const { report } = await store().keep(harbour());
    expect(await store().move(report.id, "Orlay", "Lesk")).toBe("done");
    expect([await listed("Orlay"), await listed("Lesk")]).toEqual([[], [report.id]]);
    expect(await store().report(report.id)).toMatchObject({ story: "Lesk", statements: report.statements });
    expect(await store().move(report.id, "Orlay", "Lesk")).toBe("missing");
    expect(await faults()).toEqual([]);
  });

  it("gives a story another name that no other has, and its judgements stay as they are", async () => {
    await store().keep(harbour());
    await store().keep({ ...bulletin(1), story: "Lesk" });
    const judgement = judgementOf("j-1");
    await store().judge(judgement);
    expect(await store().renameStory("Orlay", "Lesk")).toBe("taken");
    expect(await store().renameStory("Orlay", "The harbour")).toBe("done");
    expect(await store().story("Orlay")).toBeNull();
    expect((await store().judgements({ story: "The harbour" })).items).toEqual([judgement]);
    expect(await store().judge(judgement)).toBe("same");
    expect(await faults()).toEqual([]);
    expect(await store().renameStory("Orlay", "Elsewhere")).toBe("missing");
  });

  it("gives no story a name that its page could not be asked for by", async () => {
    const { report } = await store().keep(harbour());
    const [long, longest] = ["x".repeat(501), "x".repeat(500)];
    const tooLong = { name: "StoreError", message: expect.stringContaining("at most 500 characters") };
    await expect(store().keep({ ...bulletin(1), story: long })).rejects.toMatchObject(tooLong);
    await expect(store().keepAll([{ ...bulletin(1), story: long }])).rejects.toMatchObject(tooLong);
    await expect(store().renameStory("Orlay", long)).rejects.toMatchObject(tooLong);
    await expect(store().move(report.id, "Orlay", long)).rejects.toMatchObject(tooLong);
    expect((await store().stories()).items.map(({ name, reports }) => [name, reports])).toEqual([["Orlay", 1]]);
    expect(await store().renameStory("Orlay", longest)).toBe("done");
    expect(await store().story(longest)).toMatchObject({ reports: 1 });
  });

  it("gives a report a title of its own, and its own back", async () => {
    const { report } = await store().keep(harbour());
    const stamp = await store().stamp("Orlay");
    expect(await store().titleReport(report.id, "The first bulletin", AT)).toBe("done");
    expect(await store().report(report.id)).toMatchObject({ title: "The first bulletin" });
    expect(await store().stamp("Orlay")).not.toBe(stamp);
    expect((await store().reading(report.id))?.report).toEqual(harbour().reading.report);
    await store().titleReport(report.id, null, AT);
    expect(await store().report(report.id)).toMatchObject({ title: report.title });
    expect(await faults()).toEqual([]);
    expect(await store().titleReport("none", "x", AT)).toBe("missing");
  });
}

function everything(store: () => Store): void {
  it("has every version of every report with the words of every span", async () => {
    await store().keep(harbour());
    await store().keep(harbourCorrected());
    await store().keep(bulletin(1));
    const versions = await all(store().everything());
    expect(versions.map(({ report }) => [report.id, report.version])).toEqual([
      ["harbour", 1],
      ["harbour", 2],
      ["bulletin-1", 1],
    ]);
    for (const { reading, spans } of versions) {
      expect(spans).toEqual(spansOf(reading));
      expect(spans.every(({ span, words }) => slice(reading.report.text, span) === words)).toBe(true);
    }
    expect(versions[0]?.spans.map((kept) => kept.words)).toContain("people were hurt");
  });

  it("gives an anchor by which it is told whether what was kept until then is still there", async () => {
    const faults = async (anchor: string | null) =>
      (await all(store().check(anchor ?? undefined))).flatMap((one) => one.faults.map(({ message }) => message));
    expect(await store().anchor()).toBeNull();
    await store().keep(harbour());
    const anchor = await store().anchor();
    await store().keep(bulletin(1));
    expect(await faults(anchor)).toEqual([]);
    expect(await store().anchor()).not.toBe(anchor);
    expect(await faults(`9-${anchor?.slice(2)}`)).toEqual([expect.stringContaining("before the anchor 9")]);
    expect(await faults(`1-${"0".repeat(64)}`)).toEqual([expect.stringContaining("before the anchor 1")]);
  });

  it("has the words of conditions and credits, and none of a silence", async () => {
    await store().keep(veldra());
    const [{ spans } = { spans: [] }] = await all(store().everything());
    const words = (role: string) => spans.filter((kept) => kept.role === role).map((kept) => kept.words);
    expect(words("statement.condition")).toEqual(["if the bodies were not returned by Sunday"]);
    expect(words("credit")).toEqual(["Edda Marsh", "Noor Ashdown", "Corvin Press"]);
    expect(words("statement.content")).toHaveLength(1);
  });

  it("has the words of events and their places", async () => {
    await store().keep(raid());
    const [{ spans } = { spans: [] }] = await all(store().everything());
    const events = spans.filter(({ role }) => role.startsWith("event"));
    expect(events.map(({ entry, role, words }) => `${role} ${entry}: ${words}`)).toEqual([
      "event e0: raided the depot",
      "event.place e0: Lesk",
      "event e1: the Front had fired on 2 ferries",
    ]);
  });

  it("can be read while reports are being kept", async () => {
    await store().keep(bulletin(1));
    await store().keep(bulletin(2));
    const seen: string[] = [];
    for await (const { report } of store().everything()) {
      seen.push(report.id);
      if (seen.length === 1) await store().keep(bulletin(3));
    }
    expect(seen).toEqual(["bulletin-1", "bulletin-2", "bulletin-3"]);
  });
}
