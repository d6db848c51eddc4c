/** Things by what they have: those that have much of something are found without looking at the others. */
export interface Postings<T> {
  /**
   * Those that have some of the keys, and so many of them in so many as `least` tells, 0 to 1, in their order. A key that is given
   * twice counts twice.
   */
  sharing(keys: readonly string[], least: number, inSoMany?: number): readonly Sharing<T>[];
}

export interface Sharing<T> {
  readonly one: T;
  /** How many of the keys it has, and how much of so many. */
  readonly count: number;
  readonly share: number;
}

export function postingsOf<T>(all: readonly T[], keysOf: (one: T) => ReadonlySet<string>): Postings<T> {
  const places = new Map<string, number[]>();
  for (const [at, one] of all.entries())
    for (const key of keysOf(one)) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  return {
    sharing(keys, least, inSoMany = keys.length) {
      const counts = new Uint32Array(all.length);
      for (const key of keys) for (const at of places.get(key) ?? []) counts[at] = (counts[at] as number) + 1;
      const found: Sharing<T>[] = [];
      for (const [at, count] of counts.entries()) {
        const share = count / inSoMany;
        if (share > 0 && share >= least) found.push({ one: all[at] as T, count, share });
      }
      return found;
    },
  };
}
