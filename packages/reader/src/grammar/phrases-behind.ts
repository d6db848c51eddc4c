import { AFTER_SUBJECT, NOT_IN_SUBJECT, SUBJECTS_BEHIND } from "../en/phrase-edges.ts";
import type { Range } from "../layers.ts";
import { Class } from "./classes.ts";
import { type Clause, inQuotation, is, isBreak, isFiniteVerb, isVerb, lower, token } from "./clause.ts";
import { hasNoun } from "./phrases.ts";

/*
 * The noun phrase that begins behind a verb, found without a parser by walking on to a mark, a clause-opening word or a verb.
 */

/** The subject that begins at token `from` ("said **Ilan Moro, a harbour pilot**"): its range, or null. */
export function subjectAfter(clause: Clause, from: number): Range | null {
  if (is(clause, from, Class.pronoun)) return SUBJECTS_BEHIND.has(lower(clause, from)) ? [from, from + 1] : null;
  if (
    inQuotation(clause, from) ||
    isBreak(clause, from) ||
    is(clause, from, Class.subordinator | Class.preposition | Class.auxiliary)
  )
    return null;
  let i = from;
  let relative = false;
  for (; token(clause, i); i++) {
    if (inQuotation(clause, i)) break;
    if (lower(clause, i) === ",") {
      const names =
        is(clause, from, Class.determiner) && is(clause, i + 1, Class.capital) && is(clause, i + 2, Class.capital);
      if (!is(clause, i + 1, Class.determiner | Class.relative) && !startsTitle(clause, i + 1) && !names) break;
      continue;
    }
    if (isBreak(clause, i)) break;
    if (i > from && is(clause, i, Class.relative) && lower(clause, i) !== "when" && lower(clause, i) !== "where")
      relative = true;
    else if (i > from && !relative && AFTER_SUBJECT.has(lower(clause, i)) && !followsTitle(clause, i)) break;
    else if (i > from && !relative && (is(clause, i, Class.time) || isVerb(clause, i))) break;
  }
  while (i > from && isBreak(clause, i - 1)) i--;
  return i > from && hasNoun(clause, [from, i]) ? [from, i] : null;
}

/** ", mayor of Orlay" */
const startsTitle = (clause: Clause, i: number): boolean =>
  /^\p{Ll}/u.test(token(clause, i)?.text ?? "") &&
  !is(clause, i, Class.adverb | Class.coordinator | Class.subordinator | Class.preposition | Class.auxiliary) &&
  !isVerb(clause, i);

/** "the lecturer **in** law at Orlay": a preposition that belongs to the person, not to the saying. */
const followsTitle = (clause: Clause, i: number): boolean =>
  (lower(clause, i) === "in" || lower(clause, i) === "at") &&
  /^\p{Ll}/u.test(token(clause, i - 1)?.text ?? "") &&
  !is(clause, i - 1, Class.pronoun);

/**
 * Where a noun phrase ends with everything that says more of it, places and participles too: "by **residents of the port
 * evacuated on Monday**". At a mark, a finite verb or another clause.
 */
export function wholePhraseEnd(clause: Clause, from: number): number {
  let i = from;
  while (token(clause, i) && !inQuotation(clause, i) && !isBreak(clause, i)) {
    if (i > from && (isFiniteVerb(clause, i) || NOT_IN_SUBJECT.has(lower(clause, i)) || is(clause, i, Class.pronoun)))
      break;
    i++;
  }
  return i;
}
