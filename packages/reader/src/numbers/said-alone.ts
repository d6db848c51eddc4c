import { COUNTED } from "../en/counted.ts";
import { CLAUSE_ENDS, NO_COUNT_ASKED, SAY_ALONE } from "../en/counting.ts";
import type { Quantity, Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/* A number told before, within so many words. */
const NEAR = 30;

/* In so many words before it is told what is asked of somebody. */
const ASKED = 8;

/** "the government **says 18**": a number that is all that is said in a sentence that ends at `end`; not "asked his age, he said 18". */
export const isSaidAlone = (tokens: readonly Token[], [first, last]: Range, end: number): boolean =>
  SAY_ALONE.has(lower(tokens, first - 1)) &&
  !/[.:]/.test(lower(tokens, first)) &&
  (last >= end || CLAUSE_ENDS.has(lower(tokens, last))) &&
  !tokens.slice(Math.max(0, first - ASKED), first).some(({ lower: word }) => NO_COUNT_ASKED.has(word));

/** "The union counts 30 dead. The government says **18**.": shortly behind a number that ends at `before`. */
export const isShortlyBehind = (before: number | undefined, first: number): boolean =>
  before !== undefined && first - before <= NEAR;

/* So many words behind a number tell what has become of those it counts, and so many before it another number stands beside it. */
const FATE = 5;
const BESIDE = 8;

/** "30 **dead**", "30 people were **killed**": how many of whom something has happened, and not beside as many of another kind. */
export const isTollAlone = (
  tokens: readonly Token[],
  { unit, tokens: [first, last] }: Quantity,
  before: number | undefined,
): boolean =>
  unit === undefined &&
  !(before !== undefined && first - before < BESIDE) &&
  tokens.slice(last, last + FATE).some(({ lower: word }) => COUNTED.has(word));
