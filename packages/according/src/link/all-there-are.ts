import type { Figure } from "@according/reader";
import { ALL_THERE } from "./en/happened.ts";
import { isSameNumber } from "./ranges.ts";
import type { Sheet } from "./sheet.ts";
import { isOfAnybody } from "./what-counted.ts";
import { stemOf } from "./words.ts";

/** How many were killed, or the like. */
interface Toll {
  readonly figure: Figure;
  readonly kind: string;
  readonly counted: ReadonlySet<string>;
  readonly isPart: boolean;
}

/**
 * Does a report tell of no others than a toll counts, and of nobody among them? "31 miners" may be all who were killed; "five
 * villagers" may be others than five soldiers.
 */
export const tellsOfAll = (at: Sheet, one: Toll, all: readonly Toll[]): boolean =>
  !one.isPart && (one.counted.size > 0 || isOfAnybody(at, one.figure)) && all.every((other) => isNoOther(one, other));

/** Is it of another kind, or of the same as the first: a number of nobody in particular beside that of miners? */
function isNoOther(one: Toll, other: Toll): boolean {
  if (other.kind !== one.kind) return true;
  const isAlike = [...other.counted].every((stem) => one.counted.has(stem));
  return isAlike && !other.isPart && (one.counted.size === 0 || isSameNumber(one, other));
}

/** Of a report whose toll counts all: those whom it calls so, who are all that are there, as miners in a mine; null: it may be others as well. */
export function allThere({ at, kind, counted, isAll }: Counted): string | null {
  if (kind !== "killed" || !isAll || counted.size > 1) return null;
  const [word] = ALL_THERE.find((line) => line.some((one) => at.vocabulary.has(one))) ?? [];
  return word !== undefined && [...counted].every((stem) => stem === stemOf(word)) ? word : null;
}
type Counted = Pick<Toll, "kind" | "counted"> & { readonly at: Sheet; readonly isAll: boolean };
