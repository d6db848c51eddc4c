import { fold, type Phrase, WORD } from "../phrases.ts";

/* What PostgreSQL is given to search by. Which words a text has is told here, as in every store: its own parser is not asked. */

/** A position is at most this, and a word has at most so many: https://www.postgresql.org/docs/current/textsearch-limitations.html */
const LAST = 16_383;
const MOST_PLACES = 255;
const LONGEST_WORD = 500;
/** A list of words is less than 1 MB, with what their places take. */
const LARGEST = 1_000_000;
const [FOR_PLACES, FOR_PLACE] = [4, 2];

/**
 * The words of a title and a text as a `tsvector`. Phrases are told among the first 16,383 words; a text with more different
 * words than some 50,000 is found by single words, and by the first 100,000 of them.
 */
export function tsVector(title: string, text: string): string {
  const found = new Map<string, string[]>();
  for (const { word, at, place } of placed(foldedWords(title), foldedWords(text))) {
    const places = found.get(word) ?? [];
    if (word.length > LONGEST_WORD) continue;
    if (places.length === 0 || (places.length < MOST_PLACES && at < LAST)) places.push(place);
    found.set(word, places);
  }
  return vectorText(found) ?? (vectorText(new Map([...found.keys()].map((word) => [word, []]))) as string);
}

/** null: with their places they are too many. */
function vectorText(found: ReadonlyMap<string, readonly string[]>): string | null {
  const list: string[] = [];
  let size = 0;
  for (const [word, places] of found) {
    size += Buffer.byteLength(word) + (places.length > 0 ? FOR_PLACES + FOR_PLACE * places.length : 0);
    if (size > LARGEST && places.length > 0) return null;
    if (size > LARGEST) break;
    list.push(places.length > 0 ? `'${word}':${places.join()}` : `'${word}'`);
  }
  return list.join(" ");
}

/** The words in their order, those of a title with the weight A; no phrase goes from one into the other. */
function* placed(title: readonly string[], text: readonly string[]) {
  for (const [i, word] of title.entries()) yield { word, at: i + 1, place: `${Math.min(i + 1, LAST)}A` };
  for (const [i, word] of text.entries()) {
    const at = title.length + 2 + i;
    yield { word, at, place: String(Math.min(at, LAST)) };
  }
}

const foldedWords = (text: string): readonly string[] => (text.match(WORD) ?? []).map(fold);

/** Phrases as a `tsquery`: every one must occur, the last may be the beginning of one. null: there is none. */
export function tsQuery(phrases: readonly Phrase[]): string | null {
  if (phrases.length === 0) return null;
  const last = phrases.length - 1;
  const quoted = (phrase: Phrase, isLast: boolean): string =>
    phrase.map((word, i) => `'${word}'${isLast && i === phrase.length - 1 ? ":*" : ""}`).join(" <-> ");
  return phrases.map((phrase, i) => `(${quoted(phrase, i === last)})`).join(" & ");
}
