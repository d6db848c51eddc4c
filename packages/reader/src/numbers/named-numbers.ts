import { CALENDAR } from "../en/calendar.ts";
import { COUNTED } from "../en/counted.ts";
import { HALVES_OF_DAY } from "../en/dates.ts";
import * as words from "../en/function-words.ts";
import { A, AND, TO } from "../en/links.ts";
import { DIMENSIONS } from "../en/measures-of.ts";
import {
  AIRLINERS,
  ARMED_SERVICES,
  BEFORE_AIRLINERS,
  BEFORE_HOURS,
  BEFORE_YEARS,
  BLOCKS,
  CALIBRES,
  CHANNEL_NAMES,
  FIREARMS,
  FIRING,
  HOURS,
  LEADS_TO_PLACE,
  MODEL_FAMILIES,
  NUMBERED_BUILDINGS,
  OF_AIRLINERS,
  OF_PEOPLES,
  ONE_OF_ITS_KIND,
  PRECIOUS,
  RUN_OVER,
  SCALE_LINKS,
  SCALE_NOUNS,
  SCALES,
  STOREYS,
  STORIES,
  STORY,
  TYPES_BY_NUMBER,
  WEAPONS,
  YEARS_OLD,
  ZONES,
} from "../en/number-names.ts";
import { PEOPLE, SMALL, VAGUE } from "../en/numbers.ts";
import { NUMBERED_STATIONS } from "../en/numbers-in-names.ts";
import { ON_SCALE } from "../en/spelt-numbers.ts";
import { UNIT_KINDS } from "../en/units.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { isDialledNumber } from "./dialled.ts";
import { nounPhraseEnd } from "./measures.ts";
import type { Measured } from "./numerals.ts";

/* Numbers that place something and count nothing: on a scale, in a building, in a year, at an hour, by a name. */

/** "magnitude 6.4", "12 storeys", "the 1851 Treaty", "1451 GMT", "March 9", "World War 3", "93 year-old". */
export const isNamedNumber = (tokens: readonly Token[], number: Measured, sentence: Range): boolean =>
  isOnScale(tokens, number) ||
  isHeight(tokens, number.last) ||
  isInTitle(tokens, number, sentence) ||
  isCapitalLabel(tokens, number, sentence) ||
  isVagueName(tokens, number, sentence) ||
  isInOtherScript(tokens, number) ||
  isDialledNumber(tokens, number, sentence) ||
  isHour(tokens, number) ||
  YEARS_OLD.has(lower(tokens, number.last)) ||
  (!number.spelt &&
    (BLOCKS.has(lower(tokens, number.last)) ||
      isOfType(tokens, number) ||
      isVersion(tokens, number) ||
      isCarats(tokens, number) ||
      isCalibre(tokens, number) ||
      isRun(tokens, number) ||
      isFamilyName(tokens, number) ||
      isAirliner(tokens, number) ||
      isShortYear(tokens, number) ||
      isClock(tokens, number) ||
      isYear(tokens, number) ||
      isDay(tokens, number) ||
      isWeaponName(tokens, number, sentence[0]) ||
      isModel(tokens, number, sentence[0])));

function isOnScale(tokens: readonly Token[], { first, last }: Measured): boolean {
  if (SCALES.has(lower(tokens, last)) || SCALES.has(lower(tokens, first - 1))) return true;
  if (SCALE_LINKS.has(lower(tokens, first - 1)) && SCALES.has(lower(tokens, first - 2))) return true;
  return ON_SCALE.has(tokens[last]?.text ?? "") && [2, 3].some((on) => SCALE_NOUNS.has(lower(tokens, last + on)));
}

/** "three or four **a.m.**" */
const isHour = (tokens: readonly Token[], { last, plain }: Measured): boolean =>
  plain && HALVES_OF_DAY.has(lower(tokens, last));

/* So many words around a title show that it stands in a sentence, and no headline. */
const AROUND_TITLE = 8;

/** "starred in **12 Years of Rain**", "the film 300 Days": a stretch of time in capitals among small words. */
function isInTitle(tokens: readonly Token[], { first, last, unit }: Measured, sentence: Range): boolean {
  const name = tokens[last - 1];
  if (UNIT_KINDS.get(unit ?? "") !== "duration" || !/^\p{Lu}\p{Ll}{2,}$/u.test(name?.text ?? "")) return false;
  return isInSentence(tokens, [first, last], sentence);
}

/** Small words of some length stand around it: no headline in capitals. */
const isInSentence = (tokens: readonly Token[], [first, last]: Range, [start, end]: Range): boolean =>
  tokens
    .slice(Math.max(start, first - AROUND_TITLE), Math.min(end, last + AROUND_TITLE))
    .some(({ kind, text, lower: word }) => kind === "word" && text === word && word.length > 3 && !isClosed(word));

/** "World War **One**", "Region **Two**", "RTK **Five** Live": a number in words and capitals behind a name. */
function isCapitalLabel(tokens: readonly Token[], { first, last, spelt, unit }: Measured, sentence: Range): boolean {
  const [name, number] = [tokens[first - 1], tokens[first]];
  if (!spelt || unit !== undefined || last !== first + 1 || first - 1 < sentence[0]) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(number?.text ?? "") || name?.kind !== "word" || !/^\p{Lu}\p{L}/u.test(name.text))
    return false;
  return isInSentence(tokens, [first, last], sentence);
}

/** "the owner, **Billions** Bunker Group": with capitals behind it, in a sentence and not at its beginning. */
const isVagueName = (tokens: readonly Token[], { first, last, vague, unit }: Measured, sentence: Range): boolean =>
  vague &&
  VAGUE.has(lower(tokens, first)) &&
  !/^[:“"]$/.test(lower(tokens, first - 1)) &&
  unit === undefined &&
  last === first + 1 &&
  first > sentence[0] &&
  [first, last].every((at) => /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[at]?.text ?? "")) &&
  isInSentence(tokens, [first, last + 1], sentence);

/** "**14** сентября": beside a word in another script, of which nothing is read. */
const isInOtherScript = (tokens: readonly Token[], { first, last }: Measured): boolean =>
  [tokens[last], tokens[first - 1]].some((token) => /^(?!\p{Script=Latin}|[µμΩ])\p{L}/u.test(token?.text ?? ""));

/** "an ATR **72** aircraft", "a Cessna **172**", "a Cessna **208B**"; not "in Juneau, AK 72 people" */
const isOfType = (tokens: readonly Token[], { first, last, unit }: Measured): boolean =>
  unit === undefined &&
  last === first + 1 &&
  /^(?:\d{1,4}|\d{3}[A-Z])$/.test(tokens[first]?.text ?? "") &&
  TYPES_BY_NUMBER.has(tokens[first - 1]?.text ?? "") &&
  lower(tokens, first - 2) !== ",";

/** "Harbour Watch **2.0**", "in native **4K**", "a Core i7 **4790k**". */
function isVersion(tokens: readonly Token[], { first, last, unit, magnitude }: Measured): boolean {
  const written = tokens[first]?.text ?? "";
  if (unit !== undefined || last !== first + 1) return false;
  if (/^\d+\.0$/.test(written)) return magnitude === 1;
  return /^(?:[248]K|\d{4,}[kK])$/.test(written) && !isCountable(tokens, last);
}

/* So many words behind its carats stands the gold. */
const GOLD_BEHIND = 3;

/** "fashioned from **18K** gold": so fine, and no thousands. */
const isCarats = (tokens: readonly Token[], { first, last }: Measured): boolean =>
  /^\d{1,2}[kK]$/.test(tokens[first]?.text ?? "") &&
  tokens.slice(last, last + GOLD_BEHIND).some(({ lower: word }) => PRECIOUS.has(word));

/** "a **0.50** calibre gun": how wide its barrel is. */
const isCalibre = (tokens: readonly Token[], { last, unit }: Measured): boolean =>
  CALIBRES.has(lower(tokens, last)) || (unit === "mm" && FIREARMS.has(lower(tokens, last)));

/** "a charity **5K** race": over so many kilometres. */
const isRun = (tokens: readonly Token[], { first, last }: Measured): boolean =>
  /^\d{1,3}[kK]$/.test(tokens[first]?.text ?? "") && RUN_OVER.has(lower(tokens, last));

/** "**737** MAX planes", "told **9** News": with the word behind it the name of what flies, or of who broadcasts. */
const isFamilyName = (tokens: readonly Token[], { first, last }: Measured): boolean =>
  last === first + 1 &&
  ((/^\d{3,4}$/.test(tokens[first]?.text ?? "") && MODEL_FAMILIES.has(tokens[last]?.text ?? "")) ||
    (/^\d{1,2}$/.test(tokens[first]?.text ?? "") && CHANNEL_NAMES.has(tokens[last]?.text ?? "")));

/** "the **737** jet" */
const isAirliner = (tokens: readonly Token[], { first, last, value }: Measured): boolean =>
  AIRLINERS.has(value) &&
  BEFORE_AIRLINERS.has(lower(tokens, first - 1)) &&
  OF_AIRLINERS.has(lower(tokens, last)) &&
  !isCountable(tokens, last);

/** "the ’68 election" */
function isShortYear(tokens: readonly Token[], { first }: Measured): boolean {
  const [mark, digits, before] = [tokens[first - 1], tokens[first], tokens[first - 2]];
  if (!mark || !digits || !/^['’‘]$/.test(mark.text) || mark.end !== digits.start) return false;
  return /^\d\d$/.test(digits.text) && before !== undefined && before.end < mark.start;
}

const isHeight = (tokens: readonly Token[], last: number): boolean =>
  STOREYS.has(lower(tokens, last)) ||
  (STORY.has(lower(tokens, last)) && NUMBERED_BUILDINGS.has(lower(tokens, last + 1))) ||
  (STORIES.has(lower(tokens, last)) && DIMENSIONS.has(lower(tokens, last + 1)));

/** "(1451 GMT)", "at 1430 hours". */
function isClock(tokens: readonly Token[], { first }: Measured): boolean {
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokens[first]?.text ?? "")) return false;
  const next = lower(tokens, first + 1);
  return ZONES.has(next) || (HOURS.has(next) && BEFORE_HOURS.has(lower(tokens, first - 1)));
}

/** "the 1851 Treaty of Fort Laram": four digits before one thing of that year; "the 1500 miners" are counted. */
function isYear(tokens: readonly Token[], { first, last }: Measured): boolean {
  if (last !== first + 1 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[first]?.text ?? "")) return false;
  if (!BEFORE_YEARS.has(lower(tokens, first - 1))) return false;
  const phrase = tokens.slice(last, nounPhraseEnd(tokens, last, last + 8)).map((word) => word.lower);
  const of = phrase.indexOf("of");
  const head = phrase[(of < 1 ? phrase.length : of) - 1];
  return head !== undefined && !/[^s]s$/.test(head) && !phrase.some((word) => PEOPLE.has(word) || COUNTED.has(word));
}

/** "this March 9 story"; "in March 9 people died" counts. */
function isDay(tokens: readonly Token[], { first, last, value }: Measured): boolean {
  const month = tokens[first - 1];
  if (value > 31 || month?.text === month?.lower || CALENDAR.get(month?.lower ?? "")?.is !== "month") return false;
  return !isCounted(lower(tokens, last)) && !/[^s]s$/.test(lower(tokens, last));
}

/** "World War 3 going", "his PlayStation 5 console", "NBC 4 New York": one digit between a name and what it cannot count. */
function isModel(tokens: readonly Token[], { first, last, unit }: Measured, sentenceFirst: number): boolean {
  const [name, digit, next] = [tokens[first - 1], tokens[first], tokens[last]];
  if (unit !== undefined || !/^\d$/.test(digit?.text ?? "") || name?.kind !== "word" || next?.kind !== "word")
    return false;
  const channel = /^\p{Lu}{2,}$/u.test(name.text) && /^\p{Lu}\p{Ll}/u.test(next.text);
  if (!/^\p{Lu}/u.test(name.text) || (next.text !== next.lower && !channel)) return false;
  if (isCountable(tokens, last) && !isDoing(tokens, last)) return false;
  if (NUMBERED_STATIONS.has(name.lower)) return true;
  if (first - 1 <= sentenceFirst || words.SENTENCE_STARTERS.has(name.lower) || words.TIME_NOUNS.has(name.lower))
    return false;
  return !LEADS_TO_PLACE.has(lower(tokens, first - 2)) && !COUNTED.has(name.lower);
}

/** "the ship Lan Feng Da 3 **hopes to**": what it does; not "the Harbour 3 boats to". */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  (formsOf(lower(tokens, at)) & VerbForm.third) !== 0 &&
  !PEOPLE.has(lower(tokens, at)) &&
  TO.has(lower(tokens, at + 1));

/** "fired **Fadi 2** missiles", "two Qadr 1 rockets", "Fadi 1 and Fadi 2 missiles": what they are called; not "In Kersh 12 missiles". */
function isWeaponName(tokens: readonly Token[], { first, last, unit }: Measured, sentenceFirst: number): boolean {
  const [name, number, before] = [tokens[first - 1], tokens[first], tokens[first - 2]];
  if (unit !== undefined || !/^\d{1,3}$/.test(number?.text ?? "") || !/^\p{Lu}/u.test(name?.text ?? "")) return false;
  if (!WEAPONS.has(lower(tokens, last)) || first - 1 <= sentenceFirst || before === undefined) return false;
  const word = lower(tokens, first - 2);
  const again = AND.has(word) && lower(tokens, first - 4) === name?.lower && tokens[first - 3]?.kind === "number";
  const several = A.has(word) && /s$/.test(lower(tokens, last));
  if (several || isOfPeopleOrTimes(name)) return false;
  return again || before.kind === "number" || SMALL.has(word) || FIRING.has(word) || ONE_OF_ITS_KIND.has(word);
}

/** "**Tarsians**", "**Norvian**", "**Navy**", "**Sunday**" are no names of weapons. */
const isOfPeopleOrTimes = (name: Token | undefined): boolean =>
  OF_PEOPLES.test(name?.text ?? "") || [ARMED_SERVICES, PEOPLE, CALENDAR].some((words) => words.has(name?.lower ?? ""));

/** Things in the plural, or people: "Orlay 3 points", "Kersh 3 dead". */
const isCountable = (tokens: readonly Token[], last: number): boolean =>
  [last, nounPhraseEnd(tokens, last, last + 4) - 1].some(
    (at) => isCounted(lower(tokens, at)) || /[^s]s$/.test(lower(tokens, at)),
  );

const isCounted = (word: string): boolean => PEOPLE.has(word) || COUNTED.has(word);
