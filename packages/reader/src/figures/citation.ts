import type { Clause } from "../grammar/clause.ts";
import type { Range } from "../layers.ts";

/** Who is said to have a figure, by the words around it: tokens of whoever it is, and the word that links them to it. */
export interface Citation {
  readonly source: Range;
  readonly cue: Range;
}

export type Pattern = (clause: Clause, quantity: Range) => Citation | undefined;
