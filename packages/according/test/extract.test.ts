import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ENGINE_NAMES } from "@according/reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLines } from "../src/cli/extract/lines.ts";
import { program } from "../src/cli/program.ts";
import { confidenceOption, engineOption } from "../src/cli/reading-options.ts";
import { exitCodeOf } from "../src/cli/run.ts";
import { inOrder } from "../src/reading/in-order.ts";
import { all } from "./all.ts";
import { according as inProcess, type Ran } from "./program.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-extract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const according = (args: readonly string[], input: string | Uint8Array = ""): Promise<Ran> =>
  inProcess(args, { cwd: folder, input, env: { ACCORDING_DATA: "untouched.sqlite" } });

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const jsonl = (...lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const parsed = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const SAID =
  "“The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt, the ministry said.\n\n";

describe("according extract", () => {
  it("gives the same bytes in the order of the lines for any number of workers", async () => {
    // Now and then a report that takes far longer than those after it.
    const reports = Array.from({ length: 40 }, (_, i) => ({
      id: i,
      text: SAID.repeat(i % 20 === 0 ? 30 : 1 + (i % 3)),
      date: "2026-03-06",
    }));
    put("many.jsonl", jsonl(...reports));
    const one = await according(["extract", "many.jsonl", "--workers", "1"]);
    const three = await according(["extract", "many.jsonl", "--workers", "3"]);
    expect(one).toMatchObject({ code: 0, err: "" });
    expect(parsed(one.out).map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
    expect(three.err).toBe("");
    expect(three.out === one.out, "the bytes are the same").toBe(true);
  }, 60_000);

  it("says in one sentence what holds no lines", async () => {
    put("empty.jsonl", "");
    put("picture.jsonl", Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(999, "\n\0")]));
    put("table.jsonl", "id,text,date\n1,a,b\n2,c,d\n");
    const said = async (name: string) => (await according(["extract", name])).err;
    expect(await said("empty.jsonl")).toBe("according: empty.jsonl is empty: nothing was read.\n");
    expect(await said("picture.jsonl")).toMatch(/^according: picture.jsonl is a picture, not JSON Lines: [^\n]*\n$/);
    expect(await said("table.jsonl")).toMatch(/^according: table.jsonl is a table, not JSON Lines: [^\n]*\n$/);
  });

  it("prints the given id first, and the record of the text as given", async () => {
    const text = " \r\nMara Velin said on Friday that the harbour was closed.\r\n";
    const given = { text, id: "orlay-1", publishedAt: "2026-03-06", outlet: "Tesmar Post", byline: "Ana Pell" };
    const { out } = await according(["extract", "-"], jsonl(given));
    const [reading] = parsed(out);
    expect(Object.keys(reading).slice(0, 2)).toEqual(["id", "format"]);
    expect(reading.id).toBe("orlay-1");
    expect(reading.report).toMatchObject({
      text,
      publishedAt: "2026-03-06",
      outlet: "Tesmar Post",
      byline: ["Ana Pell"],
    });
    const [[start, end]] = reading.statements[0].content;
    expect(text.slice(start, end)).toMatch(/^(?:that )?the harbour was closed$/);
    expect(reading.times[0].edtf).toBe("2026-03-06");
  });

  it("takes date for publishedAt and publisher for outlet, and an id of its own where none is given", async () => {
    const { out } = await according(
      ["extract", "-"],
      jsonl(
        { id: 7, text: SAID, date: "2026-03-06T10:00:00", publisher: "Orlay Radio", publishedAt: null },
        { text: SAID },
      ),
    );
    const [first, second] = parsed(out);
    expect(first).toMatchObject({ id: 7, report: { publishedAt: "2026-03-06", outlet: "Orlay Radio" } });
    expect(second.id).toBe(second.report.id);
  });

  it("takes other usual keys too, passes over what is no date there, and says how many have none", async () => {
    const { out, err, code } = await according(
      ["extract", "-"],
      jsonl(
        { text: SAID, pubDate: "Fri, 06 Mar 2026 10:00:00 GMT", headline: "Ferry", source: { name: "Orlay Radio" } },
        { text: SAID, created_at: 1772791200, source: "https://www.post.example/a", author: ["Ana Pell"] },
        { text: SAID, created: "yesterday", uri: "urn:x:1" },
      ),
    );
    expect(parsed(out).map(({ report: { id, text, language, ...told } }) => told)).toEqual([
      { publishedAt: "2026-03-06T10:00:00Z", title: "Ferry", outlet: "Orlay Radio" },
      { publishedAt: "2026-03-06T10:00:00Z", outlet: "post.example", byline: ["Ana Pell"] },
      {},
    ]);
    expect(err).toMatch(/^1 report of 3 has no publication date, [^\n]*--date KEY[^\n]*\n$/);
    expect(code).toBe(0);
  });

  it("names each line that cannot be read, skips it and goes on", async () => {
    const good = (id: number) => Buffer.from(jsonl({ id, text: SAID }));
    const lines = [
      good(1),
      Buffer.from('\n{"id": 2, "text": \n'),
      Buffer.from(jsonl({ id: 3 }, { id: 4, text: 5 }, { id: 5, text: " " }, ["a"], { id: {}, text: SAID })),
      Buffer.from(jsonl({ text: SAID, date: "6 March" }, { text: SAID, url: "javascript:alert(1)" })),
      Buffer.from(jsonl({ text: SAID, language: "de" }, { text: SAID, title: 5 })),
      Buffer.from('{"id": 9007199254740993, "text": "No."}\n'),
      Buffer.from('{"text": "\xff"}\n', "latin1"),
      Buffer.from(jsonl({ text: "x".repeat(10 * 1024 * 1024) })),
      good(6),
    ];
    put("mixed.jsonl", Buffer.concat(lines));
    for (const workers of ["1", "2"]) {
      const { code, out, err } = await according(["extract", "mixed.jsonl", "--workers", workers]);
      expect(code).toBe(1);
      expect(parsed(out).map(({ id }) => id)).toEqual([1, 6]);
      const said = err
        .trim()
        .split("\n")
        .filter((line) => !line.includes("no publication date"));
      const begins = [
        "3 of mixed.jsonl is not JSON: write one object",
        '4 of mixed.jsonl has no text: put the report into "text".',
        '5 of mixed.jsonl has a "text" that is not a string',
        '6 of mixed.jsonl has an empty "text"',
        "7 of mixed.jsonl is not a JSON object",
        '8 of mixed.jsonl has an "id" that is neither',
        '9 of mixed.jsonl has the date "6 March": write 2026-03-06',
        '10 of mixed.jsonl has the url "javascript:alert(1)": it must begin with https',
        '11 of mixed.jsonl says its language is "de"',
        '12 of mixed.jsonl has a "title" that is not a string.',
        '13 of mixed.jsonl has an "id" with too many digits',
        "14 of mixed.jsonl is not valid UTF-8",
        "15 of mixed.jsonl is larger than 10 MiB",
      ];
      expect(said.map((line, i) => line.slice(0, `according: line ${begins[i]}`.length))).toEqual(
        begins.map((begin) => `according: line ${begin}`),
      );
    }
  }, 60_000);

  it("reads only English unless told that it is", async () => {
    const german =
      "Die Fähre legt am Montag wieder ab, sagte die Sprecherin des Hafens am Freitag vor der Presse in Orlay. ";
    const refused = await according(["extract", "-"], jsonl({ id: 1, text: german.repeat(3) }));
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("line 1 of standard input appears to be in German");
    expect((await according(["extract", "-", "--language", "en"], jsonl({ id: 1, text: german }))).code).toBe(0);
  });

  it("says in one line that a file is not there", async () => {
    expect(await according(["extract", "missing.jsonl"])).toEqual({
      code: 1,
      out: "",
      err: "according: missing.jsonl does not exist: check the name.\n",
    });
  });

  it("keeps nothing", async () => {
    expect((await according(["extract", "-"], jsonl({ id: 1, text: SAID }))).code).toBe(0);
    expect(existsSync(join(folder, "untouched.sqlite"))).toBe(false);
  });

  it("leaves out statements below the confidence that is asked for", async () => {
    const input = jsonl({ id: 1, text: SAID });
    const [whole] = parsed((await according(["extract", "-", "--engine", "rules"], input)).out);
    const args = ["extract", "-", "--engine", "rules", "--min-confidence", "1"];
    const [sure] = parsed((await according(args, input)).out);
    expect(whole.statements.length).toBeGreaterThan(0);
    expect(whole.statements.every(({ confidence }: { confidence: number }) => confidence < 1)).toBe(true);
    expect(sure).toMatchObject({ statements: [], figures: [{ whose: { by: "open" }, statement: null }] });
    put("sure.txt", SAID);
    const read = await according(["read", "sure.txt", "--json", "--min-confidence", "1", "--engine", "rules"]);
    expect(JSON.parse(read.out)).toMatchObject({
      statements: [],
      figures: [{ whose: { by: "open" }, statement: null }],
    });
  });
});

describe("wrong usage of extract and read", () => {
  it.each([
    [["extract"], "missing required argument"],
    [["extract", "a", "--workers", "0"], "Write a number from 1"],
    [["extract", "a", "--min-confidence", "1.1"], "Write a number from 0 to 1"],
    [["read", "a", "--min-confidence", "-0.1"], "Write a number from 0 to 1"],
    [["read", "a", "--min-confidence", "high"], "Write a number from 0 to 1"],
    [["read", "a", "--engine", "steam"], "Allowed choices are"],
  ])("%j", async (args, message) => {
    const whole = await program();
    for (const command of [whole, ...whole.commands]) command.configureOutput({ writeErr: () => {} });
    const error: unknown = await whole.parseAsync(args, { from: "user" }).catch((reason: unknown) => reason);
    expect(exitCodeOf(error)).toBe(2);
    expect((error as Error).message).toContain(message);
  });

  it("offers the engines that there are", () => {
    expect(engineOption().argChoices).toEqual(["auto", ...ENGINE_NAMES]);
    expect(engineOption().defaultValue).toBe("auto");
  });

  it("takes any number from 0 to 1", () => {
    const parse = confidenceOption().parseArg as (written: string, before: unknown) => number;
    expect(["0", "1", "0.85", ".5", "1.0"].map((written) => parse(written, undefined))).toEqual([0, 1, 0.85, 0.5, 1]);
  });
});

describe("lines", () => {
  const inPieces = async function* (bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

  it.each([1, 2, 3, 7, 1000])("are the same in pieces of %i bytes", async (size) => {
    const bytes = Buffer.from("\ufeffäöü\r\n\n  \n“Orlay”");
    expect(await all(readLines(inPieces(bytes, size)))).toEqual([
      { offset: 0, number: 1, text: "äöü\r" },
      { offset: 15, number: 4, text: "“Orlay”" },
    ]);
  });
});

describe("work in order", () => {
  async function* numbers(until: number, failAt = Number.POSITIVE_INFINITY) {
    for (let i = 0; i < until; i++) {
      if (i === failAt) throw new Error("the input broke");
      yield i;
    }
  }
  const soon = (i: number) => new Promise<number>((resolve) => setTimeout(resolve, (7 * i) % 5, i));

  it("comes out in the order it went in", async () => {
    expect(await all(inOrder(numbers(30), soon, 4))).toEqual(Array.from({ length: 30 }, (_, i) => i));
  });

  it("is not begun far ahead of whoever takes it", async () => {
    let begun = 0;
    const work = async (i: number) => {
      begun++;
      return i;
    };
    const results = inOrder(numbers(1000), work, 4);
    await results.next();
    // What may yet begin by itself has begun.
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toBeLessThanOrEqual(5);
  });

  it("fails in its turn, whether the work failed or the input", async () => {
    const taken: number[] = [];
    const work = (i: number) => (i === 2 ? Promise.reject(new Error("two")) : soon(i));
    const take = async () => {
      for await (const one of inOrder(numbers(9), work, 4)) taken.push(one);
    };
    await expect(take()).rejects.toThrow("two");
    expect(taken).toEqual([0, 1]);
    await expect(all(inOrder(numbers(9, 3), soon, 2))).rejects.toThrow("the input broke");
  });
});
