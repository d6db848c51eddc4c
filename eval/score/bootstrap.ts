/** The bounds of a 95 % interval. */
export type Interval = readonly [low: number, high: number];

export interface Resampling {
  readonly rounds: number;
  readonly seed: number;
}

export const RESAMPLING: Resampling = { rounds: 1000, seed: 1 };

/**
 * Percentile bootstrap over articles: for each statistic of summed counts, between which values 95 % of the resamples
 * lie. All statistics see the same resamples.
 *
 * @param rows each article's counts, all of the same length
 * @param statistics from the sums of the drawn rows, which they may not keep
 */
export function intervals(
  rows: readonly (readonly number[])[],
  statistics: readonly ((sums: Float64Array) => number)[],
  { rounds, seed }: Resampling,
): readonly Interval[] {
  const width = rows[0]?.length ?? 0;
  const table = Float64Array.from(rows.flat());
  const samples = statistics.map(() => new Float64Array(rounds));
  const next = mulberry32(seed);
  const sums = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    sums.fill(0);
    for (let draw = 0; draw < rows.length; draw++) {
      const from = Math.floor(next() * rows.length) * width;
      for (let i = 0; i < width; i++) sums[i] = (sums[i] as number) + (table[from + i] as number);
    }
    samples.forEach((sample, i) => {
      sample[round] = statistics[i]?.(sums) ?? 0;
    });
  }
  return samples.map(central);
}

function central(sample: Float64Array): Interval {
  const sorted = sample.toSorted();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** A small seeded generator, uniform on [0, 1). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
