import { ALL_WORD, DEFINITE_WHOLES, NONE_OR_ANY, NOT_ALL, PARTS_UNTOLD } from "../en/part-whole.ts";
import { OF } from "../en/phrase-words.ts";
import type { Token } from "../layers.ts";

/** "**some of the** 40": of how many of them it is told is open. */
export function isPartlyTold(tokens: readonly Token[], first: number): boolean {
  const of = DEFINITE_WHOLES.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const part = tokens[of - 1]?.lower ?? "";
  const isNone = NONE_OR_ANY.has(part) || (part === ALL_WORD && NOT_ALL.has(tokens[of - 2]?.lower ?? ""));
  return of < first - 1 && OF.has(tokens[of]?.lower ?? "") && (PARTS_UNTOLD.has(part) || isNone);
}
