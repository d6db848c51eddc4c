import { overlaps, type Span } from "@according/record";
import { lastFrom } from "../text/halving.ts";

/*
 * Questions asked of many spans, each answered by halving, so that asking for every one of them takes proportional time.
 */

/** Does a span share a character with one of these? */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const { taken, reach } = byBeginning(spans);
  return (span) => sharesCharacter(taken, reach, span);
}

/** Does a span lie in one of these? */
export function holding(spans: readonly Span[]): (span: Span) => boolean {
  const { taken, reach } = byBeginning(spans);
  return ([from, to]) => (reach[begunBefore(taken, from + 1) - 1] ?? -1) >= to;
}

/** Spans by where they begin, and for each how far it and those before it reach. */
function byBeginning(spans: readonly Span[]): { readonly taken: readonly Span[]; readonly reach: readonly number[] } {
  const taken = [...spans].sort((a, b) => a[0] - b[0]);
  const reach: number[] = [];
  for (const [, to] of taken) reach.push(Math.max(reach.at(-1) ?? 0, to));
  return { taken, reach };
}

/** How many of them begin before an offset. */
const begunBefore = (taken: readonly Span[], offset: number): number => lastFrom(taken, ([from]) => from < offset) + 1;

function sharesCharacter(taken: readonly Span[], reach: readonly number[], span: Span): boolean {
  const low = begunBefore(taken, span[1]);
  if ((reach[low - 1] ?? 0) <= span[0]) return false;
  for (let i = low - 1; i >= 0 && (reach[i] as number) > span[0]; i--)
    if (overlaps(taken[i] as Span, span)) return true;
  return false;
}
