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

/** Log-odds of rows of measures. Tree by tree, so that a tree is at hand for all rows. */
export function grow({ measure, value, right, roots, base }: Trees, rows: readonly Float32Array[]): readonly number[] {
  const sums: number[] = new Array(rows.length).fill(base);
  for (const root of roots)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Float32Array;
      let node = root;
      for (let m = measure[node] as number; m >= 0; m = measure[node] as number)
        node = (row[m] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
      sums[i] = (sums[i] as number) + (value[node] as number);
    }
  return sums;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
