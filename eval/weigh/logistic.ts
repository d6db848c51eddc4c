import { confidenceOf } from "@according/reader/neural";

/** An example: its measures, and whether what they are taken of is right. */
export interface Example {
  readonly measures: readonly number[];
  readonly right: boolean;
}

/** How strongly weights are held near zero; the intercept is free. */
const RIDGE = 1;
const STEPS = 50;

/**
 * The logistic function that tells best how likely examples are right: an intercept, then a weight for each measure, by
 * Newton's method with a ridge (le Cessie and van Houwelingen 1992).
 *
 * @throws RangeError without examples
 */
export function fitLogistic(examples: readonly Example[]): readonly number[] {
  const width = (examples[0]?.measures.length ?? -1) + 1;
  if (width === 0) throw new RangeError("There is nothing to learn from.");
  let weights: readonly number[] = new Array(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const away = solve(...slopes(examples, weights));
    weights = weights.map((weight, i) => weight - (away[i] as number));
  }
  return weights;
}

/** The second and first derivatives of the loss. */
function slopes(examples: readonly Example[], weights: readonly number[]): [number[][], number[]] {
  const curve = weights.map((_, i) => weights.map((_, k) => (i === k && i > 0 ? RIDGE : 0)));
  const slope = weights.map((weight, i) => (i > 0 ? RIDGE * weight : 0));
  for (const { measures, right } of examples) {
    const row = [1, ...measures];
    const sure = confidenceOf(weights, measures);
    for (const [i, x] of row.entries()) {
      slope[i] = (slope[i] as number) + x * (sure - (right ? 1 : 0));
      const line = curve[i] as number[];
      for (const [k, y] of row.entries()) line[k] = (line[k] as number) + x * y * sure * (1 - sure);
    }
  }
  return [curve, slope];
}

/** The solution of a system of linear equations, by elimination. */
function solve(matrix: readonly (readonly number[])[], result: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, result[i] as number]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.slice(at).reduce((a, b) => (Math.abs(b[at] as number) > Math.abs(a[at] as number) ? b : a));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const times = (row[at] as number) / (pivot[at] as number);
      for (let k = at; k < row.length; k++) row[k] = (row[k] as number) - times * (pivot[k] as number);
    }
  }
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
}
