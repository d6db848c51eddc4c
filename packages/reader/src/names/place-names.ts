import { BODIES, OUTLETS, STATE_BODIES } from "../en/bodies.ts";
import { CALENDAR } from "../en/calendar.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { HONORIFICS, NOT_NAMES, PLACE_WORDS, TITLES } from "../en/people.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { BEHIND_PLACE, LANDFORMS, LANGUAGES, NO_PLACE_BEFORE, OCCASIONS, STATE_ABBREVIATIONS } from "../en/places.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { endsAsPast } from "../grammar/past-forms.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { isCapitalWord } from "./phrase-words.ts";

/** The name of a place has no more words than these. */
export const PLACE_LENGTH = 5;

/**
 * The name of a place behind a preposition, at `from`: "Kersh", "the Karsk gorge", "Lisk bridge", "the gymnasiums of
 * Hathern"; no person, body, day or tongue. It ends before `end`.
 */
export function placeNameAt(tokens: readonly Token[], from: number, end: number): Range | undefined {
  const first = behindOf(tokens, from) ?? (THE.has(lower(tokens, from)) ? from + 1 : from);
  const last = capitalsEnd(tokens, first, Math.min(end, first + PLACE_LENGTH));
  if (last === first || isSomethingElse(tokens, first, last)) return undefined;
  const next = tokens[last];
  if (next?.kind === "number" || NO_PLACE_BEFORE.has(next?.lower ?? "")) return undefined;
  if (next?.kind !== "word" || isCapitalWord(next) || isClosed(next.lower)) return [first, last];
  if (isPlaceNoun(next.lower)) return [first, last + 1];
  return BEHIND_PLACE.test(next.lower) || endsAsPast(next.lower) ? [first, last] : undefined;
}

/** Does it say by its last word that it is a place: "Lisk **bridge**", "Marrow **Coast**"? */
export const endsInPlaceNoun = (tokens: readonly Token[], [, end]: Range): boolean =>
  isPlaceNoun(lower(tokens, end - 1));

/** Where the words with a capital that begin at `first` end, before any day or other name. */
export function capitalsEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while (last < end && isCapitalWord(tokens[last]) && (last === first || !endsPlace(lower(tokens, last)))) last++;
  return last;
}

const isPlaceNoun = (word: string): boolean => PLACE_WORDS.has(word) || LANDFORMS.has(word);

const isMonthOrWeekday = (word: string): boolean => {
  const is = CALENDAR.get(word)?.is;
  return is === "month" || is === "weekday";
};

const endsPlace = (word: string): boolean => isMonthOrWeekday(word) || HONORIFICS.has(word);

/** The "Hathern" of "in the gymnasiums of Hathern". */
const behindOf = (tokens: readonly Token[], from: number): number | undefined => {
  const noun = tokens[from + 1];
  if (!THE.has(lower(tokens, from)) || isCapitalWord(noun) || OCCASIONS.has(noun?.lower ?? "")) return undefined;
  const of = [from + 2, from + 3].find((i) => OF.has(lower(tokens, i)));
  return of !== undefined && isCapitalWord(tokens[of + 1]) ? of + 1 : undefined;
};

function isSomethingElse(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, end] = [lower(tokens, first), lower(tokens, last - 1)];
  if (isMonthOrWeekday(word) || (last - first === 1 && CALENDAR.get(word)?.is === "season")) return true;
  if (LANGUAGES.has(word) && !isPlaceNoun(end)) return true;
  if ([HONORIFICS, TITLES, NOT_NAMES, DETERMINERS].some((words) => words.has(word))) return true;
  if ([BODIES, STATE_BODIES, OUTLETS].some((words) => words.has(end))) return true;
  if (last - first >= 2) return sexOfGiven(word) !== undefined && !PLACE_WORDS.has(end);
  const { text } = tokens[first] as Token;
  return /^\p{Lu}{2,}$/u.test(text) && !STATE_ABBREVIATIONS.has(text);
}
