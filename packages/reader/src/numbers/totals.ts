import { CALENDAR } from "../en/calendar.ts";
import {
  CASUALTIES,
  COUNT_NOUNS,
  COUNTED,
  DEEDS_DONE,
  FIGHTERS,
  OF_CASUALTIES,
  RELEASE_DONE,
  RELEASED,
  TOLLS,
} from "../en/counted.ts";
import { AND, IN, TO } from "../en/links.ts";
import { PEOPLE, SMALL } from "../en/numbers.ts";
import { AMONG } from "../en/part-whole.ts";
import { OF, THE } from "../en/phrase-words.ts";
import {
  AMONG_WHOM,
  AT_A_NUMBER,
  BARELY,
  BE_HOLDING,
  BEFORE_FORMER,
  BEFORE_VAGUE_SUMS,
  BY_NOW,
  CHANGED_FROM,
  CHANGED_TO,
  CLAIM_LIVES,
  COMPARED,
  COMPARED_WITH,
  DEAD,
  DISPUTE,
  DRIVE_OUT,
  EARN,
  EARN_IN,
  ESTIMATES,
  FATAL,
  FORMER,
  HOLD,
  HOLDING,
  ILLNESSES,
  INCLUDED_AMONG,
  KILLED_WORD,
  LET_GO,
  LETTING,
  LIVES,
  LOSE,
  LOSS,
  LOST,
  NUMBER_IS,
  NUMBERS,
  OUT_OF,
  PASSING_TOTALS,
  REVISED_TO,
  SAY_INSTEAD,
  SHOT,
  SPEND,
  STANDS_AT,
  STILL,
  SUM_LINKS,
  SUMS_IN,
  TOLLS_PAID,
  TOTAL_LINKS,
  UP_OR_DOWN,
  VAGUE_SUMS,
  VOTES,
  WENT_UP,
  WERE,
  WHEN_DONE,
} from "../en/totals.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { phraseEnd as endOfPhrase } from "../grammar/noun-phrases.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { joinLower, lower } from "../text/words.ts";
import { isOfMany } from "./further-nouns.ts";

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

/** "still holds 22 sailors", "let nine go", "lost three men", "drove thousands from", "the deaths of three men", "lowered the dead to six". */
export function idiomAround(tokens: readonly Token[], [first, last]: Range, phraseEnd: number): Told | undefined {
  const at = BARELY.has(lower(tokens, first - 1)) ? first - 2 : first - 1;
  const [verb, noun] = [lower(tokens, at), lower(tokens, phraseEnd - 1)];
  const isFatal = FATAL.has(lower(tokens, last + 2)) && tokens[last + 3]?.kind !== "word";
  if (isFatal && OF.has(lower(tokens, last)) && isOfIll(tokens, first)) return { at: last + 2, kind: "killed" };
  if (HOLD.has(verb) && STILL.has(lower(tokens, at - 1)) && (PEOPLE.has(noun) || phraseEnd === last))
    return { at, kind: "held" };
  if (HOLDING.has(verb) && phraseEnd === last && BE_HOLDING.has(lower(tokens, at - 1))) return { at, kind: "held" };
  if (LIVES.has(noun) && (CLAIM_LIVES.has(verb) || LOSE.has(verb) || areLost(tokens, [at, phraseEnd])))
    return { at, kind: "killed" };
  if (DEAD.has(verb) && SHOT.has(lower(tokens, at - 1)) && PEOPLE.has(noun)) return { at, kind: "killed" };
  if (LETTING.has(verb) && [last, phraseEnd].some((i) => LET_GO.has(lower(tokens, i)))) return { at, kind: "released" };
  if (LOSE.has(verb) && FIGHTERS.has(noun)) return { at, kind: "killed" };
  if (DRIVE_OUT.has(verb) && OUT_OF.has(lower(tokens, phraseEnd))) return { at, kind: "displaced" };
  const revised = REVISED_TO.has(verb) && phraseEnd === last ? COUNTED.get(lower(tokens, at - 1)) : undefined;
  const named = revised?.as === "noun" || THE.has(lower(tokens, at - 2));
  if (revised && revised.as !== "verb" && named) return { at: at - 1, kind: revised.kind };
  const deed = OF.has(verb) ? deedAt(tokens, beforeTime(tokens, at - 1)) : undefined;
  if (deed && (deed.kind !== RELEASED || phraseEnd === last || PEOPLE.has(noun) || COUNTED.has(noun))) return deed;
  const sums = phraseEnd === last && VAGUE_SUMS.has(lower(tokens, last - 1));
  const sumIn =
    VAGUE_SUMS.has(lower(tokens, last - 1)) && BEFORE_VAGUE_SUMS.has(verb) ? sumInAt(tokens, last) : undefined;
  if (sumIn !== undefined) return { at: last, last: sumIn, kind: "money" };
  if (sums && SPEND.has(lower(tokens, at - 1)) && isOfMany(tokens[at])) return { at: first, last, kind: "money" };
  const earns = EARN.has(verb) || SPEND.has(verb) || (IN.has(verb) && EARN_IN.has(lower(tokens, at - 1)));
  if (sums && earns && !(EARN.has(verb) && OUT_OF.has(lower(tokens, last)))) return { at: first, last, kind: "money" };
  return SPEND.has(verb) && phraseEnd === last ? { at, kind: "money" } : undefined;
}

/** "212 **cases** of fever, 14 of them": the number before is of cases. */
const isOfIll = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1;
  while (
    at > first - REACH &&
    tokens[at]?.kind !== "number" &&
    !/^[.;:!?]$/.test(lower(tokens, at)) &&
    !ILLNESSES.has(lower(tokens, at))
  )
    at--;
  return ILLNESSES.has(lower(tokens, at));
};

/** "billions **in gas taxes**", "£4m **in jewellery**": where the words end that tell what a sum is of. */
export function sumInAt(tokens: readonly Token[], at: number): number | undefined {
  if (!IN.has(lower(tokens, at))) return undefined;
  const noun = [1, 2, 3].find((on) => SUMS_IN.has(lower(tokens, at + on)));
  const described = tokens
    .slice(at + 1, at + (noun ?? 0))
    .every(({ text }) => /^\p{L}[\p{L}-]+$/u.test(text) && !isClosed(text.toLowerCase()));
  if (noun === undefined || !described) return undefined;
  let end = at + noun + 1;
  while (SUMS_IN.has(lower(tokens, end))) end++;
  return end;
}

/** "40 lives **were lost**", "the **loss of** 40 lives" */
const areLost = (tokens: readonly Token[], [before, behind]: Range): boolean =>
  (OF.has(lower(tokens, before)) && LOSS.has(lower(tokens, before - 1))) ||
  [0, 1, 2].some((on) => LOST.has(lower(tokens, behind + on)) && !/^[.,;]$/.test(lower(tokens, behind)));

/* So many words tell when it was: "the deaths **on Friday** of seven". */
const WHEN = 4;

/** Before the words that tell when: "the **deaths** last Friday of seven villagers". */
function beforeTime(tokens: readonly Token[], at: number): number {
  let before = at;
  while (at - before < WHEN && (CALENDAR.has(lower(tokens, before)) || WHEN_DONE.has(lower(tokens, before)))) before--;
  return before;
}

/** "the **deaths** of three men", "the **murder** of two medics", "took the **lives** of 12 miners". */
function deedAt(tokens: readonly Token[], at: number): Told | undefined {
  const word = lower(tokens, at);
  const done = DEEDS_DONE.get(word);
  if (done === RELEASED && !isReleaseDone(tokens, at)) return undefined;
  if (done !== undefined) return { at, kind: done };
  const entry = COUNTED.get(word);
  if (entry?.as === "noun" && KILLED_WORD.has(entry.kind)) return { at, kind: entry.kind };
  const taken = LIVES.has(word) && THE.has(lower(tokens, at - 1)) && CLAIM_LIVES.has(lower(tokens, at - 2));
  return taken ? { at, kind: "killed" } : undefined;
}

/** "**led to the** release of", "after the release of": it has come about; not "demanded the release of", "talks over the release of". */
const isReleaseDone = (tokens: readonly Token[], at: number): boolean =>
  RELEASE_DONE.test(joinLower(tokens, Math.max(0, at - RELEASING), at));

/* So many words before a release tell whether it has come about. */
const RELEASING = 5;

/** "dead, 4;" in a list. */
export function headBefore(tokens: readonly Token[], [first, last]: Range): Told | undefined {
  const among = amongWhom(tokens, tokens[first - 1]?.kind === "quote" ? first - 1 : first);
  if (among) return among;
  const entry = COUNTED.get(lower(tokens, first - 2));
  const listed = lower(tokens, first - 1) === "," && /^[;.]$/.test(lower(tokens, last));
  return listed && entry && entry.as !== "verb" ? { at: first - 2, kind: entry.kind } : undefined;
}

/** "The **dead included** 55 minors", "Among the **dead were** 55 minors" */
function amongWhom(tokens: readonly Token[], first: number): Told | undefined {
  const were = WERE.has(lower(tokens, first - 1)) && AMONG.has(lower(tokens, first - 4));
  const kind =
    were || INCLUDED_AMONG.has(lower(tokens, first - 1)) ? AMONG_WHOM.get(lower(tokens, first - 2)) : undefined;
  return kind !== undefined && THE.has(lower(tokens, first - 3)) ? { at: first - 2, kind } : undefined;
}

/** "which **killed and wounded** dozens": of which of them it is told of nobody; else the kind of the verb alone. */
export function kindTogether(tokens: readonly Token[], verb: number, kind: string): string {
  const other = AND.has(lower(tokens, verb - 1)) ? COUNTED.get(lower(tokens, verb - 2)) : undefined;
  const both = other !== undefined && other.as !== "noun" && other.kind !== kind;
  return both && OF_CASUALTIES.has(kind) && OF_CASUALTIES.has(other.kind) ? CASUALTIES : kind;
}
