import type { EntryAt } from "@according/reader";
import { keyAt, type Pairs } from "./judged.ts";

/** Entries of a list that people have judged to be one or two, as places in it. */
export interface Placings {
  readonly same: readonly Placing[];
  readonly different: readonly Placing[];
}
type Placing = readonly [number, number];

/** The entries are asked for only where something is judged. */
export function placingsOf({ same, different }: Pairs, entries: () => readonly EntryAt[]): Placings {
  if (same.length === 0 && different.length === 0) return { same: [], different: [] };
  const index = new Map(entries().map((at, i) => [keyAt(at), i]));
  const places = (pairs: Pairs["same"]) =>
    pairs.flatMap(([a, b]): readonly Placing[] => {
      const [x, y] = [index.get(keyAt(a)), index.get(keyAt(b))];
      return x === undefined || y === undefined ? [] : [[x, y]];
    });
  return { same: places(same), different: places(different) };
}
