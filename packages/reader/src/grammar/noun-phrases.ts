import { PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { AND, BETWEEN } from "../en/links.ts";
import { SMALL, VAGUE } from "../en/numbers.ts";
import { OF, PHRASE_LINKS, QUALIFIERS } from "../en/phrase-words.ts";
import type { Range } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { Class } from "./classes.ts";
import { isPronoun, isTimed } from "./event-grammar.ts";
import { type Grammar, is, lower, token } from "./grammar.ts";
import { Part } from "./parts/part.ts";
import type { TextGrammar } from "./text-grammar.ts";

/* A noun phrase of more words than these is not read. */
const LENGTH = 14;

/** The noun phrase that ends before `end`, with those that it says more of: "Health officials **in Rohanpur**"; or null. */
export function phraseBefore(grammar: Grammar, end: number, links = PHRASE_LINKS): Range | null {
  if (isPronoun(grammar, end - 1)) return [end - 1, end];
  let from = firstWithin(grammar, end - 1);
  if (from === null) return null;
  while (links.has(lower(grammar, from - 1))) {
    const outer = firstWithin(grammar, from - 2);
    if (outer === null || end - outer > LENGTH) break;
    from = outer;
  }
  return [from, end];
}

/** Where the phrase begins in which token `last` stands, behind any time; null outside of one. */
function firstWithin(grammar: Grammar, last: number): number | null {
  if (!isNominal(grammar, last)) return null;
  const first = Math.max(grammar.phrases.first[last] as number, grammar.sentence.tokens[0]);
  let from = last;
  while (from > first && !isTimed(grammar, from - 1)) from--;
  return from;
}

/** Where the phrase that token `from` stands in ends, before any time; `from` outside of one. */
function endWithin({ parts, phrases, timed }: TextGrammar, from: number): number {
  const end = phrases.end[from] ?? -1;
  const last = Math.max(from, Math.min(end, timed ? nextTimeFrom(timed, from) : end));
  return last > from && isWordOf({ parts, phrases }, last - 1) ? last : from;
}

/** The first token of a time at `from` or behind it; told of all tokens at once, for a phrase may have any number of words. */
const nextTimeFrom = (timed: Uint8Array, from: number): number => nextTimes(timed)[from] ?? NEVER;

const NEVER = 2 ** 32 - 1;

const nextTimes = onceFor((timed: Uint8Array): Uint32Array => {
  const next = new Uint32Array(timed.length);
  let time = NEVER;
  for (let i = timed.length - 1; i >= 0; i--) {
    if (timed[i] === 1) time = i;
    next[i] = time;
  }
  return next;
});

/** A word of a noun phrase other than its determiner, and no time. */
export const isNominal = (grammar: Grammar, i: number): boolean =>
  token(grammar, i) !== undefined && !isTimed(grammar, i) && !isPronoun(grammar, i) && isWordOf(grammar, i);

const isWordOf = ({ parts, phrases }: Pick<TextGrammar, "parts" | "phrases">, i: number): boolean =>
  (phrases.first[i] ?? -1) >= 0 &&
  ((parts[i] !== Part.determiner && parts[i] !== Part.pronoun) || phrases.end[i] === i + 1);

const QUALIFIED = 5;

/** Where "**at least** 14 people" begins, whose number stands at `first`. */
export function qualified(grammar: Grammar, first: number): number {
  let from = first;
  while (first - from < QUALIFIED && QUALIFIERS.has(lower(grammar, from - 1))) from--;
  return isCount(grammar, first) || QUALIFIERS.has(lower(grammar, first)) ? from : first;
}

/** A number, in figures or words, exact or vague. */
export const isCount = (grammar: Grammar, i: number): boolean =>
  token(grammar, i) !== undefined && isNumeral(grammar, i);

const isNumeral = ({ tokens }: TextGrammar, i: number): boolean => {
  const { kind, lower: word = "" } = tokens[i] ?? {};
  return kind === "number" || SMALL.has(word) || VAGUE.has(word);
};

/** Behind "at least", "up to", "between 20 and", where a number follows; else the same place. */
export function behindQualifiers(grammar: TextGrammar, from: number): number {
  const { tokens } = grammar;
  if (BETWEEN.has(tokens[from]?.lower ?? "") && isNumeral(grammar, from + 1) && AND.has(tokens[from + 2]?.lower ?? ""))
    return isNumeral(grammar, from + 3) ? from + 3 : from;
  let i = from;
  while (i - from < QUALIFIED && QUALIFIERS.has(grammar.tokens[i]?.lower ?? "")) i++;
  return i > from && isNumeral(grammar, i) ? i : from;
}

/** The noun phrase that begins at `from`, behind adverbs, with a name in apposition; or null. */
export function phraseFrom(grammar: Grammar, from: number): Range | null {
  let start = from;
  while (is(grammar, start, Class.adverb) && !is(grammar, start, Class.capital | Class.determiner)) start++;
  const end = phraseEnd(grammar, start);
  return end === start ? null : [start, nameAfter(grammar, end)];
}

/** What belongs to a noun phrase, for those who ask where it ends. */
export interface Extent {
  /** The prepositions behind which what follows is still of the phrase; "of" alone where none are given. */
  readonly links?: ReadonlySet<string>;
}

/** Where the noun phrase that begins at `from` ends, with those that say more of it behind it; `from` where none begins. */
export function phraseEnd(grammar: TextGrammar, from: number, { links = OF }: Extent = {}): number {
  const { tokens, parts } = grammar;
  const first = behindQualifiers(grammar, from);
  let end = endWithin(grammar, first);
  if (end === first && first > from) return from;
  if (end <= from + 1 && isPersonalPronoun(grammar, from)) return from + 1;
  while (end > from && links.has(tokens[end]?.lower ?? "") && parts[end + 1] !== Part.gerund) {
    const further = endWithin(grammar, behindQualifiers(grammar, end + 1));
    const year = further === end + 2 && parts[end + 1] === Part.number && !OF.has(tokens[end]?.lower ?? "");
    if (further <= end + 1 || further - from > LENGTH || year) break;
    end = further;
  }
  return end;
}

/** "accused **him** of": no more is said of whom a pronoun means. */
const isPersonalPronoun = ({ tokens }: TextGrammar, i: number): boolean =>
  PERSONAL_PRONOUNS.has(tokens[i]?.lower ?? "") && tokens[i]?.text !== "US";

/** "the consul**, Mauro Stell**,": where the name behind a comma ends; else `end`. */
function nameAfter(grammar: Grammar, end: number): number {
  if (lower(grammar, end) !== "," || is(grammar, end - 1, Class.capital)) return end;
  let last = end + 1;
  while (last - end < 5 && is(grammar, last, Class.capital) && endWithin(grammar, last) > last) last++;
  return last - end > 2 && (!token(grammar, last) || /^[,.;]$/.test(lower(grammar, last))) ? last : end;
}
