import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nearestName } from "../../src/cli/nearest.ts";
import { according, type Ran } from "../program.ts";

const NASTY = `---
title: "Gate shut \\u001b]0;owned\\u0007\\u202e"
outlet: "Tesmar \\u001b[2J Post"
published: 2026-03-03
---

Nine people were killed at Lesk on Tuesday, the health ministry said.

"The gate \u001b[31m stays \u009b2J shut and nobody passes it until the ministry has said so," Mara \u202eVelin said.

Mara Velin, the governor of the province of Lesk, denied on 3 March 2026 that her guards had attacked the old gate.
`;
const PLAIN = "Twelve people were killed at Lesk on Tuesday, the health ministry said on Thursday.\n";

let folder: string;
const run = (columns: number, ...args: readonly string[]): Promise<Ran> =>
  according(args, { cwd: folder, columns, env: { ACCORDING_DATA: "record.sqlite" } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-terminal-"));
  writeFileSync(join(folder, "nasty.md"), NASTY);
  writeFileSync(join(folder, "plain.txt"), PLAIN);
  await run(80, "add", "nasty.md", "--story", "The gate of Lesk and its guards");
  await run(
    80,
    "add",
    "plain.txt",
    "--story",
    "The gate of Lesk and its guards",
    "--published",
    "2026-03-05",
    "--outlet",
    "Orlay Radio",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const STORY = "The gate of Lesk and its guards";
const COMMANDS: readonly (readonly string[])[] = [
  ["list"],
  ["stories"],
  ["statements", STORY],
  ["sources", STORY],
  ["figures", STORY],
  ["dates", STORY],
  ["story", STORY],
  ["new", STORY, "--since", "2026-03-01"],
  ["who", STORY, "Mara Velin"],
  ["search", "gate"],
  ["read", "nasty.md"],
  ["check", "nasty.md", "--story", STORY],
];
const MORE: readonly (readonly string[])[] = [
  ["list", "--json"],
  ["export", STORY],
  ["export", STORY, "--format", "tei"],
  ["brief", STORY],
  ["extract", "nasty.md", "--format", "csv"],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: what steers, but for the program's own colours
const STEERING = /(?!\u001b\[\d*m)[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

describe("what is exported", () => {
  it.each([
    ["a table", ["export", STORY]],
    ["reports", ["export", STORY, "--of", "reports", "--format", "jsonl"]],
    ["a page", ["export", STORY, "--format", "html"]],
  ])("%s colours and hides nothing by a report's own marks", async (_, args) => {
    const { out } = await run(80, ...args);
    expect(out.length).toBeGreaterThan(100);
    expect(out).not.toContain("\u001b");
  });
});

describe("a terminal", () => {
  const WIDTHS = [40, 80].flatMap((width) =>
    [...COMMANDS, ["--help"], ["add", "--help"]].map((args) => ({ width, args })),
  );

  it.each(WIDTHS)("of $width characters holds every line of $args", async ({ width, args }) => {
    const { out } = await run(width, ...args);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the program's own colours
    const lines = out.replace(/\u001b\[[\d;]*m/g, "").split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.length > width && /\S\s+\S/.test(line.trim()))).toEqual([]);
  });

  it("of 80 characters keeps columns where a line is broken", async () => {
    const rows = (await run(80, "list")).out.split("\n").filter((line) => / {2}2026-03-0\d {2}/.test(line));
    expect(new Set(rows.map((row) => row.search(/Gate shut|Twelve people/))).size).toBe(1);
  });

  it.each([...COMMANDS, ...MORE])("is never steered by a report, with %s %s", async (...args) => {
    const { out, err } = await run(80, ...args.filter((one) => typeof one === "string"));
    expect(out).not.toBe("");
    expect(`${out}${err}`.match(STEERING)).toBe(null);
  });
});

describe("what may have been meant", () => {
  it("may have two letters changed about", () => {
    expect(nearestName("Amsle", ["Ivo Brand", "Ruth Amsel"])).toBe("Ruth Amsel");
    expect(nearestName("Amsle", ["Ivo Brand", "Ruth Ansal"])).toBeUndefined();
  });

  const err = async (...args: readonly string[]) => (await run(80, ...args)).err;

  it("is said of a kind, a source, a speaker, an outlet, a name and a command", async () => {
    expect(await err("figures", STORY, "--kind", "kiled")).toContain('Did you mean "killed"?');
    expect(await err("figures", STORY, "--source", "health minstry")).toContain('Did you mean "health ministry"?');
    expect(await err("statements", STORY, "--outlet", "Orlay Radoi")).toContain('Did you mean "Orlay Radio"?');
    expect(await err("statements", STORY, "--speaker", "the health minstry")).toContain(
      'Did you mean "health ministry"?',
    );
    expect(await err("who", STORY, "Pavel Izter")).not.toContain("Did you mean");
    expect(await err("who", STORY, "helth ministry")).toContain('Did you mean "health ministry"?');
    expect(await err("who", STORY, "Minestry")).toContain('Did you mean "health ministry"?');
    expect(await err("export", STORY, "--of", "figures", "--kind", "kileld")).toContain('Did you mean "killed"?');
    expect(await err("figurs")).toContain("Did you mean figures?");
  });
});

describe("a kind that nothing is of", () => {
  it.each([
    ["dead", 'Did you mean "killed"?'],
    ["Deaths", 'Did you mean "killed"?'],
    ["zebras", "There is: killed"],
  ])("is asked back by what people call it, else told with what there is: %s", async (kind, meant) => {
    for (const args of [
      ["figures", STORY, "--kind", kind],
      ["export", STORY, "--of", "figures", "--kind", kind],
    ]) {
      const { code, err } = await run(80, ...args);
      expect(code).toBe(1);
      expect(err).toContain(meant);
    }
  });
});

describe("several files", () => {
  it("are read one after the other, each as JSON on a line", async () => {
    const { out } = await according(["read", "plain.txt", "nasty.md", "--json"], { cwd: folder });
    const read = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(read.map(({ report }) => report.outlet)).toEqual([undefined, expect.stringContaining("Tesmar")]);
    const missing = await according(["read", "none.txt", "plain.txt"], { cwd: folder });
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining("none.txt does not exist") });
    expect(missing.out).toContain("Twelve people");
    expect((await according(["read", "plain.txt", "nasty.md", "--title", "x"], { cwd: folder })).code).toBe(2);
  });
});

it("-v prints the version", async () => {
  expect(await according(["-v"], { cwd: folder })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
