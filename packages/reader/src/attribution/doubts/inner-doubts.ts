import { INNER_SENSES } from "./inner-senses.ts";
import { INNER_SPEAKERS } from "./inner-speakers.ts";
import type { InnerDoubt, Inside } from "./inside-words.ts";

/** What speaks against a reading of words inside what somebody says, beside all that speaks against any. */
export const INSIDE_DOUBTS: readonly InnerDoubt[] = [...INNER_SPEAKERS, ...INNER_SENSES];

/** As sure as the surest of all doubts leaves it. */
export const sureInside = (about: Inside): number =>
  Math.min(1, ...INSIDE_DOUBTS.filter(({ applies }) => applies(about)).map(({ most }) => most));
