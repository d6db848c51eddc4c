import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Evaluation } from "./evaluate.ts";
import type { GoldArticle } from "./score/types.ts";
import type { Report } from "./score.ts";
import { demand, Unmeasurable } from "./shared.ts";

/**
 * Has another scorer of the same definitions score the same predictions, and compares every figure and every interval
 * to the last digit.
 *
 * @param scorer a program that takes `--gold FILE --pred FILE --json`
 * @returns a sentence for each difference; none where all is equal
 */
export function differences(scorer: string, articles: readonly GoldArticle[], { predictions, report }: Evaluation) {
  demand(scorer);
  const folder = mkdtempSync(join(tmpdir(), "according-eval-"));
  try {
    const files = [join(folder, "gold.jsonl"), join(folder, "pred.jsonl")] as const;
    writeFileSync(files[0], lines(articles));
    writeFileSync(files[1], lines(predictions));
    const args = [realpathSync(scorer), "--gold", files[0], "--pred", files[1], "--json"];
    const done = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (done.status !== 0) throw new Unmeasurable(`${scorer} failed: ${done.stderr.trim()}`);
    return unequal(report, JSON.parse(done.stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** Both ways as JSON, so that a field that is missing on one side is a difference. */
function unequal(ours: Report, theirs: object): readonly string[] {
  const mine: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(ours));
  const other = theirs as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(mine), ...Object.keys(other)])]
    .filter((key) => !isDeepStrictEqual(mine[key], other[key]))
    .map((key) => `${key}: here ${JSON.stringify(mine[key])}, there ${JSON.stringify(other[key])}`);
}
