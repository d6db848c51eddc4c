import { DETERMINERS } from "../en/function-words.ts";
import { ENDS_HEAD, OF_WHAT_KIND, PARTITIVES, WHOLES_UNTOLD } from "../en/phrase-words.ts";
import { AND } from "../en/phrases.ts";
import type { Range, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";

/** "some of **his rivals**": behind a part, whose whole tells what it is; else the first word. */
const behindPart = (tokens: readonly Token[], [first, last]: Range): number =>
  PARTITIVES.has((tokens[first] as Token).lower) && isOfNamed(tokens, first + 1) && first + 2 < last
    ? first + 2
    : first;

/** "of **his rivals**", not "of them", "of those over 45". */
const isOfNamed = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === "of" && !WHOLES_UNTOLD.has(tokens[of + 1]?.lower ?? "");

/** "non-governmental **and** international organisations": between two words for what kind it is. */
const joinsKinds = (tokens: readonly Token[], at: number): boolean =>
  AND.has(tokens[at]?.lower ?? "") && [at - 1, at + 1].every((i) => OF_WHAT_KIND.test(tokens[i]?.text ?? ""));

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

/** Where phrases may end, told of every token of a text at once: a phrase may have any number of words, and be asked for from each. */
interface Ends {
  /** The first preposition or relative at a token or behind it that does not join two words for a kind. */
  readonly head: Uint32Array;
  readonly comma: Uint32Array;
}

/** More tokens than any text has: there is none. */
const NOWHERE = 2 ** 32 - 1;

function nextOf(tokens: readonly Token[], isOne: (at: number) => boolean): Uint32Array {
  const next = new Uint32Array(tokens.length + 1).fill(NOWHERE);
  for (let i = tokens.length - 1; i >= 0; i--) next[i] = isOne(i) ? i : (next[i + 1] as number);
  return next;
}

const phraseEndsIn = onceFor(
  (tokens: readonly Token[]): Ends => ({
    head: nextOf(tokens, (at) => ENDS_HEAD.has((tokens[at] as Token).lower) && !joinsKinds(tokens, at)),
    comma: nextOf(tokens, (at) => (tokens[at] as Token).lower === ","),
  }),
);

/** The first comma at a token or behind it, or `last`. */
export const commaFrom = (tokens: readonly Token[], from: number, last: number): number =>
  Math.min(phraseEndsIn(tokens).comma[from] ?? NOWHERE, last);

/** Before the end of a phrase no two words for a kind are joined. */
const endsHere = (tokens: readonly Token[], at: number): boolean => ENDS_HEAD.has(tokens[at]?.lower ?? "");

/** The last word before a preposition or relative: "the territory's health **ministry** in Orlay". */
export function headNoun(tokens: readonly Token[], [first, last]: Range): number {
  const { head } = phraseEndsIn(tokens);
  const from = behindPart(tokens, [first, last]) + 1;
  const joinedLast = Math.max(from, last - 2);
  let at = head[from] ?? NOWHERE;
  while (at < last && saysOfNounBehind(tokens, at, first)) at = head[at + 1] ?? NOWHERE;
  for (let i = joinedLast; i < Math.min(at, last); i++)
    if (endsHere(tokens, i) && !saysOfNounBehind(tokens, i, first)) return wordBefore(tokens, i, first);
  return at < last ? wordBefore(tokens, at, first) : last - 1;
}
