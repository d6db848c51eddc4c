import type { Figure } from "@according/reader";

type Bounds = Pick<Figure, "minimum" | "maximum">;

/** Can both numbers not be right? "At least 12" and "up to five". */
export const excludeEachOther = (a: Bounds, b: Bounds): boolean =>
  (a.minimum ?? Number.NEGATIVE_INFINITY) > (b.maximum ?? Number.POSITIVE_INFINITY) ||
  (b.minimum ?? Number.NEGATIVE_INFINITY) > (a.maximum ?? Number.POSITIVE_INFINITY);
