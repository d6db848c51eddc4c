import { SMALL } from "../../en/numbers.ts";
import * as words from "../../en/parts.ts";
import { formsOf, VerbForm } from "../../en/verbs.ts";
import { Class } from "../classes.ts";
import { isVerbPart, Part } from "./part.ts";
import { FIXED, goesOn, has, isSmall, opensObject, type Tagged, word } from "./tagged.ts";
import { verbPart } from "./verb.ts";

/** What a word of a closed class is here; null for others. */
export function closedPart(text: Tagged, i: number): number | null {
  const lower = word(text, i);
  return FIXED.get(lower) ?? OWN.get(lower)?.(text, i) ?? (SMALL.has(lower) ? Part.number : byClass(text, i));
}

function byClass(text: Tagged, i: number): number | null {
  if (words.ADVERBIAL.has(word(text, i))) return opensObject(text, i + 1) ? Part.preposition : Part.adverb;
  if (has(text, i, Class.auxiliary)) return isNoun(text, i) ? Part.noun : Part.auxiliary;
  if (has(text, i, Class.pronoun)) return Part.pronoun;
  if (has(text, i, Class.determiner | Class.possessive)) return Part.determiner;
  if (has(text, i, Class.coordinator)) return Part.coordinator;
  return has(text, i, Class.negation) ? Part.adverb : null;
}

/** "the **will**", "a **can**": behind a determiner. */
const isNoun = (text: Tagged, i: number): boolean =>
  words.NOUN_AUXILIARIES.has(word(text, i)) && text.parts[i - 1] === Part.determiner;

const ownerOrPronoun = (text: Tagged, i: number): number => (goesOn(text, i + 1) ? Part.determiner : Part.pronoun);

/* Words that have a rule of their own. */
const OWN: ReadonlyMap<string, (text: Tagged, i: number) => number> = new Map([
  ["one", (text, i) => (goesOn(text, i + 1) ? Part.number : Part.pronoun)],
  ["her", ownerOrPronoun],
  ["his", ownerOrPronoun],
  ["'s", (text, i) => (words.BEFORE_COPULA.has(word(text, i - 1)) ? Part.auxiliary : Part.particle)],
  ["to", (text, i) => (opensInfinitive(text, i) ? Part.particle : Part.preposition)],
  ["like", (text, i) => verbPart(text, i, VerbForm.base | VerbForm.noun) ?? Part.preposition],
  ["being", (text, i) => (BEFORE_NOUN.has(text.parts[i - 1] as number) ? Part.noun : Part.auxiliary)],
  ["that", that],
]);

const BEFORE_NOUN: ReadonlySet<number> = new Set([Part.determiner, Part.adjective]);

/** "said **that** it", "the man **that** left", "**that** day" */
function that(text: Tagged, i: number): number {
  const before = i > 0 ? text.parts[i - 1] : Part.mark;
  if (isVerbPart(before) || before === Part.noun) return Part.subordinator;
  if (has(text, i + 1, Class.auxiliary)) return Part.pronoun;
  return before === Part.preposition || before === Part.mark ? Part.determiner : Part.subordinator;
}

/** "to **withdraw**", and not "access to work". */
function opensInfinitive(text: Tagged, to: number): boolean {
  let i = to + 1;
  while (has(text, i, Class.adverb | Class.negation) && !has(text, i, Class.auxiliary) && i < to + 3) i++;
  if (!isSmall(text, i)) return false;
  if (words.BARE_AUXILIARIES.has(word(text, i))) return true;
  const forms = formsOf(word(text, i));
  return (
    (forms & VerbForm.base) !== 0 && ((forms & VerbForm.noun) === 0 || !words.BEFORE_TO_NOUN.has(word(text, to - 1)))
  );
}
