import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { according as inProcess } from "../program.ts";

const REPORT = `---
title: "Gate at Lesk shelled 🚨"
outlet: Tesmar Post
published: 2026-03-03T10:00:00Z
---

🚨 Nine people were killed at Lesk on Tuesday, the health ministry said.

"The gate, the old one, stays shut," Mara Velin said.
`;

let folder: string;
const according = (...args: readonly string[]) =>
  inProcess(args, { cwd: folder, env: { ACCORDING_DATA: "record.sqlite" } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-code-points-"));
  writeFileSync(join(folder, "report.md"), REPORT);
  await according("add", "report.md", "--story", "Lesk");
});
afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPT = `
import csv
rows = lambda name: list(csv.DictReader(open(name, newline='', encoding='utf-8')))
texts = {row['report']: row['text'] for row in rows('reports.csv')}
said = rows('said.csv')
cut = lambda row: ' … '.join(texts[row['report']][int(a):int(b)] for a, b in (span.split('-') for span in row['spans'].split(';')))
assert all(cut(row) == row['words'] for row in said if row['words'])
print(len(said))
`;

test("a table is cut rightly by Python in code points", async ({ skip }) => {
  if (spawnSync("python3", ["--version"]).status !== 0) skip("Python is not here");
  for (const [of, output] of [
    ["statements", "said.csv"],
    ["reports", "reports.csv"],
  ] as const)
    await according("export", "--all", "--of", of, "--offsets", "codepoints", "--output", output);
  expect(readFileSync(join(folder, "said.csv"), "utf8")).toContain("Velin");
  const { stdout, stderr } = spawnSync("python3", ["-c", SCRIPT], { cwd: folder, encoding: "utf8" });
  expect({ stderr, rows: Number(stdout) }).toEqual({ stderr: "", rows: 2 });
});
