import { LATELY, STANDING_FOR_ALL, TELLING_WHICH, WHY } from "./en/turned.ts";
import { stemsOf, type Word } from "./words.ts";

/** "The move", of which nothing is told. */
export const standsForAll = (words: readonly Word[], i: number): boolean =>
  STANDING_FOR_ALL.has(words[i]?.word ?? "") &&
  ["the", "this"].includes(words[i - 1]?.word ?? "") &&
  !TELLING_WHICH.has(words[i + 1]?.word ?? "");

/** So many words on, what stands for all is no longer what a reason is told of. */
const OPENING = 3;
/** So many words may stand between it and the reason: "the move was made". */
const BEFORE_WHY = 4;

/** Why it was done, where that is all that is told: "the move was due to a rise in prices"; null: more is told, or no reason. */
export function whyIn(words: readonly Word[]): ReadonlySet<string> | null {
  const subject = words.slice(0, OPENING).findIndex((_, i) => standsForAll(words, i));
  if (subject < 0) return null;
  const at = words.findIndex(
    (_, i) => i > subject && WHY.some((all) => all.every((word, k) => words[i + k]?.word === word)),
  );
  if (at < 0 || at > subject + BEFORE_WHY) return null;
  return new Set(stemsOf(words.slice(at + 2).filter(({ word }) => !LATELY.has(word))).filter((stem) => stem !== ""));
}
