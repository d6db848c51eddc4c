import { CALENDAR } from "../en/calendar.ts";
import { CASUALTIES, COUNT_NOUNS, COUNTED, OF_CASUALTIES, TOLLS } from "../en/counted.ts";
import { AND, IN, TO } from "../en/links.ts";
import { SMALL } from "../en/numbers.ts";
import { AMONG } from "../en/part-whole.ts";
import { OF, THE } from "../en/phrase-words.ts";
import {
  AMONG_WHOM,
  AT_A_NUMBER,
  BEFORE_FORMER,
  BY_NOW,
  CHANGED_FROM,
  CHANGED_TO,
  COMPARED,
  COMPARED_WITH,
  DISPUTE,
  ESTIMATES,
  FORMER,
  INCLUDED_AMONG,
  NUMBER_IS,
  NUMBERS,
  PASSING_TOTALS,
  SAY_INSTEAD,
  STANDS_AT,
  SUM_LINKS,
  TOLLS_PAID,
  TOTAL_LINKS,
  UP_OR_DOWN,
  VOTES,
  WENT_UP,
  WERE,
} from "../en/totals.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { phraseEnd as endOfPhrase } from "../grammar/noun-phrases.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/* Words far in front of a number, or around it, that tell what it counts. */

const REACH = 24;
/** A kind and the token that tells it. */
export interface Told {
  readonly at: number;
  /** Where what is counted ends; right behind `at` where nothing is said. */
  readonly last?: number;
  readonly kind: string;
}

/** "the death toll rose to 12", "the number of injured has reached 19", "84 votes to 71". */
export function totalBefore(tokens: readonly Token[], first: number, start: number): Told | undefined {
  const link = BY_NOW.has(lower(tokens, first - 1)) ? first - 2 : first - 1;
  if (TOLLS.has(lower(tokens, link))) return { at: link, kind: "killed" };
  const amount = THE.has(lower(tokens, link)) && IN.has(lower(tokens, link - 1)) && TOLLS.has(lower(tokens, link - 2));
  if (amount) return { at: link - 2, kind: "killed" };
  if (!TOTAL_LINKS.has(lower(tokens, link)) || (lower(tokens, link) === ":" && !TOLLS.has(lower(tokens, link - 1))))
    return undefined;
  if (PASSING_TOTALS.has(lower(tokens, link)) && !countsNothing(tokens, first)) return undefined;
  if (WENT_UP.has(lower(tokens, link)) && (tokens[first]?.kind === "number" || SMALL.has(lower(tokens, first))))
    return undefined;
  if (TO.has(lower(tokens, first - 1)) && VOTES.has(lower(tokens, first - 2))) return { at: first - 2, kind: "votes" };
  for (let i = link - 1; i >= Math.max(start, first - REACH); i--) {
    const word = lower(tokens, i);
    if (TOLLS.has(word)) return TOLLS_PAID.has(lower(tokens, i + 1)) ? undefined : { at: i, kind: "killed" };
    if (ESTIMATES.has(word) && i + 1 === link) return numberBefore(tokens, i, start, first);
    if (COUNT_NOUNS.has(word) && OF.has(lower(tokens, i + 1)))
      return countedAfter(tokens, i + 2, first) ?? whatIsNumbered(tokens, i, first);
    if (word === ";" || word === ":") return undefined;
  }
  return undefined;
}

/** Does no noun stand behind the number: "crossed 90 on Monday"? */
function countsNothing(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (tokens[at]?.kind === "word" && at < first + QUALIFYING && !SMALL.has(lower(tokens, at))) at++;
  const next = tokens[at + 1];
  return next?.kind !== "word" || isClosed(next.lower) || CALENDAR.has(next.lower);
}

/* Words of a qualifier before the number itself: "more than". */
const QUALIFYING = 4;

/** "cut **the number of homes** it could cut off **from an estimate of** 660": what was told before the estimate is of. */
function numberBefore(tokens: readonly Token[], estimate: number, start: number, first: number): Told | undefined {
  for (let i = estimate - 1; i >= Math.max(start, first - REACH) && tokens[i]?.kind === "word"; i--)
    if (NUMBERS.has(lower(tokens, i)) && OF.has(lower(tokens, i + 1)))
      return countedAfter(tokens, i + 2, first) ?? whatIsNumbered(tokens, i, first);
  return undefined;
}

/** What "the number of" is of: a participle before a noun ("civilians **killed** in the shelling"). */
function countedAfter(tokens: readonly Token[], from: number, end: number): Told | undefined {
  let noun: Told | undefined;
  for (let i = from; i < end; i++) {
    const entry = COUNTED.get(lower(tokens, i));
    if (!entry || entry.as === "verb") continue;
    if (entry.as !== "noun") return { at: i, kind: entry.kind };
    noun ??= { at: i, kind: entry.kind };
  }
  return noun;
}

/** "the number of **boats** that the club owns is 40": what is counted, of no kind; nothing else is counted on the way. */
function whatIsNumbered(tokens: readonly Token[], noun: number, first: number): Told | undefined {
  if (!NUMBERS.has(lower(tokens, noun))) return undefined;
  const end = endOfPhrase(textGrammar({ tokens }), noun + 2);
  if (end <= noun + 2 || end >= first || tokens.slice(end, first).some(({ kind }) => kind === "number"))
    return undefined;
  return { at: noun + 2, last: end, kind: "other" };
}

/** Does a number of something come to so many: "the **number of boats** that the club owns is 40"; not "of pupils who leave at 16"? */
export function isNumberOf(tokens: readonly Token[], first: number): boolean {
  const link = BY_NOW.has(lower(tokens, first - 1)) ? first - 2 : first - 1;
  if (!NUMBER_IS.has(lower(tokens, link))) return false;
  if (isAtAnAge(tokens, link)) return false;
  for (let i = first - 2; i >= Math.max(0, first - REACH) && !/^[.;:,!?]$/.test(lower(tokens, i)); i--)
    if (NUMBERS.has(lower(tokens, i)) && OF.has(lower(tokens, i + 1)))
      return whatIsNumbered(tokens, i, first) !== undefined;
  return false;
}

/** "who leave **at** 16": at an age or an hour; not "put the total at 16", "has stood at 16". */
const isAtAnAge = (tokens: readonly Token[], link: number): boolean =>
  AT_A_NUMBER.has(lower(tokens, link)) &&
  !STANDS_AT.has(lower(tokens, link - 1)) &&
  !COUNT_NOUNS.has(lower(tokens, link - 1));

/**
 * The "from" of an earlier value at `first`: "up **from** an initial 98", or behind the number it has become, which ends
 * at `earlier`: "to 126 **from** 98"; also the "with" of "126, compared **with** 98".
 */
export function fromBefore(tokens: readonly Token[], first: number, earlier: number | undefined): number | undefined {
  const compared = COMPARED_WITH.has(lower(tokens, first - 1)) && COMPARED.has(lower(tokens, first - 2));
  if (compared && earlier !== undefined) return first - 1;
  let from = first - 1;
  while (from > first - 4 && (FORMER.has(lower(tokens, from)) || BEFORE_FORMER.has(lower(tokens, from)))) from--;
  if (!CHANGED_FROM.has(lower(tokens, from))) return undefined;
  const moved = UP_OR_DOWN.has(lower(tokens, from - 1)) && earlier !== undefined;
  return moved || (earlier === from && CHANGED_TO.has(lower(tokens, from - 2))) ? from : undefined;
}

/** Is it a sum of what was told before: "bringing the total to 39", "the head count is 31"? */
export function isSum(tokens: readonly Token[], first: number): boolean {
  if (!SUM_LINKS.has(lower(tokens, first - 1)) || isAtAnAge(tokens, first - 1)) return false;
  return [2, 3, 4, 5, 6].some((back) => COUNT_NOUNS.has(lower(tokens, first - back)));
}

/** "The rebels **dispute** that figure and say 85": the verb, where a bare number is told in the place of another. */
export function disputedFor(tokens: readonly Token[], [first, last]: Range): number | undefined {
  if (!SAY_INSTEAD.has(lower(tokens, first - 1)) || tokens[last]?.kind === "word") return undefined;
  let from = first - 2;
  while (from > first - INSTEAD && !/^[.;:!?]$/.test(lower(tokens, from)) && !COUNT_NOUNS.has(lower(tokens, from)))
    from--;
  if (!COUNT_NOUNS.has(lower(tokens, from))) return undefined;
  return [1, 2, 3, 4].map((back) => from - back).find((at) => DISPUTE.has(lower(tokens, at)));
}
/* In tokens, from what is disputed to what is said instead. */
const INSTEAD = 14;

/** "dead, 4;" in a list. */
export function headBefore(tokens: readonly Token[], [first, last]: Range): Told | undefined {
  const among = amongWhom(tokens, tokens[first - 1]?.kind === "quote" ? first - 1 : first);
  if (among) return among;
  const entry = COUNTED.get(lower(tokens, first - 2));
  const listed = lower(tokens, first - 1) === "," && /^[;.]$/.test(lower(tokens, last));
  return listed && entry && entry.as !== "verb" ? { at: first - 2, kind: entry.kind } : undefined;
}

/** "The **dead included** 55 minors", "The **dead** in the flood **include** 12 children", "Among the **dead were** 55 minors" */
function amongWhom(tokens: readonly Token[], first: number): Told | undefined {
  const were = WERE.has(lower(tokens, first - 1)) && AMONG.has(lower(tokens, first - 4));
  const included = INCLUDED_AMONG.has(lower(tokens, first - 1));
  const at = included ? backToWhole(tokens, first - 2) : first - 2;
  const kind = were || included ? AMONG_WHOM.get(lower(tokens, at)) : undefined;
  return kind !== undefined && THE.has(lower(tokens, at - 1)) ? { at, kind } : undefined;
}

/** Back over the words for where they were: "the **dead** in the floods in Berrin". */
function backToWhole(tokens: readonly Token[], from: number): number {
  const back = Array.from({ length: WHERE }, (_, i) => from - i);
  const end = back.findIndex((i) => i < 0 || tokens[i]?.kind !== "word");
  const at = back.slice(0, end < 0 ? WHERE : end).find((i) => AMONG_WHOM.has(lower(tokens, i)));
  return at !== undefined && (at === from || IN.has(lower(tokens, at + 1))) ? at : from;
}

/* So many words at most tell where. */
const WHERE = 9;

/** "which **killed and wounded** dozens": of which of them it is told of nobody; else the kind of the verb alone. */
export function kindTogether(tokens: readonly Token[], verb: number, kind: string): string {
  const other = AND.has(lower(tokens, verb - 1)) ? COUNTED.get(lower(tokens, verb - 2)) : undefined;
  const both = other !== undefined && other.as !== "noun" && other.kind !== kind;
  return both && OF_CASUALTIES.has(kind) && OF_CASUALTIES.has(other.kind) ? CASUALTIES : kind;
}
