import type { Interval, Resampling } from "./bootstrap.ts";
import { intervals } from "./bootstrap.ts";

/** How many are right, predicted and marked in one article. */
export interface Tally {
  readonly hits: number;
  readonly predicted: number;
  readonly gold: number;
}

/** By how much the F1 of one is above another's, 0 to 1, and between which bounds it lies in 95 % of resamples of the articles. */
export interface Difference {
  readonly f1: number;
  readonly ci95: Interval;
}

/**
 * A paired bootstrap (Efron and Tibshirani 1993): both read the same articles, so that both are drawn together.
 *
 * @throws RangeError where they are not of the same articles
 */
export function difference(one: readonly Tally[], other: readonly Tally[], resampling: Resampling): Difference {
  if (one.length !== other.length) throw new RangeError("Tallies of different articles cannot be paired.");
  const rows = one.map(({ hits, predicted, gold }, i) => {
    const { hits: others, predicted: theirs } = other[i] as Tally;
    return [hits, predicted + gold, others, theirs + gold];
  });
  const above = ([a = 0, b = 0, c = 0, d = 0]: ArrayLike<number> & Iterable<number>): number =>
    (2 * a) / (b || 1) - (2 * c) / (d || 1);
  const sums = rows.reduce((all, row) => all.map((sum, k) => sum + (row[k] as number)), [0, 0, 0, 0]);
  const [ci95] = intervals(rows, [above], resampling);
  return { f1: above(sums), ci95: ci95 as Interval };
}
