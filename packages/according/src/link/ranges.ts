import type { Figure } from "@according/reader";
import { isBelow, isMoreThan } from "@according/wording";

type Bounds = Pick<Figure, "minimum" | "maximum" | "qualifier">;

/** Can both numbers not be right? "At least 12" and "up to five", "fewer than 20" and 20, "more than eight" and eight; round numbers are seldom so exact. */
export const excludeEachOther = (a: Bounds, b: Bounds): boolean => isAbove(a, b) || isAbove(b, a);

function isAbove({ minimum, qualifier: own }: Bounds, { maximum, qualifier }: Bounds): boolean {
  if (minimum === null || maximum === null) return false;
  if (minimum > maximum) return true;
  return minimum === maximum && (isBelow(qualifier) || (isMoreThan(own) && minimum % ROUND !== 0));
}
const ROUND = 10;

/** "Two" after "at least two" is the same number told again. */
export const isSameNumber = (
  { figure: a }: { readonly figure: Bounds },
  { figure: b }: { readonly figure: Bounds },
): boolean =>
  a.minimum === b.minimum &&
  !excludeEachOther(a, b) &&
  (a.maximum === b.maximum || a.maximum === null || b.maximum === null) &&
  (a.minimum !== null || a.maximum === b.maximum);
