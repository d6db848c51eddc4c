/** Boosted decision trees, one after another in flat arrays. An inner node sends a row left when its measure is at most the threshold. */
export interface Trees {
  /** Of each node the measure it looks at, -1 for a leaf. */
  readonly measure: Int16Array;
  /** Threshold of an inner node, value of a leaf. */
  readonly value: Float32Array;
  /** The right child; the left one is the next node. */
  readonly right: Int32Array;
  readonly roots: Int32Array;
  /** Log-odds before any tree. */
  readonly base: number;
}

/** Log-odds of a row of measures. */
export function grow({ measure, value, right, roots, base }: Trees, row: Float32Array): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let m = measure[node] as number; m >= 0; m = measure[node] as number)
      node = (row[m] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
    sum += value[node] as number;
  }
  return sum;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
