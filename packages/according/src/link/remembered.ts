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

/** Remembers what was made of an object beside another thing, for as long as the object is there. */
export function rememberingPairs<K extends object, B, V>(): (of: K, beside: B, make: () => V) => V {
  const known = new WeakMap<K, Map<B, V>>();
  return (of, beside, make) => {
    const all = known.get(of) ?? new Map<B, V>();
    known.set(of, all);
    const made = all.get(beside) ?? make();
    all.set(beside, made);
    return made;
  };
}

export const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Nothing else than the object itself. */
export const ALONE: readonly never[] = [];
