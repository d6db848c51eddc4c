import { DETERMINERS } from "../en/function-words.ts";
import { ENDS_HEAD, OF_WHAT_KIND, PARTITIVES, WHOLES_UNTOLD } from "../en/phrase-words.ts";
import { AND } from "../en/phrases.ts";
import type { Range, Token } from "../layers.ts";

/** "some of **his rivals**": behind a part, whose whole tells what it is; else the first word. */
const behindPart = (tokens: readonly Token[], [first, last]: Range): number =>
  PARTITIVES.has((tokens[first] as Token).lower) && isOfNamed(tokens, first + 1) && first + 2 < last
    ? first + 2
    : first;

/** "of **his rivals**", not "of them", "of those over 45". */
const isOfNamed = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === "of" && !WHOLES_UNTOLD.has(tokens[of + 1]?.lower ?? "");

/** "non-governmental **and** international organisations": between two words for what kind it is. */
const joinsKinds = (tokens: readonly Token[], at: number, last: number): boolean =>
  AND.has(tokens[at]?.lower ?? "") &&
  at + 2 < last &&
  [at - 1, at + 1].every((i) => OF_WHAT_KIND.test(tokens[i]?.text ?? ""));

/** "a **published** biography", "a recently **published** biography": said of the noun behind it. */
function saysOfNounBehind(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  if (!DETERMINERS.has(tokens[first]?.lower ?? "") || !/ed$/.test(tokens[i]?.lower ?? "")) return false;
  return i === first + 1 || (i === first + 2 && /ly$/.test(before));
}

const DASHES_ALONE = /^[-–—]+$/u;

/** "officials **—** including Dara Voss": the word before a dash. */
function wordBefore(tokens: readonly Token[], end: number, first: number): number {
  let at = end - 1;
  while (at > first && DASHES_ALONE.test(tokens[at]?.text ?? "")) at--;
  return at;
}

/** The last word before a preposition or relative: "the territory's health **ministry** in Orlay". */
export function headNoun(tokens: readonly Token[], [first, last]: Range): number {
  for (let i = behindPart(tokens, [first, last]) + 1; i < last; i++) {
    if (
      ENDS_HEAD.has((tokens[i] as Token).lower) &&
      !joinsKinds(tokens, i, last) &&
      !saysOfNounBehind(tokens, i, first)
    )
      return wordBefore(tokens, i, first);
  }
  return last - 1;
}
