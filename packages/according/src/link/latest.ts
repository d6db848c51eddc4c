import { isCopiedOtherwise } from "./copied-counts.ts";
import type { Count } from "./counts.ts";
import { byAsOf, hasNoDay, isEarlier, OWN, outletIn, type Valued } from "./valued.ts";

/**
 * The last value by each source, and none that it has changed since; of reports' own, the last by each report's outlet is the
 * report's. What a source told before counts where nothing else of it is known, and whose is open where nothing is at all.
 */
export function latestOf(all: readonly Valued[]): readonly Count[] {
  const dated = all.filter((one) => !hasNoDay(one));
  const known = (dated.length > 0 ? dated : all).filter(({ below }) => below === undefined);
  const last = new Map<string, Valued>();
  for (const one of byAsOf(known.length > 0 ? known : all)) {
    const key = one.source ?? `${OWN}${outletIn(one.count) ?? one.count.at.id}`;
    const before = last.get(key);
    if (before && isEarlier(one.count) && !isEarlier(before.count)) continue;
    if (before && isCopiedOtherwise(one, before)) continue;
    last.set(key, one);
  }
  const kept = [...last.values()].filter(({ count, source }) => source !== null || !isEarlier(count));
  return (kept.length > 0 ? kept : [...last.values()]).map(({ count }) => count);
}
