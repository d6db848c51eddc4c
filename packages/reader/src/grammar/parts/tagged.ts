import { PERSONAL_PRONOUNS } from "../../en/function-words.ts";
import * as words from "../../en/parts.ts";
import { formsOf, VerbForm } from "../../en/verbs.ts";
import type { Token } from "../../layers.ts";
import { isCapital } from "../../text/capital.ts";
import { Class, type Classes } from "../classes.ts";
import { Part, type Parts } from "./part.ts";

/** A text while its words are told from left to right: `parts` is known before the word that is asked about. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly classes: Classes;
  readonly parts: Parts;
}

/** A word that may be a verb, and what stands before it. */
export interface Site {
  readonly i: number;
  /** What it may be a form of. */
  readonly forms: number;
  /** The last word before it that is no adverb, and its part. */
  readonly governor: number;
  readonly before: number;
}

export const word = ({ tokens }: Tagged, i: number): string => tokens[i]?.lower ?? "";

export const has = ({ classes }: Tagged, i: number, bits: number): boolean => ((classes[i] ?? 0) & bits) !== 0;

export const isSmall = ({ tokens }: Tagged, i: number): boolean => {
  const code = tokens[i]?.text.charCodeAt(0) ?? 0;
  return code >= 97 && code <= 122;
};

export const isName = ({ tokens }: Tagged, i: number): boolean =>
  tokens[i]?.kind === "word" && isCapital((tokens[i] as Token).text);

/** A mark of quotation, and no apostrophe. */
export const isQuote = ({ tokens, parts }: Tagged, i: number): boolean =>
  tokens[i]?.kind === "quote" && parts[i] === Part.mark;

/** Is this the first word of a sentence, a quotation or a line? */
export function opens(text: Tagged, i: number): boolean {
  const before = text.tokens[i - 1];
  if (!before || isQuote(text, i - 1)) return true;
  if (before.kind === "quote") return false;
  if (before.kind === "punctuation") return !/^[,()&/-]$/.test(before.text);
  return (text.tokens[i] as Token).start - before.end > 1;
}

const { preposition, coordinator, subordinator, auxiliary, determiner, pronoun, time } = Class;

/** Words of these classes begin or end a noun phrase, and stand in none. */
export const STOPS = preposition | coordinator | subordinator | auxiliary | determiner | pronoun | time;

/** Words that are one thing wherever they stand in small letters. */
export const FIXED: ReadonlyMap<string, number> = new Map(
  (
    [
      [words.PREPOSITION_WORDS, Part.preposition],
      [words.SUBORDINATOR_WORDS, Part.subordinator],
      [PERSONAL_PRONOUNS, Part.pronoun],
      [words.PRONOUNS, Part.pronoun],
      [words.ADVERB_WORDS, Part.adverb],
      [words.NOUN_WORDS, Part.noun],
      [words.ADJECTIVES, Part.adjective],
    ] as const
  ).flatMap(([list, part]) => [...list].filter((one) => one !== "her").map((one) => [one, part] as const)),
);

/** May a noun phrase go on here: "**her** house", and not "told her that"? */
export function goesOn(text: Tagged, i: number): boolean {
  const token = text.tokens[i];
  if (token?.kind === "number") return true;
  return token?.kind === "word" && (isCapital(token.text) || (!has(text, i, STOPS) && !FIXED.has(token.lower)));
}

/** A noun in small letters, which an adjective may stand before. */
export function isNounAhead(text: Tagged, i: number): boolean {
  if (!isSmall(text, i) || text.tokens[i]?.kind !== "word") return false;
  const lower = word(text, i);
  return (
    !has(text, i, STOPS | Class.adverb | Class.negation) &&
    (FIXED.get(lower) ?? Part.noun) === Part.noun &&
    !words.PARTICLE_WORDS.has(lower) &&
    !lower.endsWith("ly")
  );
}

/** Does an object, or what somebody says, begin here? */
export const opensObject = (text: Tagged, i: number): boolean =>
  has(text, i, Class.determiner | Class.possessive) ||
  PERSONAL_PRONOUNS.has(word(text, i)) ||
  words.CONTENT_OPENERS.has(word(text, i)) ||
  (isName(text, i) && !has(text, i, Class.time));

export const isPlural = (text: Tagged, i: number): boolean =>
  words.PLURALS.has(word(text, i)) ||
  (/[^su']s$/.test(word(text, i)) && (text.parts[i] === Part.noun || !has(text, i, Class.capital))) ||
  words.PLURAL_ENDS.test(word(text, i));

/** A verb that may be finite: a past, or a third person that is no plural noun. */
export const mayBeFinite = (lower: string): boolean => (formsOf(lower) & (VerbForm.past | VerbForm.third)) !== 0;
