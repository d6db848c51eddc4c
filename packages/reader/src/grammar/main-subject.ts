import { HANGING } from "../en/references.ts";
import type { Range } from "../layers.ts";
import { type Clause, inQuotation, isFiniteVerb, lower, token } from "./clause.ts";
import { subjectOf } from "./subject.ts";
import { groupStart } from "./verb-groups.ts";

const mainSubjects = new WeakMap<Clause, Range | null>();

/**
 * The noun phrase of whom a sentence tells: "As the tide rose, **the harbour master** shut the gates". It is the subject of the
 * first verb outside quotation marks whose clause hangs on no other, or opens it as "**Dara Voss**, who left early"; null where it cannot be told.
 */
export function mainSubject(clause: Clause): Range | null {
  const known = mainSubjects.get(clause);
  if (known !== undefined) return known;
  const found = findSubject(clause);
  mainSubjects.set(clause, found);
  return found;
}

function findSubject(clause: Clause): Range | null {
  const [first, last] = clause.sentence.tokens;
  for (let i = first; i < last; i++) {
    if (inQuotation(clause, i) || !isFiniteVerb(clause, i)) continue;
    const start = groupStart(clause, i);
    const subject = subjectOf(clause, start);
    if (subject?.outside && subject.phrase[0] === first) return subject.phrase;
    if (subject?.outside || hangsBefore(clause, start)) continue;
    return subject && [subject.phrase[0], (subject.second ?? subject.phrase)[1]];
  }
  return null;
}

/** "**When** she left": does a word stand before a verb with which a clause begins that hangs on another, and no comma between? */
function hangsBefore(clause: Clause, verb: number): boolean {
  for (let i = verb - 1; token(clause, i) && lower(clause, i) !== ","; i--)
    if (HANGING.has(lower(clause, i))) return true;
  return false;
}
