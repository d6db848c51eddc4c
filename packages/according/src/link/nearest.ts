import type { InOrder } from "./ordered.ts";

/** Of entries with one key, only so many neighbours in time are compared, and fewer where twice as many have had it: what is told all the time tells nothing. */
export const NEAREST = 64;
const OF_COMMON = 16;

/** The place of an entry that is there no more. */
export const GONE = -2;

/** Of entries with one key, from which on they are near the next one, if so many are before it. */
export const firstNear = (before: number): number => Math.max(0, before - (before > 2 * NEAREST ? OF_COMMON : NEAREST));

/** Tells whom of those with one key a change of their list brings near to one that stays in it, and whom it parts from it. */
export function slide<E extends InOrder>(
  was: readonly E[],
  now: readonly E[],
  meet: (a: E, b: E) => void,
  part: (a: E, b: E) => void,
): void {
  let i = 0;
  for (const [k, one] of now.entries()) {
    while (i < was.length && (was[i] as E).place < one.place) i++;
    if (was[i] !== one) continue;
    let nearest = firstNear(i);
    while ((was[nearest] as E).place === GONE) nearest++;
    const [first, from] = [(was[nearest] as E).place, firstNear(k)];
    for (let j = from; j < k && (now[j] as E).place < first; j++) meet(now[j] as E, one);
    for (let j = from - 1; j >= 0 && (now[j] as E).place >= first; j--) part(now[j] as E, one);
  }
}
