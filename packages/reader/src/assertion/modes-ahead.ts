import type { Assertion } from "@according/record";
import { FUTURE_MODALS, PERCEIVED, POSSIBLE_MODALS, PRESUMED, THREATENERS, THREATENING } from "../en/assertion.ts";
import { BEINGS } from "../en/hedges.ts";
import { at, type Grammar, word } from "../grammar/event-grammar.ts";
import { joinLower } from "../text/words.ts";

/* What a word before a number makes of it: that it may be, will be, or is threatened. */

/** "is **thought to** have killed 40"; of "thought to have killed about 40,000" only how many is not sure. */
export const isThoughtTo = (grammar: Grammar, i: number): boolean =>
  PRESUMED.has(word(grammar, i)) && BEINGS.has(word(grammar, i - 1)) && word(grammar, i + 1) === "to";

export function modeAt(grammar: Grammar, i: number): Assertion["mode"] | undefined {
  const lower = at(grammar, i)?.text ?? "";
  if (THREATENING.has(lower) && /^(?:to|that)$/.test(word(grammar, i + 1))) return "threatened";
  if (FUTURE_MODALS.has(lower))
    return THREATENERS.has(word(grammar, i - 1)) && word(grammar, i - 2) === "or" ? "threatened" : "planned";
  return POSSIBLE_MODALS.has(lower) && !isPerceived(grammar, i) ? "possible" : undefined;
}

/** "**could be heard** several blocks away": it was. */
const isPerceived = ({ tokens }: Grammar, i: number): boolean => PERCEIVED.test(joinLower(tokens, i, i + 3));
