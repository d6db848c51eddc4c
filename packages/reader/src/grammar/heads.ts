import { ENDS_HEAD, PARTITIVES, WHOLES_UNTOLD } from "../en/phrase-words.ts";
import type { Range, Token } from "../layers.ts";

/** "some of **his rivals**": behind a part, whose whole tells what it is; else the first word. */
const behindPart = (tokens: readonly Token[], [first, last]: Range): number =>
  PARTITIVES.has((tokens[first] as Token).lower) && isOfNamed(tokens, first + 1) && first + 2 < last
    ? first + 2
    : first;

/** "of **his rivals**", not "of them", "of those over 45". */
const isOfNamed = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === "of" && !WHOLES_UNTOLD.has(tokens[of + 1]?.lower ?? "");

/** The last word before a preposition or relative: "the territory's health **ministry** in Orlay". */
export function headNoun(tokens: readonly Token[], [first, last]: Range): number {
  for (let i = behindPart(tokens, [first, last]) + 1; i < last; i++) {
    if (ENDS_HEAD.has((tokens[i] as Token).lower)) return i - 1;
  }
  return last - 1;
}
