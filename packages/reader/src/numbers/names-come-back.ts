import { CALENDAR } from "../en/calendar.ts";
import { SENTENCE_STARTERS, TIME_NOUNS } from "../en/function-words.ts";
import { LEADS_TO_PLACE, OF_PEOPLES } from "../en/number-names.ts";
import { PEOPLE } from "../en/numbers.ts";
import { THE } from "../en/phrase-words.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { lower } from "../text/words.ts";
import type { Measured } from "./numerals.ts";
import { isOfMany } from "./plurals.ts";

/* A name with a number in it is told with the same number each time. */

/**
 * "**U.S. 41** East … deputies came to **U.S. 41** shortly after", "the **Agenda 111** project … the Agenda 111 contracts": a
 * capitalised word that stands before the same number more than once, and once with nothing behind it that so many could be.
 */
export const isNameComeBack = (tokens: readonly Token[], { first, last, unit, spelt }: Measured): boolean =>
  !spelt &&
  last === first + 1 &&
  (unit === undefined || UNIT_KINDS.get(unit) === undefined) &&
  mayNameWithNumber(tokens, first) &&
  namesOf(tokens).has(nameAndNumber(tokens, first));

const nameAndNumber = (tokens: readonly Token[], first: number): string =>
  `${tokens[first - 1]?.text} ${tokens[first]?.text}`;

/** The names with their numbers, of a whole text. */
const namesOf = onceFor((tokens: readonly Token[]): ReadonlySet<string> => new Set(twiceTold(tokens)));

function twiceTold(tokens: readonly Token[]): readonly string[] {
  const places = tokens.flatMap((_, at) => (mayNameWithNumber(tokens, at) ? [at] : []));
  const byName = [...Map.groupBy(places, (at) => nameAndNumber(tokens, at))];
  return byName.flatMap(([key, of]) => (of.length > 1 && of.some((at) => isPlainlyNamed(tokens, at)) ? [key] : []));
}

/** "**the** Agenda 111 contracts", "U.S. 41 **shortly** after" */
const isPlainlyNamed = (tokens: readonly Token[], first: number): boolean =>
  THE.has(lower(tokens, first - 2)) || !isCountAhead(tokens, first + 1);

/** So many could be what stands here: a plural, or people. */
const isCountAhead = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((on) => isOfMany(tokens[at + on]) || PEOPLE.has(lower(tokens, at + on)));

/** Digits right behind a capitalised word that is no day, people or beginning of a sentence, and no place that "in" leads to. */
function mayNameWithNumber(tokens: readonly Token[], first: number): boolean {
  const [name, number, before] = [tokens[first - 1], tokens[first], tokens[first - 2]];
  if (name?.kind !== "word" || !/^\d{1,4}$/.test(number?.text ?? "") || !before) return false;
  if (name.end === number?.start || !/^\p{Lu}[\p{L}.]+$/u.test(name.text) || OF_PEOPLES.test(name.text)) return false;
  if (CALENDAR.has(name.lower) || TIME_NOUNS.has(name.lower) || SENTENCE_STARTERS.has(name.lower)) return false;
  return !PEOPLE.has(name.lower) && (!LEADS_TO_PLACE.has(before.lower) || !isCountAhead(tokens, first + 1));
}
