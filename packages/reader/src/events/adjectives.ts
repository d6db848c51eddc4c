import { ARMED_BODIES, DEEDS_OF_STATES, STATES_AS_ADJECTIVES } from "../en/event-parties.ts";
import { DEMONYMS } from "../en/not-counts.ts";
import { IRREGULAR_PEOPLES } from "../en/peoples.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, isDeterminer, word } from "../grammar/event-grammar.ts";
import { isNominal } from "../grammar/noun-phrases.ts";
import type { Range, Segmented } from "../layers.ts";
import { plain } from "../names/naming.ts";
import { samePlace } from "../names/same-place.ts";
import { isCapital } from "../text/capital.ts";
import { onceFor } from "../text/once-for.ts";

/** What is done with weapons is a deed of states: as `lemma` of `doerBefore`. */
export const BY_WEAPON = "airstrike";

/* Words between an adjective and its noun: "the **Norvian** air and sea raids". */
const BEFORE = 3;

/** Who does the deed of the noun at `noun` by a word before it: "the **Norvian** raid on", "the **police** killing of"; or null. */
export function doerBefore(grammar: Grammar, noun: number, lemma: string): Range | null {
  for (let i = noun - 1; i >= noun - BEFORE && isNominal(grammar, i); i--) {
    if (ARMED_BODIES.has(word(grammar, i)) && !isNominal(grammar, i - 1)) return [i, i + 1];
    if (!is(grammar, i, Class.capital)) continue;
    if (!DEEDS_OF_STATES.has(lemma)) return null;
    const isState = STATES_AS_ADJECTIVES.has(word(grammar, i)) || stateOfAdjective(grammar, [i, i + 1]) !== null;
    const isOwnName = is(grammar, i - 1, Class.capital) && !isDeterminer(grammar, i - 1);
    return isState && !isOwnName ? [i, i + 1] : null;
  }
  return null;
}

/** Where the text names the state whose adjective the word is, and nothing else: "**Norvian** raids" where it tells of Norvia; or null. */
export function stateOfAdjective(grammar: Grammar, [first, end]: Range): number | null {
  const adjective = grammar.segmented.tokens[first]?.text ?? "";
  if (end - first !== 1 || !DEMONYMS.test(adjective) || !isNominal(grammar, end)) return null;
  return firstNames(grammar.segmented).find(([name]) => isAdjectiveOf(adjective, name))?.[1] ?? null;
}

/** "Norvian" of Norvia, "French" of France; Norvan is another state. */
const isAdjectiveOf = (adjective: string, name: string): boolean =>
  (adjective.length > name.length || IRREGULAR_PEOPLES.has(plain(adjective))) && samePlace(name, adjective);

/** Each name of one word in the text, and where it first stands. */
const firstNames = onceFor((segmented: Segmented): readonly (readonly [string, number])[] => {
  const found = new Map<string, number>();
  segmented.tokens.forEach(({ text }, i) => {
    if (isCapital(text) && !found.has(text)) found.set(text, i);
  });
  return [...found];
});
