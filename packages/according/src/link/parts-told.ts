import type { Figure, Span } from "@according/reader";
import { inside } from "./anchor.ts";
import { lowest } from "./beside-others.ts";
import { placesNamed } from "./places-named.ts";
import { isSameNumber } from "./ranges.ts";
import type { Sheet } from "./sheet.ts";
import { TOLLS } from "./tolls.ts";

/* What a report's other numbers tell of one that has no place: where it is, and where some of it are. */

interface Placed {
  readonly at: Sheet;
  readonly figure: Figure;
  readonly kind: string;
  readonly places: ReadonlySet<string>;
  readonly whole: Figure | undefined;
  readonly isPart: boolean;
  readonly sentence: number;
}

/** Where those are whom its report tells to be some of it, here or where it tells it again: "nine, **six of them in Orlay**". */
export function placesOfParts(one: Placed, all: readonly Placed[]): ReadonlySet<string> {
  const again = all.filter((other) => other.kind === one.kind && isSameNumber(other, one));
  const parts = all.filter((part) => again.some((whole) => isSomeOf(part, whole, all) && !isToldThere(part, whole)));
  return new Set(parts.flatMap(({ places }) => [...places]));
}

/** "A crash in Pelnoth injured 34. **Six were in hospital**": told of no place but that of all. */
const isToldThere = (part: Placed, { sentence, places }: Placed): boolean =>
  part.sentence !== sentence &&
  part.places.size === places.size &&
  [...part.places].every((place) => places.has(place));

/** Told so, or of one place, where the headline has more and the report says no more of that. */
const isSomeOf = (part: Placed, one: Placed, all: readonly Placed[]): boolean =>
  (part.whole ?? (part.isPart ? lastBefore(part, all)?.figure : undefined)) === one.figure ||
  (standsInHeadline(one) &&
    !standsInHeadline(part) &&
    TOLLS.has(one.kind) &&
    part.kind === one.kind &&
    one.places.size === 0 &&
    part.places.size > 0 &&
    lowest(part.figure) < lowest(one.figure) &&
    !all.some((other) => other !== one && other.kind === one.kind && isSameNumber(other, one)));

/** Of "**six** of them" who they are: those counted last before. */
const lastBefore = (part: Placed, all: readonly Placed[]): Placed | undefined =>
  all.findLast(({ figure, kind, isPart }) => !isPart && kind === part.kind && figure.span[1] <= part.figure.span[0]);

export const standsInHeadline = ({ at, figure }: Pick<Placed, "at" | "figure">): boolean =>
  figure.span[1] <= at.headline;

/** Where that happened of which the first sentence below the headline tells. */
export function placesOfLead(at: Sheet, sentences: readonly Span[]): ReadonlySet<string> {
  const first = sentences.find(([start]) => start >= at.headline);
  return first ? placesNamed(at, inside(at, first)) : new Set();
}
