// npm run bench:program: the program as a person meets it, each time as a whole process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median, type Result, record, root, time } from "./shared.ts";
import { generate, sample } from "./story.ts";

const RUNS = 15;
const REPORTS = 1000;
const program = join(root, "packages", "according", "bin", "according.js");

const { values: options } = parseArgs({ options: { file: { type: "string", default: sample } } });
const folder = mkdtempSync(join(tmpdir(), "according-bench-"));
try {
  record("program", "The program", "npm run build && npm run bench:program", [...reading(), ...adding()]);
} finally {
  rmSync(folder, { recursive: true });
}

function reading(): readonly Result[] {
  const runs = Array.from({ length: RUNS }, () => time(() => according("read", options.file)));
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  const value = [Math.min(...runs), median(runs), Math.max(...runs)].map(seconds).join(" / ");
  return [{ name: `according read, one report: least / median / most seconds of ${RUNS}`, value }];
}

function adding(): readonly Result[] {
  const files = Array.from({ length: REPORTS }, (_, number) => join(folder, `${number}.md`));
  files.forEach((file, number) => {
    writeFileSync(file, generate(number));
  });
  const add = () => according("add", ...files, "--story", "Bench", "--data", join(folder, "record.sqlite"));
  return [
    { name: `according add, ${REPORTS} reports: seconds`, value: (time(add) / 1000).toFixed(1) },
    { name: "the same again, nothing changed: seconds", value: (time(add) / 1000).toFixed(1) },
  ];
}

function according(...args: readonly string[]): void {
  const done = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (done.status !== 0) throw new Error(`according ${args[0]} failed: ${done.stderr.trim().slice(0, 300)}`);
}
