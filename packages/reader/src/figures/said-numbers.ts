import { PERSONS_GIVEN } from "../en/counting.ts";
import { INFORMED } from "../en/keepers.ts";
import { OF } from "../en/phrase-words.ts";
import { lower } from "../grammar/grammar.ts";
import { isSaidAlone } from "../numbers/said-alone.ts";
import { disputedFor } from "../numbers/totals.ts";
import type { Pattern } from "./citation.ts";
import { counterBefore } from "./counters.ts";

/* Numbers that somebody says with a verb alone. */

/** "**The rebels** dispute that figure and say 85" */
export const saidInstead: Pattern = (grammar, quantity) => {
  const verb = disputedFor(grammar.segmented.tokens, quantity);
  const source = verb === undefined ? undefined : counterBefore(grammar, verb);
  return source && verb !== undefined ? { source, cue: [quantity[0] - 1, quantity[0]] } : undefined;
};

/** "**the government says** 18": a number that is all that is said. */
export const saidAlone: Pattern = (grammar, [first, last]) => {
  if (!isSaidAlone(grammar.segmented.tokens, [first, last], grammar.sentence.tokens[1])) return undefined;
  const source = counterBefore(grammar, first - 1);
  return source && { source, cue: [first - 1, first] };
};

/** "the surgeons had told her of 15 amputations". */
export const told: Pattern = (grammar, [first]) => {
  if (!OF.has(lower(grammar, first - 1)) || !PERSONS_GIVEN.has(lower(grammar, first - 2))) return undefined;
  if (!INFORMED.has(lower(grammar, first - 3))) return undefined;
  const source = counterBefore(grammar, first - 3);
  return source && { source, cue: [first - 3, first] };
};
