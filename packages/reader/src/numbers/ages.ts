import { COUNTED } from "../en/counted.ts";
import { FLASH_DASHES } from "../en/flashes.ts";
import { OCCUPATIONS } from "../en/keepers.ts";
import { AND } from "../en/links.ts";
import {
  AFTER_AGE,
  AFTER_OWN_AGE,
  AGE_LIMITS,
  AGED_BEFORE,
  AS_YOUNG_AS,
  BEHIND_AGE_OF,
  BEING_AGED,
  LIMITED_BY_AGE,
  MOST_OR_OTHERS,
  PERSON_OF,
  THINGS_COUNTED,
  TIMES,
  WHO_IS_AGED,
  YOUNGER_THAN,
} from "../en/not-counts.ts";
import { PEOPLE } from "../en/numbers.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { OF } from "../en/phrase-words.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";
import { joinLower } from "../text/words.ts";
import { nounFollows } from "./not-figures.ts";
import type { Measured } from "./numerals.ts";

/** "aged 34", ", 34, who", "34 years old", "in his 40s", "under 18". */
export function isAge(tokens: readonly Token[], { first, last, value, spelt }: Measured): boolean {
  if (value > 120 || (spelt && value === 1)) return false;
  const [before, after, name] = [tokens[first - 1], tokens[last]?.lower ?? "", tokens[first - 2]];
  if (AGED_BEFORE.has(before?.lower ?? "") || isOfAge(tokens, first)) return true;
  if (isOwnAge(tokens, first, last) || isPersonOfAge(tokens, first, last, spelt)) return true;
  if (AS_YOUNG_AS.has(joinLower(tokens, first - 3, first)) && !nounFollows(tokens, last)) return true;
  if (!spelt && isAgeInDashes(tokens, first, last)) return true;
  if (YOUNGER_THAN.has(joinLower(tokens, first - 2, first))) return !isOthersBehind(tokens, last);
  const limited = AGE_LIMITS.has(before?.lower ?? "");
  if (limited && LIMITED_BY_AGE.has(name?.lower ?? "")) return !TIMES.has(after);
  if (!spelt && isLastOfAges(tokens, first, last)) return true;
  if (isAgeOfPerson(tokens, first, last) && !spelt) return true;
  const apposed = before?.text === "," && name !== undefined && name.kind === "word" && name.text !== name.lower;
  return apposed && AFTER_AGE.has(after) && !listed(tokens, first, last) && !isPartOfThose(tokens, last);
}

/** "died in Orlay, five **of them** nurses"; not "Ilan Moro, 34 of Lisk". */
const isPartOfThose = (tokens: readonly Token[], last: number): boolean =>
  OF.has(tokens[last]?.lower ?? "") && tokens[last + 1]?.text === tokens[last + 1]?.lower;

/** "older than 12 **rivals**", "younger than five **of** them": others, and no age. */
const isOthersBehind = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last]?.lower ?? "";
  if (OF.has(next) || MOST_OR_OTHERS.has(next) || THINGS_COUNTED.has(next)) return true;
  if (isClosed(next) || COUNTED.has(next)) return false;
  return [next, tokens[last + 1]?.lower ?? ""].some((word) => PEOPLE.has(word) || /^\p{Ll}+[^s]s$/u.test(word));
};

/** "The **actor**, 34**,** who was": of one person; not "of the sailors, 34, who were". */
const isAgeOfPerson = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.text === "," &&
  tokens[last]?.text === "," &&
  [OCCUPATIONS, PERSON_NOUNS].some((nouns) => nouns.has(tokens[first - 2]?.lower ?? "")) &&
  !listed(tokens, first, last);

/** "two others – Ana Moro, 57, and Ilan Bell, **33** – were": the last of names with their ages, between dashes. */
function isAgeInDashes(tokens: readonly Token[], first: number, last: number): boolean {
  if (!FLASH_DASHES.has(tokens[last]?.text ?? "") || tokens[first - 1]?.text !== ",") return false;
  let ages = 0;
  for (let i = first - 2; i > first - NAMES_WITH_AGES; i--) {
    const token = tokens[i];
    if (FLASH_DASHES.has(token?.text ?? "")) return ages > 0 && i < first - 2;
    if (token?.kind === "number") ages++;
    else if (!token || !(/^\p{Lu}/u.test(token.text) || AND.has(token.lower) || token.text === ",")) return false;
  }
  return false;
}

/** "Rana, 3; and Ashi, 4, and son Inu, **7** –": behind other names with theirs. */
const isLastOfAges = (tokens: readonly Token[], first: number, last: number): boolean =>
  FLASH_DASHES.has(tokens[last]?.text ?? "") &&
  tokens[first - 1]?.text === "," &&
  /^\p{Lu}\p{Ll}/u.test(tokens[first - 2]?.text ?? "") &&
  tokens
    .slice(Math.max(0, first - NAMES_WITH_AGES), first - 2)
    .some(
      ({ kind, text }, i, all) =>
        kind === "number" &&
        /^\d{1,2}$/.test(text) &&
        all[i - 1]?.text === "," &&
        /^\p{Lu}\p{Ll}/u.test(all[i - 2]?.text ?? "") &&
        /^[,;]$/.test(all[i + 1]?.text ?? ""),
    );

/* So many words back a list of names with their ages begins. */
const NAMES_WITH_AGES = 40;

/** "at the **age of** 34", "under the **age of** 10" */
const isOfAge = (tokens: readonly Token[], first: number): boolean =>
  OF.has(tokens[first - 1]?.lower ?? "") && AGED_BEFORE.has(tokens[first - 2]?.lower ?? "");

/** "a **girl of four**", "one boy of 12 who", "a **woman of 81** was killed": not "a man of two worlds". */
const isPersonOfAge = (tokens: readonly Token[], first: number, last: number, spelt: boolean): boolean =>
  PERSON_OF.test(joinLower(tokens, first - 2, first)) &&
  (BEHIND_AGE_OF.has(tokens[last]?.lower ?? ".") ||
    (!spelt && !(nounFollows(tokens, last) && /s$/.test(tokens[last]?.text ?? ""))));

/** "when he was 16, ", "who was 21 at the time". */
const isOwnAge = (tokens: readonly Token[], first: number, last: number): boolean =>
  BEING_AGED.has(tokens[first - 1]?.lower ?? "") &&
  WHO_IS_AGED.has(tokens[first - 2]?.lower ?? "") &&
  (tokens[last] === undefined || AFTER_OWN_AGE.has(tokens[last].lower));

/** In a list of numbers: "6, 7, and 8". */
const listed = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 2]?.kind === "number" || tokens[last + 1]?.kind === "number";
