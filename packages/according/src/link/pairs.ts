import type { EntryAt } from "@according/reader";
import { keyAt, type Pairs } from "./judged.ts";

/** Entries of a list that people have judged to be one or two, as places in it. */
export interface Placings {
  readonly same: readonly Placing[];
  readonly different: readonly Placing[];
}
type Placing = readonly [number, number];

/** By the places of entries of one kind; these are asked for only where something is judged of that kind. */
export function placingsOf({ same, different }: Pairs, by: EntryAt["by"], entries: () => readonly EntryAt[]): Placings {
  const ofKind = (pairs: Pairs["same"]) => pairs.filter(([a]) => a.by === by);
  const [ones, twos] = [ofKind(same), ofKind(different)];
  if (ones.length === 0 && twos.length === 0) return { same: [], different: [] };
  const index = new Map(entries().map((at, i) => [keyAt(at), i]));
  const places = (pairs: Pairs["same"]) =>
    pairs.flatMap(([a, b]): readonly Placing[] => {
      const [x, y] = [index.get(keyAt(a)), index.get(keyAt(b))];
      return x === undefined || y === undefined ? [] : [[x, y]];
    });
  return { same: places(ones), different: places(twos) };
}
