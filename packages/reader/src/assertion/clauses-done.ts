import { DEFINITE, HAPPENED, MEETING, WHO_WORD } from "../en/assertion.ts";
import { RELATIVES } from "../en/function-words.ts";
import { type Grammar, word } from "../grammar/event-grammar.ts";
import { Part } from "../grammar/parts/part.ts";
import type { Range } from "../layers.ts";

/* Numbers in clauses of what has been done, whatever is to come or may be in the clause around them. */

/* So many words stand between a number and the clause that tells of those it counts. */
const COUNTED_BY = 3;

/** "will replace 37 officers **who were** sent away": what those have done or undergone who are so many is so; not "will free 40 who were held". */
export function haveDone(grammar: Grammar, [first, last]: Range): boolean {
  if (!MEETING.has(word(grammar, first - 1))) return false;
  const who = Array.from({ length: COUNTED_BY }, (_, k) => last + k).find((i) => word(grammar, i) === WHO_WORD);
  return who !== undefined && HAPPENED.test(word(grammar, who + 1));
}

/** "the shooting **that left** six people wounded could be", "the fire **which killed** two may": a clause of what has been, whatever may be behind it. */
export function isOfWhatWasDone(grammar: Grammar, first: number): boolean {
  const verb = [1, 2, 3].map((back) => first - back).find((i) => grammar.parts[i] === Part.finite);
  if (verb === undefined || !RELATIVES.has(word(grammar, verb - 1)) || word(grammar, verb - 2) === ",") return false;
  return (
    HAPPENED.test(word(grammar, verb)) &&
    grammar.parts[verb - 2] === Part.noun &&
    DEFINITE.has(articleBefore(grammar, verb - 2))
  );
}

/** The word that opens the phrase whose noun stands at `noun`. */
function articleBefore(grammar: Grammar, noun: number): string {
  let i = noun - 1;
  while (grammar.parts[i] === Part.adjective || grammar.parts[i] === Part.noun) i--;
  return word(grammar, i);
}
