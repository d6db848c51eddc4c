/**
 * Remembers the last thing made of an object, as long as what else it was made of is the same: what an added report does
 * not touch is not made again.
 */
export function remembering<K extends object, V>(): (of: K, beside: string, make: () => V) => V {
  const known = new WeakMap<K, { readonly beside: string; readonly made: V }>();
  return (of, beside, make) => {
    const before = known.get(of);
    if (before?.beside === beside) return before.made;
    const made = make();
    known.set(of, { beside, made });
    return made;
  };
}

const identities = new WeakMap<object, number>();
let given = 0;

/** A number by which an object is told from every other: what is made of several is made anew when one of them is another. */
export function identityOf(one: object): number {
  const known = identities.get(one) ?? ++given;
  identities.set(one, known);
  return known;
}
