import { DEMONYMS } from "./en/content.ts";
import { CALENDAR, PLACING } from "./en/happened.ts";
import type { Sheet } from "./sheet.ts";
import { isCapital, type Word } from "./words.ts";

/** Names after "in", "at", "near" and the like, those of people and bodies left out. */
export function placesNamed(at: Sheet, words: readonly Word[]): ReadonlySet<string> {
  const text = at.reading.report.text;
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!PLACING.has(word.word)) return;
    for (const name of namesAfter(text, words, i + 1)) if (!at.peopleNames.has(name)) found.add(name);
  });
  return found;
}

/** Is another name joined to the first one after a word of place: "in Oster and Nellin"? */
export const isOfSeveral = (text: string, words: readonly Word[]): boolean =>
  words.some(({ word }, i) => {
    if (!PLACING.has(word) || !isCapital(text, words[i + 1])) return false;
    return joinsName(
      text,
      words,
      words.findIndex((one, k) => k > i && !isCapital(text, one)),
    );
  });

const joinsName = (text: string, words: readonly Word[], i: number): boolean =>
  words[i]?.word === "and" && isCapital(text, words[i + 1]) && !breaks(text, words, i);

/** So many small words may stand before the name: "in the volatile southern province of". */
const SMALL_WORDS = 5;

function namesAfter(text: string, words: readonly Word[], from: number): readonly string[] {
  let i = from;
  while (i < words.length && i - from < SMALL_WORDS && !isCapital(text, words[i]) && !breaks(text, words, i)) i++;
  const names: string[] = [];
  while (i < words.length && isCapital(text, words[i]) && (names.length === 0 || !breaks(text, words, i))) {
    names.push(...(words[i]?.word.split("-") ?? []).filter((part) => part.length > 2));
    i += joinsName(text, words, i + 1) ? 2 : 1;
  }
  return names.filter((name) => !CALENDAR.has(name) && !DEMONYMS.has(name));
}

const breaks = (text: string, words: readonly Word[], i: number): boolean =>
  i > 0 && /[,.;:!?"“”()\n]/.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));
