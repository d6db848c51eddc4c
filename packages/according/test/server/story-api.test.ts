import { confident } from "@according/reader";
import { beforeEach, describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { createApp } from "../../src/server/app.ts";
import * as schema from "../../src/server/story-schema.ts";
import { MergedSchema } from "../../src/server/voice-schema.ts";
import { kept } from "./kept.ts";
import { lesk, leskChanged } from "./lesk.ts";

let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  const store = await kept(lesk);
  app = createApp({ store, read: async (text, meta) => readBy(text, meta) });
});

async function ask(path: string, method = "GET", body?: unknown, headers: Record<string, string> = {}) {
  const response = await app.request(`/api${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe("a story as a whole", () => {
  it("is answered by ids, and in words, as it is documented", async () => {
    const { body: story } = await ask("/stories/Lesk/story");
    expect(schema.LinkedStorySchema.parse(story)).toEqual(story);
    expect(story.reports.map(({ id }: { id: string }) => id)).toEqual(["first", "second"]);
    const { body: overview } = await ask("/stories/Lesk/overview");
    expect(schema.OverviewSchema.parse(overview)).toEqual(overview);
    expect(overview.totals.reports).toBe(2);
    expect(overview.sources.map(({ source }: { source: { name: string } }) => source.name)).toContain("Mara Velin");
    const shut = overview.entries.find(({ words }: { words: string }) => words.includes("stays shut"));
    expect(shut).toMatchObject({ who: "Mara Velin", what: "says", report: { id: "first" } });
  });

  it("tells what is new since a day or a report, and in one report", async () => {
    const { body: day } = await ask("/stories/Lesk/new?since=2026-03-05");
    expect(schema.NewsRowsSchema.parse(day)).toEqual(day);
    expect(day.news.reports).toEqual(["second"]);
    expect((await ask("/stories/Lesk/new?since=first")).body).toEqual(day);
    const { body: second } = await ask("/stories/Lesk/new?report=second");
    const words = (at: { statement?: string }) =>
      second.entries.find((row: { entry: { statement?: string } }) => row.entry.statement === at.statement)?.words;
    const repeated = second.news.repeats.flatMap(({ entry: at }: { entry: { by: string; statement?: string } }) =>
      at.by === "statement" ? [words(at)] : [],
    );
    expect(repeated).toEqual(['"The gate stays shut,"']);
    expect((await ask("/stories/Lesk/new")).status).toBe(400);
    expect((await ask("/stories/Lesk/new?report=none")).status).toBe(404);
    const never = await ask("/stories/Lesk/new?since=never");
    expect(never).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('"never" is neither a date') },
    });
  });

  it("tells what one source says", async () => {
    const { body } = await ask("/stories/Lesk/who/velin");
    expect(schema.FilesSchema.parse(body)).toEqual(body);
    expect(body.items).toMatchObject([{ source: { name: "Mara Velin" }, said: [{ members: [{}, {}] }] }]);
    expect((await ask("/stories/Lesk/who/nobody")).body).toEqual({ items: [] });
  });

  it("is not there where it is not kept", async () => {
    for (const path of ["story", "overview", "new?since=2026-03-05", "who/velin", "judgements"])
      expect(await ask(`/stories/None/${path}`)).toMatchObject({
        status: 404,
        body: { detail: "No such story is kept." },
      });
    expect((await ask("/stories/None/check", "POST", { text: "x" })).status).toBe(404);
  });
});

it("a draft is held against the record, and nothing of it is kept", async () => {
  const draft = { text: '"The gate stays open," Mara Velin said.', publishedAt: "2026-03-09" };
  const { status, body } = await ask("/stories/Lesk/check", "POST", draft);
  expect(status).toBe(200);
  expect(schema.CheckRowsSchema.parse(body)).toEqual(body);
  expect(body.check.checked).toMatchObject([{ finding: "words-changed", differs: [{ here: "open", told: "shut" }] }]);
  expect(body.reports.map(({ id }: { id: string }) => id)).toContain("first");
  expect((await ask("/reports")).body.total).toBe(2);
});

it("what changed between two versions of a report", async () => {
  const store = await kept([...lesk, leskChanged]);
  app = createApp({ store, read: async (text, meta) => readBy(text, meta) });
  const { body } = await ask("/reports/first/changes");
  expect(schema.VersionChangesSchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({ from: 1, to: 2, changes: { changed: [{ differs: [{ was: "shut", now: "closed" }] }] } });
  expect((await ask("/reports/first/changes?from=2&to=1")).body.changes.changed[0].differs).toEqual([
    { was: "closed", now: "shut" },
  ]);
  expect((await ask("/reports/first/changes?from=3")).status).toBe(404);
  expect((await ask("/reports/none/changes")).status).toBe(404);
});

describe("judgements", () => {
  const brands = async () => {
    const { said } = (await ask("/stories/Lesk/who/Brand")).body.items[0];
    return { by: "statement", ...said[0].first };
  };
  const judging = async () => ({
    ...{
      about: [await brands()],
      verdict: { by: "speaker", name: "Edda Marsh" },
      judge: "Hanne Okoro",
      why: "Heard it.",
    },
  });

  it("are made, listed and taken back", async () => {
    const { status, body } = await ask("/stories/Lesk/judgements", "POST", await judging());
    expect(status).toBe(201);
    expect(schema.JudgementSchema.parse(body)).toEqual(body);
    expect((await ask("/stories/Lesk/who/Marsh")).body.items).toHaveLength(1);
    const { body: list } = await ask("/stories/Lesk/judgements");
    expect(schema.JudgementsSchema.parse(list)).toEqual(list);
    expect(list.items).toMatchObject([{ judgement: body, orphaned: false, about: [{ who: "Edda Marsh" }] }]);
    const taken = await ask(`/stories/Lesk/judgements/${body.id}`, "DELETE");
    expect(taken).toMatchObject({ status: 200, body: { id: body.id, withdrawn: expect.any(String) } });
    expect((await ask("/stories/Lesk/who/Brand")).body.items).toHaveLength(1);
    expect((await ask("/stories/Lesk/judgements/j-none", "DELETE")).status).toBe(404);
  });

  it("take what was not sure enough for a statement, with what the open question says of it", async () => {
    const unsure = lesk.map((one) => ({ ...one, reading: confident(one.reading, 0.99) }));
    app = createApp({ store: await kept(unsure), read: async (text, meta) => readBy(text, meta) });
    expect((await ask("/statements?story=Lesk")).body.total).toBe(0);
    const { body: open } = await ask("/stories/Lesk/questions");
    expect(schema.QuestionsSchema.parse(open)).toEqual(open);
    const { taking, about } = open.items.find(
      ({ about: [at] }: { about: { who: string }[] }) => at?.who === "Ivo Brand",
    );
    expect(about[0]).toMatchObject({ what: "denies", words: "that his guards had fired" });
    const [one, other] = open.items.filter(({ taking: unsure }: { taking?: unknown }) => unsure);
    const two = [one, other].map(({ about: [at] }) => at.entry);
    const same = await ask("/stories/Lesk/judgements", "POST", { about: two, verdict: { by: "same" }, judge: "Hanne" });
    expect(same).toMatchObject({ status: 400, body: { detail: expect.stringContaining("not sure enough") } });
    const { status } = await ask("/stories/Lesk/judgements", "POST", { ...taking, judge: "Hanne Okoro" });
    expect(status).toBe(201);
    const { items } = (await ask("/statements?story=Lesk")).body;
    expect(items).toMatchObject([{ speaker: { name: "Ivo Brand" }, cue: ["denied"], statement: { act: "deny" } }]);
    expect((await ask("/stories/Lesk/questions")).body.items).toHaveLength(open.items.length - 1);
    const [at] = taking.about;
    const words = { by: "words", report: at.report, span: [0, 4] };
    for (const wrong of [[words], [at, at]])
      expect((await ask("/stories/Lesk/judgements", "POST", { ...taking, about: wrong, judge: "Hanne" })).status).toBe(
        400,
      );
  });

  it("that two are one tell who goes by another name", async () => {
    const { body: story } = await ask("/stories/Lesk/story");
    const [brand, velin] = ["Ivo Brand", "Mara Velin"].map((name) => {
      const one = story.sources.find((each: { name: string }) => each.name === name);
      return { by: "source", ...one.members[0] };
    });
    await ask("/stories/Lesk/judgements", "POST", { about: [brand, velin], verdict: { by: "same" }, judge: "Hanne" });
    const { body } = await ask("/stories/Lesk/merged");
    expect(MergedSchema.parse(body)).toEqual(body);
    const { report, source } = body.items[0].name === "Mara Velin" ? brand : velin;
    expect(body.items[0]).toMatchObject({ report, source });
  });

  it("stand in the report, which is as it was read underneath", async () => {
    const good = await judging();
    const { body } = await ask("/stories/Lesk/judgements", "POST", good);
    const { reading, judgements } = (await ask("/reports/first/judged")).body;
    const named = (one: { speaker: string }, of: { sources: { id: string; name: string }[] }) =>
      of.sources.find(({ id }) => id === one.speaker)?.name;
    const at = (of: { statements: { id: string; speaker: string }[] }) =>
      of.statements.find(({ id }) => id === judgements[0].entries[0]) as never;
    expect(judgements).toMatchObject([{ judgement: body, entries: [expect.any(String)] }]);
    expect(named(at(reading), reading)).toBe("Edda Marsh");
    const asRead = (await ask("/reports/first")).body.reading;
    expect(named(at(asRead), asRead)).toBe("Ivo Brand");
    expect((await ask("/reports/none/judged")).status).toBe(404);
    // Once more is once too often, until another judgement or its being taken back came between.
    const again = await ask("/stories/Lesk/judgements", "POST", good);
    expect(again).toMatchObject({ status: 400, body: { detail: expect.stringContaining("judged so already") } });
    await ask(`/stories/Lesk/judgements/${body.id}`, "DELETE");
    expect((await ask("/stories/Lesk/judgements", "POST", good)).status).toBe(201);
  });

  it("are refused from another site, as no JSON, and of what cannot be judged", async () => {
    const good = await judging();
    const foreign = { origin: "http://elsewhere.example" };
    expect((await ask("/stories/Lesk/judgements", "POST", good, foreign)).status).toBe(403);
    expect((await ask("/stories/Lesk/judgements/j-1", "DELETE", undefined, foreign)).status).toBe(403);
    expect((await ask("/stories/Lesk/judgements", "POST", good, { "content-type": "text/plain" })).status).toBe(415);
    for (const bad of [
      { ...good, judge: " " },
      { ...good, about: [] },
      { ...good, verdict: { by: "praise" } },
      { ...good, verdict: { by: "counts", kind: "killed" } },
      { ...good, about: [...good.about, ...good.about, ...good.about] },
      { ...good, about: [{ by: "statement", report: "first", statement: "st-none" }] },
      { ...good, verdict: { by: "speaker", name: " " } },
      { ...good, verdict: { by: "same" }, about: [...good.about, ...good.about] },
      { ...good, verdict: { by: "said", name: null }, about: [{ by: "words", report: "first", span: [9, 9999] }] },
    ])
      expect((await ask("/stories/Lesk/judgements", "POST", bad)).status, JSON.stringify(bad)).toBe(400);
    expect((await ask("/stories/Lesk/judgements")).body.items).toEqual([]);
  });
});
