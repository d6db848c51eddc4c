import { Class } from "../grammar/classes.ts";
import { is, saysSo, word } from "../grammar/event-grammar.ts";
import { type Grammar, isFiniteVerb, token } from "../grammar/grammar.ts";
import { phraseBefore } from "../grammar/noun-phrases.ts";
import { type Subject, subjectOf } from "../grammar/subject.ts";
import { groupStart } from "../grammar/verb-groups.ts";

/* Subjects of deeds that stand further off, or look like none. */

export const whoStandsOff = (grammar: Grammar, group: number): Subject | null =>
  overAside(grammar, group) ?? behindAge(grammar, group);

/** "**The mayor**, along with her two guards, was", "**the bill**, passed in May, was": the phrase that begins the sentence, over what stands between commas. */
function overAside(grammar: Grammar, group: number): Subject | null {
  const [first] = grammar.sentence.tokens;
  if (word(grammar, group - 1) !== ",") return null;
  for (let i = group - 2; i > first; i--) {
    if ((isFiniteVerb(grammar, i) && word(grammar, i - 1) !== ",") || /^[:;—–]$/.test(word(grammar, i))) return null;
    const phrase = word(grammar, i) === "," ? phraseBefore(grammar, i) : null;
    if (phrase?.[0] === first) return { words: [first, group], phrase };
  }
  return null;
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
