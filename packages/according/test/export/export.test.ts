import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { readParquet } from "parquet-wasm/node";
import { readSheet } from "read-excel-file/node";
import { convertIcsCalendar } from "ts-ics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_FORMATS, EXPORT_TABLES } from "../../src/cli/export.ts";
import { FORMAT_NAMES, TABLE_NAMES } from "../../src/export/export.ts";
import { xlsx } from "../../src/export/formats/xlsx.ts";
import { openTable } from "../../src/export/tables/open-rows.ts";
import { according as inProcess, type Ran } from "../program.ts";
import { entries } from "../server/fixture.ts";
import { linkedOf } from "../views/harbour.ts";

const FIRST = `---
title: "Gate at Lesk shelled 🚨"
outlet: Tesmar Post
url: https://post.example/gate
published: 2026-03-03T10:00:00Z
author: Ana Wray
---

🚨 Nine people were killed at Lesk on Tuesday, the health ministry said.

"The gate, the old one, stays shut," Mara Velin said.

=SUM(A1) was heard, Ivo Brand said; he called it "a mess".

Gunmen attacked the gate at Lesk on 3 March 2026.
`;
const SECOND = `---
title: Twelve dead at Lesk
outlet: Orlay Radio
published: 2026-03-05T10:00:00Z
---

Twelve people were killed at Lesk on Tuesday, the health ministry said on Thursday.
`;

let folder: string;
const according = (...args: readonly string[]): Promise<Ran> =>
  inProcess(args, { cwd: folder, env: { ACCORDING_DATA: "record.sqlite" } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-export-"));
  writeFileSync(join(folder, "first.md"), FIRST);
  writeFileSync(join(folder, "second.md"), SECOND);
  await according("add", "first.md", "--story", "Lesk");
  await according("add", "second.md", "--story", "Other");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function exported(...args: readonly string[]): Promise<Buffer> {
  const { code, err } = await according("export", ...args, "--output", "out");
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Wrote .*out\.\n$/) });
  return readFileSync(join(folder, "out"));
}

type Read = readonly Readonly<Record<string, unknown>>[];
const rowsOf = async (table: string, ...args: readonly string[]): Promise<Read> =>
  (await exported("--all", "--of", table, "--format", "jsonl", ...args))
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("a table", () => {
  it("of each name has names and words beside the ids, a row for each entry", async () => {
    const tables: Record<string, Read> = {};
    // Nothing is left open in these stories, and of "attack" CAMEO does not say which of two it is.
    for (const name of TABLE_NAMES.filter((one) => one !== "open" && one !== "cameo"))
      tables[name] = await rowsOf(name);
    expect(tables.statements).toContainEqual(
      expect.objectContaining({
        ...{
          story: "Lesk",
          title: "Gate at Lesk shelled 🚨",
          outlet: "Tesmar Post",
          published: "2026-03-03T10:00:00Z",
        },
        ...{ speaker: "Mara Velin", act: "state", form: "direct", url: "https://post.example/gate" },
      }),
    );
    expect(tables.figures).toContainEqual(
      expect.objectContaining({
        story: "Other",
        kind: "killed",
        minimum: 12,
        maximum: 12,
        according_to: "the health ministry".replace("the ", ""),
      }),
    );
    expect(tables.times).toContainEqual(
      expect.objectContaining({ words: "3 March 2026", edtf: "2026-03-03", basis: "text" }),
    );
    expect(tables.events).toContainEqual(
      expect.objectContaining({
        type: "ASSAULT",
        what: "attack",
        actor: "Gunmen",
        date: "2026-03-03",
        whose: "reporter",
      }),
    );
    expect(tables.sources).toContainEqual(
      expect.objectContaining({ name: "Mara Velin", kind: "person", statements: 1 }),
    );
    expect(tables.reports).toHaveLength(2);
    expect(tables.reports?.[0]).toMatchObject({ byline: "Ana Wray", text: expect.stringContaining("🚨 Nine people") });
    expect(tables.utterances).toContainEqual(
      expect.objectContaining({ speaker: "Mara Velin", first: true, stands: "fullest" }),
    );
    expect(tables.series).toContainEqual(expect.objectContaining({ kind: "killed", minimum: 9, relation: "first" }));
    expect(tables.changes).toContainEqual(
      expect.objectContaining({ who: "Mara Velin", new_voice: true, outlet: "Tesmar Post" }),
    );
  });

  it("of what is open has the passage and who may be meant", async () => {
    expect([...openTable.rows(await linkedOf(entries), "utf16")]).toContainEqual(
      expect.objectContaining({
        ...{ kind: "speaker", may_be: "Ilan Dorr; Petr Sava", outlet: "Tesmar Courier" },
        passage: expect.stringContaining("shelling"),
      }),
    );
  });

  it("of one story and one kind has no other", async () => {
    const rows = parse(await exported("Lesk", "--of", "figures", "--kind", "killed"), { columns: true }) as Read;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ story, kind }) => story === "Lesk" && kind === "killed")).toBe(true);
  });

  it("is the same in every form, as the readers of others read it", async () => {
    for (const table of ["statements", "figures", "events"]) {
      const rows = await rowsOf(table);
      const names = Object.keys(rows[0] as object);
      const empty = (value: unknown) => (value === "" || value === undefined ? null : value);
      const csv = parse(await exported("--all", "--of", table, "--format", "csv")) as string[][];
      expect(csv).toEqual([names, ...rows.map((row) => names.map((name) => String(row[name] ?? "")))]);
      const sheet = await readSheet(await exported("--all", "--of", table, "--format", "xlsx"), table);
      const cells = sheet as unknown as readonly (readonly unknown[])[];
      expect(cells.map((row) => names.map((_, i) => empty(row[i])))).toEqual([
        names,
        ...rows.map((row) => names.map((name) => empty(row[name]))),
      ]);
      const bytes = new Uint8Array(await exported("--all", "--of", table, "--format", "parquet"));
      const arrow = tableFromIPC(readParquet(bytes).intoIPCStream());
      expect(arrow.schema.fields.map(({ name }) => name)).toEqual(names);
      expect(arrow.toArray().map((row) => JSON.parse(JSON.stringify(row)))).toEqual(rows);
    }
  });

  it("has places that cut the words out of the text, in UTF-16 and in code points", async () => {
    for (const unit of ["utf16", "codepoints"] as const) {
      const texts = new Map((await rowsOf("reports")).map(({ report, text }) => [report, String(text)]));
      const cut = (report: unknown, span: string) => {
        const [from, to] = span.split("-").map(Number);
        const text = texts.get(report) ?? "";
        return unit === "utf16" ? text.slice(from, to) : [...text].slice(from, to).join("");
      };
      for (const { report, words, spans } of await rowsOf("statements", "--offsets", unit))
        expect(
          String(spans)
            .split(";")
            .map((span) => cut(report, span))
            .join(" … "),
        ).toBe(words);
    }
  });

  it("keeps text as text in a sheet: no formula, no control character, nothing longer than a cell", async () => {
    const columns = { words: "text", number: "number", yes: "yes-no" } as const;
    const words = ["=1+1", "a\u0007b", "_x0041_", " <b>&\n", "x".repeat(40_000)];
    const bytes = await xlsx.write({ name: "t", columns }, [
      ...words.map((one) => ({ words: one })),
      { number: 1.5, yes: false },
    ]);
    const sheet = (await readSheet(Buffer.from(bytes as Uint8Array), "t", {
      trim: false,
    })) as unknown as readonly (readonly unknown[])[];
    expect(sheet.slice(1, 3).map(([one]) => one)).toEqual(["=1+1", expect.stringMatching(/^a.{1,7}b$/)]);
    expect(String(sheet[4]?.[0])).toContain("<b>&");
    expect(String(sheet[5]?.[0]).length).toBe(32_767);
    expect(sheet[6]).toEqual([null, 1.5, false]);
  });
});

describe("a standard", () => {
  const json = async (format: string) => JSON.parse((await exported("Lesk", "--format", format)).toString());

  it("W3C Web Annotation: selectors find the words, by quotation and by position in code points", async () => {
    const { first, total } = await json("web-annotation");
    const [report] = await rowsOf("reports");
    const letters = [...String(report?.text)];
    expect(first.items).toHaveLength(total);
    for (const { type, target, body } of first.items) {
      expect(type).toBe("Annotation");
      expect(body[0].value).toMatch(/ · /);
      for (const { source, selector } of target) {
        const [position, quote] = selector;
        expect(source).toBe("https://post.example/gate");
        expect(letters.slice(position.start, position.end).join("")).toBe(quote.exact);
        expect(String(report?.text)).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
    expect(first.items.map(({ body }: { body: { value: string }[] }) => body[0]?.value)).toContain("Mara Velin · says");
  });

  it("schema.org: what is quoted is a Quotation, what is told a Claim, in the article it appears in", async () => {
    const graph = (await json("schema-org"))["@graph"];
    expect(graph).toContainEqual(
      expect.objectContaining({
        "@type": "NewsArticle",
        "@id": "https://post.example/gate",
        publisher: { "@type": "NewsMediaOrganization", name: "Tesmar Post" },
      }),
    );
    expect(graph).toContainEqual(
      expect.objectContaining({
        "@type": "Quotation",
        creator: { "@type": "Person", name: "Mara Velin" },
        isPartOf: { "@id": "https://post.example/gate" },
      }),
    );
    expect(graph).toContainEqual(
      expect.objectContaining({ "@type": "Claim", appearance: { "@id": "https://post.example/gate" } }),
    );
  });

  it("iCalendar: events of a day, in lines that no calendar refuses", async () => {
    const ics = (await exported("Lesk", "--format", "icalendar")).toString();
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = convertIcsCalendar(undefined, ics);
    const attack = calendar.events?.find(({ summary }) => summary.startsWith("attack: Gunmen"));
    expect(attack).toMatchObject({
      url: "https://post.example/gate",
      description: expect.stringContaining("Gate at Lesk shelled 🚨, Tesmar Post"),
    });
    expect(attack?.start.date.toISOString().slice(0, 10)).toBe("2026-03-03");
    expect(attack?.end?.date.toISOString().slice(0, 10)).toBe("2026-03-04");
  });

  it("TimelineJS and CSL-JSON", async () => {
    const { title, events } = await json("timelinejs");
    expect(title.text.headline).toBe("Lesk");
    expect(events).toContainEqual(expect.objectContaining({ start_date: { year: 2026, month: 3, day: 3 } }));
    for (const { text } of events)
      expect(text.text.replace(/<\/?a(?: href="https:[^"<>]*")?>/g, "")).not.toMatch(/[<>]/);
    expect(await json("csl-json")).toEqual([
      expect.objectContaining({
        ...{ type: "article-newspaper", title: "Gate at Lesk shelled 🚨", "container-title": "Tesmar Post" },
        ...{ author: [{ literal: "Ana Wray" }], issued: { "date-parts": [[2026, 3, 3]] } },
      }),
    ]);
  });
});

it("HTML has every text as it is and runs none of it", async () => {
  const page = (await exported("Lesk", "--format", "html")).toString();
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/<script|\bsrc=|<link/i);
  expect(page).toContain("Gate at Lesk shelled");
});

describe("according export", () => {
  it("offers what there is", () => {
    expect(EXPORT_FORMATS).toEqual(FORMAT_NAMES);
    expect(EXPORT_TABLES).toEqual(TABLE_NAMES);
  });

  it("prints to standard output, and says what is wrong", async () => {
    const { out } = await according("export", "Lesk", "--of", "sources");
    expect(out).toMatch(/^story,report,version,title,/);
    for (const chosen of [
      ["--kind", "killed"],
      ["--of", "figures"],
      ["--where", "outlet=Orlay Radio"],
    ])
      expect(await according("export", "--all", "--format", "tei", ...chosen)).toMatchObject({
        ...{ code: 2, out: "" },
        err: expect.stringContaining("written whole in tei"),
      });
    expect(await according("export")).toMatchObject({ code: 2, err: expect.stringContaining("with --all") });
    expect(await according("export", "Lesk", "--all")).toMatchObject({
      code: 2,
      err: expect.stringContaining("not both"),
    });
    expect(await according("export", "Lexk")).toMatchObject({
      code: 1,
      err: expect.stringContaining('did you mean "Lesk"?'),
    });
    expect(await according("export", "Lesk", "--kind", "nothing")).toMatchObject({
      code: 1,
      err: "Nothing found: there is no such entry. There is: state, criticise.\n",
    });
    expect(await according("export", "Lesk", "--output", "none/x")).toMatchObject({
      code: 1,
      err: expect.stringContaining("cannot be written: its folder does not exist"),
    });
  });
});
