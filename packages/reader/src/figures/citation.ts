import type { Grammar } from "../grammar/grammar.ts";
import type { Range } from "../layers.ts";

/** Who is said to have a figure, by the words around it: tokens of whoever it is, and the word that links them to it. */
export interface Citation {
  readonly source: Range;
  readonly cue: Range;
}

export type Pattern = (grammar: Grammar, quantity: Range) => Citation | undefined;
