import { OF } from "../en/phrase-words.ts";
import type { Segmented, Token } from "../layers.ts";
import { lastFrom } from "../text/halving.ts";
import { type Extent, phraseEnd } from "./noun-phrases.ts";
import { textGrammar } from "./text-grammar.ts";

/**
 * Where in `words` the noun phrase that begins at `words[from]` ends. They are words of one text in its order, some of them
 * left out: what stands behind a gap is of no phrase before it.
 */
export function phraseEndAmong(segmented: Segmented, words: readonly Token[], from: number, extent?: Extent): number {
  const first = words[from];
  if (!first) return from;
  const { tokens } = segmented;
  const at = indexOf(tokens, first.start);
  const length = phraseEnd(textGrammar(segmented), at, extent) - at;
  let end = from;
  while (end - from < length && words[end] === tokens[at + end - from]) end++;
  while (end - from < length && end - 1 > from && OF.has((words[end - 1] as Token).lower)) end--;
  return end;
}

/** The index of the token that starts at a place. */
export const indexOf = (tokens: readonly Token[], at: number): number =>
  lastFrom(tokens, ({ start }) => start < at) + 1;
