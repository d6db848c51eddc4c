import { OUTLETS } from "../en/bodies.ts";
import { DETERMINERS, TIME_NOUNS } from "../en/function-words.ts";
import { PEOPLE_PLURAL } from "../en/hearers.ts";
import { DOCUMENTS } from "../en/people.ts";
import type { Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { headNoun } from "./heads.ts";
import { isSomebody } from "./people.ts";

/** The head of a phrase: "two harbour **pilots** at Lisk". */
export const headAmong = (words: readonly Token[]): Token | undefined =>
  words.length > 0 ? words[headNoun(words, [0, words.length])] : undefined;

/** Is this somebody, or a document, that says things: "two harbour pilots", not "safety concerns"? */
export function canSpeak(words: readonly Token[]): boolean {
  const head = headAmong(words);
  if (!head || TIME_NOUNS.has(head.lower)) return false;
  const { lower } = head;
  return (
    isSomebody(lower) ||
    PEOPLE_PLURAL.test(lower) ||
    DOCUMENTS.has(lower) ||
    OUTLETS.has(lower) ||
    (isCapitalised(head) && !DETERMINERS.has(lower))
  );
}
