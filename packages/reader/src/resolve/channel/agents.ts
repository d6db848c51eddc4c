import { DETERMINERS, TIME_NOUNS } from "../../lang/en/function-words.ts";
import { PEOPLE_PLURAL } from "../../lang/en/hearers.ts";
import { BODIES, DOCUMENTS, GROUPS, OUTLETS, STATE_BODIES, TITLES, UNNAMED } from "../../lang/en/people.ts";
import type { Token } from "../../model/layers.ts";
import { isOutlet } from "../outlets.ts";
import { isCapital, phraseEnd } from "./phrase-end.ts";

/* Phrases for somebody who may have said something or passed it on. */

/** Where the phrase for somebody ends: with its home ("doctors **at the district hospital**"), without what follows a comma. */
export function agentEnd(words: readonly Token[], from: number): number {
  const end = phraseEnd(words, from);
  const places = /^(?:at|in|from)$/.test(words[end]?.lower ?? "") && !isCapital(words[end - 1]);
  if (end === from || !places || TIME_NOUNS.has(words[end + 1]?.lower ?? "")) return end;
  const home = phraseEnd(words, end + 1);
  return home > end + 1 && words[end + 1]?.kind === "word" ? home : end;
}

/** The last word before "of", "at", "in". */
function headOf(words: readonly Token[]): Token | undefined {
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

/** Can these have passed something on: an outlet, or a body with a name that is no state's? Where a place could stand, an outlet. */
export function canPass(words: readonly Token[], mayBePlace: boolean): boolean {
  const written = words.map(({ text }) => text).join(" ");
  if (isOutlet(written, [0, written.length])) return true;
  const head = headOf(words);
  return (
    !mayBePlace &&
    isCapital(head) &&
    !TIME_NOUNS.has(head?.lower ?? "") &&
    !words.some(({ lower }) => STATE_BODIES.has(lower))
  );
}
