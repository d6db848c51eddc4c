import { BODIES, STATE_BODIES } from "../en/bodies.ts";
import { PREPOSITIONS } from "../en/function-words.ts";
import {
  ANYBODYS_FIGURE,
  BODIES_OF_CARE,
  COUNTS_OR_VOTES,
  KEEPERS,
  OWN_FIGURE,
  RECORDS_OF_RESEARCH,
  STANDING_BY,
} from "../en/keepers.ts";
import { GROUPS } from "../en/people.ts";
import { THIRD_POSSESSIVES } from "../en/pronouns.ts";
import { type Grammar, lower } from "../grammar/grammar.ts";
import type { Range } from "../layers.ts";
import type { Citation } from "./citation.ts";
import { counterBefore, isAgent, somebodyBefore } from "./counters.ts";

/** Whose the noun at `noun` is: "the growers' own latest **estimate**". */
export function ownerOf(grammar: Grammar, noun: number, start: number, between = 0): Citation | undefined {
  let at = noun - 1 - between;
  while (at >= start && OWN_FIGURE.has(lower(grammar, at))) at--;
  const word = lower(grammar, at);
  if (THIRD_POSSESSIVES.has(word))
    return { source: standingBy(grammar, at, start) ?? [at, at + 1], cue: [noun, noun + 1] };
  const source = word === "'s" || word === "'" ? somebodyBefore(grammar, at) : null;
  const counts = COUNTS_OR_VOTES.test(lower(grammar, noun));
  if (source && ANYBODYS_FIGURE.has(lower(grammar, noun))) return { source, cue: [noun, noun + 1] };
  if (!source || !isAgent(grammar, source) || (counts && !keepsRecords(grammar, source) && !isBody(grammar, source)))
    return undefined;
  return { source, cue: [noun, noun + 1] };
}

/** "**The society** stood by its count": who does what the words in front of "its" say. */
function standingBy(grammar: Grammar, at: number, start: number): Range | undefined {
  const verb = PREPOSITIONS.has(lower(grammar, at - 1)) ? at - 2 : at - 1;
  return verb > start && STANDING_BY.has(lower(grammar, verb)) ? counterBefore(grammar, verb) : undefined;
}

/** "the union's count" is what the union counted; "Voss's count" may be what Voss got. */
export const isBody = (grammar: Grammar, [first, last]: Range): boolean =>
  BODIES.has(lower(grammar, last - 1)) && last > first;

/** "health officials", "the ministry": not "Voss", who may have recorded songs, or a team that counts nine women. */
export const keepsRecords = (grammar: Grammar, [first, last]: Range): boolean =>
  grammar.segmented.tokens
    .slice(first, last)
    .some(({ lower: word }) =>
      [STATE_BODIES, KEEPERS, GROUPS, BODIES_OF_CARE, RECORDS_OF_RESEARCH].some((list) => list.has(word)),
    );
