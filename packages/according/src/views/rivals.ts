import { type Contradiction, type EntryAt, stableId } from "@according/reader";
import { TOLLS } from "../link/counts.ts";
import { excludeEachOther } from "../link/ranges.ts";
import type { Linked } from "../linked.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { lookupIn } from "./lookup.ts";

/**
 * Whoever counts otherwise than one of two that contradict each other: of each source the number that it tells now, or told on
 * that day, if that is excluded too. "Up to five" against the ministry's twelve as well as the aid group's eleven.
 */
export function withRivals(linked: Linked, one: Contradiction): readonly Contradiction[] {
  const { b } = one;
  if (one.kind !== "figures" || b.by !== "figure") return [one];
  const series = lookupIn(linked).series(b.report, b.figure);
  const source = lookupIn(linked).value(b.report, b.figure)?.source;
  if (!series || !source || !TOLLS.has(series.kind)) return [one];
  const chains = claimsOf(linked, series).filter(([first]) => first?.by === "source");
  const own = chains.find(([first]) => first?.source === source)?.at(-1);
  // Of a number that has been given up nobody disputes anything any more.
  if (!own?.reports.includes(b.report)) return [one];
  const rivals = chains.flatMap((chain) => (chain[0]?.source === source ? [] : (rivalIn(chain, own) ?? [])));
  return [one, ...rivals.map((rival) => against(rival.entry, own.entry))];
}

/** What a source tells now, else told then, if the other excludes it. */
function rivalIn(chain: readonly Claim[], own: Claim): Claim | undefined {
  const then = chain.findLast(({ day }) => day.slice(0, 10) <= own.day.slice(0, 10));
  return [chain.at(-1), then].find(
    (claim) => claim !== undefined && then !== undefined && excludeEachOther(claim, own),
  );
}

const against = (a: EntryAt, b: EntryAt): Contradiction => ({
  id: stableId("against", ...Object.values(a), ...Object.values(b)),
  kind: "figures",
  ...({ a, b } as Pick<Contradiction, "a" | "b">),
});
