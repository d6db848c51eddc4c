import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { readParquet } from "parquet-wasm/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXTRACT_TABLES } from "../src/cli/extract.ts";
import { TABLE_NAMES } from "../src/export/export.ts";
import { according as inProcess, type Ran } from "./program.ts";

let folder: string;
const according = (...args: readonly string[]): Promise<Ran> => inProcess(args, { cwd: folder });
const written = (name: string) => readFileSync(join(folder, name), "utf8");
const records = (lines: string) =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const SAID =
  "🚨 “The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt, the ministry said.\n";
const lines = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `${JSON.stringify({ id: from + i, date: "2026-03-06", text: SAID })}\n`,
  ).join("");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-corpus-"));
  mkdirSync(join(folder, "corpus", "later"), { recursive: true });
  writeFileSync(join(folder, "corpus", "a.jsonl"), lines(0, 6));
  writeFileSync(join(folder, "corpus", "b.jsonl.gz"), gzipSync(lines(6, 8)));
  writeFileSync(join(folder, "corpus", "c.ndjson.zst"), zstdCompressSync(lines(8, 10)));
  writeFileSync(join(folder, "corpus", "later", "d.md"), `---\ntitle: Shut\npublished: 2026-03-06\n---\n\n${SAID}`);
  writeFileSync(join(folder, "corpus", ".hidden.jsonl"), "no JSON\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a corpus", () => {
  it("is every file of a folder: lines, packed lines, and whatever else can be read", async () => {
    const { code, out, err } = await according("extract", "corpus");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const read = records(out);
    expect(read.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, join("corpus", "later", "d.md")]);
    expect(read[7].from).toEqual({ file: join("corpus", "b.jsonl.gz"), offset: Buffer.byteLength(lines(6, 7)) });
    expect(read[10]).toMatchObject({ report: { title: "Shut" }, from: { offset: 0, part: 1 } });
  });

  it("has in every record what has made it", async () => {
    const [linear] = records((await according("extract", "corpus/a.jsonl", "--min-confidence", "0.8")).out);
    const weights = readFileSync(new URL("../../model-en/english.bin", import.meta.url));
    expect(linear.made).toEqual({
      program: expect.stringMatching(/^according \d+\.\d+\.\d+$/),
      ...{ engine: "linear", weights: createHash("sha256").update(weights).digest("hex").slice(0, 16) },
      ...{ minConfidence: 0.8, offsets: "utf16" },
    });
    const [rules] = records((await according("extract", "corpus/a.jsonl", "--engine", "rules")).out);
    expect(rules.made).toMatchObject({ engine: "rules" });
    expect(rules.made).not.toHaveProperty("weights");
  });

  it("is counted in code points and written without its texts where that is asked", async () => {
    const [utf16] = records((await according("extract", "corpus/a.jsonl")).out);
    const [points] = records(
      (await according("extract", "corpus/a.jsonl", "--offsets", "codepoints", "--no-text")).out,
    );
    expect(points.report).not.toHaveProperty("text");
    expect(points.made.offsets).toBe("codepoints");
    const letters = [...SAID];
    for (const [i, { content, source }] of points.statements.entries()) {
      const cut = (span: [number, number]) => letters.slice(...span).join("");
      const before = utf16.statements[i];
      expect(content.map(cut)).toEqual(before.content.map((span: [number, number]) => SAID.slice(...span)));
      expect(source.map(cut)).toEqual(before.source.map((span: [number, number]) => SAID.slice(...span)));
    }
  });

  it("has its text, date and id under keys of its own", async () => {
    writeFileSync(
      join(folder, "own.jsonl"),
      `${JSON.stringify({ key: "x", body: SAID, pubDate: "6 March 2026", text: 7 })}\n`,
    );
    const [read] = records(
      (await according("extract", "own.jsonl", "--text", "body", "--date", "pubDate", "--id", "key")).out,
    );
    expect(read).toMatchObject({ id: "x", report: { publishedAt: "2026-03-06", text: SAID } });
    const without = ["extract", "own.jsonl", "--text", "body", "--date", "pubDate", "--no-text"];
    for (const args of [without, ["extract", "--no-text", ...without.slice(1, -1)]]) {
      const [bare] = records((await according(...args)).out);
      expect(bare?.report).toMatchObject({ publishedAt: "2026-03-06" });
      expect(bare?.report).not.toHaveProperty("text");
    }
    const kept = await according("read", "own.jsonl", "--json", "--text", "body", "--date", "pubDate");
    expect(JSON.parse(kept.out)).toMatchObject({ report: { publishedAt: "2026-03-06", text: SAID } });
  });
});

describe("a key that no line has", () => {
  const own = (number: number, key = "wortlaut") =>
    Array.from({ length: number }, () => `${JSON.stringify({ [key]: SAID, pubDate: "2026-03-06" })}\n`).join("");
  const said = async (content: string, ...args: readonly string[]) => {
    writeFileSync(join(folder, "keys.jsonl"), content);
    const { code, err, out } = await according("extract", "keys.jsonl", ...args);
    return { code, err: err.trimEnd().split("\n"), read: records(out).length };
  };

  it("is told once, with a count, the keys that are there and the one that may be meant", async () => {
    expect(await said(own(3), "--text", "content", "--date", "pubdat")).toEqual({
      ...{ code: 1, read: 0 },
      err: [
        'according: no line has the key "content" that --text names (3 lines): the keys there are wortlaut, pubDate.',
        'according: no line has the key "pubdat" that --date names (3 lines): the keys there are wortlaut, pubDate. Did you mean "pubDate"?',
      ],
    });
    expect(await said(own(2), "--text", "wortlaut", "--id", "key")).toEqual({
      ...{ code: 1, read: 2 },
      err: ['according: no line has the key "key" that --id names (2 lines): the keys there are wortlaut, pubDate.'],
    });
  });

  it("is told early of a long corpus", async () => {
    const { err } = await said(own(1002), "--text", "content");
    expect(err.map((one) => one.slice(0, one.indexOf(":", 12)))).toEqual([
      'according: no line so far has the key "content" that --text names (1,000 lines)',
      'according: no line has the key "content" that --text names (1,002 lines)',
    ]);
  });

  it("is told where none is named and a usual one is there", async () => {
    expect((await said(own(1, "body"))).err).toEqual([
      'according: line 1 of keys.jsonl has no text: put the report into "text", or add --text body.',
    ]);
  });

  it("is told of each line, in its place, where others have it", async () => {
    expect(await said(`${own(2)}7\n${own(1, "content")}${own(1)}`, "--text", "content")).toEqual({
      ...{ code: 1, read: 1 },
      err: [
        expect.stringContaining("line 3 of keys.jsonl is not a JSON object"),
        ...[1, 2, 5].map((at) => `according: line ${at} of keys.jsonl has no text: put the report into "content".`),
      ],
    });
  });

  it("is told once by add and read too", async () => {
    writeFileSync(join(folder, "keys.jsonl"), own(3));
    const { code, err } = await according("read", "keys.jsonl", "--text", "content");
    expect([code, err]).toEqual([
      1,
      'according: keys.jsonl has no key "content" that --text names: the keys there are wortlaut, pubDate.\n',
    ]);
    const add = ["add", "keys.jsonl", "--story", "Orlay", "--data", "keys.sqlite"];
    const kept = await according(...add, "--text", "wortlaut", "--date", "pubdat");
    expect(kept.err).toContain(
      'keys.jsonl#1 (and 2 others) has no key "pubdat" that --date names: the keys there are wortlaut, pubDate.',
    );
  });
});

describe("standard input", () => {
  const passedOn = async (input: Uint8Array) => inProcess(["extract", "-"], { cwd: folder, input });

  it.each([
    ["gzip", gzipSync],
    ["zstd", zstdCompressSync],
    ["nothing", (text: string) => Buffer.from(text)],
  ])("is unpacked by its first bytes: %s", async (_, packed) => {
    const { code, out, err } = await passedOn(packed(lines(0, 3)));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records(out).map(({ id, from }) => [id, from.file])).toEqual([0, 1, 2].map((id) => [id, "-"]));
  });

  it("is named where it breaks off", async () => {
    const { code, err } = await passedOn(gzipSync(lines(0, 1)).subarray(0, 40));
    expect(code).toBe(1);
    expect(err).toContain("standard input is a packed file that is not whole");
  });
});

describe("what cannot be read in a folder", () => {
  it("is named and passed over", async () => {
    mkdirSync(join(folder, "mixed"));
    writeFileSync(join(folder, "mixed", "a.jsonl"), "");
    writeFileSync(join(folder, "mixed", "b.jsonl.gz"), gzipSync(lines(0, 1)).subarray(0, 40));
    writeFileSync(join(folder, "mixed", "c.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    writeFileSync(join(folder, "mixed", "d.jsonl"), lines(1, 2));
    const { code, out, err } = await according("extract", "mixed");
    expect([code, records(out).map(({ id }) => id)]).toEqual([1, [1]]);
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringContaining(`${join("mixed", "a.jsonl")} is empty`),
      expect.stringContaining(`${join("mixed", "b.jsonl.gz")} is a packed file that is not whole`),
      expect.stringContaining(`${join("mixed", "c.png")} is a`),
    ]);
  });

  it("is a folder with nothing in it, a link to nothing and one that leads back; each is named in its place", async () => {
    mkdirSync(join(folder, "holes", "empty"), { recursive: true });
    symlinkSync(".", join(folder, "holes", "again"));
    symlinkSync("nowhere", join(folder, "holes", "broken.jsonl"));
    writeFileSync(join(folder, "holes", "z.jsonl"), lines(0, 1));
    const said = [
      `according: ${join("holes", "again")} is a link back to a folder that it is in: not followed.\n`,
      `according: ${join("holes", "broken.jsonl")} does not exist: check the name.\n`,
      `according: ${join("holes", "empty")} is an empty folder: nothing was found there.\n`,
    ];
    const whole = await according("extract", "holes");
    expect([whole.code, records(whole.out).map(({ id }) => id), whole.err]).toEqual([1, [0], said.join("")]);
    const [first, second] = [
      await according("extract", "holes", "--shard", "1/2"),
      await according("extract", "holes", "--shard", "2/2"),
    ];
    expect(first.err + second.err, "each is of one part").toBe(said.join(""));
    expect(await according("extract", join("holes", "empty"))).toMatchObject({ code: 1, out: "", err: said[2] });
  });
});

describe("a table of a corpus", () => {
  it("is of those that need no story", () => {
    expect(TABLE_NAMES).toEqual(expect.arrayContaining(EXTRACT_TABLES));
  });

  it("is the same as CSV and as Parquet, and its places cut the words out", async () => {
    const { out } = await according(
      "extract",
      "corpus",
      "--format",
      "csv",
      "--of",
      "statements",
      "--offsets",
      "codepoints",
    );
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(
      records((await according("extract", "corpus")).out).flatMap(({ statements }) => statements).length,
    );
    expect(rows[0]).toMatchObject({ report: "0", published: "2026-03-06", speaker: "Mara Velin" });
    expect(rows[0]).not.toHaveProperty("story");
    for (const { report, start, end, words, spans } of rows)
      if (!report?.endsWith(".md") && !spans?.includes(";"))
        expect([...SAID].slice(Number(start), Number(end)).join("")).toBe(words);
    await according("extract", "corpus", "--format", "parquet", "--offsets", "codepoints", "--output", "said.parquet");
    const arrow = tableFromIPC(readParquet(new Uint8Array(readFileSync(join(folder, "said.parquet")))).intoIPCStream());
    const same = arrow
      .toArray()
      .map((row) => Object.values(JSON.parse(JSON.stringify(row))).map((one) => String(one ?? "")));
    expect(same).toEqual(rows.map((row) => Object.values(row)));
  });
});

describe("--shard", () => {
  it("gives parts that are the whole one after the other, however many they are", async () => {
    const whole = (await according("extract", "corpus")).out;
    for (const of of [2, 7]) {
      let all = "";
      for (let k = 1; k <= of; k++) all += (await according("extract", "corpus", "--shard", `${k}/${of}`)).out;
      expect(all === whole, `${of} parts are the whole`).toBe(true);
    }
  });

  it("is refused where it names no part", async () => {
    expect(await according("extract", "corpus", "--shard", "4/3")).toMatchObject({
      code: 2,
      err: expect.stringContaining("3/16"),
    });
    expect(await according("extract", "-", "--shard", "1/2")).toMatchObject({ code: 2 });
  });
});

it("is refused where a table is named and records are written, which have all", async () => {
  expect(await according("extract", "corpus", "--of", "figures")).toMatchObject({
    ...{ code: 2, out: "" },
    err: expect.stringContaining("--of is for a table"),
  });
});

describe("--output", () => {
  const at = (name: string) => join(folder, name);
  const written = async (output: string, ...args: readonly string[]) =>
    (await according("extract", "corpus/a.jsonl", "--output", output, ...args)).err;

  it("is never what is read, nor a record, nor a file of something else that ends in half a line", async () => {
    const before = readFileSync(at("corpus/a.jsonl"));
    expect(await written("./corpus/a.jsonl")).toContain("is what is read, and would be lost");
    expect(readFileSync(at("corpus/a.jsonl"))).toEqual(before);
    writeFileSync(at("kept.sqlite"), "SQLite format 3\0and all the rest");
    expect(await written("kept.sqlite")).toContain("is a record or another database, which would be lost");
    writeFileSync(at("notes.txt"), "my notes, no newline");
    expect(await written("notes.txt", "--resume")).toContain("has no records of a corpus in it");
    expect(readFileSync(at("notes.txt"), "utf8")).toBe("my notes, no newline");
  });

  it("is written by one at a time; whoever was killed hinders nobody", async () => {
    // The first process of every machine, which is always there.
    writeFileSync(at("two.jsonl.lock"), "1\n");
    expect(await written("two.jsonl")).toContain("two.jsonl is being written by another program (process 1)");
    writeFileSync(at("two.jsonl.lock"), "999999999\n");
    expect(await written("two.jsonl")).not.toContain("another program");
    expect(existsSync(at("two.jsonl.lock"))).toBe(false);
    expect(records(readFileSync(at("two.jsonl"), "utf8"))).toHaveLength(6);
  });

  it.runIf(existsSync("/dev/full"))("that is full is said to be, in a sentence", async () => {
    expect(await written("/dev/full")).toContain("/dev/full cannot be written: the disk is full: make room");
  });
});

describe("--resume", () => {
  let all = "";
  beforeAll(async () => {
    all = (await according("extract", "corpus")).out;
  });

  it.each([1, 7, 9, 11])("goes on after %i records and half a one, as if it had never stopped", async (kept) => {
    const begun = all.split("\n").slice(0, kept).join("\n");
    writeFileSync(join(folder, "out.jsonl"), `${begun}\n`);
    if (kept < 11) appendFileSync(join(folder, "out.jsonl"), '{"id":99,"form');
    const { code, err } = await according("extract", "corpus", "--output", "out.jsonl", "--resume");
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Going on after byte [\d,]+ of corpus/) });
    expect(written("out.jsonl") === all, "the bytes are the same").toBe(true);
  });

  it.each([
    ["./corpus", "corpus"],
    ["corpus", "corpus/"],
    ["corpus", "later/../corpus/."],
    ["corpus", "absolute"],
    ["absolute", "./corpus"],
    ["./corpus/a.jsonl", "absolute/a.jsonl"],
    ["corpus", "linked"],
  ])("takes %s and %s for the same", async (before, now) => {
    mkdirSync(join(folder, "later"), { recursive: true });
    if (!existsSync(join(folder, "linked"))) symlinkSync("corpus", join(folder, "linked"));
    const [first, then] = [before, now].map((one) => one.replace("absolute", join(folder, "corpus"))) as [
      string,
      string,
    ];
    const whole = (await according("extract", first)).out;
    for (const kept of [2, 5]) {
      writeFileSync(join(folder, "typed.jsonl"), `${whole.split("\n").slice(0, kept).join("\n")}\n`);
      const { code, err } = await according("extract", then, "--output", "typed.jsonl", "--resume");
      expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Going on after byte/) });
      expect(written("typed.jsonl") === whole, "the bytes are the same").toBe(true);
    }
  });

  it("begins where there is nothing yet, also within a part", async () => {
    rmSync(join(folder, "out.jsonl"), { force: true });
    await according("extract", "corpus", "--shard", "2/2", "--output", "out.jsonl", "--resume");
    const whole = written("out.jsonl");
    expect(whole).toBe((await according("extract", "corpus", "--shard", "2/2")).out);
    writeFileSync(join(folder, "out.jsonl"), whole.slice(0, whole.indexOf("\n") + 9));
    await according("extract", "corpus", "--shard", "2/2", "--output", "out.jsonl", "--resume");
    expect(written("out.jsonl")).toBe(whole);
  });

  it("says why it cannot go on", async () => {
    writeFileSync(join(folder, "out.jsonl"), '{"a":1}\n');
    const err = async (...args: readonly string[]) => (await according("extract", "corpus", ...args)).err;
    expect(await err("--output", "out.jsonl", "--resume")).toContain("has no records of a corpus");
    expect(await err("--output", "begun.jsonl", "--engine", "rules")).toBe("");
    expect(await err("--output", "begun.jsonl", "--resume")).toContain(
      "begun.jsonl was begun with the engine rules: go on",
    );
    expect(await err("--resume")).toContain("--output FILE");
    expect(await err("--output", "x.csv", "--format", "csv", "--resume")).toContain("begins anew");
    writeFileSync(join(folder, "out.jsonl"), '{"id":1,"from":{"file":"elsewhere.jsonl","offset":0}}\n');
    expect(await err("--output", "out.jsonl", "--resume")).toContain("not among these files");
  });
});
