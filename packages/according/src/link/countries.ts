import { sourceOf } from "@according/reader";
import type { Count } from "./counts.ts";
import { DEPARTMENTS } from "./en/happened.ts";
import { isSameWord } from "./names.ts";
import type { Pair } from "./neighbours.ts";
import { meet } from "./sets.ts";

/** The words of the name of the body whose figure it is; null: it is a person's, a report's own, or open. */
function bodyTelling({ at, figure }: Count): readonly string[] | null {
  const name = at.bySource.get(sourceOf(figure.whose) ?? "")?.name;
  return name?.kind === "body" ? name.tokens : null;
}

/** "Norland's health ministry" and "Sudland's health ministry", where no place is told that both speak of. */
export function areOfOtherCountries(a: Count, b: Count): boolean {
  const [x, y] = [bodyTelling(a), bodyTelling(b)];
  if (x === null || y === null || x.length < WITH_COUNTRY || x.length !== y.length || meet(a.places, b.places))
    return false;
  const [own, other] = [lacking(x, y), lacking(y, x)];
  return own.length === 1 && other.length === 1 && ![...own, ...other].some((word) => DEPARTMENTS.has(word));
}
/** Norland, health, ministry. */
const WITH_COUNTRY = 3;

const lacking = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((word) => !others.some((one) => isSameWord(one, word)));

/** Pairs without those of a figure that may be of two places or countries, of which it tells neither: it is left apart from both. */
export function withoutTorn<L>(
  pairs: readonly Pair<Count, L>[],
  arePlacedApart: (a: Count, b: Count) => boolean,
): readonly Pair<Count, L>[] {
  const beside = new Map<Count, Map<string, Count>>();
  const note = (one: Count, other: Count) => {
    if (isPlaced(one) || !isPlaced(other)) return;
    const others = beside.get(one) ?? new Map<string, Count>();
    if (others.size < MOST_PLACES) others.set(placeKey(other), other);
    beside.set(one, others);
  };
  for (const { a, b } of pairs) {
    note(a, b);
    note(b, a);
  }
  const areApart = (a: Count, b: Count) => areOfOtherCountries(a, b) || arePlacedApart(a, b);
  const isTorn = ([, others]: readonly [Count, ReadonlyMap<string, Count>]) =>
    [...others.values()].some((a, i, all) => all.slice(i + 1).some((b) => areApart(a, b)));
  const torn = new Set([...beside].filter(isTorn).map(([one]) => one));
  const tears = (one: Count, other: Count) => torn.has(one) && isPlaced(other);
  return torn.size === 0 ? pairs : pairs.filter(({ a, b }) => !tears(a, b) && !tears(b, a));
}
const MOST_PLACES = 16;

/** Does it tell where it is, by a place or by a body of a country? */
const isPlaced = (one: Count): boolean => one.near.size > 0 || (bodyTelling(one)?.length ?? 0) >= WITH_COUNTRY;

const placeKey = (one: Count): string => `${[...one.near].sort().join(" ")} | ${bodyTelling(one)?.join(" ") ?? ""}`;
