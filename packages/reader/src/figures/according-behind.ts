import { DETERMINERS } from "../en/function-words.ts";
import { RESULTS } from "../en/keepers.ts";
import { TO } from "../en/links.ts";
import { BASED_UPON, CLOSES_INSERTED, PER_WHOM, REPORTED_BY } from "../en/owned-figures.ts";
import { POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import { ACCORDING } from "../en/subjects.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { isCapitalised } from "../text/capital.ts";
import { joinLower } from "../text/words.ts";
import { leavesClause } from "./according-inserted.ts";
import type { Pattern } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";

/* How far behind a number whoever tells it may stand, in tokens. */
const FAR = 40;
const NEAR = 24;

/**
 * Behind a number, where no statement is found: "– a town where rents are $900, **according to the Clarion** –", "40 boats
 * sank, **per the Clarion**."; not "40 crowns per boat".
 */
export const accordingBehind: Pattern = (grammar, [, last]) => {
  const end = Math.min(grammar.sentence.tokens[1], last + FAR);
  let left = false;
  for (let at = last; at < end; at++) {
    left ||= leavesClause(lower(grammar, at));
    if (/^[.;:()—–]$/.test(lower(grammar, at)) || endsAtMark(grammar, at)) return undefined;
    if (lower(grammar, at) !== ",") continue;
    const from = behindCue(grammar, at + 1);
    const ofWhole = PER_WHOM.has(lower(grammar, at + 1)) || BASED_UPON.has(joinLower(grammar.tokens, at + 1, at + 3));
    if (from === undefined || ((left || at >= last + NEAR) && !ofWhole)) continue;
    const source = somebodyFrom(grammar, from, end);
    const closed = source[1] > from && CLOSES_INSERTED.test(token(grammar, source[1])?.text ?? ".");
    const tells = isAgent(grammar, source) || (ofWhole && RESULTS.has(lower(grammar, source[1] - 1)));
    return closed && tells ? { source, cue: [at + 1, from] } : undefined;
  }
  return undefined;
};

/** A quotation mark, and not that of an owner: "girls**’** pictures". */
const endsAtMark = (grammar: Grammar, at: number): boolean =>
  token(grammar, at)?.kind === "quote" &&
  !(
    POSSESSIVE_MARKS.has(lower(grammar, at)) &&
    /s$/.test(lower(grammar, at - 1)) &&
    token(grammar, at - 1)?.end === token(grammar, at)?.start
  );

/** Where somebody's name begins behind "according to", "per", "based on" or "reported by", or none does. */
function behindCue(grammar: Grammar, at: number): number | undefined {
  if (ACCORDING.has(lower(grammar, at)) && TO.has(lower(grammar, at + 1))) return at + 2;
  const words = joinLower(grammar.tokens, at, at + 2);
  if (BASED_UPON.has(words)) return at + 2;
  if (REPORTED_BY.has(words)) return isCapitalised(token(grammar, at + 2)) ? at + 2 : undefined;
  const named = [at + 1, at + 2].find((i) => !DETERMINERS.has(lower(grammar, i)));
  return PER_WHOM.has(lower(grammar, at)) && isCapitalised(token(grammar, named ?? at + 1)) ? at + 1 : undefined;
}
