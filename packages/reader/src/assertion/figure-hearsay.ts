import type { Statement } from "@according/record";
import { HEARSAY_NOUNS } from "../en/event-parties.ts";
import type { Range, Token } from "../layers.ts";

/* How far from a number the words that open its clause are looked for, in tokens. */
const BACK = 14;

/**
 * Does a number stand in what is only claimed, by nobody whose words these are: "**reports that** 40 had died were false"?
 * Not where the clause is what a statement says.
 */
export function isClaimed(
  tokens: readonly Token[],
  [first]: Range,
  [start]: Range,
  statement: Statement | undefined,
): boolean {
  for (let i = first - 1; i > Math.max(start, first - BACK); i--) {
    const { lower, kind } = tokens[i] as Token;
    if (kind === "quote" || /^(?:[.;:]|said|and|but)$/.test(lower)) return false;
    if (lower !== "that" || !HEARSAY_NOUNS.has(tokens[i - 1]?.lower ?? "")) continue;
    const openings = [tokens[i]?.start, tokens[i + 1]?.start];
    return !statement?.content.some(([from]) => openings.includes(from));
  }
  return false;
}
