/** Have two sets one in common? */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** What two sets have in common, in the order of the smaller. */
export function commonTo<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const shared: T[] = [];
  for (const one of few) if (many.has(one)) shared.push(one);
  return shared;
}
