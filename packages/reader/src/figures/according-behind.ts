import { DETERMINERS } from "../en/function-words.ts";
import { TO } from "../en/links.ts";
import { CLOSES_INSERTED, PER_WHOM } from "../en/owned-figures.ts";
import { ACCORDING } from "../en/subjects.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { isCapitalised } from "../text/capital.ts";
import { leavesClause } from "./according-inserted.ts";
import type { Pattern } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";

/* How far behind a number whoever tells it may stand, in tokens. */
const FAR = 24;

/**
 * Behind a number, where no statement is found: "– a town where rents are $900, **according to the Clarion** –", "40 boats
 * sank, **per the Clarion**."; not "40 crowns per boat".
 */
export const accordingBehind: Pattern = (grammar, [, last]) => {
  const end = Math.min(grammar.sentence.tokens[1], last + FAR);
  let left = false;
  for (let at = last; at < end; at++) {
    left ||= leavesClause(lower(grammar, at));
    if (/^[.;:()—–]$/.test(lower(grammar, at)) || token(grammar, at)?.kind === "quote") return undefined;
    if (lower(grammar, at) !== ",") continue;
    const from = behindCue(grammar, at + 1);
    if (from === undefined || (left && !PER_WHOM.has(lower(grammar, at + 1)))) continue;
    const source = somebodyFrom(grammar, from, end);
    const closed = source[1] > from && CLOSES_INSERTED.test(token(grammar, source[1])?.text ?? ".");
    return closed && isAgent(grammar, source) ? { source, cue: [at + 1, from] } : undefined;
  }
  return undefined;
};

/** Where somebody's name begins behind "according to" or "per", or none does. */
function behindCue(grammar: Grammar, at: number): number | undefined {
  if (ACCORDING.has(lower(grammar, at)) && TO.has(lower(grammar, at + 1))) return at + 2;
  const named = [at + 1, at + 2].find((i) => !DETERMINERS.has(lower(grammar, i)));
  return PER_WHOM.has(lower(grammar, at)) && isCapitalised(token(grammar, named ?? at + 1)) ? at + 1 : undefined;
}
