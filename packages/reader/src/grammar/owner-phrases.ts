import { SUBORDINATORS, TIME_NOUNS } from "../en/function-words.ts";
import { ESTIMATED_NOUNS } from "../en/keepers.ts";
import { SAID } from "../en/predicates/saying.ts";
import type { Range, Token } from "../layers.ts";
import { canSpeak } from "./can-speak.ts";
import { isClosed } from "./closed-words.ts";

/* Noun phrases for somebody beside a number; no more words than these. */
const LENGTH = 9;

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";
const isName = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}/u.test(token.text);
const isPronoun = (word: string): boolean => /^(?:he|she|they|it|we|i)$/.test(word);
const opensPhrase = (word: string): boolean => /^(?:the|a|an|its|their|his|her|our)$/.test(word);
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === "word" && !isClosed(token.lower) && !TIME_NOUNS.has(token.lower);

/** The noun phrase that ends before `end` and begins no earlier than `start`; "Health officials in Rohanpur". */
export function phraseBefore(tokens: readonly Token[], end: number, start: number): Range | undefined {
  if (isPronoun(lower(tokens, end - 1))) return [end - 1, end];
  let from = end;
  while (from > start && end - from < LENGTH) {
    const word = lower(tokens, from - 1);
    if (opensPhrase(word)) return from < end ? [from - 1, end] : undefined;
    const joined = /^(?:of|for|in|at)$/.test(word) && from < end && from - 2 >= start && isNoun(tokens[from - 2]);
    const possessive = (word === "'s" || word === "'") && from < end;
    if (!joined && !possessive && !isNoun(tokens[from - 1])) break;
    from--;
  }
  return from < end ? [from, end] : undefined;
}

/** The noun phrase that begins at `from`, before `end` and the words that `stops` names. */
export function phraseAfter(tokens: readonly Token[], from: number, end: number, stops: ReadonlySet<string>): Range {
  let last = from;
  while (last < end && last - from < LENGTH && !(last > from && stops.has(lower(tokens, last)))) {
    const word = lower(tokens, last);
    const inside = last > from && /^(?:of|for|in|at|'s|')$/.test(word);
    if (
      !inside &&
      !isNoun(tokens[last]) &&
      !(opensPhrase(word) && (last === from || PREPOSITION.test(lower(tokens, last - 1))))
    )
      break;
    last++;
  }
  while (last > from && PREPOSITION.test(lower(tokens, last - 1))) last--;
  return [from, last];
}

const PREPOSITION = /^(?:of|for|in|at)$/;

/** Who does what the verb at `verb` says: "The minister, Sal Ormond, **put**", "which the Lantern **put**". */
export function subjectOf(tokens: readonly Token[], verb: number, start: number): Range | undefined {
  let end = verb;
  while (
    end > start &&
    verb - end < 3 &&
    /^(?:has|have|had|also|now|since|later|already)$|ly$/.test(lower(tokens, end - 1))
  )
    end--;
  if (lower(tokens, end - 1) !== ",") return agent(tokens, phraseBefore(tokens, end, start), start);
  for (let comma = end - 2; comma > Math.max(start, end - LENGTH); comma--) {
    if (lower(tokens, comma) !== ",") continue;
    const named = phraseBefore(tokens, end - 1, comma + 1);
    const main = phraseBefore(tokens, comma, start);
    if (!main || !named || named[0] !== comma + 1) return undefined;
    const name = named[1] - named[0] >= 2 && tokens.slice(...named).every(isName);
    return name && atHead(tokens, main, start) ? named : agent(tokens, main, start);
  }
  return undefined;
}

/** A phrase for somebody at the head of its clause; else nothing. */
function agent(tokens: readonly Token[], range: Range | undefined, start: number): Range | undefined {
  return range && isAgent(tokens, range) && atHead(tokens, range, start) ? range : undefined;
}

function atHead(tokens: readonly Token[], [first]: Range, start: number): boolean {
  const before = tokens[first - 1];
  return (
    first === start ||
    !before ||
    before.kind === "quote" ||
    /^(?:[,;:—–(]|and|but|or)$/.test(before.lower) ||
    SUBORDINATORS.has(before.lower) ||
    TIME_NOUNS.has(before.lower) ||
    SAID.has(before.lower) ||
    (ESTIMATED_NOUNS.has(before.lower) && opensPhrase(lower(tokens, first)))
  );
}

/** Can these words stand for somebody who counts or tells? */
export function isAgent(tokens: readonly Token[], [first, last]: Range): boolean {
  const words = tokens.slice(first, last);
  if (last - first === 1 && isPronoun(lower(tokens, first))) return lower(tokens, first) !== "it";
  if (words.some(({ lower: word }) => /^(?:newspaper|reporter|reporters|this|these|toll|number|total)$/.test(word)))
    return false;
  return canSpeak(words);
}
