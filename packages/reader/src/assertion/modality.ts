import type { Assertion } from "@according/record";
import { FUTURE_MODALS, POSSIBLE_MODALS } from "../en/assertion.ts";

/** What the auxiliaries among these words, in lower case, leave open: "would say" is possible, "will say" planned. */
export function modeOf(words: readonly string[]): Assertion["mode"] {
  if (words.some((word) => POSSIBLE_MODALS.has(word))) return "possible";
  return words.some((word) => FUTURE_MODALS.has(word)) ? "planned" : "actual";
}
