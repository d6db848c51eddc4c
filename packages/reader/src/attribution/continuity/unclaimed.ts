import type { Span } from "@according/record";
import type { Quotation, Segmented } from "../../layers.ts";
import type { Settled } from "../proposal.ts";

/* Surer than what is dropped: it was said, by whomever. */
const SAID = 0.6;

/** Whole sentences in quotation marks that nobody has: they were said, and by whom is left open. */
export function unclaimed({ text, paragraphs }: Segmented, loose: readonly Quotation[]): readonly Settled[] {
  let paragraph = 0;
  return loose.flatMap(({ span, inner, closed }): readonly Settled[] => {
    while ((paragraphs[paragraph + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= span[0]) paragraph++;
    const words = text.slice(...inner);
    if (!closed || paragraphs[paragraph]?.heading || !SENTENCE.test(words)) return [];
    if (isAllTitles(words) || isPartOfSentence(text, span)) return [];
    const made = { source: [], cue: [], content: [span], act: "state", confidence: SAID, paragraph } as const;
    return [{ ...made, by: "quotation of nobody", standing: "left" }];
  });
}

/** "Fox and Friends.", "Enough.": names of programmes and single words have few words in small letters. */
function isAllTitles(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small < 2 || small * 2 < all.length;
}

/** "the campaign **“It starts with you.”**": what something is called, in a sentence of the reporter's. */
const isPartOfSentence = (text: string, [from, to]: Span): boolean =>
  /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, from - 2), from)) || /^ \p{Ll}/u.test(text.slice(to, to + 2));

const SENTENCE = /^\p{Lu}.*[.!?…]$/su;
