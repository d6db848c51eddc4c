import { SMALL, VAGUE } from "../en/numbers.ts";
import type { Range } from "../layers.ts";
import { Class } from "./classes.ts";
import { at, type Grammar, is, isDeterminer, isLower, isNominal, isPronoun, word } from "./event-grammar.ts";

/* A noun phrase of more words than these is not read. */
const LENGTH = 14;
const LINKS = /^(?:of|in|at|near|for|from|below)$/;

/** The noun phrase that ends before `end`, or null. */
export function phraseBefore(grammar: Grammar, end: number): Range | null {
  if (isPronoun(grammar, end - 1)) return [end - 1, end];
  let from = end;
  while (end - from < LENGTH) {
    const i = from - 1;
    if (isNominal(grammar, i)) from = i;
    else if (from < end && LINKS.test(word(grammar, i)) && isNominal(grammar, i - 1)) from = i;
    else if (isDeterminer(grammar, i) && from <= end) {
      from = i;
      if (!LINKS.test(word(grammar, i - 1)) || !isNominal(grammar, i - 2)) break;
    } else break;
  }
  return from < end && (end - from > 1 || !isDeterminer(grammar, from)) ? [from, end] : null;
}

const QUALIFIERS =
  /^(?:at|least|most|more|fewer|less|than|up|to|as|many|about|around|nearly|almost|over|some|only|another)$/;
const QUALIFIED = 5;

/** Where "**at least** 14 people" begins, whose number stands at `first`. */
export function qualified(grammar: Grammar, first: number): number {
  let from = first;
  while (first - from < QUALIFIED && QUALIFIERS.test(word(grammar, from - 1))) from--;
  return isCount(grammar, first) || QUALIFIERS.test(word(grammar, first)) ? from : first;
}

/** A number, in figures or words, exact or vague. */
export const isCount = (grammar: Grammar, i: number): boolean =>
  at(grammar, i)?.kind === "number" || SMALL.has(word(grammar, i)) || VAGUE.has(word(grammar, i));

/** Behind "at least", "up to", "as many as", where a number follows; else the same place. */
function behindQualifiers(grammar: Grammar, from: number): number {
  let i = from;
  while (i - from < QUALIFIED && QUALIFIERS.test(word(grammar, i))) i++;
  return i > from && isCount(grammar, i) ? i : from;
}

/** The noun phrase that begins at `from`, behind adverbs, with a name in apposition; or null. */
export function phraseFrom(grammar: Grammar, from: number): Range | null {
  let start = from;
  while (is(grammar, start, Class.adverb) && !is(grammar, start, Class.capital | Class.determiner)) start++;
  let end = behindQualifiers(grammar, start);
  while (isDeterminer(grammar, end) && end - start < 3) end++;
  if (end === start && isPronoun(grammar, end)) return [end, end + 1];
  if (end > start && !isNominal(grammar, end)) return word(grammar, start) === "her" ? [start, end] : null;
  while (end - start < LENGTH && (isNominal(grammar, end) || joins(grammar, start, end))) end++;
  if (end === start) return null;
  return [start, nameAfter(grammar, end)];
}

const joins = (grammar: Grammar, start: number, i: number): boolean =>
  i > start &&
  ((word(grammar, i) === "of" &&
    !isGerund(grammar, i + 1) &&
    (isNominal(grammar, i + 1) || isDeterminer(grammar, i + 1))) ||
    (isDeterminer(grammar, i) && word(grammar, i - 1) === "of"));

const isGerund = (grammar: Grammar, i: number): boolean => isLower(grammar, i) && /.{2}ing$/.test(word(grammar, i));

/** "the consul**, Mauro Stell**,": where the name behind a comma ends; else `end`. */
function nameAfter(grammar: Grammar, end: number): number {
  if (word(grammar, end) !== "," || is(grammar, end - 1, Class.capital)) return end;
  let last = end + 1;
  while (last - end < 5 && is(grammar, last, Class.capital) && isNominal(grammar, last)) last++;
  return last - end > 2 && (!at(grammar, last) || /^[,.;]$/.test(word(grammar, last))) ? last : end;
}
