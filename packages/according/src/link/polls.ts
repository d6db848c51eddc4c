import { CALENDAR } from "./en/happened.ts";
import { IS_OF_POLL, POLLED_BY } from "./en/told-numbers.ts";
import { isSameWord } from "./names.ts";
import { textWords } from "./words.ts";

/** Who made the poll of which a sentence tells, else of the only one of which its text names that; empty: it is of none, or that is open. */
export function pollersIn(text: string, sentence: string): readonly string[] {
  if (!IS_OF_POLL.test(sentence)) return [];
  const [own = []] = pollersNamed(sentence);
  if (own.length > 0) return own;
  const [first = [], ...others] = pollersNamed(text);
  return others.some((other) => areOtherPollers(first, other)) ? [] : first;
}

/** Are they two who make polls? */
export const areOtherPollers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isSameWord(one, other)));

const pollersNamed = (text: string): readonly (readonly string[])[] =>
  POLLED_BY.flatMap((told) => [...text.matchAll(told)])
    .map(([, names = ""]) => textWords(names).flatMap(({ word }) => (CALENDAR.has(word) ? [] : [word])))
    .filter((names) => names.length > 0);
