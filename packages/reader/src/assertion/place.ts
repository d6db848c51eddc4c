import { type Grammar, word } from "../grammar/event-grammar.ts";
import type { Attribution, Range } from "../layers.ts";

/** Where a verb, noun or number stands of which it is asked whether it is asserted. */
export interface Place {
  readonly grammar: Grammar;
  /** The verb, noun or number. */
  readonly anchor: Range;
  /** Where its clause begins. */
  readonly from: number;
  /** Does a clause begin there, subject and all, so that "that" before it is no relative? */
  readonly embedded: boolean;
  /** Is it a deed, of which a sentence about a film may tell only there? */
  readonly staged: boolean;
  /** Taken as known, whatever is said of it: "**the** 40 hostages". */
  readonly presupposed: boolean;
}

/** The saying in which it is told: an attribution or a statement. */
export type Saying = Pick<Attribution, "form" | "source" | "cue" | "content" | "act" | "assertion">;

export function sentenceHas(grammar: Grammar, words: ReadonlySet<string>): boolean {
  const [first, last] = grammar.sentence.tokens;
  for (let i = first; i < last; i++) if (words.has(word(grammar, i))) return true;
  return false;
}
