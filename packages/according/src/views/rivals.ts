import { type Contradiction, type EntryAt, type Series, stableId } from "@according/reader";
import { excludeEachOther } from "../link/ranges.ts";
import { TOLLS } from "../link/tolls.ts";
import type { Linked } from "../linked.ts";
import { type Claim, chainsOfSources, latestBySource } from "./claims.ts";
import { lookupIn } from "./lookup.ts";

/** Two that contradict each other. */
export interface Rivalry extends Contradiction {
  /** Of the last one shown: so many others count otherwise than its later number too. */
  readonly more?: number;
}

/**
 * Those that contradict each other, and whoever else counts otherwise than the later one: of each source the number that it
 * tells now, or told on that day, if that is excluded too. "Up to five" against the ministry's twelve as well as the aid
 * group's eleven. A number has its rivals once, however many contradict it, and no more of them than those who spoke last.
 */
export function withRivals(linked: Linked, all: readonly Contradiction[]): readonly Rivalry[] {
  const seen = new Set<Claim>();
  return all.flatMap((one) => {
    const [own, series] = countedBy(linked, one);
    if (!own || seen.has(own)) return [one];
    seen.add(own);
    const rivals = rivalsOf(own, chainsOfSources(linked, series)).filter((rival) => !isSideOf(linked, one, rival));
    const shown: readonly Rivalry[] = [one, ...rivals.slice(0, MOST).map((rival) => against(rival.entry, own.entry))];
    const more = rivals.length - MOST;
    return more > 0 ? shown.with(-1, { ...(shown.at(-1) ?? one), more }) : shown;
  });
}

/** What the source of the later of two counts now: of a number that has been given up nobody disputes anything any more. */
function countedBy(linked: Linked, { kind, b }: Contradiction): readonly [own: Claim, of: Series] | readonly [null] {
  if (kind !== "figures" || b.by !== "figure") return [null];
  const { series: seriesOf, value } = lookupIn(linked);
  const [series, source] = [seriesOf(b.report, b.figure), value(b.report, b.figure)?.source];
  if (!series || !source || !TOLLS.has(series.kind)) return [null];
  const own = latestBySource(linked, series).get(source);
  return own?.reports.includes(b.report) ? [own, series] : [null];
}

/** So many are shown against one number: where a hundred each tell their own, all pairs of them would tell nobody anything. */
const MOST = 8;

/** Is it what contradicts already, or told again? */
const isSideOf = (linked: Linked, { a }: Contradiction, { source, reports }: Claim): boolean =>
  a.by === "figure" && reports.includes(a.report) && lookupIn(linked).value(a.report, a.figure)?.source === source;

const rivalsOf = (own: Claim, chains: readonly (readonly Claim[])[]): readonly Claim[] =>
  chains.flatMap((chain) => (chain[0]?.source === own.source ? [] : (rivalIn(chain, own) ?? [])));

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
