import type { Span } from "@according/reader";

/* What is looked for when somebody types words into a search: the same in every store. */

/** More words than anybody searches for. */
export const MOST_WORDS = 32;

/** What stands between two spaces: one word, or several that must follow each other ("Al-Shifa", "it's"). */
export type Phrase = readonly string[];

/** A word: letters and digits with their marks, as the tokenizer unicode61 of SQLite has it. */
export const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** Without capitals and marks, as words are compared. */
export const fold = (word: string): string =>
  (/^[\0-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();

/** The different phrases of what somebody typed, the last at the end. */
function phrasesOf(typed: string): readonly Phrase[] {
  const phrases = typed.split(/\s+/u).map((part) => (part.match(WORD) ?? []).map(fold));
  const different = new Map<string, Phrase>();
  for (const phrase of phrases.filter(({ length }) => length > 0)) {
    const key = phrase.join(" ");
    different.delete(key);
    different.set(key, phrase);
  }
  return [...different.values()];
}

/** Are there more words in it than anybody searches for? */
export const isTooMany = (typed: string): boolean => phrasesOf(typed).flat().length > MOST_WORDS;

/** As many phrases, from the first, as together have no more words than anybody searches for. */
export function searchedPhrases(typed: string): readonly Phrase[] {
  let words = 0;
  return phrasesOf(typed).filter((phrase) => {
    words += phrase.length;
    return words <= MOST_WORDS;
  });
}

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
