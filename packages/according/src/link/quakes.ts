import { MAGNITUDE } from "./en/told-numbers.ts";
import { ALONE, remembering } from "./remembered.ts";
import type { Sheet } from "./sheet.ts";

/** Do two reports tell of quakes of other magnitudes, and neither of one near the other's? A magnitude that is put right moves less. */
export function areOtherQuakes(a: Sheet, b: Sheet): boolean {
  const [x, y] = [magnitudesIn(a), magnitudesIn(b)];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => Math.abs(one - other) > MOST_PUT_RIGHT));
}
/** A little less than half a step, for what is lost in subtracting. */
const MOST_PUT_RIGHT = 0.45;

const magnitudesIn = (at: Sheet): readonly number[] =>
  magnitudesKnown(at, ALONE, () =>
    [...at.reading.report.text.matchAll(MAGNITUDE)].map((found) => Number(found[1] ?? found[2])),
  );
const magnitudesKnown = remembering<Sheet, readonly number[]>();
