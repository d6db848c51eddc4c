import type { Range } from "../layers.ts";
import type { Clause } from "./clause.ts";
import { verbClauses } from "./clauses.ts";

/**
 * The noun phrase of whom a sentence tells: "As the tide rose, **the harbour master** shut the gates". It is the subject of the
 * main clause, or opens the sentence as "**Dara Voss**, who left early"; null where it cannot be told.
 */
export function mainSubject(clause: Clause): Range | null {
  const [first] = clause.sentence.tokens;
  for (const { subject, quoted, role } of verbClauses(clause)) {
    if (!quoted && subject?.outside && subject.phrase[0] === first) return subject.phrase;
    if (role === "main") return subject && [subject.phrase[0], (subject.second ?? subject.phrase)[1]];
  }
  return null;
}
