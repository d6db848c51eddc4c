import type { Range } from "../layers.ts";

/** What is made of an object is made once, for all that ask while it lives. */
export function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  // What is asked next is mostly asked of the same.
  let last: K | undefined;
  let answer: V | undefined;
  return (of) => {
    if (of === last) return answer as V;
    let made = known.get(of);
    if (made === undefined && !known.has(of)) {
      made = make(of);
      known.set(of, made);
    }
    last = of;
    answer = made;
    return made as V;
  };
}

/* More than any text has tokens: a range is told by one number. */
const TOKENS = 2 ** 26;

/** What is made of a range of an object's words is made once, too. */
export function onceForEach<K extends object, V>(make: (of: K, range: Range) => V): (of: K, range: Range) => V {
  const knownOf = onceFor((_: K) => new Map<number, V>());
  return (of, range) => {
    const known = knownOf(of);
    const key = range[0] * TOKENS + range[1];
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(of, range);
    known.set(key, made);
    return made;
  };
}
