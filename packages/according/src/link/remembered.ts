/**
 * Remembers the last thing made of an object, as long as all else it was made of is the same: what an added report does not
 * touch is not made again.
 */
export function remembering<K extends object, V>(): (of: K, beside: readonly unknown[], make: () => V) => V {
  const known = new WeakMap<K, { readonly beside: readonly unknown[]; readonly made: V }>();
  return (of, beside, make) => {
    const before = known.get(of);
    if (before && areSame(before.beside, beside)) return before.made;
    const made = make();
    known.set(of, { beside, made });
    return made;
  };
}

export const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Nothing else than the object itself. */
export const ALONE: readonly never[] = [];
