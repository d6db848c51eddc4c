import { formsOf, VerbForm } from "../en/verbs.ts";
import { Class } from "../grammar/classes.ts";
import { is, isPronoun, saysSo, word } from "../grammar/event-grammar.ts";
import { type Grammar, isFiniteVerb, token } from "../grammar/grammar.ts";
import { phraseBefore } from "../grammar/noun-phrases.ts";
import { type Subject, subjectOf } from "../grammar/subject.ts";
import { groupStart } from "../grammar/verb-groups.ts";

/* Subjects of deeds that stand further off, or look like none. */

export const whoStandsOff = (grammar: Grammar, group: number): Subject | null =>
  acrossBrackets(grammar, group) ?? overAside(grammar, group) ?? behindAge(grammar, group);

/* Words in brackets behind a name, both brackets among them. */
const BRACKETS = 7;

/** "**The Harbour Office** (HO) arrested" */
function acrossBrackets(grammar: Grammar, group: number): Subject | null {
  if (word(grammar, group - 1) !== ")") return null;
  let open = group - 2;
  while (open > group - BRACKETS && word(grammar, open) !== "(") open--;
  if (word(grammar, open) !== "(" || isPronoun(grammar, open - 1) || isNounToo(word(grammar, group))) return null;
  return subjectOf(grammar, open);
}

/** "the Harbour Act (HA) **requests**" */
const isNounToo = (form: string): boolean =>
  (formsOf(form) & VerbForm.third) !== 0 && (formsOf(form) & VerbForm.noun) !== 0;

/** "**The mayor**, along with her two guards, was", "after the vote, **the bill**, passed in May, was": the phrase that begins the sentence, over what stands between commas. */
function overAside(grammar: Grammar, group: number): Subject | null {
  const [first] = grammar.sentence.tokens;
  if (word(grammar, group - 1) !== ",") return null;
  for (let i = group - 2; i > first; i--) {
    if ((isFiniteVerb(grammar, i) && word(grammar, i - 1) !== ",") || /^[:;—–]$/.test(word(grammar, i))) return null;
    const phrase = word(grammar, i) === "," ? phraseBefore(grammar, i) : null;
    if (phrase && (phrase[0] === first || isBehindOpening(grammar, phrase[0])))
      return { words: [phrase[0], group], phrase };
  }
  return null;
}

/** "**After the vote,** the mayor": nothing stands before it but a phrase with a preposition. */
function isBehindOpening(grammar: Grammar, at: number): boolean {
  const [first] = grammar.sentence.tokens;
  if (word(grammar, at - 1) !== "," || !is(grammar, first, Class.preposition)) return false;
  for (let i = first + 1; i < at - 1; i++)
    if (word(grammar, i) === "," || isFiniteVerb(grammar, i) || saysSo(grammar, i)) return false;
  return true;
}

/** "35-year-old **Lew Corran** was" */
function behindAge(grammar: Grammar, group: number): Subject | null {
  if (!is(grammar, group - 1, Class.capital)) return null;
  let first = group - 1;
  while (is(grammar, first - 1, Class.capital)) first--;
  const phrase = [first, group] as const;
  return /-year-old$/.test(word(grammar, first - 1)) ? { words: phrase, phrase } : null;
}

/* A verb that is joined to another stands no further behind it. */
const JOINED = 20;

/** "**Selm** stressed the cost of building locks, and called": the subject of the verb with a tense before the "and" at `and`, over gerunds. */
export function sharedOverGerunds(grammar: Grammar, and: number): Subject | null {
  let inside = false;
  for (let i = and - 1; i > and - JOINED && token(grammar, i); i--) {
    if (/^[;:]$/.test(word(grammar, i)) || (inside && saysSo(grammar, i))) return null;
    inside ||= is(grammar, i, Class.auxiliary);
    const start = isFiniteVerb(grammar, i) ? groupStart(grammar, i) : i;
    if (!isFiniteVerb(grammar, i) || is(grammar, i, Class.auxiliary) || word(grammar, start - 1) === "to") continue;
    const subject = subjectOf(grammar, start);
    return subject?.outside ? null : subject;
  }
  return null;
}

/** "Toll, **who had called for help,** for a thief and beat him": the clause has ended before the "and". */
export const hasEnded = (grammar: Grammar, from: number, end: number): boolean =>
  Array.from({ length: end - from }, (_, i) => word(grammar, from + i)).includes(",");
