import { CAPITAL_CITIES } from "../en/metonyms.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { ARMED_GROUPS, GAME_PHRASES, GAME_WORDS, STATES_AT_WAR } from "../en/states.ts";
import { isArmed } from "../grammar/agency.ts";
import { type Grammar, word } from "../grammar/event-grammar.ts";
import type { Range } from "../layers.ts";
import { joinLower } from "../text/words.ts";

/* Who attacks by force and what is attacked so, where only names tell it. */

/** "**Norvia** launched an attack": a state, or a group that fights under this name. */
export const isAtWar = (grammar: Grammar, range: Range | null): boolean => {
  const name = partyName(grammar, range);
  if (name === "" || isOfAGame(grammar)) return false;
  return STATES_AT_WAR.has(name) || ARMED_GROUPS.has(name);
};

/** A state or its capital, who fights, what is attacked by force, or a place that the report tells of as one ("in Dolna"). */
export const isAttackable = (grammar: Grammar, range: Range | null): boolean =>
  isAtWar(grammar, range) ||
  isArmed(grammar, range) ||
  CAPITAL_CITIES.has(partyName(grammar, range)) ||
  isToldAsPlace(grammar, range);

const ARTICLE = /^the /;

function partyName(grammar: Grammar, range: Range | null): string {
  if (!range) return "";
  const words = Array.from({ length: range[1] - range[0] }, (_, i) => word(grammar, range[0] + i));
  return words.join(" ").replace(ARTICLE, "");
}

/** Does the report tell somewhere of something "in" or "near" it? */
function isToldAsPlace({ segmented: { text, tokens } }: Grammar, range: Range | null): boolean {
  if (!range) return false;
  const name = text.slice(tokens[range[0]]?.start, tokens[range[1] - 1]?.end);
  return /^\p{Lu}/u.test(name) && [...PLACE_PREPOSITIONS].some((link) => text.includes(` ${link} ${name}`));
}

/** "Norvia attacked Tarsia **in the second half**": teams go by the names of states. */
const isOfAGame = ({ sentence, tokens }: Grammar): boolean => {
  const [first, end] = sentence.tokens;
  for (let i = first; i < end; i++)
    if (GAME_WORDS.has(tokens[i]?.lower ?? "") || GAME_PHRASES.has(joinLower(tokens, i, i + 2))) return true;
  return false;
};
