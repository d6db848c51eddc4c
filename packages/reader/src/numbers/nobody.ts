import { COUNTED } from "../en/counted.ts";
import { BEFORE_FATE, DIED, GONE, HOPES_THAT, NO, NOBODY, ONE, TOLD, WAS_OR_BEEN } from "../en/nobody.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type Measured, PLAIN } from "./numerals.ts";

/* How many words may stand between "none of" and its verb. */
const REACH = 6;

/** "**No one** was killed", "**none** of the crew were hurt", "**no** civilians had died": nought of what has happened. */
export function nobodyAt(tokens: readonly Token[], i: number, end: number): Measured | undefined {
  const words = nobodyWords(tokens, i);
  if (!words || [1, 2].some((back) => HOPES_THAT.has(lower(tokens, i - back)))) return undefined;
  return happened(tokens, words.verb, end)
    ? { ...PLAIN, first: i, last: words.last, value: 0, spelt: true }
    : undefined;
}

/** Where the words for nobody end, and where their verb is due. */
function nobodyWords(tokens: readonly Token[], i: number): { last: number; verb: number } | undefined {
  const next = lower(tokens, i + 1);
  if (NOBODY.has(lower(tokens, i))) return { last: i + 1, verb: OF.has(next) ? behindThem(tokens, i + 2) : i + 1 };
  if (!NO.has(lower(tokens, i))) return undefined;
  if (ONE.has(next)) return { last: i + 2, verb: i + 2 };
  return PEOPLE.has(next) ? { last: i + 1, verb: i + 2 } : undefined;
}

function behindThem(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + REACH && tokens[at]?.kind === "word" && !TOLD.has(lower(tokens, at))) at++;
  return at;
}

/** "died", "was hurt", "had been killed": nothing between but adverbs. */
function happened(tokens: readonly Token[], verb: number, end: number): boolean {
  let at = verb;
  while (at < end && (TOLD.has(lower(tokens, at)) || BEFORE_FATE.has(lower(tokens, at)))) at++;
  const word = lower(tokens, at);
  const told = COUNTED.get(word);
  if (at >= end || told === undefined) return false;
  if (told.kind === GONE) return false;
  const passive = tokens.slice(verb, at).some(({ lower: before }) => WAS_OR_BEEN.has(before));
  return passive ? told.as === "done" || told.as === "state" : DIED.has(word);
}
