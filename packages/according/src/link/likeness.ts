import { accuseOthers } from "./accused.ts";
import { putAnotherWord } from "./another-word.ts";
import { tellOtherDeeds } from "./clauses.ts";
import { alignedCount, differing } from "./differences.ts";
import { JOINING } from "./en/content.ts";
import { DISOWNED, NEGATORS, POSSIBLE } from "./en/turned.ts";
import { areDueAndDone } from "./held-back.ts";
import type { Telling } from "./one-telling.ts";
import { areAlternatives, nameOthers, takeSides } from "./opposed.ts";
import { arePutOtherwise, denyMoreThan } from "./put-otherwise.ts";
import { putElseBeside } from "./slots.ts";
import { tellsInPassing } from "./told-in-passing.ts";
import { isTurnedRound } from "./turned-round.ts";
import { stemOf } from "./words.ts";

/** How alike two tellings are, as far as their words tell. */
export interface Likeness {
  /** Quoted words that are the same in the same order. */
  readonly quoted: number;
  /** Their share of the shorter quotation. */
  readonly quotedShare: number;
  /** What both have of content, each once. */
  readonly shared: readonly string[];
  /** Do they differ by a word, where neither is cut, that turns what is quoted or holds it off? */
  readonly turned: boolean;
  /** Why they are two, however alike. */
  readonly apart: "polarity" | "mode" | "numbers" | "days" | "alternatives" | "names" | "deeds" | null;
  /** Do both only name one thing, of which each says something else? */
  readonly nameOneThing: boolean;
}

/** What two tellings have of content in common, each once; null where it is too little for them to be looked at further. */
export function sharedBy(a: Telling, b: Telling): readonly string[] | null {
  const [x, y] = [stemsBeside(a, b), stemsBeside(b, a)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  const least = Math.max(2, LEAST * Math.sqrt(x.size * y.size));
  const shared: string[] = [];
  let possible = few.size;
  for (const stem of few) {
    if (many.has(stem)) shared.push(stem);
    else if (--possible < least) return null;
  }
  if (shared.length < least) return null;
  if (a.lent.size + b.lent.size + a.self.size + b.self.size === 0) return shared;
  const isLent = (stem: string) => a.lent.has(stem) || b.lent.has(stem) || a.self.has(stem) || b.self.has(stem);
  return shared.every(isLent) ? null : shared;
}
/** Of all words of content. */
const LEAST = 0.2;

/** Of what two tellings have in common, what is no name of theirs. */
export function besideNames(a: Telling, b: Telling, shared: readonly string[]): readonly string[] {
  const names = new Set([...a.names, ...b.names].map(stemOf));
  return shared.filter((stem) => !names.has(stem));
}

/** Could they be one quotation, however little of all that they say is the same? */
export const mayBeQuoted = (a: Telling, b: Telling): boolean => Math.min(a.quoted.length, b.quoted.length) >= QUOTATION;

/** How alike two tellings are that have some words in common. What takes time is found when it is asked for: of most pairs less tells enough. */
export class Alike implements Likeness {
  readonly quoted: number;
  readonly quotedShare: number;
  readonly shared: readonly string[];
  readonly #a: Telling;
  readonly #b: Telling;
  #turned: boolean | undefined;
  #apart: Likeness["apart"] | undefined;
  #nameOneThing: boolean | undefined;

  constructor(a: Telling, b: Telling, shared: readonly string[]) {
    [this.#a, this.#b, this.shared] = [a, b, shared];
    this.quoted = quotedAlike(a, b);
    this.quotedShare = this.quoted === 0 ? 0 : this.quoted / Math.min(a.quoted.length, b.quoted.length);
  }

  get turned(): boolean {
    this.#turned ??= this.quoted >= QUOTATION && turns(this.#a, this.#b);
    return this.#turned;
  }

  get apart(): Likeness["apart"] {
    if (this.#apart === undefined) this.#apart = apartBy(this.#a, this.#b) ?? this.#apartByWords();
    return this.#apart;
  }

  get nameOneThing(): boolean {
    this.#nameOneThing ??= this.quoted === 0 && nameOneThing(this.#a, this.#b, this.shared);
    return this.#nameOneThing;
  }

  #apartByWords(): Likeness["apart"] {
    if (this.quoted >= QUOTATION) return this.turned ? (this.#a.mode === this.#b.mode ? "polarity" : "mode") : null;
    return apartByDeeds(this.#a, this.#b);
  }
}

/** Its stems; where it speaks of "it", the name of who speaks too, unless the other does so as well. */
export const stemsBeside = (a: Telling, b: Telling): ReadonlySet<string> =>
  a.self.size > 0 && b.self.size === 0 ? new Set([...a.stems, ...a.self]) : a.stems;

/**
 * Do both only name one thing, "a man in a grey coat", of which each says something else? What they have in common stands in
 * both in one run of words that no verb parts.
 */
function nameOneThing(a: Telling, b: Telling, shared: readonly string[]): boolean {
  const all = new Set(shared);
  return isOneRun(a, all) && isOneRun(b, all);
}

function isOneRun({ words, stems }: Telling, shared: ReadonlySet<string>): boolean {
  if (stems.size <= shared.size) return false;
  const places = words.flatMap(({ word }, i) => (shared.has(stemOf(word)) ? [i] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  return words.slice(first, last + 1).every(({ word }) => shared.has(stemOf(word)) || JOINING.has(word));
}

/**
 * Do two quotations differ, other than in where they are cut, by a word that turns what is said into its opposite or holds
 * it off? What is cut off before may do so too: "I never said that".
 */
function turns(a: Telling, b: Telling): boolean {
  const [x, y] = [a.quoted.map(({ word }) => word), b.quoted.map(({ word }) => word)];
  return differing(x, y).some(({ a: [from, to], b: [start, end] }) => {
    const [here, there] = [x.slice(from, to), y.slice(start, end)];
    if (here.length === 0 && start === 0) return disowns(there);
    if (there.length === 0 && from === 0) return disowns(here);
    const isCutOff = (here.length === 0 && end === y.length) || (there.length === 0 && to === x.length);
    return !isCutOff && [NEGATORS, POSSIBLE].some((all) => hasOneOf(here, all) !== hasOneOf(there, all));
  });
}

const hasOneOf = (some: readonly string[], all: ReadonlySet<string>): boolean => some.some((word) => all.has(word));

/** Do the words end in "never said that", "it is not true"? */
function disowns(words: readonly string[]): boolean {
  const before = words.at(-1) === "that" ? words.slice(0, -1) : words;
  return DISOWNED.has(before.at(-1) ?? "") && before.slice(-REACH, -1).some((word) => NEGATORS.has(word));
}
/** So many words back "not" still goes with a verb. */
const REACH = 3;

function quotedAlike(a: Telling, b: Telling): number {
  if (a.quoted.length === 0 || b.quoted.length === 0) return 0;
  return alignedCount(
    a.quoted.map(({ word }) => word),
    b.quoted.map(({ word }) => word),
  );
}

const apartByDeeds = (a: Telling, b: Telling): Likeness["apart"] =>
  [tellOtherDeeds, putAnotherWord, accuseOthers, isTurnedRound, putElseBeside, tellsInPassing].some((areTwo) =>
    areTwo(a, b),
  )
    ? "deeds"
    : null;

function apartBy(a: Telling, b: Telling): Likeness["apart"] {
  const areOthers = () => areAlternatives(a.alternatives, b.alternatives) || takeSides(a.words, b.words);
  // "Nobody was hurt" and "all were unharmed" do not speak against each other.
  if (a.negated !== b.negated) return areOthers() ? "alternatives" : "polarity";
  if ((a.negated && denyMoreThan(a, b)) || a.takesBack !== b.takesBack) return "mode";
  if (a.mode !== b.mode && (a.mode === "possible" || b.mode === "possible")) return "mode";
  if (a.isAsked !== b.isAsked || a.heldBack !== b.heldBack || areDueAndDone(a, b)) return "mode";
  if (tellOtherNumbers(a, b) || exclude(a.whoIsCounted, b.whoIsCounted)) return "numbers";
  if (tellOtherTimes(a, b)) return "days";
  if (areOthers()) return "alternatives";
  if (a.weakened.size !== b.weakened.size || [...a.weakened].some((line) => !b.weakened.has(line))) return "mode";
  if (arePutOtherwise(a, b)) return "deeds";
  return nameOthers(a, b) ? "names" : null;
}

export const tellOtherNumbers = (a: Telling, b: Telling): boolean =>
  exclude(a.numbers, b.numbers) || exclude(a.parts, b.parts) || countOtherwise(a.numbers, b.numbers);

/** "A ferry with 212 on board sank and **17** bodies were found", or **71**: another number of a kind, whatever else is counted alike. */
function countOtherwise(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size <= 1 || b.size <= 1) return false;
  const [x, y] = [a, b].map((all) => Map.groupBy([...all], kindCounted));
  return [...(x ?? [])].some(([kind, here]) => {
    const there = y?.get(kind);
    return kind !== "other" && there !== undefined && exclude(new Set(here), new Set(there));
  });
}
const kindCounted = (number: string): string => number.slice(0, number.indexOf(" "));

export const tellOtherTimes = (a: Telling, b: Telling): boolean =>
  exclude(a.days, b.days) || exclude(a.months, b.months) || exclude(a.years, b.years);

/** Do they exclude each other, whatever is alike: by number, time or place, or by words of which only one holds? */
export const cannotBothBe = (a: Telling, b: Telling): boolean =>
  tellOtherNumbers(a, b) ||
  tellOtherTimes(a, b) ||
  areAlternatives(a.alternatives, b.alternatives) ||
  areDueAndDone(a, b) ||
  exclude(a.places, b.places);

/** Does each tell something that the other does not, of what both tell? */
const exclude = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/** Fewer words in common may be a turn of phrase. */
export const QUOTATION = 5;
/** So much of the shorter quotation stands in the longer. */
const MOST = 0.75;

/** So many words in quotation marks are one utterance whoever is said to have said it, unless two are named. */
export const VERBATIM = 7;

/** Is it one quotation, whole or cut, perhaps with a word changed that changes nothing else? */
export const sameQuotation = (one: Likeness): boolean =>
  one.quoted >= QUOTATION && one.quotedShare >= MOST && !one.turned && (one.quotedShare === 1 || one.apart === null);
