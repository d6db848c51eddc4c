import { VIOLENT_WORDS } from "../en/event-parties.ts";
import { CAPITAL_CITIES } from "../en/metonyms.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import {
  ARMED_GROUPS,
  GAME_PHRASES,
  GAME_WORDS,
  IN_NO_PLACE,
  OF_WAR,
  STATES_AT_WAR,
  TALK_IN_PUBLIC,
  WITH_OR_OFF,
} from "../en/states.ts";
import { isArmed, isNamed, mayAct } from "../grammar/agency.ts";
import { type Grammar, word } from "../grammar/event-grammar.ts";
import type { Range, Segmented } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { onceFor } from "../text/once-for.ts";
import { joinLower } from "../text/words.ts";

/* Who attacks by force and what is attacked so, where only names tell it. */

/** "**Norvia** launched an attack": a state, or a group that fights under this name, in a report of war and no sentence of a game or of words. */
export const isAtWar = (grammar: Grammar, range: Range | null): boolean =>
  range !== null &&
  fights(grammar, range) &&
  tellsOfWar(grammar.segmented) &&
  !isOfAGame(grammar) &&
  !isOfTalk(grammar);

/** A state or its capital, who fights, what is attacked by force, or a place that the report tells of as one ("in Dolna"). */
export const isAttackable = (grammar: Grammar, range: Range | null): boolean =>
  range !== null &&
  !isHitOtherwise(grammar, range[1]) &&
  (fights(grammar, range) ||
    isArmed(grammar, range) ||
    CAPITAL_CITIES.has(partyName(grammar, range)) ||
    isToldAsPlace(grammar, range));

/* So many words behind "with" stands a weapon: "with a salvo of missiles". */
const WITH_WHAT = 5;

/** "hit Norvia **with** tariffs", "struck it **off** a list"; not "with missiles". */
const isHitOtherwise = ({ tokens }: Grammar, next: number): boolean =>
  WITH_OR_OFF.has(tokens[next]?.lower ?? "") &&
  !tokens.slice(next, next + WITH_WHAT).some(({ lower }) => OF_WAR.has(lower));

/** What missiles are launched at: somebody, something named, or what is attacked by force; not "at dawn", "at a cost of". */
export const mayBeShelled = (grammar: Grammar, range: Range | null): boolean =>
  range !== null && (isNamed(grammar, range) || isArmed(grammar, range) || mayAct(grammar, range));

/* Of so many letters a name stands in capitals where it is one: "us" and "Ira" are none. */
const LETTERS = 3;

function fights(grammar: Grammar, range: Range): boolean {
  const name = partyName(grammar, range);
  if (!STATES_AT_WAR.has(name) && !ARMED_GROUPS.has(name)) return false;
  const letters = grammar.tokens[range[1] - 1]?.text ?? "";
  return name.length > LETTERS || letters === letters.toUpperCase();
}

const ARTICLE = /^the /;

function partyName(grammar: Grammar, range: Range): string {
  const words = Array.from({ length: range[1] - range[0] }, (_, i) => word(grammar, range[0] + i));
  return words.join(" ").replace(ARTICLE, "");
}

/** Does the report tell somewhere of something "in" or "near" it? Not of "shares in" it. */
const isToldAsPlace = (grammar: Grammar, range: Range): boolean =>
  placesTold(grammar.segmented).has(partyName(grammar, range));

/* A name of a place has no more words. */
const NAME = 4;

/** What stands capitalised behind "in", "near" and the like, in lower case: each of its first words too. */
const placesTold = onceFor(({ tokens }: Segmented): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!PLACE_PREPOSITIONS.has(token.lower) || IN_NO_PLACE.has(tokens[i - 1]?.lower ?? "")) continue;
    for (let end = i + 1; end <= i + NAME && isCapitalised(tokens[end]); end++)
      found.add(joinLower(tokens, i + 1, end + 1));
  }
  return found;
});

/** Does it tell of weapons, soldiers or the dead? */
const tellsOfWar = onceFor(({ tokens }: Segmented): boolean =>
  tokens.some(({ lower }) => OF_WAR.has(lower) || VIOLENT_WORDS.has(lower)),
);

/** "Norvia attacked Tarsia **in the second half**": teams go by the names of states. */
const isOfAGame = onceFor(({ sentence, tokens }: Grammar): boolean => {
  const [first, end] = sentence.tokens;
  for (let i = first; i < end; i++)
    if (GAME_WORDS.has(tokens[i]?.lower ?? "") || GAME_PHRASES.has(joinLower(tokens, i, i + 2))) return true;
  return false;
});

/** "attacked Tarsia again **on state television**" */
const isOfTalk = onceFor(({ sentence, tokens }: Grammar): boolean =>
  tokens.slice(...sentence.tokens).some(({ lower }) => TALK_IN_PUBLIC.has(lower)),
);
