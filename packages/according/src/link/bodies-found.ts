import type { Count } from "./counts.ts";
import type { Pair } from "./neighbours.ts";
import { isSameNumber } from "./ranges.ts";
import { least } from "./valued.ts";

/** Of bodies found, and a toll that was more before: they are some of the dead. */
export const FEWER = "fewer";

/**
 * "35 bodies were recovered" and "the toll rose to 36": bodies are counted with the dead of a happening that both tell, as long
 * as the number only grows from the one to the other, and not by much. null: they are not.
 */
export function foundAndDead<R>(a: Count, b: Count, areNear: boolean, because: R): R | typeof FEWER | null {
  const [found, dead] = a.circumstances.areFound ? [a, b] : [b, a];
  if (a.happening.size === 0 || b.happening.size === 0) return null;
  const isDeadFirst = dead.at === found.at || dead.asOf <= found.asOf;
  if (least(found) < least(dead)) return isDeadFirst ? FEWER : areNear ? because : null;
  return isDeadFirst && areNear ? because : null;
}

/** Pairs without those of bodies that are fewer than the dead were before, or that are counted with such. */
export function withoutFewer<R>(pairs: readonly Pair<Count, R | typeof FEWER>[]): readonly Pair<Count, R>[] {
  const known = pairs.filter((pair): pair is Pair<Count, R> => pair.link !== FEWER);
  if (known.length === pairs.length) return known;
  const fewer = new Set(pairs.flatMap(({ a, b, link }) => (link === FEWER ? [isFound(a) ? a : b] : [])));
  const together = known.filter(({ a, b }) => isFound(a) && isFound(b));
  for (let before = 0; before < fewer.size; ) {
    before = fewer.size;
    for (const { a, b } of together) if (fewer.has(a) || fewer.has(b)) fewer.add(a).add(b);
  }
  return known.filter(({ a, b }) => isFound(a) === isFound(b) || isSameNumber(a, b) || !(fewer.has(a) || fewer.has(b)));
}

const isFound = ({ circumstances }: Count): boolean => circumstances.areFound;
