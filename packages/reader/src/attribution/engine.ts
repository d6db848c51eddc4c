import { type Classes, classify } from "../grammar/classes.ts";
import type { Segmented } from "../layers.ts";
import type { Found } from "./found.ts";
import { continueQuotations } from "./rules/continuations.ts";
import { findAttributions } from "./rules/rules.ts";

/**
 * What finds attributions. An engine is pure and takes time linear in the length of the text; every span it returns
 * lies inside the text, and the source, cue and content of one attribution share no character.
 */
export interface Engine {
  readonly name: string;
  readonly find: (segmented: Segmented) => readonly Found[];
}

/** Hand-written rules over a lexicon of cues; needs no weights. */
export const rules: Engine = {
  name: "rules",
  find: (segmented) => byRules(segmented, classify(segmented.tokens)),
};

/** The same for words that have been classified. */
export function byRules(segmented: Segmented, classes: Classes): readonly Found[] {
  const doubles = segmented.quotations.filter(({ marks, within }) => marks === "double" && within === null);
  return continueQuotations(segmented, doubles, findAttributions(segmented, classes));
}
