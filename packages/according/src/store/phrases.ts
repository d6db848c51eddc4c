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
