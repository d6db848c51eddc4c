import { COUNTED } from "../en/counted.ts";
import { BE } from "../en/counting.ts";
import { AUXILIARIES, RELATIVES } from "../en/function-words.ts";
import { CLAIMS_IN_RELATIVE, DONE_BEHIND, IN_CLAUSE, RECKONED, SAID_IN_RELATIVE } from "../en/keepers.ts";
import { TO } from "../en/links.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { Part } from "../grammar/parts/part.ts";
import type { CountWord } from "../language-words.ts";
import type { Range } from "../layers.ts";
import { joinLower } from "../text/words.ts";
import type { Citation } from "./citation.ts";
import { counterBefore } from "./counters.ts";

/* Who says it within a relative clause before or behind a number. */

/* So many words from a number the verb may stand. */
const FAR = 12;

/** "its fleet, **which Norvia claims** has lost 12 ships", "12 people **who the ministry said** were hurt": whoever says it within the relative clause. */
export function inRelative(grammar: Grammar, [first, last]: Range): Citation | undefined {
  const [start, end] = grammar.sentence.tokens;
  for (let verb = first - 2; verb > Math.max(start + 1, first - FAR); verb--) {
    if (/^[.,;:]$/.test(lower(grammar, verb)) || token(grammar, verb)?.kind === "quote") break;
    const told = saidInRelative(grammar, verb);
    if (told) return IN_CLAUSE.test(joinLower(grammar.tokens, verb + 1, first)) ? told : undefined;
  }
  const reckoned = reckonedInRelative(grammar, first);
  if (reckoned) return reckoned;
  if (isTakenBefore(grammar, first)) return undefined;
  for (let verb = last + 2; verb < Math.min(end - 1, last + FAR); verb++) {
    if (/^[.,;:]$/.test(lower(grammar, verb)) || token(grammar, verb)?.kind === "quote") return undefined;
    const told = saidInRelative(grammar, verb);
    const isTheirs = told && told.source[0] - 1 - last <= COUNTED_NOUN && isFate(grammar, verb + 1);
    if (told) return isTheirs ? told : undefined;
  }
  return undefined;
}

/** "a plan **that analysts have estimated to cost** $10 trillion": whoever reckons so. */
function reckonedInRelative(grammar: Grammar, first: number): Citation | undefined {
  const to = first - 2;
  const verb = TO.has(lower(grammar, to)) ? to - 1 : -1;
  if (verb < 0 || !RECKONED.has(lower(grammar, verb))) return undefined;
  const source = counterBefore(grammar, verb);
  const relative = source && RELATIVES.has(lower(grammar, source[0] - 1));
  return relative ? { source, cue: [source[0] - 1, source[0]] } : undefined;
}

/** "The court **freed** 12 men who prosecutors said …": so many are told to be freed. */
const isTakenBefore = (grammar: Grammar, first: number): boolean =>
  [1, 2, 3].some((back) => COUNTED.get(lower(grammar, first - back))?.as === "done");

/** "who the ministry said **were killed**": what is told of those who are counted. */
const isFate = (grammar: Grammar, verb: number): boolean =>
  BE.has(lower(grammar, verb)) && isOfThem(COUNTED.get(lower(grammar, verb + 1)));

const isOfThem = (entry: CountWord | undefined): boolean => entry?.as === "done" || entry?.as === "state";

/* So many words behind a number are what it counts. */
const COUNTED_NOUN = 2;

/** "which **Norvia claims** has": a verb of saying right before that of the clause, and its subject right behind the relative. */
function saidInRelative(grammar: Grammar, verb: number): Citation | undefined {
  const claims =
    CLAIMS_IN_RELATIVE.has(lower(grammar, verb)) &&
    [3, 4].some((on) => DONE_BEHIND.test(joinLower(grammar.tokens, verb + 1, verb + on)));
  if (!SAID_IN_RELATIVE.has(lower(grammar, verb)) && !claims) return undefined;
  if (!AUXILIARIES.has(lower(grammar, verb + 1)) || grammar.parts[verb + 1] === Part.pronoun) return undefined;
  const source = counterBefore(grammar, verb);
  return source && source[1] === verb && RELATIVES.has(lower(grammar, source[0] - 1))
    ? { source, cue: [source[0] - 1, source[0]] }
    : undefined;
}
