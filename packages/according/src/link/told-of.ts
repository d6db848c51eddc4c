import { type Figure, type Span, sourceOf } from "@according/reader";
import { HONORIFICS } from "./en/called.ts";
import { EMPTY_WORDS } from "./en/content.ts";
import { CALENDAR } from "./en/happened.ts";
import type { Sheet } from "./sheet.ts";
import { isCapital, isSameWord, type Word, wordsIn } from "./words.ts";

/**
 * Of whom or what a measure is told, by the name with which its sentence, or what is said in it, begins: "**Mara Velin** won 45
 * percent". Empty: it begins otherwise, or with whoever tells the number.
 */
export function nameToldOf(at: Sheet, { span, statement, whose }: Figure, sentence: Span): readonly string[] {
  const { text } = at.reading.report;
  const said = at.reading.statements
    .find(({ id }) => id === statement)
    ?.content.find(([from, to]) => from <= span[0] && span[1] <= to);
  const words = wordsIn(at.words, [[Math.max(sentence[0], said?.[0] ?? 0), span[0]]]);
  const first = words[0]?.word === "that" ? 1 : 0;
  const end = words.findIndex((word, i) => i >= first && !isOfName(text, word));
  const name = words.slice(first, end < 0 ? words.length : end);
  if (name.length === 0 || end < 0 || isOwner(text, name) || !isSomebodys(at, name)) return [];
  const tokens = name.map(({ word }) => word).filter((word) => !HONORIFICS.has(word));
  const teller = at.bySource.get(sourceOf(whose) ?? "")?.name.tokens ?? [];
  return tokens.some((word) => teller.includes(word)) ? [] : tokens;
}

const isOfName = (text: string, word: Word): boolean =>
  isCapital(text, word) && !EMPTY_WORDS.has(word.word) && !CALENDAR.has(word.word);

/** "**Halden's** plant employs 400": it is told of the plant. */
const isOwner = (text: string, name: readonly Word[]): boolean => {
  const [last] = name.slice(-1);
  return last !== undefined && /['’]s?$/.test(text.slice(last.start, last.end + 1));
};

/** One word with which a sentence begins is a name where somebody of the report is called so; "Image caption" is none. */
const isSomebodys = ({ peopleNames }: Sheet, name: readonly Word[]): boolean =>
  name.length > 1 || name.some(({ word }) => peopleNames.has(word));

/** Two of whom neither is called by a word of the other. */
export const areToldOfOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isSameWord(one, other)));
