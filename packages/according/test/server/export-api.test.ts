import { parse } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { createApp } from "../../src/server/app.ts";
import { harbour } from "../views/harbour.ts";
import { kept } from "./kept.ts";

const app = createApp({ store: await kept(harbour), read: async (text, meta) => readBy(text, meta) });
const ask = (query: string) => app.request(`/api/export?${query}`);
const detail = async (query: string) => {
  const response = await ask(query);
  return [response.status, ((await response.json()) as { detail: string }).detail];
};

describe("a list as a file", () => {
  it("is a table under a name of its own, with the rows that are asked for", async () => {
    const response = await ask("story=Lesk+harbour&of=statements&speaker=Dario+Keld&outlet=Orlay+Radio");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="Lesk harbour statements.csv"; filename*=UTF-8''Lesk%20harbour%20statements.csv`,
    );
    const rows = parse(await response.text(), { columns: true });
    expect(rows).toEqual([expect.objectContaining({ speaker: "Dario Keld", outlet: "Orlay Radio", form: "direct" })]);
  });

  it("is a sheet of every story where none is named", async () => {
    const response = await ask("of=figures&format=xlsx&kind=killed&owner=source");
    const sheet = await readSheet(Buffer.from(await response.arrayBuffer()), "figures");
    const [head = [], ...rows] = sheet as unknown as readonly (readonly unknown[])[];
    const sources = rows.map((row) => row[head.indexOf("according_to")]);
    expect(sources).toContain("Red Lantern Society");
  });

  it("is a story in a standard", async () => {
    const response = await ask("story=Lesk+harbour&format=csl-json");
    expect(response.headers.get("content-type")).toBe("application/vnd.citationstyles.csl+json");
    expect(await response.json()).toHaveLength(4);
  });

  it("is what is counted of one thing with its parts, as a sheet", async () => {
    const { id } = (await (await app.request("/api/stories/Lesk%20harbour/measures")).json()).measures[0];
    const rows = async (query: string) => {
      const response = await ask(`story=Lesk+harbour&of=series&format=xlsx${query}`);
      const sheet = await readSheet(Buffer.from(await response.arrayBuffer()), "series");
      return (sheet as unknown as readonly (readonly unknown[])[]).slice(1);
    };
    const [all, ofOne] = [await rows(""), await rows(`&measure=${encodeURIComponent(id)}`)];
    expect(ofOne.length).toBeGreaterThan(6);
    expect(ofOne.length).toBeLessThan(all.length);
    expect(ofOne.flat()).toContainEqual(expect.stringMatching(/^Two children/));
  });

  it("is one page with the counts, what is disputed and what was new before the reports, under a name that tells so", async () => {
    const response = await ask("story=Lesk+harbour&format=html");
    expect(response.headers.get("content-disposition")).toContain('filename="Lesk harbour reports.html"');
    const page = await response.text();
    const places = [
      ...["How many, according to whom", "health ministry</b>: 12", "Disputed", "What was new when it was told"],
      "figure corrected: killed, 12 · health ministry (before: 14)",
      '<div class="text">',
    ].map((words) => page.indexOf(words));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("is refused in a sentence where there is no such story, form or column", async () => {
    expect(await detail("story=Lexk")).toEqual([404, "No such story is kept."]);
    expect(await detail("format=pdf")).toEqual([400, expect.stringContaining("format")]);
    expect(await detail("of=figures&speker=x")).toEqual([
      400,
      expect.stringMatching(/The table figures has no column speker: it has story, report, .*\.$/),
    ]);
  });
});

describe("what is new in a story, as a feed", () => {
  const feedOf = async (form: string) => (await app.request(`/api/stories/Lesk%20harbour/feed/${form}`)).text();

  it("is read by a feed reader as Atom: a corrected toll with what was told before, and the words", async () => {
    const feed = parseAtomFeed(await feedOf("atom"));
    expect(feed).toMatchObject({
      title: { value: "Lesk harbour" },
      links: [{ rel: "self", href: "http://localhost/api/stories/Lesk%20harbour/feed/atom" }],
    });
    const corrected = feed.entries?.find(({ title }) => title?.value?.includes("corrected"));
    expect(corrected?.title?.value).toBe("figure corrected: killed, 12 · health ministry (before: 14)");
    expect(corrected?.authors).toEqual([{ name: "Tesmar Post" }]);
    expect(corrected?.content?.value).toMatch(/“.*Twelve people were killed.*”\n?.*lowered to 12/s);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length);
    const updated = feed.entries?.map(({ updated }) => String(updated)) ?? [];
    expect(updated).toEqual(updated.toSorted().toReversed());
  });

  it("is the same as JSON Feed, and as a file", async () => {
    const atom = parseAtomFeed(await feedOf("atom"));
    const json = parseJsonFeed(await feedOf("json"));
    expect(json.items?.map(({ id, title }) => [id, title])).toEqual(
      atom.entries?.map(({ id, title }) => [id, title?.value]),
    );
    const file = parseJsonFeed(await (await ask("story=Lesk+harbour&format=jsonfeed")).text());
    expect(file.items).toEqual(json.items);
  });

  it("is refused where there is no such story", async () => {
    expect((await app.request("/api/stories/Lexk/feed/atom")).status).toBe(404);
    expect((await app.request("/api/stories/Lesk%20harbour/feed/rss")).status).toBe(400);
  });
});
