import {
  BODILY_HARMS,
  COUNTED,
  DEEDS_DONE,
  HAVE_HARMS,
  HOSPITALS,
  HOW_HARMED,
  OF_CASUALTIES,
  SUFFER,
  WORK_WITH_HARMS,
} from "../en/counted.ts";
import { AND_THEN_KILLED, VICTIMS } from "../en/fates.ts";
import { IN, LIST_LINKS } from "../en/links.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/* What those suffer who are counted, by a verb and its noun together. */

export const INJURED = "injured";

/* So many words tell what somebody suffers: "suffered various degrees of burns". */
const SUFFERED = 5;

/** "**suffered** various degrees of **burns**", where the noun stands at `harm`; nothing but words parts the two. */
export function suffers(tokens: readonly Token[], harm: number): boolean {
  if (!BODILY_HARMS.has(lower(tokens, harm))) return false;
  if (WORK_WITH_HARMS.has(lower(tokens, harm + 1))) return false;
  if (HOW_HARMED.has(lower(tokens, harm - 1)) && HAVE_HARMS.has(lower(tokens, harm - 2))) return true;
  for (let at = harm - 1; at >= harm - SUFFERED && tokens[at]?.kind === "word"; at--)
    if (SUFFER.has(lower(tokens, at))) return true;
  return false;
}

/** "the 21 **victims of the** Orlay **massacre**": those of a deed that kills. */
export const areVictimsOf = (tokens: readonly Token[], [first, last]: Range): string | undefined => {
  const kind = DEEDS_DONE.get(lower(tokens, last - 1));
  return kind === "killed" && tokens.slice(first, last).some(({ lower: word }) => VICTIMS.has(word)) ? kind : undefined;
};

/** "were arrested **and executed**" */
export const areThenKilled = (tokens: readonly Token[], fate: number): boolean =>
  LIST_LINKS.has(tokens[fate + 1]?.lower ?? "") &&
  AND_THEN_KILLED.has(tokens[fate + 2]?.lower ?? "") &&
  tokens[fate + 3]?.kind !== "number";

/** "left one dead and five **in hospital**" */
export function isInHospital(tokens: readonly Token[], [first, last]: Range, start: number): boolean {
  if (!IN.has(lower(tokens, last)) || !HOSPITALS.has(lower(tokens, last + 1))) return false;
  return tokens
    .slice(Math.max(0, Math.min(start, first - HARMED)), first)
    .some(({ lower: word }) => OF_CASUALTIES.has(COUNTED.get(word)?.kind ?? ""));
}

/* So many words before those in hospital the dead are told of. */
const HARMED = 8;
