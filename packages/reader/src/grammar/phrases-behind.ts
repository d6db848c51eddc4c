import { AFTER_SUBJECT, NOT_IN_SUBJECT, SUBJECTS_BEHIND } from "../en/phrase-edges.ts";
import type { Range } from "../layers.ts";
import { Class } from "./classes.ts";
import { type Grammar, inQuotation, is, isBreak, isFiniteVerb, isVerb, lower, token } from "./grammar.ts";
import { hasNoun } from "./phrases.ts";

/*
 * The noun phrase that begins behind a verb, found without a parser by walking on to a mark, a clause-opening word or a verb.
 */

/** The subject that begins at token `from` ("said **Ilan Moro, a harbour pilot**"): its range, or null. */
export function subjectAfter(grammar: Grammar, from: number): Range | null {
  if (is(grammar, from, Class.pronoun)) return SUBJECTS_BEHIND.has(lower(grammar, from)) ? [from, from + 1] : null;
  if (
    inQuotation(grammar, from) ||
    isBreak(grammar, from) ||
    is(grammar, from, Class.subordinator | Class.preposition | Class.auxiliary)
  )
    return null;
  let i = from;
  let relative = false;
  for (; token(grammar, i); i++) {
    if (inQuotation(grammar, i)) break;
    if (lower(grammar, i) === ",") {
      const names =
        is(grammar, from, Class.determiner) && is(grammar, i + 1, Class.capital) && is(grammar, i + 2, Class.capital);
      if (!is(grammar, i + 1, Class.determiner | Class.relative) && !startsTitle(grammar, i + 1) && !names) break;
      continue;
    }
    if (isBreak(grammar, i)) break;
    if (i > from && is(grammar, i, Class.relative) && lower(grammar, i) !== "when" && lower(grammar, i) !== "where")
      relative = true;
    else if (i > from && !relative && AFTER_SUBJECT.has(lower(grammar, i)) && !followsTitle(grammar, i)) break;
    else if (i > from && !relative && (is(grammar, i, Class.time) || isVerb(grammar, i))) break;
  }
  while (i > from && isBreak(grammar, i - 1)) i--;
  return i > from && hasNoun(grammar, [from, i]) ? [from, i] : null;
}

/** ", mayor of Orlay" */
const startsTitle = (grammar: Grammar, i: number): boolean =>
  /^\p{Ll}/u.test(token(grammar, i)?.text ?? "") &&
  !is(grammar, i, Class.adverb | Class.coordinator | Class.subordinator | Class.preposition | Class.auxiliary) &&
  !isVerb(grammar, i);

/** "the lecturer **in** law at Orlay": a preposition that belongs to the person, not to the saying. */
const followsTitle = (grammar: Grammar, i: number): boolean =>
  (lower(grammar, i) === "in" || lower(grammar, i) === "at") &&
  /^\p{Ll}/u.test(token(grammar, i - 1)?.text ?? "") &&
  !is(grammar, i - 1, Class.pronoun);

/**
 * Where a noun phrase ends with everything that says more of it, places and participles too: "by **residents of the port
 * evacuated on Monday**". At a mark, a finite verb or another clause.
 */
export function wholePhraseEnd(grammar: Grammar, from: number): number {
  let i = from;
  while (token(grammar, i) && !inQuotation(grammar, i) && !isBreak(grammar, i)) {
    if (
      i > from &&
      (isFiniteVerb(grammar, i) || NOT_IN_SUBJECT.has(lower(grammar, i)) || is(grammar, i, Class.pronoun))
    )
      break;
    i++;
  }
  return i;
}
