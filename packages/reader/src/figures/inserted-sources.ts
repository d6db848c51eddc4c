import { COORDINATORS, SUBORDINATORS } from "../en/function-words.ts";
import { SAID } from "../en/predicates/saying.ts";
import { isAgent, phraseAfter, subjectOf } from "../grammar/owner-phrases.ts";
import type { Range, Token } from "../layers.ts";
import { type Citation, lower, type Pattern } from "./sources.ts";

/* How far from a number whoever says it may stand, in tokens. */
const FAR = 30;
const NEAR = 8;

/** Whoever the sentence says it for: ", the coroner said," where no statement was found. */
export const insertedAround: Pattern = (tokens, quantity, sentence) =>
  insertedAfter(tokens, quantity, sentence) ?? insertedBefore(tokens, quantity, sentence);

/** "33 people had died, the coroner said on Monday." */
function insertedAfter(tokens: readonly Token[], [, last]: Range, [, end]: Range): Citation | undefined {
  for (let comma = last; comma < Math.min(end, last + FAR); comma++) {
    if (tokens[comma]?.kind === "quote" || /^[.;:(]$/.test(lower(tokens, comma))) return undefined;
    if (lower(tokens, comma) !== ",") continue;
    if (COORDINATORS.has(lower(tokens, comma + 1)) || SUBORDINATORS.has(lower(tokens, comma + 1))) return undefined;
    const source = phraseAfter(tokens, comma + 1, end, SAID);
    const verb = source[1];
    const closes = /^(?:[,.;]|on|in|at)$/.test(lower(tokens, verb + 1)) || verb + 1 === end;
    if (verb > comma + 1 && SAID.has(lower(tokens, verb)) && closes && isAgent(tokens, source))
      return { source, cue: [verb, verb + 1] };
  }
  return undefined;
}

/** "In that week, the coroner told the council, 33 people had died." */
function insertedBefore(tokens: readonly Token[], [first]: Range, [start]: Range): Citation | undefined {
  if (lower(tokens, first - 1) !== ",") return undefined;
  for (let verb = first - 2; verb > Math.max(start, first - NEAR); verb--) {
    if (/^[.,;:]$/.test(lower(tokens, verb)) || tokens[verb]?.kind === "quote") return undefined;
    if (!SAID.has(lower(tokens, verb))) continue;
    const source = subjectOf(tokens, verb, start);
    return source && { source, cue: [verb, verb + 1] };
  }
  return undefined;
}
