import { BODILY_HARMS, DEEDS_DONE, SUFFER } from "../en/counted.ts";
import { VICTIMS } from "../en/fates.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/* What those suffer who are counted, by a verb and its noun together. */

export const INJURED = "injured";

/* So many words tell what somebody suffers: "suffered various degrees of burns". */
const SUFFERED = 5;

/** "**suffered** various degrees of **burns**", where the noun stands at `harm`; nothing but words parts the two. */
export function suffers(tokens: readonly Token[], harm: number): boolean {
  if (!BODILY_HARMS.has(lower(tokens, harm))) return false;
  for (let at = harm - 1; at >= harm - SUFFERED && tokens[at]?.kind === "word"; at--)
    if (SUFFER.has(lower(tokens, at))) return true;
  return false;
}

/** "the 21 **victims of the** Orlay **massacre**": those of a deed that kills. */
export const areVictimsOf = (tokens: readonly Token[], [first, last]: Range): string | undefined => {
  const kind = DEEDS_DONE.get(lower(tokens, last - 1));
  return kind === "killed" && tokens.slice(first, last).some(({ lower: word }) => VICTIMS.has(word)) ? kind : undefined;
};
