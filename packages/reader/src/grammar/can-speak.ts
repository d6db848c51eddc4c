import { DETERMINERS, TIME_NOUNS } from "../en/function-words.ts";
import { PEOPLE_PLURAL } from "../en/hearers.ts";
import { BODIES, DOCUMENTS, GROUPS, OUTLETS, TITLES, UNNAMED } from "../en/people.ts";
import type { Token } from "../layers.ts";
import { isCapital } from "./phrase-end.ts";

/** The last word before "of", "at", "in". */
export function headOf(words: readonly Token[]): Token | undefined {
  const of = words.findIndex(({ lower }, i) => i > 0 && /^(?:of|at|in|from|with|for)$/.test(lower));
  return words[(of < 0 ? words.length : of) - 1];
}

/** Is this somebody, or a document, that says things: "two harbour pilots", not "safety concerns"? */
export function canSpeak(words: readonly Token[]): boolean {
  const head = headOf(words);
  if (!head || TIME_NOUNS.has(head.lower)) return false;
  const { lower } = head;
  return (
    [GROUPS, TITLES, UNNAMED, BODIES, DOCUMENTS, OUTLETS].some((list) => list.has(lower)) ||
    TITLES.has(lower.replace(/s$/, "")) ||
    PEOPLE_PLURAL.test(lower) ||
    (isCapital(head) && !DETERMINERS.has(lower))
  );
}
