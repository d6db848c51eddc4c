import { PERSONAL_PRONOUNS, RELATIVES } from "../en/function-words.ts";
import { DOCUMENTS } from "../en/people.ts";
import { POSSESSIVE_WORDS, SAYING_ENDS } from "../en/phrase-edges.ts";
import { TIME_SPANS } from "../en/phrase-words.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { beginsSmall } from "../text/capital.ts";
import { Class } from "./classes.ts";
import { token as at, type Grammar, is, isMainVerb, spanOf, lower as word } from "./grammar.ts";

export { at, type Grammar, is, isMainVerb, spanOf, word };

export const isTimed = (grammar: Grammar, i: number): boolean => at(grammar, i) !== undefined && grammar.timed[i] === 1;

export const isLower = (grammar: Grammar, i: number): boolean => beginsSmall(at(grammar, i)?.text ?? "");

/** A word that says something, as a finite verb: "said", "told", "claimed". */
export const saysSo = (grammar: Grammar, i: number): boolean => {
  const lower = word(grammar, i);
  return isLower(grammar, i) && SAYING_ENDS.test(lower) && CUE_FORMS.has(lower);
};

/** "a video that **claimed**": what a thing says, in a clause that only describes it. */
export const isSaidByThing = (grammar: Grammar, i: number): boolean =>
  saysSo(grammar, i) && RELATIVES.has(word(grammar, i - 1)) && DOCUMENTS.has(word(grammar, i - 2));

export const isDeterminer = (grammar: Grammar, i: number): boolean =>
  (is(grammar, i, Class.determiner) && !opensContent(grammar, i)) || POSSESSIVE_WORDS.has(word(grammar, i));

/** "said **that** rebels had …", and not "on that day". */
const opensContent = (grammar: Grammar, i: number): boolean =>
  word(grammar, i) === "that" &&
  at(grammar, i - 1) !== undefined &&
  !is(grammar, i - 1, Class.preposition | Class.coordinator);

export const isPronoun = (grammar: Grammar, i: number): boolean =>
  PERSONAL_PRONOUNS.has(word(grammar, i)) && at(grammar, i)?.text !== "US";

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
    TIME_SPANS.has(before.lower) ||
    CUE_FORMS.has(word(grammar, i - 1))
  );
}

/** Does an infinitive stand here, "to" before it or not: a small word that neither opens a phrase nor is one's noun? */
export const isInfinitive = (grammar: Grammar, to: number): boolean =>
  word(grammar, to) === "to" &&
  isLower(grammar, to + 1) &&
  !isDeterminer(grammar, to + 1) &&
  !isPronoun(grammar, to + 1);
