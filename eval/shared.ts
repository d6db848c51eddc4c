import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A measurement that cannot be made; `message` says why and what to do. */
export class Unmeasurable extends Error {}

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly publishedAt?: string;
}

export function readArticles(file: string): readonly Article[] {
  demand(file);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

/** What a scorer prints of these predictions beside a file of gold. */
export function score(scorer: string, gold: string, predictions: readonly object[]): string {
  demand(scorer);
  const folder = mkdtempSync(join(tmpdir(), "according-eval-"));
  try {
    const file = join(folder, "predictions.jsonl");
    writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(""));
    // A scorer that is asked for behind a link takes itself for imported, and prints nothing.
    const asked = [realpathSync(scorer), "--gold", gold, "--pred", file];
    const done = spawnSync(process.execPath, asked, { encoding: "utf8" });
    if (done.stdout === "" || done.status !== 0)
      throw new Unmeasurable(`The scorer failed: ${done.stderr.trim() || "it printed nothing."}`);
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
export async function orSay(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Unmeasurable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
