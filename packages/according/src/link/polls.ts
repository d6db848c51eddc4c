import { CALENDAR } from "./en/happened.ts";
import { HEAD_OF_POLL, IS_OF_POLL, POLLED_BY } from "./en/told-numbers.ts";
import { ARTICLES } from "./name-words.ts";
import { isSameWord, textWords } from "./words.ts";

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

/** A poll by who made it and what else with a capital letter it is called by, "norland panel | karst"; null: it is none, or that is open. */
export function pollCalled(called: string, text: string): string | null {
  const [head] = HEAD_OF_POLL.exec(called) ?? [];
  if (head === undefined) return null;
  const by = pollersIn(text, called);
  if (by.length === 0) return null;
  const words = called
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, i) => /^\p{Lu}/u.test(word) && !(i === 0 && IS_OF_POLL.test(word)));
  const beside = words
    .map((word) => word.toLowerCase())
    .filter((word) => !by.includes(word) && !CALENDAR.has(word) && !ARTICLES.has(word));
  return `${by.join(" ")} | ${beside.filter((word) => !IS_OF_POLL.test(word)).join(" ")}`;
}
