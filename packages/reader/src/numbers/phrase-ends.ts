import { COUNTED } from "../en/counted.ts";
import { BEHIND_FOUND, CALLS, ENDS_COUNTED, FOUND } from "../en/counting.ts";
import { A } from "../en/links.ts";
import { CAPITAL_PLURALS, PEOPLE } from "../en/numbers.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { isDoingPart, Part } from "../grammar/parts/part.ts";
import { type TextGrammar, textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { isOfMany } from "./plurals.ts";

/* Where what is counted ends, beyond or before the end of its noun phrase. */

/** "five healthy **eating tips**": a plural behind a word in -ing, and none before it; not "five people eating apples". */
export const goesOnInIng = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}+ing$/u.test(tokens[at]?.text ?? "") &&
  /^\p{Ll}+[^s]s$/u.test(tokens[at + 1]?.text ?? "") &&
  !isClosed(tokens[at + 1]?.lower ?? "") &&
  !isOfSeveral(tokens[at - 1]?.lower ?? "");

export const isOfSeveral = (word: string): boolean => /[^s]s$/.test(word) || PEOPLE.has(word);

/** "a study of 40,000 patients **found** that", "cocaine **worth** $3m": no part of what is counted; not "bodies **found** in May". */
export const isVerbAtEnd = (tokens: readonly Token[], at: number): boolean =>
  (ENDS_COUNTED.has(tokens[at - 1]?.lower ?? "") && (tokens[at]?.kind === "number" || tokens[at]?.kind === "symbol")) ||
  (CALLS.has(tokens[at - 1]?.lower ?? "") && PEOPLE.has(tokens[at - 2]?.lower ?? "")) ||
  (FOUND.has(tokens[at - 1]?.lower ?? "") && (tokens[at] === undefined || BEHIND_FOUND.has(tokens[at]?.lower ?? "")));

/** "two **bills** Clayton signed": before the name of whoever does something with them. */
export function beforeWhoDoes({ tokens, parts }: TextGrammar, [first, at]: Range): number {
  let end = at;
  while (end > first + 1 && /^\p{Lu}\p{Ll}/u.test(tokens[end - 1]?.text ?? "")) end--;
  const noun = tokens[end - 1];
  const isNoun = noun?.kind === "word" && noun.text === noun.lower && !isClosed(noun.lower) && !COUNTED.has(noun.lower);
  const isOne = !CAPITAL_PLURALS.test(tokens[at - 1]?.text ?? "");
  return end < at && isNoun && isOne && isDoingPart(parts[at]) && parts[end - 1] !== Part.adjective ? end : at;
}

/** "40 Tarsian **settlers** reside there", "several oppose it": before a verb that is no noun, behind a plural. */
export function endOfMany(tokens: readonly Token[], [first, at]: Range): number {
  const [noun, verb] = [tokens[at - 2], tokens[at - 1]];
  const isBase = verb?.kind === "word" && verb.text === verb.lower && formsOf(verb.lower) === VerbForm.base;
  const isMany = /[^s'’]s$/.test(noun?.lower ?? "") || PEOPLE.has(noun?.lower ?? "");
  return at > first + 1 && isBase && isMany ? at - 1 : at;
}

/** "a 40 **berth** marina": what one thing has so many of. */
export function endInOneThing(tokens: readonly Token[], [first, last]: Range, end: number): number {
  const isOne =
    A.has(lower(tokens, first - 1)) && last === first + 1 && /^\d+$/.test(lower(tokens, first)) && end === last + 2;
  if (!isOne) return end;
  const { parts } = textGrammar({ tokens });
  const plain = [last, last + 1].every(
    (at) => parts[at] === Part.noun && !isOfMany(tokens[at]) && !isOfSeveral(lower(tokens, at)),
  );
  return plain ? last + 1 : end;
}
