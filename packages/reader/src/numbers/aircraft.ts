import { AIRCRAFT_LINES, AIRCRAFT_TYPE } from "../en/numbers-in-names.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/** "twelve **787** Dreamliners", "400 **737** Max jets": a type, and no count. */
export const isAircraftType = (tokens: readonly Token[], at: number): boolean =>
  AIRCRAFT_TYPE.test(tokens[at]?.text ?? "") && AIRCRAFT_LINES.has(lower(tokens, at + 1));
