import { PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import type { Token } from "../layers.ts";
import { Class } from "./classes.ts";
import { token as at, type Clause, is, isMainVerb, spanOf, lower as word } from "./clause.ts";

export { at, is, isMainVerb, spanOf, word };
export type Grammar = Clause;

export const isTimed = (grammar: Grammar, i: number): boolean => at(grammar, i) !== undefined && grammar.timed[i] === 1;

const CLOSED =
  Class.preposition | Class.coordinator | Class.subordinator | Class.auxiliary | Class.negation | Class.time;

export const isLower = (grammar: Grammar, i: number): boolean => /^\p{Ll}/u.test(at(grammar, i)?.text ?? "");

/** A word that says something, as a finite verb: "said", "told", "claimed". */
export const saysSo = (grammar: Grammar, i: number): boolean => {
  const lower = word(grammar, i);
  return isLower(grammar, i) && /(?:ed|said|says|told|wrote)$/.test(lower) && CUE_FORMS.has(lower);
};

export const isDeterminer = (grammar: Grammar, i: number): boolean =>
  (is(grammar, i, Class.determiner) && !opensContent(grammar, i)) ||
  /^(?:his|her|its|their|our|my)$/.test(word(grammar, i));

/** "said **that** rebels had …", and not "on that day". */
const opensContent = (grammar: Grammar, i: number): boolean =>
  word(grammar, i) === "that" &&
  at(grammar, i - 1) !== undefined &&
  !is(grammar, i - 1, Class.preposition | Class.coordinator);

export const isPronoun = (grammar: Grammar, i: number): boolean =>
  PERSONAL_PRONOUNS.has(word(grammar, i)) && at(grammar, i)?.text !== "US";

const PARTICLES =
  /^(?:off|out|up|down|away|back|apart|aside|along|forward|ago|to|both|either|there|who|which|overnight|alongside|abroad|together|alone|again)$/;

/** A word of a noun phrase other than its determiner. */
export function isNominal(grammar: Grammar, i: number): boolean {
  const token = at(grammar, i);
  if (!token) return false;
  if (/^['’]s$/.test(token.lower) || token.text === "&") return true;
  if (token.kind !== "word" && token.kind !== "number") return isPlural(grammar, i, token);
  if (isTimed(grammar, i) || PARTICLES.test(token.lower)) return false;
  if (SPANS.test(token.lower) && is(grammar, i + 1, Class.capital)) return false;
  if (is(grammar, i, CLOSED) && !isName(token)) return false;
  if (is(grammar, i, Class.adverb) && !is(grammar, i, Class.capital)) return /^(?:first|further)$/.test(token.lower);
  return (
    !isDeterminer(grammar, i) &&
    !isPronoun(grammar, i) &&
    !saysSo(grammar, i) &&
    !/n't$/.test(token.lower) &&
    !isMainVerb(grammar, i)
  );
}

/* "After nineteen **years** Dorrak": a name behind them is another phrase. */
const SPANS = /^(?:hours?|days?|weeks?|months?|years?|minutes?|decades?|times?)$/;

const isName = ({ text }: Token): boolean => text === "Will" || text === "US";

/** The apostrophe of "the dockers’ union". */
const isPlural = (grammar: Grammar, i: number, { text, start }: Token): boolean =>
  (text === "’" || text === "'") && at(grammar, i - 1)?.end === start && /s$/.test(word(grammar, i - 1));

/** May a clause begin here? */
export function opensClause(grammar: Grammar, i: number): boolean {
  const before = at(grammar, i - 1);
  return (
    !before ||
    before.kind === "punctuation" ||
    before.kind === "quote" ||
    is(grammar, i - 1, Class.coordinator | Class.subordinator | Class.time | Class.adverb) ||
    isTimed(grammar, i - 1) ||
    saysSo(grammar, i - 1) ||
    SPANS.test(before.lower) ||
    CUE_FORMS.has(word(grammar, i - 1))
  );
}

/** Does an infinitive stand here, "to" before it or not: a small word that neither opens a phrase nor is one's noun? */
export const isInfinitive = (grammar: Grammar, to: number): boolean =>
  word(grammar, to) === "to" &&
  isLower(grammar, to + 1) &&
  !isDeterminer(grammar, to + 1) &&
  !isPronoun(grammar, to + 1);
