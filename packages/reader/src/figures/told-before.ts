import { PLACE_AFTER_ONE } from "../en/counting.ts";
import { OF } from "../en/phrase-words.ts";
import { HAVE_SO_MANY, RATES_TOLD, TALLIES, TOLD_ALIKE, TOLD_AT } from "../en/told-before.ts";
import { phraseEnd } from "../grammar/noun-phrases.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { isShortlyBehind } from "../numbers/said-alone.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";

/* Bare numbers of which a noun before them tells what they count: a tally, a rate, what was counted in the sentence before. */

/* So many words back the noun stands. */
const REACH = 20;

/** What a bare number counts by the words before it: "raising the **tally** to 13,274", "a **rate** of 20.4". */
export const nounToldBefore = (tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined =>
  ownNoun(tokens, all, i) ?? nounAlike(tokens, all, i);

function ownNoun(tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined {
  const [first] = all[i]?.quantity.tokens ?? [0];
  if (!TOLD_AT.has(lower(tokens, first - 1))) return undefined;
  for (let at = first - 2; at > first - REACH && !/^[.;:!?]$/.test(lower(tokens, at)); at--) {
    if (RATES_TOLD.has(lower(tokens, at)) && isBareOf(tokens, at, first)) return rateFrom(tokens, at, first);
    if (TALLIES.has(lower(tokens, at)) && isBareOf(tokens, at, first)) return [at, at + 1];
  }
  return undefined;
}

/** No comma parts them: "the tally rose, and she is on 40". */
const isBareOf = (tokens: readonly Token[], noun: number, first: number): boolean =>
  !tokens.slice(noun + 1, first).some(({ text }) => text === ",");

/** "**rate of new infections** per 100,000 people in Lesk is now at 20.4" */
function rateFrom(tokens: readonly Token[], noun: number, stop: number): Range {
  const end = OF.has(lower(tokens, noun + 1)) && noun + 2 < stop ? phraseEnd(textGrammar({ tokens }), noun + 2) : noun;
  return [noun, end > noun + 2 && end < stop ? end : noun + 1];
}

/** "a rate of 20.4 and Spain **18.4**", "a tally of 13,274, with **1,351** in Lesk": of the same noun as the number before it. */
export function nounAlike(
  tokens: readonly Token[],
  all: readonly Counted[],
  i: number,
  most = MOST_ALIKE,
): Range | undefined {
  const one = all[i];
  const before = all[i - 1];
  if (most === 0 || !one || !before || before.sentence !== one.sentence || before.quantity.unit !== undefined)
    return undefined;
  const told = ownNoun(tokens, all, i - 1) ?? nounAlike(tokens, all, i - 1, most - 1);
  if (!told || !isOnlyNumber(before)) return undefined;
  const [first, end] = one.quantity.tokens;
  const joined = tokens.slice(before.quantity.tokens[1], first).some(({ lower: word }) => TOLD_ALIKE.has(word));
  const alike = RATES_TOLD.has(lower(tokens, told[0]))
    ? isFraction(tokens, one)
    : PLACE_AFTER_ONE.has(lower(tokens, end));
  return joined && alike ? told : undefined;
}

/* So many numbers in a row may be of one noun. */
const MOST_ALIKE = 8;

const isFraction = (tokens: readonly Token[], { quantity }: Counted): boolean =>
  tokens.slice(...quantity.tokens).some(({ text }) => /^\d+\.\d+$/.test(text));

const isOnlyNumber = ({ quantity, counts }: Counted): boolean =>
  counts.first >= counts.last || counts.last <= quantity.tokens[0];

/** "Lesk has 40 cases. The county has **13**.": is it all that somebody is told to have, right behind a sentence that counts something? */
export function hasSoMany(tokens: readonly Token[], all: readonly Counted[], i: number): boolean {
  const [before, one] = [all[i - 1], all[i]];
  if (!before || !one || before.sentence + 1 !== one.sentence || before.quantity.unit !== undefined) return false;
  const [first, end] = one.quantity.tokens;
  const alone = lower(tokens, end) === "." && HAVE_SO_MANY.has(lower(tokens, first - 1));
  return (
    alone && isShortlyBehind(before.quantity.tokens[1], first) && before.counts.first === before.quantity.tokens[1]
  );
}

/** A value that has become another, and that other, count what either does: "a rate of 20.4, up from **18.4**". */
export const withNounsOfChanges = (
  nouns: readonly (Range | undefined)[],
  all: readonly Counted[],
  changes: readonly (number | undefined)[],
): readonly (Range | undefined)[] => {
  const earlier = new Map(changes.map((to, i) => [to, i] as const));
  return nouns.map((noun, i) => {
    const one = all[i];
    const beside = changes[i] ?? earlier.get(i) ?? -1;
    const other = all[beside];
    if (noun || !other || !one || one.quantity.unit !== undefined || !hasNoWords(one)) return noun;
    const { first, last } = other.counts;
    return nouns[beside] ?? (first < last ? [first, last] : undefined);
  });
};

const hasNoWords = ({ counts }: Counted): boolean => counts.first >= counts.last;
