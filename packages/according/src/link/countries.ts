import type { Count } from "./counts.ts";
import { DEPARTMENTS } from "./en/happened.ts";
import type { Pair } from "./neighbours.ts";
import { WITH_COUNTRY } from "./placed.ts";
import { nameOnePlace } from "./places-named.ts";
import { remembering } from "./remembered.ts";
import { isSameWord } from "./words.ts";

/** "Norland's health ministry" and "Sudland's health ministry", where no place is told that both speak of. */
export function areOfOtherCountries(a: Count, b: Count): boolean {
  const [x, y] = [a.body, b.body];
  if (x === null || y === null || x.length < WITH_COUNTRY || x.length !== y.length || nameOnePlace(a.places, b.places))
    return false;
  const [own, other] = [lacking(x, y), lacking(y, x)];
  return own.length === 1 && other.length === 1 && ![...own, ...other].some((word) => DEPARTMENTS.has(word));
}
const lacking = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((word) => !others.some((one) => isSameWord(one, word)));

/** Pairs without those of a figure that may be of two places or countries, of which it tells neither: it is left apart from both. */
export function withoutTorn<L>(
  pairs: readonly Pair<Count, L>[],
  arePlacedApart: (a: Count, b: Count) => boolean,
): readonly Pair<Count, L>[] {
  const beside = new Map<Count, Map<string, Count>>();
  const note = (one: Count, other: Count) => {
    if (one.placed !== null || other.placed === null) return;
    const others = beside.get(one) ?? new Map<string, Count>();
    if (others.size < MOST_PLACES) others.set(other.placed, other);
    if (others.size === 1) beside.set(one, others);
  };
  for (const { a, b } of pairs) {
    note(a, b);
    note(b, a);
  }
  const areApart = (a: Count, b: Count) => areOfOtherCountries(a, b) || arePlacedApart(a, b);
  const areTorn = (all: readonly Count[]) => all.some((a, i) => all.slice(i + 1).some((b) => areApart(a, b)));
  const isTorn = ([one, others]: readonly [Count, ReadonlyMap<string, Count>]) => {
    if (others.size < 2) return false;
    const all = [...others.values()];
    return tornBetween(one, all, () => areTorn(all));
  };
  const torn = new Set([...beside].filter(isTorn).map(([one]) => one));
  const tears = (one: Count, other: Count) => other.placed !== null && torn.has(one);
  return torn.size === 0 ? pairs : pairs.filter(({ a, b }) => !tears(a, b) && !tears(b, a));
}
const MOST_PLACES = 16;
const tornBetween = remembering<Count, boolean>();
