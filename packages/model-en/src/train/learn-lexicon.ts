import { hashText, stem, toUnits, unitAt } from "@according/reader/linear";
import type { Prepared } from "./articles.ts";

/** How often each stem, as a hash, stands in a cue and at all, outside quotations. */
export interface StemCounts {
  readonly inCue: ReadonlyMap<number, number>;
  readonly all: ReadonlyMap<number, number>;
}

export function countStems({ article, segmented }: Prepared): StemCounts {
  const inCue = new Map<number, number>();
  const all = new Map<number, number>();
  const units = toUnits(segmented);
  const marked = new Uint8Array(units.count);
  for (const [from, to] of article.attributions.flatMap(({ cue }) => cue))
    for (let i = unitAt(units, from); i < units.count && (units.start[i] as number) < to; i++) marked[i] = 1;
  for (let i = 0; i < units.count; i++) {
    if (units.quoted[i]) continue;
    const key = hashText(stem(segmented.tokens[units.from[i] as number]?.lower ?? ""));
    all.set(key, (all.get(key) ?? 0) + 1);
    if (marked[i]) inCue.set(key, (inCue.get(key) ?? 0) + 1);
  }
  return { inCue, all };
}

/* Shares of its uses in which a stem is part of a cue; the level is the number of steps passed, and one. */
const STEPS = [0.01, 0.03, 0.07, 0.15, 0.3, 0.5, 0.7, 0.85];
const RARE = 3;

/** The level of every stem seen often enough, stems in rising order. */
export function learnLexicon(counts: readonly StemCounts[]): { stems: Int32Array; levels: Uint8Array } {
  const inCue = sum(counts.map((one) => one.inCue));
  const kept = [...sum(counts.map(({ all }) => all))]
    .filter(([stem, count]) => count >= RARE || inCue.has(stem))
    .sort(([a], [b]) => a - b);
  const level = ([stem, count]: readonly [number, number]) => {
    const share = ((inCue.get(stem) ?? 0) + 0.15) / (count + 1.5);
    return 1 + STEPS.filter((step) => share >= step).length;
  };
  return { stems: Int32Array.from(kept, ([stem]) => stem), levels: Uint8Array.from(kept, level) };
}

function sum(counts: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const total = new Map<number, number>();
  for (const one of counts) for (const [key, n] of one) total.set(key, (total.get(key) ?? 0) + n);
  return total;
}
