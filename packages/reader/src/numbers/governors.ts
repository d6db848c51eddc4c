import {
  BARE_VERBS,
  BEFORE_HOLDING,
  COUNTED,
  DONE_TO_PEOPLE,
  FATALLY,
  HOLDERS,
  HOLDING,
  RESPONSIBLE,
} from "../en/counted.ts";
import { BEFORE_BARE_VERBS, BEFORE_COUNTED, SEEING_DO } from "../en/counting.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import type { Range, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { kindTogether, type Told, totalBefore } from "./totals.ts";

/* The verb that governs a number, and tells what was done to those who are so many. */

/** "killing", "wounded", "arrested" right before the number; "the death toll rose to". */
export function governorBefore(
  tokens: readonly Token[],
  quantity: number,
  start: number,
  noun: string,
): Told | undefined {
  for (let i = quantity - 1; i >= Math.max(start, quantity - 4); i--) {
    const { lower, kind } = tokens[i] as Token;
    if (kind === "quote" && i === quantity - 1 && opensQuotation(tokens, i)) continue;
    const entry = COUNTED.get(lower);
    if (entry && (entry.as === "verb" || entry.as === "done") && !isNounInIng(tokens, i))
      return { at: i, kind: kindTogether(tokens, i, entry.kind) };
    const harm = harmTo(tokens, [i, quantity], noun);
    if (harm !== undefined) return { at: i, kind: harm };
    const bare = BARE_VERBS.get(lower);
    if (
      bare !== undefined &&
      PEOPLE.has(noun) &&
      (BEFORE_BARE_VERBS.has(tokens[i - 1]?.lower ?? "") || isSeenToDo(tokens, i))
    )
      return { at: i, kind: bare };
    if (!BEFORE_COUNTED.has(lower) || isHeadlineEnd(tokens, i)) break;
  }
  return totalBefore(tokens, quantity, start);
}

/** "**drowned** nine rowers", "fatally **stabbing** six nurses": what is done by the verb right before a number of people. */
function harmTo(tokens: readonly Token[], [at, quantity]: Range, noun: string): string | undefined {
  if (!PEOPLE.has(noun)) return undefined;
  if (FATALLY.has(tokens[at - 1]?.lower ?? "")) return at === quantity - 1 ? "killed" : undefined;
  if (isHolding(tokens, at)) return "held";
  return DONE_TO_PEOPLE.get(tokens[at]?.lower ?? "");
}

/* So many words before the verb stands who has them. */
const HOLDER = 6;

/* So many words behind, somebody is only held to be something. */
const HELD_TO_BE = 5;

/** "Police **are holding** 8 people"; not "are holding two people **responsible**", "a bus holding 40 people". */
const isHolding = (tokens: readonly Token[], at: number): boolean =>
  HOLDING.has(tokens[at]?.lower ?? "") &&
  BEFORE_HOLDING.has(tokens[at - 1]?.lower ?? "") &&
  tokens.slice(Math.max(0, at - HOLDER), at).some(({ lower }) => HOLDERS.has(lower)) &&
  !tokens.slice(at + 1, at + 1 + HELD_TO_BE).some(({ lower }) => RESPONSIBLE.has(lower));

/** "killed **“**more than 50": a mark that stands at the next word. */
const opensQuotation = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.end === tokens[i + 1]?.start && (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0);

/** "Moro killing **A** 15-member team": a heading has run into the sentence. */
const isHeadlineEnd = (tokens: readonly Token[], i: number): boolean =>
  DETERMINERS.has(tokens[i]?.lower ?? "") && isCapitalised(tokens[i]);

/** "saw Hamal **release** 105 of them": what somebody is seen or made to do. */
const isSeenToDo = (tokens: readonly Token[], i: number): boolean =>
  isCapitalised(tokens[i - 1]) && SEEING_DO.has(tokens[i - 2]?.lower ?? "");

/** "in the **shelling**" is a noun, and "the **freeing** of" a deed. */
const isNounInIng = (tokens: readonly Token[], i: number): boolean =>
  /ing$/.test(tokens[i]?.lower ?? "") &&
  DETERMINERS.has(tokens[i - 1]?.lower ?? "") &&
  !OF.has(tokens[i + 1]?.lower ?? "");
