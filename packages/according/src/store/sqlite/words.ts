import type { Span } from "@according/reader";
import { fold, type Phrase, WORD } from "../phrases.ts";

/**
 * Phrases as an FTS5 query: every one must occur, the last may be the beginning of one. Each is quoted, so that none is
 * taken for an operator. null: there is none.
 */
export const ftsQuery = (phrases: readonly Phrase[]): string | null =>
  phrases.length === 0 ? null : `${phrases.map((phrase) => `"${phrase.join(" ")}"`).join(" ")}*`;

/** Where phrases stand in a text, and which. Takes one pass. */
export function* found(
  text: string,
  phrases: readonly Phrase[],
): Generator<{ readonly span: Span; readonly phrase: number }> {
  const longest = Math.max(...phrases.map(({ length }) => length));
  const before: { readonly word: string; readonly start: number }[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    before.push({ word: fold(written), start: index });
    if (before.length > longest) before.shift();
    for (const [i, phrase] of phrases.entries()) {
      const first = before.length - phrase.length;
      const fits = (word: string, at: number): boolean => {
        const own = before[first + at]?.word;
        return i === phrases.length - 1 && at === phrase.length - 1 ? (own?.startsWith(word) ?? false) : own === word;
      };
      if (first >= 0 && phrase.every(fits))
        yield { span: [(before[first] as { start: number }).start, index + written.length], phrase: i };
    }
  }
}
