import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertToHtml, extractRawText } from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import { BRIEF_FORM_NAMES } from "../../src/cli/brief.ts";
import { readBy } from "../../src/engine.ts";
import { briefOf } from "../../src/export/brief/brief.ts";
import { BRIEF_FORMS, writtenBrief } from "../../src/export/brief/index.ts";
import type { Line } from "../../src/export/brief/outline.ts";
import { createApp } from "../../src/server/app.ts";
import { according } from "../program.ts";
import { kept } from "../server/kept.ts";
import { harbour, linkedOf } from "../views/harbour.ts";

const linked = await linkedOf(harbour);
const brief = briefOf(linked);
const lines = brief.sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
const wordsOf = (line: Line) => line.map(({ text }) => text).join("");
const section = (heading: string) => brief.sections.find((one) => one.heading === heading);
const linesIn = (heading: string) => (section(heading)?.groups ?? []).flatMap((group) => group.lines.map(wordsOf));
const texts = new Map([...linked.readings.values()].map(({ report }) => [report.title ?? "", report.text]));

describe("a brief", () => {
  it("has for every line a note with outlet, date and a sentence that stands in the report so", () => {
    for (const line of lines) {
      const notes = line.flatMap(({ note }) => note ?? []);
      expect(notes.length, wordsOf(line)).toBeGreaterThan(0);
      for (const { outlet, title, date, words, place } of notes) {
        const text = linked.readings.get(place.report)?.report.text ?? "";
        expect(words.replace(/\s+/g, " ")).toContain(text.slice(...place.span).replace(/\s+/g, " "));
        expect(place.version).toBe(1);
        expect([outlet, date]).toEqual([expect.any(String), expect.stringMatching(/^\d+ March 2026$/)]);
        expect(texts.get(title)?.replace(/\s+/g, " ")).toContain(words.replace(/^… | …$/g, ""));
      }
    }
  });

  it("has the latest of each source with what it told before, their range, and no sum", () => {
    const killed = section("How many, according to whom")?.groups.find(({ heading }) => heading?.startsWith("killed"));
    expect(wordsOf(killed?.about ?? [])).toBe("Of the latest of each the lowest is up to 5, the highest 12.");
    const [lowest, highest] = (killed?.about ?? []).flatMap(({ note }) => note ?? []);
    expect([lowest?.words, highest?.words]).toEqual([
      expect.stringContaining("no more than five"),
      expect.stringMatching(/^Twelve people/),
    ]);
    const told = killed?.lines.map(wordsOf) ?? [];
    expect(told[0]).toMatch(/^health ministry: 12, corrected, .*; before: 14, 9$/);
    expect(told).toContainEqual(expect.stringMatching(/^Red Lantern Society: at least 11, .*; before: 7$/));
    expect(told.join()).not.toMatch(/\b(?:23|26|28)\b/);
  });

  it("calls a number that does not say of what as the page does, and other things by their words", async () => {
    const text = "The Tarn Society stood by its count of at least 11.\n\nThe clinic counted 14 patients.\n";
    const reading = await readBy(text, { id: "bare", publishedAt: "2026-03-03" });
    const { sections } = briefOf(await linkedOf([{ story: "Tarn", origin: "bare", reading }]));
    const counted = sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines.map(wordsOf))).join("\n");
    expect(counted).toContain("not told of what · Tarn Society: at least 11");
    expect(counted).toContain("patients · clinic: 14");
  });

  it("keeps both sides, who speaks, what happened when, who told it first, and who was silent", () => {
    expect(linesIn("Disputed").join("\n")).toMatch(/Other figures, killed.*up to 5, (?:the )?Tesmar's army/);
    expect(linesIn("What is said, and by whom")).toContain("says: “Nobody at that gate was armed,”");
    expect(linesIn("What happened when, according to whom").join("\n")).toContain("3 March 2026: ");
    expect(linesIn("Who told it first")).toContainEqual(
      expect.stringMatching(/^Tesmar Post, 3 March 2026: Dario Keld says: .*; then Orlay Radio, 4 March 2026$/),
    );
    expect(linesIn("Not told, or left open").join("\n")).toContain("Lena Ostrow declines to comment");
  });

  it("never gives the report's wording for the speaker's", () => {
    const indirect = linesIn("What is said, and by whom").find((one) => one.includes("17 inspectors"));
    expect(indirect).toBe("says: in the report's words, “it was holding 17 inspectors at Lesk”");
  });
});

describe("the forms of a brief", () => {
  const abouts = brief.sections.flatMap(({ groups }) => groups.flatMap(({ about }) => about ?? []));
  const notes = [...lines.flat(), ...abouts].filter(({ note }) => note).length;
  const text = (form: string) => String(writtenBrief(linked, form).content);
  const docx = () => Buffer.from(writtenBrief(linked, "docx").content as Uint8Array);

  it("Markdown: each footnote is defined once, and no text is taken for a mark", () => {
    const markdown = text("md");
    const used = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    const defined = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
    expect(used).toEqual(defined);
    expect(used).toHaveLength(notes);
    expect(markdown).toMatch(/^# Lesk harbour\n/);
  });

  it("HTML: every note is led to and back from, and nothing is run or fetched", () => {
    const page = text("html");
    expect([...page.matchAll(/href="#note-/g)]).toHaveLength(notes);
    expect([...page.matchAll(/href="#at-/g)]).toHaveLength(notes);
    expect(page).not.toMatch(/<script|\bsrc=|<link/i);
  });

  it("DOCX: read by mammoth it has the same lines, with real footnotes", async () => {
    const styleMap = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='List Bullet'] => ul > li:fresh"];
    const { value, messages } = await convertToHtml({ buffer: docx() }, { styleMap });
    expect(messages).toEqual([]);
    expect([...value.matchAll(/<li id="footnote-\d+">/g)]).toHaveLength(notes);
    expect([...value.matchAll(/href="#footnote-\d+"/g)]).toHaveLength(notes);
    expect(value).toContain("<h1>How many, according to whom</h1>");
    const { value: raw } = await extractRawText({ buffer: docx() });
    for (const line of lines) expect(raw).toContain(wordsOf(line));
  });

  it("the same story gives the same bytes", async () => {
    const again = writtenBrief(await linkedOf(harbour), "docx").content;
    expect(Buffer.from(again as Uint8Array).equals(docx())).toBe(true);
  });

  it("are offered by the command line and by the server", async () => {
    expect(BRIEF_FORM_NAMES).toEqual(BRIEF_FORMS.map(({ name }) => name));
    const app = createApp({ store: await kept(harbour), read: async (words, meta) => readBy(words, meta) });
    const response = await app.request("/api/stories/Lesk%20harbour/brief/docx");
    expect(response.headers.get("content-disposition")).toContain('filename="Lesk harbour.docx"');
    const sent = Buffer.from(await response.arrayBuffer());
    expect((await extractRawText({ buffer: sent })).value).toContain("Lesk harbour");
    expect((await app.request("/api/stories/Lexk/brief/md")).status).toBe(404);
    const [md, page] = await Promise.all(
      ["md", "html"].map(async (form) => (await app.request(`/api/stories/Lesk%20harbour/brief/${form}`)).text()),
    );
    const led = /\(\[(report one, version 1, characters (\d+)–(\d+))\]\(<(.*)>\)\)/.exec(md ?? "");
    const [, place, start, end, address] = led ?? [];
    expect(address).toBe(`http://localhost/reports/one?version=1#c${start}-${end}`);
    expect(page).toContain(`<a href="${address}">${place}</a>`);
    expect(text("html")).toContain(`(${place})`);
  });
});

describe("according brief", () => {
  const cwd = mkdtempSync(join(tmpdir(), "according-brief-"));
  const run = (...args: readonly string[]) => according(args, { cwd, env: { ACCORDING_DATA: "record.sqlite" } });
  afterAll(() => rmSync(cwd, { recursive: true }));

  it("prints a brief, or writes it into a file, and says which story may be meant", async () => {
    writeFileSync(join(cwd, "one.txt"), "Nine people were killed at Lesk on Tuesday, the health *ministry* said.\n");
    await run("add", "one.txt", "--story", "Lesk", "--published", "2026-03-03");
    const { code, out } = await run("brief", "Lesk");
    expect([code, out]).toEqual([0, expect.stringContaining("[^1]: “Nine people were killed")]);
    expect(out).toContain("health \\*ministry\\* said");
    expect(await run("brief", "Lesk", "--format", "docx", "--output", "b.docx")).toMatchObject({
      err: "Wrote b.docx.\n",
    });
    expect((await extractRawText({ buffer: readFileSync(join(cwd, "b.docx")) })).value).toContain("health *ministry*");
    expect((await run("brief", "Lexk")).err).toContain('did you mean "Lesk"?');
  });
});
