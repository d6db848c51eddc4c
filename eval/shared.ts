import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A measurement that cannot be made; `message` says why and what to do. */
export class Unmeasurable extends Error {}

export interface Measurement {
  /** The npm script that makes it again. */
  readonly command: string;
  readonly title: string;
  /** Where its result is recorded, relative to the root. */
  readonly record: string;
  /** Default files, relative to the root. */
  readonly gold: string;
  readonly scorer: string;
  /** The scorer's line for one gold article. */
  readonly predict: (article: Article) => object;
}

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly publishedAt?: string;
}

/** Reads every gold article, has the scorer compare, prints what it says and records it. */
export function measure({ command, title, record, gold, scorer, predict }: Measurement): void {
  const { values: files } = parseArgs({
    options: {
      gold: { type: "string", default: join(root, gold) },
      scorer: { type: "string", default: join(root, scorer) },
    },
  });
  const articles = readArticles(files.gold);
  const result = score(files.scorer, files.gold, articles.map(predict));
  console.log(result);
  const lines = [
    `# ${title}`,
    "",
    `${articles.length} articles of ${basename(files.gold)}; again with \`${command}\`.`,
  ];
  mkdirSync(join(root, "eval", "results"), { recursive: true });
  writeFileSync(join(root, record), `${[...lines, "", "```text", result, "```"].join("\n")}\n`);
  console.log(`\nRecorded in ${record}.`);
}

export function readArticles(file: string): readonly Article[] {
  demand(file);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

function score(scorer: string, gold: string, predictions: readonly object[]): string {
  demand(scorer);
  const folder = mkdtempSync(join(tmpdir(), "according-eval-"));
  try {
    const file = join(folder, "predictions.jsonl");
    writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const done = spawnSync(process.execPath, [scorer, "--gold", gold, "--pred", file], { encoding: "utf8" });
    if (done.status !== 0) throw new Unmeasurable(`The scorer failed: ${done.stderr.trim()}`);
    return done.stdout.trimEnd();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function demand(file: string): void {
  if (existsSync(file)) return;
  throw new Unmeasurable(
    `There is no ${file}: the corpora and the scorer are not part of this repository; name yours with --gold and --scorer.`,
  );
}

/** Runs a measurement; one that cannot be made is said in a sentence. */
export function orSay(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Unmeasurable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
