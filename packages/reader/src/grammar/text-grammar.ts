import type { Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { type BasePhrases, basePhrasesOf } from "./base-phrases.ts";
import { type Classes, classify } from "./classes.ts";
import type { Parts } from "./parts/part.ts";
import { partsOf } from "./parts/parts.ts";

/** What is known of the words of a text before anything is read from them; worked out once for all that ask. */
export interface TextGrammar {
  readonly tokens: readonly Token[];
  /** What each word may be. */
  readonly classes: Classes;
  /** What each word is where it stands. */
  readonly parts: Parts;
  /** The noun phrases they form. */
  readonly phrases: BasePhrases;
  /** 1 for every token of a time expression, where they are known. */
  readonly timed?: Uint8Array;
}

/** The grammar of a text's tokens; parts of one text share it. */
export const textGrammar = ({ tokens }: { readonly tokens: readonly Token[] }): TextGrammar => grammarIn(tokens);

const grammarIn = onceFor((tokens: readonly Token[]): TextGrammar => {
  const classes = classify(tokens);
  const parts = partsOf(tokens, classes);
  return { tokens, classes, parts, phrases: basePhrasesOf({ tokens, classes, parts }) };
});
