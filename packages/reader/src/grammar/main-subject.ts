import type { Range } from "../layers.ts";
import { clausesOf } from "./clauses.ts";
import type { Grammar } from "./grammar.ts";

/**
 * The noun phrase of whom a sentence tells: "As the tide rose, **the harbour master** shut the gates". It is the subject of the
 * main clause, or opens the sentence as "**Dara Voss**, who left early"; null where it cannot be told.
 */
export function mainSubject(grammar: Grammar): Range | null {
  const [first] = grammar.sentence.tokens;
  for (const { subject, quoted, role } of clausesOf(grammar)) {
    if (!quoted && subject?.outside && subject.phrase[0] === first) return subject.phrase;
    if (role === "main") return subject && [subject.phrase[0], (subject.second ?? subject.phrase)[1]];
  }
  return null;
}
