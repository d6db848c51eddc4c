import { type Figure, sourceOf } from "@according/reader";
import { HOMES, WIDE_SITES } from "./en/happened.ts";
import type { Moves } from "./moved.ts";
import { nameOnePlace } from "./places-named.ts";
import { isSameNumber } from "./ranges.ts";
import { meet } from "./sets.ts";
import { stemOf } from "./words.ts";

/** What a report's other numbers of the same kind tell of one: that it counts others than they do. */
export interface BesideOthers {
  /** Of one place, behind a larger number of more than that: "killed 40 in all of Ardell. **In Sell** 12 died." */
  readonly isOfOnePlace: boolean;
  /** Kinds of places at which its report counts others. */
  readonly sitesOfOthers: ReadonlySet<string>;
}

/** A count as far as others of its report are held against it. */
interface Beside {
  readonly figure: Figure;
  readonly kind: string;
  readonly moves: Moves;
  readonly isPart: boolean;
  readonly places: ReadonlySet<string>;
  readonly happening: ReadonlySet<number>;
  readonly circumstances: { readonly sites: ReadonlySet<string> };
}

/** `before`: how many of its report's counts stand before it. */
export function besideOthers(one: Beside, all: readonly Beside[], before: number): BesideOthers {
  const others = all.filter((other) => other.kind === one.kind && !other.isPart && countsOthers(other, one));
  const ahead = new Set(all.slice(0, before));
  return {
    isOfOnePlace:
      one.places.size > 0 && others.some((other) => ahead.has(other) && isWider(other, one) && !isPutRight(other, one)),
    sitesOfOthers: new Set(others.flatMap((other) => closeSites(other))),
  };
}
export const BY_ITSELF: BesideOthers = { isOfOnePlace: false, sitesOfOthers: new Set() };

const countsOthers = ({ figure, moves }: Beside, one: Beside): boolean =>
  !moves.isEarlier && !moves.isDisputed && !isSameNumber({ figure }, one);

/** By who told the other. */
const isPutRight = ({ figure }: Beside, one: Beside): boolean =>
  one.moves.isMarked && sourceOf(figure.whose) === sourceOf(one.figure.whose);

const isWider = (other: Beside, { figure, places, happening }: Beside): boolean =>
  lowest(other.figure) > lowest(figure) &&
  !nameOnePlace(other.places, places) &&
  (other.happening.size === 0 || happening.size === 0 || meet(other.happening, happening));

export const lowest = ({ minimum, maximum }: Figure): number => minimum ?? maximum ?? 0;

/** Is the one told of one place, of which the other is not? */
export const isOfItsPlaceAlone = (one: Placed, other: Placed): boolean =>
  one.beside.isOfOnePlace && !nameOnePlace(one.places, other.places);

/** Are they told of two kinds of places, of which a report has another number for each: six "at the **market**", four "at the **bus station**"? */
export function areAtSitesToldApart(a: Placed, b: Placed): boolean {
  const [x, y] = [closeSites(a), closeSites(b)];
  if (x.length === 0 || y.length === 0 || x.some((site) => y.includes(site))) return false;
  return y.some((site) => a.beside.sitesOfOthers.has(site)) || x.some((site) => b.beside.sitesOfOthers.has(site));
}

interface Placed extends Pick<Beside, "places" | "circumstances"> {
  readonly beside: BesideOthers;
}

/** Those in which no other may lie, each called as any that it may be called by. */
export const closeSites = ({ circumstances: { sites } }: Pick<Beside, "circumstances">): readonly string[] =>
  [...sites].filter((site) => !WIDE.has(site)).flatMap((site) => (LIVED_IN.includes(site) ? LIVED_IN : [site]));
const WIDE: ReadonlySet<string> = new Set([...WIDE_SITES].map(stemOf));
const LIVED_IN: readonly string[] = [...HOMES].map(stemOf);
