import { PUT_BY } from "../en/keepers.ts";
import { AWAITED, AWAITED_BESIDE, GIVEN_BARE, HAS_OR_HAD, SET_BESIDE, WHICH_WAS } from "../en/owned-figures.ts";
import { THE } from "../en/phrase-words.ts";
import { type Grammar, lower } from "../grammar/grammar.ts";
import { Part } from "../grammar/parts/part.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import type { Citation, Pattern } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";

/** "fewer than **the 1,500 jobs the union had feared**", "not the 35 that the ministry gave": whoever feared, promised or gave so many. */
export const awaited: Pattern = (grammar, [first, last]) => {
  const [, end] = grammar.sentence.tokens;
  const the = THE.has(lower(grammar, first - 1));
  const beside = SET_BESIDE.has(lower(grammar, the ? first - 2 : first - 1));
  if (!the && !beside) return undefined;
  const noun = nounPhraseEnd(grammar.segmented.tokens, last, end);
  return (
    awaitedBy(grammar, noun, noun === last, beside) ??
    (noun > last ? awaitedBy(grammar, last, true, beside) : undefined)
  );
};

/** Who the words that begin at `at` say has awaited so many. */
function awaitedBy(grammar: Grammar, at: number, bare: boolean, beside: boolean): Citation | undefined {
  const [, end] = grammar.sentence.tokens;
  const from = WHICH_WAS.has(lower(grammar, at)) ? at + 1 : at;
  const source = somebodyFrom(grammar, from, end);
  let verb = source[1];
  while (verb < end && (HAS_OR_HAD.has(lower(grammar, verb)) || grammar.parts[verb] === Part.adverb)) verb++;
  if (PUT_BY.has(lower(grammar, verb + 1))) return undefined;
  const word = lower(grammar, verb);
  const awaits = AWAITED.has(word) || (bare && GIVEN_BARE.has(word)) || (beside && AWAITED_BESIDE.has(word));
  return awaits && source[1] > source[0] && isAgent(grammar, source) ? { source, cue: [verb, verb + 1] } : undefined;
}
