import type { Span } from "@according/record";
import { IRREGULAR_PASTS, NOT_PASTS, PLURAL_PRESENTS, PRESENTS } from "../en/finite.ts";
import { PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { SMALL, VAGUE } from "../en/numbers.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import type { Range, Segmented, Sentence, Token } from "../layers.ts";
import { Class, type Classes } from "./classes.ts";

/** One sentence and what its words may be. */
export interface Grammar {
  readonly segmented: Segmented;
  readonly classes: Classes;
  /** 1 for every token of a time expression. */
  readonly timed: Uint8Array;
  readonly sentence: Sentence;
}

export const at = ({ segmented, sentence }: Grammar, i: number): Token | undefined =>
  i >= sentence.tokens[0] && i < sentence.tokens[1] ? segmented.tokens[i] : undefined;

export const word = (grammar: Grammar, i: number): string => at(grammar, i)?.lower ?? "";

export const is = (grammar: Grammar, i: number, bits: number): boolean =>
  at(grammar, i) !== undefined && ((grammar.classes[i] as number) & bits) !== 0;

export const isTimed = (grammar: Grammar, i: number): boolean => at(grammar, i) !== undefined && grammar.timed[i] === 1;

export const spanOf = ({ segmented: { tokens } }: Grammar, [first, end]: Range): Span => [
  (tokens[first] as Token).start,
  (tokens[end - 1] as Token).end,
];

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

const isGenitive = (grammar: Grammar, i: number): boolean => /^['’]s?$/.test(word(grammar, i));

/** May this word be a verb that follows its subject, or a participle behind the noun it belongs to? */
export function isVerb(grammar: Grammar, i: number): boolean {
  if (!isLower(grammar, i) || isDeterminer(grammar, i - 1)) return false;
  const lower = word(grammar, i);
  if (IRREGULAR_PASTS.has(lower)) return !isGenitive(grammar, i - 1);
  if (PRESENTS.has(lower)) return true;
  if (PLURAL_PRESENTS.has(lower)) return /(?:[^s']s|people|police|men)$/.test(word(grammar, i - 1));
  if (/.{3}ing$/.test(lower)) return is(grammar, i + 1, Class.capital) || isDeterminer(grammar, i + 1);
  return /.{2}ed$/.test(lower) && !NOT_PASTS.has(lower) && !isGenitive(grammar, i - 1) && !beforeNoun(grammar, i + 1);
}

/** A noun or adjective in small letters: what an adjective may stand before. */
const beforeNoun = (grammar: Grammar, i: number): boolean =>
  isLower(grammar, i) &&
  !SMALL.has(word(grammar, i)) &&
  !VAGUE.has(word(grammar, i)) &&
  !is(grammar, i, CLOSED | Class.adverb | Class.pronoun) &&
  !isDeterminer(grammar, i) &&
  !isPronoun(grammar, i) &&
  !PARTICLES.test(word(grammar, i)) &&
  !isTimed(grammar, i);

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
    !isVerb(grammar, i)
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
