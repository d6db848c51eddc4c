import {
  ARMED_PARTIES,
  GUNS_FIRED,
  IDIOM_SUBJECTS,
  ONLY_URGED,
  SHOTS_OF_GUNS,
  THINGS,
  WEAPONS_OF_DEEDS,
} from "../en/event-parties.ts";
import { BEFORE_OTHERS, EMPTY_SUBJECTS } from "../en/phrase-edges.ts";
import type { Range } from "../layers.ts";
import { Class } from "./classes.ts";
import { at, type Grammar, is, isPronoun, word } from "./event-grammar.ts";
import { commaFrom, headNoun } from "./heads.ts";
import { isSomebody } from "./people.ts";

/** The word that says what a phrase means, before a name in apposition. */
export function headOf(grammar: Grammar, [first, end]: Range): number {
  return headNoun(grammar.tokens, [first, Math.max(first + 1, commaFrom(grammar.tokens, first + 1, end))]);
}

export const headWord = (grammar: Grammar, range: Range): string => word(grammar, headOf(grammar, range));

/** Can these words act: a person, a group, a body, a state, a name? */
export function mayAct(grammar: Grammar, range: Range): boolean {
  if (range[1] - range[0] === 1 && isPronoun(grammar, range[0])) return true;
  const head = headOf(grammar, range);
  const lower = word(grammar, head);
  const opens = head === grammar.sentence.tokens[0];
  const capital = is(grammar, head, Class.capital);
  if (EMPTY_SUBJECTS.has(lower) || ((!capital || opens) && (IDIOM_SUBJECTS.has(lower) || THINGS.has(lower))))
    return false;
  if (capital) return !isBehindPlural(grammar, range, head) && !(opens && /ly$/.test(lower));
  return isSomebody(lower) || isAddressed(grammar, head) || endsInName(grammar, range);
}

/** "urged **the public**"; not "rejected **a media** request". */
export const isAddressed = (grammar: Grammar, head: number): boolean =>
  ONLY_URGED.has(word(grammar, head)) && word(grammar, head - 1) !== "a";

/** "claims **Clinton** made": another clause, without its "that". */
const isBehindPlural = (grammar: Grammar, [first]: Range, head: number): boolean =>
  head > first && /[^s']s$/.test(word(grammar, head - 1)) && !is(grammar, head - 1, Class.capital | Class.possessive);

/** "the trawler's mate **Lew Corran**", "the consul, **Mauro Stell**"; not "the killing of Lew Corran" */
function endsInName(grammar: Grammar, [first, end]: Range): boolean {
  let name = end;
  while (name > first && is(grammar, name - 1, Class.capital)) name--;
  if (name === end || name === first) return false;
  const before = at(grammar, name - 1);
  return before?.text === "," || (before?.kind === "word" && !BEFORE_OTHERS.has(before.lower));
}

export const isNamed = (grammar: Grammar, range: Range): boolean => is(grammar, headOf(grammar, range), Class.capital);

export const isWeapon = (grammar: Grammar, range: Range | null): boolean =>
  range !== null && (WEAPONS_OF_DEEDS.has(headWord(grammar, range)) || isGunfire(grammar, headOf(grammar, range)));

/** "**Artillery fire** struck a bus station" */
const isGunfire = (grammar: Grammar, head: number): boolean =>
  word(grammar, head) === SHOTS_OF_GUNS && GUNS_FIRED.has(word(grammar, head - 1));

/** Is there somebody armed, or something that is attacked by force? */
export const isArmed = (grammar: Grammar, ...ranges: readonly (Range | null)[]): boolean =>
  ranges.some(
    (range) => range && [headWord(grammar, range), word(grammar, range[1] - 1)].some((one) => ARMED_PARTIES.has(one)),
  );

/** Several people, or somebody armed. */
export const isCrowd = (grammar: Grammar, range: Range | null): boolean =>
  range !== null && (isArmed(grammar, range) || (/s$/.test(headWord(grammar, range)) && !isNamed(grammar, range)));
