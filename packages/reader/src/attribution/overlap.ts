import { overlaps, type Span } from "@according/record";

/** Does a span share a character with one of these? By halving, so that many spans are asked in proportional time. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const taken = [...spans].sort((a, b) => a[0] - b[0]);
  const reach: number[] = [];
  for (const [, to] of taken) reach.push(Math.max(reach.at(-1) ?? 0, to));
  return (span) => sharesCharacter(taken, reach, span);
}

function sharesCharacter(taken: readonly Span[], reach: readonly number[], span: Span): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as Span)[0] < span[1]) low = middle + 1;
    else high = middle;
  }
  if ((reach[low - 1] ?? 0) <= span[0]) return false;
  for (let i = low - 1; i >= 0 && (reach[i] as number) > span[0]; i--)
    if (overlaps(taken[i] as Span, span)) return true;
  return false;
}
