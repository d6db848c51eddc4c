import { DETERMINERS, POSSESSIVES, SENTENCE_STARTERS, TIME_NOUNS } from "../en/function-words.ts";
import { IN } from "../en/links.ts";
import {
  AGE_LIMITS,
  AGES_LIMITED,
  BEING_ONE_OF,
  DEAR_QUESTIONS,
  FIRST_OR_SECOND,
  HAVING_TWO_SIDES,
  LIMITED_IN_AGE,
  NUMBER_SIGNS,
  ONCE_IN_SO_LONG,
  PARTS_OF_YEARS,
  PLURAL_ALIKE,
  TURNS,
  UNITS_OF_ARMIES,
} from "../en/not-counts.ts";
import { GROUPS_OF_STATES, NAMED_SPANS, OF_STATES, STATES_IN_GROUP } from "../en/number-names.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { HALF } from "../en/spelt-numbers.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { lower } from "../text/words.ts";
import { nounPhraseEnd } from "./measures.ts";
import { nounFollows } from "./not-figures.ts";
import type { Measured } from "./numerals.ts";
import { isPlaceInRow } from "./shares.ts";

/* Numbers that name a group, a house, a place or a year, a part of a year, or an age. */

/** "the Group of Seven", "No 10", "the Velinka 44 shopping centre", "in 2024 dollars", "the first half of the year". */
export const isNoCount = (tokens: readonly Token[], number: Measured, sentenceFirst: number): boolean =>
  isGroupName(tokens, number, sentenceFirst) ||
  isNumberSign(tokens, number) ||
  isOfOneThing(tokens, number, sentenceFirst) ||
  isMoneyOfYear(tokens, number) ||
  isPartOfYear(tokens, number) ||
  isAgeLimit(tokens, number) ||
  isDearQuestion(tokens, number) ||
  isUnitOfArmy(tokens, number) ||
  isNamedSpan(tokens, number) ||
  isOwnHalf(tokens, number) ||
  isOnceInSoLong(tokens, number) ||
  TURNS.test(lower(tokens, number.first)) ||
  isPlaceInRow(tokens, number);

/** "the 1967 **Six-Day War**", "the **Thirty Years**' War": a name with a stretch of time in it; not "Six-Day War Of Words" at the head of a line. */
function isNamedSpan(tokens: readonly Token[], { first, last, spelt, unit }: Measured): boolean {
  if (!spelt || UNIT_KINDS.get(unit ?? "") !== "duration" || !isCapitalised(tokens[first])) return false;
  const named = [0, 1, 2].some((on) => NAMED_SPANS.has(tokens[last + on]?.text ?? ""));
  return named && (DETERMINERS.has(lower(tokens, first - 1)) || /^\d{4}$/.test(lower(tokens, first - 1)));
}

/** "could hear **his half** of the call": a side of two; not "his half of the bill". */
const isOwnHalf = (tokens: readonly Token[], { first, last, share }: Measured): boolean =>
  share === true &&
  last === first + 1 &&
  HALF.has(lower(tokens, first)) &&
  POSSESSIVES.has(lower(tokens, first - 1)) &&
  OF.has(lower(tokens, last)) &&
  HAVING_TWO_SIDES.has(lower(tokens, last + 2));

/** "a **100-year** flood": how rare it is; not "a 100-year lease". */
const isOnceInSoLong = (tokens: readonly Token[], { value, last, unit, magnitude }: Measured): boolean =>
  unit === "a" && (value % 50 === 0 || magnitude >= 100) && ONCE_IN_SO_LONG.has(lower(tokens, last));

/** "the **million dollar** question" */
const isDearQuestion = (tokens: readonly Token[], { last, unit }: Measured): boolean =>
  UNIT_KINDS.get(unit ?? "") === "money" && DEAR_QUESTIONS.has(lower(tokens, last));

/* In so many words behind its number stands what an army calls its units. */
const UNIT_NAME = 8;

/** "the **105** Guards Tank Division", "**21** Mobile Force (MF) Squadron"; not "killed 14 Al-Hadar Brigade gunmen" */
function isUnitOfArmy(tokens: readonly Token[], { first, last, spelt, unit }: Measured): boolean {
  if (spelt || unit !== undefined) return false;
  for (let i = last; i < last + UNIT_NAME && /^[\p{Lu}()]/u.test(tokens[i]?.text ?? ""); i++)
    if (UNITS_OF_ARMIES.has(lower(tokens, i)))
      return DETERMINERS.has(lower(tokens, first - 1)) || !PEOPLE.has(lower(tokens, i + 1));
  return false;
}

/** "the Group of **Seven**" */
const isGroupName = (tokens: readonly Token[], number: Measured, sentenceFirst: number): boolean => {
  const { first, last, spelt } = number;
  if (last !== first + 1 || first - 2 < sentenceFirst || !OF.has(lower(tokens, first - 1))) return false;
  if (!spelt) return isGroupOfStates(tokens, number);
  return [tokens[first], tokens[first - 2]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? ""));
};

/** "the Group of **20**"; not "a group of 20" */
const isGroupOfStates = (tokens: readonly Token[], { first, last, value }: Measured): boolean =>
  STATES_IN_GROUP.has(value) &&
  GROUPS_OF_STATES.has(tokens[first - 2]?.text ?? "") &&
  THE.has(lower(tokens, first - 3)) &&
  (!PEOPLE.has(lower(tokens, last)) || OF_STATES.has(lower(tokens, last)));

/** "No **10** said" */
const isNumberSign = (tokens: readonly Token[], { first, last, spelt, unit, value }: Measured): boolean =>
  !spelt &&
  unit === undefined &&
  value < 1000 &&
  NUMBER_SIGNS.has(tokens[first - 1]?.text ?? "") &&
  !PEOPLE.has(lower(tokens, last));

/** "a fire in the Velinka **44** shopping centre": behind a name, before a thing that there is one of. */
function isOfOneThing(tokens: readonly Token[], number: Measured, sentenceFirst: number): boolean {
  const { first, last, spelt, plain, unit, value } = number;
  const name = tokens[first - 1];
  if (spelt || !plain || unit !== undefined || value < 2 || name?.kind !== "word" || first - 1 <= sentenceFirst)
    return false;
  if (!/^\p{Lu}\p{Ll}/u.test(name.text) || SENTENCE_STARTERS.has(name.lower) || TIME_NOUNS.has(name.lower))
    return false;
  if (lower(tokens, last) === "'s") return true;
  const phrase = tokens.slice(last, nounPhraseEnd(tokens, last, last + 6));
  const head = phrase.at(-1)?.text ?? "";
  const countable = phrase.some(({ lower: word }) => PEOPLE.has(word) || PLURAL_ALIKE.has(word) || /[^s]s$/.test(word));
  return phrase.length > 1 && !countable && /^\p{Ll}{4,}$/u.test(head) && nounFollows(tokens, last);
}

/** "in **2024** dollars" */
const isMoneyOfYear = (tokens: readonly Token[], { first, unit }: Measured): boolean =>
  UNIT_KINDS.get(unit ?? "") === "money" &&
  /^(?:19|20)\d\d$/.test(tokens[first]?.text ?? "") &&
  IN.has(lower(tokens, first - 1));

/** "the first **half** of the year" */
const isPartOfYear = (tokens: readonly Token[], { first, last, share }: Measured): boolean =>
  share === true &&
  FIRST_OR_SECOND.has(lower(tokens, first - 1)) &&
  OF.has(lower(tokens, last)) &&
  [1, 2].some((on) => PARTS_OF_YEARS.has(lower(tokens, last + on)) || /^\d{4}$/.test(lower(tokens, last + on)));

/* So old somebody is no more a child. */
const CHILDREN = 18;

/** "13% of those caught were under **18**", "Both were under **10**" */
const isAgeLimit = (tokens: readonly Token[], { first, last, value, unit }: Measured): boolean =>
  unit === undefined &&
  (AGES_LIMITED.has(value) || (value <= CHILDREN && LIMITED_IN_AGE.has(lower(tokens, first - 3)))) &&
  AGE_LIMITS.has(lower(tokens, first - 1)) &&
  BEING_ONE_OF.has(lower(tokens, first - 2)) &&
  !nounFollows(tokens, last);
