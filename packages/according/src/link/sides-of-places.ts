import { SIDES_OF_PLACES } from "./en/happened.ts";
import { meet } from "./sets.ts";

type Names = ReadonlySet<string>;

/** Are they two places of one name: "Upper Marl" and "Lower Marl"? */
export const areOtherSides = (a: Names, b: Names): boolean =>
  meet(a, SIDES) &&
  meet(b, SIDES) &&
  meet(a, b) &&
  SIDES_OF_PLACES.some((sides) => {
    const [x, y] = [sidesIn(sides, a), sidesIn(sides, b)];
    return x.length > 0 && y.length > 0 && !x.some((side) => y.includes(side));
  });

/** "**Lower** Brask" and "Brask", where the report of the one knows of no upper or lower one. */
export const isOneSideOf = (side: Names, whole: Names, known: Names): boolean =>
  [...side].some((name) => SIDES.has(name) && !known.has(name)) && !meet(whole, SIDES) && meet(side, whole);

const SIDES: Names = new Set(SIDES_OF_PLACES.flatMap((sides) => sides.flatMap((side) => [...side])));
const sidesIn = (sides: readonly Names[], names: Names): readonly Names[] => sides.filter((side) => meet(side, names));
