import { SMALL, VAGUE } from "../en/numbers.ts";
import { OF, PHRASE_LINKS, QUALIFIERS } from "../en/phrase-words.ts";
import type { Range } from "../layers.ts";
import { Class } from "./classes.ts";
import { type Clause, is, lower, token } from "./clause.ts";
import { isPronoun, isTimed } from "./event-grammar.ts";
import { Part } from "./parts/part.ts";

/* A noun phrase of more words than these is not read. */
const LENGTH = 14;

/** The noun phrase that ends before `end`, with those that it says more of: "Health officials **in Rohanpur**"; or null. */
export function phraseBefore(clause: Clause, end: number, links = PHRASE_LINKS): Range | null {
  if (isPronoun(clause, end - 1)) return [end - 1, end];
  let from = firstWithin(clause, end - 1);
  if (from === null) return null;
  while (links.has(lower(clause, from - 1))) {
    const outer = firstWithin(clause, from - 2);
    if (outer === null || end - outer > LENGTH) break;
    from = outer;
  }
  return [from, end];
}

/** Where the phrase begins in which token `last` stands, behind any time; null outside of one. */
function firstWithin(clause: Clause, last: number): number | null {
  if (!isNominal(clause, last)) return null;
  const first = Math.max(clause.phrases.first[last] as number, clause.sentence.tokens[0]);
  let from = last;
  while (from > first && !isTimed(clause, from - 1)) from--;
  return from;
}

/** Where the phrase that token `from` stands in ends, before any time; null outside of one. */
function endWithin(clause: Clause, from: number): number | null {
  const end = token(clause, from) ? Math.min(clause.phrases.end[from] as number, clause.sentence.tokens[1]) : -1;
  let last = from;
  while (last < end && !isTimed(clause, last)) last++;
  return isNominal(clause, last - 1) && last > from ? last : null;
}

/** A word of a noun phrase other than its determiner, and no time. */
export const isNominal = (clause: Clause, i: number): boolean =>
  token(clause, i) !== undefined &&
  (clause.phrases.first[i] as number) >= 0 &&
  !isTimed(clause, i) &&
  !isPronoun(clause, i) &&
  clause.parts[i] !== Part.determiner &&
  (clause.parts[i] !== Part.pronoun || clause.phrases.end[i] === i + 1);

const QUALIFIED = 5;

/** Where "**at least** 14 people" begins, whose number stands at `first`. */
export function qualified(clause: Clause, first: number): number {
  let from = first;
  while (first - from < QUALIFIED && QUALIFIERS.has(lower(clause, from - 1))) from--;
  return isCount(clause, first) || QUALIFIERS.has(lower(clause, first)) ? from : first;
}

/** A number, in figures or words, exact or vague. */
export const isCount = (clause: Clause, i: number): boolean =>
  token(clause, i)?.kind === "number" || SMALL.has(lower(clause, i)) || VAGUE.has(lower(clause, i));

/** Behind "at least", "up to", "as many as", where a number follows; else the same place. */
function behindQualifiers(clause: Clause, from: number): number {
  let i = from;
  while (i - from < QUALIFIED && QUALIFIERS.has(lower(clause, i))) i++;
  return i > from && isCount(clause, i) ? i : from;
}

/** The noun phrase that begins at `from`, behind adverbs, with a name in apposition; or null. */
export function phraseFrom(clause: Clause, from: number): Range | null {
  let start = from;
  while (is(clause, start, Class.adverb) && !is(clause, start, Class.capital | Class.determiner)) start++;
  const end = phraseEnd(clause, behindQualifiers(clause, start));
  if (end === null) return isPronoun(clause, start) ? [start, start + 1] : null;
  return [start, nameAfter(clause, end)];
}

/** Where the phrase that begins at `from` ends, with those that say more of it behind it; null where none begins. */
export function phraseEnd(clause: Clause, from: number, links: ReadonlySet<string> = OF): number | null {
  let end = endWithin(clause, from);
  if (end === null) return null;
  while (links.has(lower(clause, end)) && clause.parts[end + 1] !== Part.gerund) {
    const further = endWithin(clause, end + 1);
    const year = further === end + 2 && clause.parts[end + 1] === Part.number && !OF.has(lower(clause, end));
    if (further === null || further - from > LENGTH || year) break;
    end = further;
  }
  return end;
}

/** "the consul**, Mauro Stell**,": where the name behind a comma ends; else `end`. */
function nameAfter(clause: Clause, end: number): number {
  if (lower(clause, end) !== "," || is(clause, end - 1, Class.capital)) return end;
  let last = end + 1;
  while (last - end < 5 && is(clause, last, Class.capital) && endWithin(clause, last) !== null) last++;
  return last - end > 2 && (!token(clause, last) || /^[,.;]$/.test(lower(clause, last))) ? last : end;
}
