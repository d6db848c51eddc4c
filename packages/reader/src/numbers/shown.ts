import { COUNT_NOUNS, COUNTED } from "../en/counted.ts";
import {
  AFTER_SPELT_SUBJECTS,
  AFTER_SUBJECT_NUMBERS,
  AFTER_VAGUE,
  AS_BEFORE_NUMBER,
  BEFORE_NO_SUBJECT,
  CLAUSE_ENDS,
  COUNT_IS,
  ELLIPSIS_LINKS,
  EQUALS,
  IT_WAS,
  LET,
  OF_WHOM,
  ON_BOARD,
  PERSONS_GIVEN,
  PLACE_AFTER_NUMBER,
  PUT_IT,
  PUT_IT_AT,
  REACHED,
  ROOM,
  ROOM_FOR,
  STOOD_AT,
  THERE_WERE,
  TOTAL_WORDS,
  VERB_PARTICLES,
  WHOLES,
} from "../en/counting.ts";
import { FROM, TO } from "../en/links.ts";
import { AS_MANY_TIMES, TIMES_SO_OFTEN } from "../en/not-counts.ts";
import { BEFORE_COUNTS, CHANGING } from "../en/number-contexts.ts";
import { INCLUDING } from "../en/part-whole.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { LETTING, REVISED_TO, VOTES } from "../en/totals.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Range, Token } from "../layers.ts";
import { joinLower, lower } from "../text/words.ts";
import { cardinalAt } from "./cardinals.ts";
import { countsAt, quotedNounEnd } from "./measures.ts";
import { nounFollows } from "./not-figures.ts";
import { inShownList } from "./number-lists.ts";
import type { NumberRange } from "./number-ranges.ts";
import type { Measured } from "./numerals.ts";
import type { Qualifier } from "./qualifiers.ts";
import { isShownBeside } from "./shown-beside.ts";
import { disputedFor, fromBefore, isNumberOf, isSum } from "./totals.ts";

/** A number with what was read around it. */
export interface Shown {
  readonly number: Measured;
  readonly range: NumberRange | undefined;
  readonly qualified: Qualifier | undefined;
  readonly trailing: Qualifier | undefined;
  /** Behind the noun: "17 miners at the very least". */
  readonly behind: Qualifier | undefined;
}

/** Where the quantity before it in its sentence ended, if there is one. */
export type Earlier = number | undefined;

/** Is there enough around a number to show that it counts something? */
export function isShown(tokens: readonly Token[], shown: Shown, sentence: Range, earlier: Earlier): boolean {
  const { number, qualified, trailing, range } = shown;
  const last = range?.high.last ?? number.last;
  if (!number.plain || trailing || (qualified && qualified.effect !== "about") || number.unit !== undefined)
    return true;
  if (range && (range.unit !== undefined || !range.high.plain)) return true;
  if (nounFollows(tokens, last) || beforeMeasure(tokens[last])) return true;
  if (number.value >= 2 && quotedNounEnd(tokens, last, sentence[1]) !== undefined) return true;
  if (number.value >= 2 && !number.vague && isHowOften(tokens, last)) return true;
  if (number.vague) return vagueShown(tokens, last);
  if (isShownBeside(tokens, number, last, earlier)) return true;
  if (
    isPutRight(tokens, number, sentence) ||
    isTotal(tokens, number) ||
    isOf(tokens, number, last) ||
    (number.value >= 2 && isOfParts(tokens, number, last, earlier)) ||
    isChange(tokens, number, last, earlier)
  )
    return true;
  const next = tokens[last]?.lower ?? "";
  if (COUNTED.has(next) || countsAt(tokens, [number.first, last], [sentence[0], sentence[1]]).kind !== "other")
    return true;
  if (number.value < 2) return isElliptic(tokens, number, last, earlier);
  return (
    isObject(tokens, number, last) ||
    isSubject(tokens, number, last) ||
    isElliptic(tokens, { ...number, first: qualified?.first ?? number.first }, last, earlier) ||
    inShownList(tokens, number, sentence)
  );
}

/** "docked there six **times**", "has failed three **times** to win": how often; not "three times the size", "three times as many", "three times a week". */
const isHowOften = (tokens: readonly Token[], last: number): boolean => {
  if (tokens[last]?.text !== TIMES_SO_OFTEN) return false;
  const next = tokens[last + 1];
  if (next?.kind !== "word") return next?.kind !== "number" && next?.kind !== "symbol";
  return isClosed(next.lower) && !AS_MANY_TIMES.has(next.lower);
};

/** "two 40-tonne cranes". */
const beforeMeasure = (token: Token | undefined): boolean => token?.kind === "number" && /\d-\p{L}/u.test(token.text);

/** "several of the houses", "several were hurt". */
const vagueShown = (tokens: readonly Token[], last: number): boolean => {
  const next = lower(tokens, last);
  if (OF.has(next)) return WHOLES.has(lower(tokens, last + 1));
  return COUNTED.has(next) || AFTER_VAGUE.has(next);
};

function isTotal(tokens: readonly Token[], { first, last, value }: Measured): boolean {
  const [verb, link] = [lower(tokens, first - 2), lower(tokens, first - 1)];
  if (value >= 100 && EQUALS.has(link)) return true;
  if (value >= 10 && REACHED.has(link)) return true;
  if (value >= 2 && isSum(tokens, first)) return true;
  if (value >= 2 && COUNT_IS.has(link) && COUNT_NOUNS.has(verb)) return true;
  if (value >= 2 && (isNumberOf(tokens, first) || disputedFor(tokens, [first, last]) !== undefined)) return true;
  if (value >= 2 && (REVISED_TO.has(link) || AS_BEFORE_NUMBER.has(link)) && revised(tokens, first)) return true;
  return value >= 20 && STOOD_AT.has(link) && TOTAL_WORDS.has(verb);
}

/** "gave the number of those freed as 18. **It was 17.**" */
const isPutRight = (tokens: readonly Token[], { first, last }: Measured, [start]: Range): boolean =>
  first - 2 === start &&
  IT_WAS.has(joinLower(tokens, start, first)) &&
  lower(tokens, last) === "." &&
  AS_BEFORE_NUMBER.has(lower(tokens, start - 3)) &&
  revised(tokens, start - 2);

/** "put it at 30", "raised the number of guards to 40", "gave the number of those freed as 18". */
function revised(tokens: readonly Token[], first: number): boolean {
  const put = PUT_IT_AT.has(lower(tokens, first - 1));
  for (let i = first - 2; i >= Math.max(0, first - 9) && tokens[i]?.kind === "word"; i--)
    if (put ? PUT_IT.has(lower(tokens, i)) : COUNT_NOUNS.has(lower(tokens, i)) && OF.has(lower(tokens, i + 1)))
      return true;
  return false;
}

/** "four of 118 samples", "one of them", "five of the 15". */
function isOf(tokens: readonly Token[], { value }: Measured, last: number): boolean {
  if (!OF.has(lower(tokens, last))) return false;
  if (OF_WHOM.has(lower(tokens, last + 1))) return true;
  const whole = tokens[last + 1]?.kind === "number" ? cardinalAt(tokens, last + 1) : undefined;
  return whole !== undefined && whole.value > value && nounFollows(tokens, whole.last);
}

/** "from 9,400 to 310", "to six from seven", "up from an initial 6", "84 votes to 71". */
function isChange(tokens: readonly Token[], number: Measured, last: number, earlier: Earlier): boolean {
  const { first, value } = number;
  if (fromBefore(tokens, first, earlier) !== undefined) return true;
  if (TO.has(lower(tokens, first - 1)) && FROM.has(lower(tokens, last)) && cardinalAt(tokens, last + 1)) return true;
  const [from, to] = [lower(tokens, first - 1), lower(tokens, first - 2)];
  if (TO.has(lower(tokens, last)) && FROM.has(from)) return cardinalAt(tokens, last + 1) !== undefined;
  if (!TO.has(from)) return false;
  if (VOTES.has(to)) return true;
  const start = earlier === first - 1 ? [3, 4, 5].find((back) => FROM.has(lower(tokens, first - back))) : undefined;
  if (start === undefined) return false;
  return value >= 20 || [1, 2].some((back) => CHANGING.has(lower(tokens, first - start - back)));
}

/* So many words behind a number its parts begin. */
const PARTS_BEHIND = 8;

/** "shot down **81**, including 11 by night", "another **12** (including four children)", "bring to **14** the number of": a whole, and its part. */
function isOfParts(tokens: readonly Token[], { first }: Measured, last: number, earlier: Earlier): boolean {
  const [mark, opens] = [tokens[last]?.text ?? "", lower(tokens, last + 1)];
  if (/^[,(–—]$/.test(mark) && INCLUDING.has(opens)) return cardinalAt(tokens, last + 2) !== undefined;
  if (INCLUDING.has(lower(tokens, first - 1))) return earlier !== undefined && first - earlier < PARTS_BEHIND;
  return TO.has(lower(tokens, first - 1)) && THE.has(mark) && COUNT_NOUNS.has(opens) && OF.has(lower(tokens, last + 2));
}

const endsClauseAt = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "quote" || CLAUSE_ENDS.has(token.lower);

/** "We buried 63.", "they sent us seventeen", "a room for thirty". */
function isObject(tokens: readonly Token[], { first, value }: Measured, last: number): boolean {
  const [before, verb] = [lower(tokens, first - 1), lower(tokens, first - 2)];
  if (LETTING.has(verb) || LETTING.has(before)) return LET.has(lower(tokens, last));
  const aboard = joinLower(tokens, last, last + 2) === ON_BOARD;
  if (!aboard && !endsClauseAt(tokens[last])) return false;
  if (PERSONS_GIVEN.has(before)) return isCountVerb(verb);
  if (THERE_WERE.has(`${verb} ${before}`)) return value >= 2;
  if (ROOM.has(before)) return value >= 10 && ROOM_FOR.has(verb);
  if (VERB_PARTICLES.has(before)) return /^\p{Ll}{3,}ed$/u.test(verb);
  return isCountVerb(before);
}

const isCountVerb = (word: string): boolean => BEFORE_COUNTS.has(word);

/** "Three have pleaded guilty", "the remaining 42 are": the number stands for those counted before. */
const isSubject = (tokens: readonly Token[], { first, spelt }: Measured, last: number): boolean =>
  (AFTER_SUBJECT_NUMBERS.has(lower(tokens, last)) || (spelt && AFTER_SPELT_SUBJECTS.has(lower(tokens, last)))) &&
  !BEFORE_NO_SUBJECT.has(lower(tokens, first - 1));

/** "fed 2,700 in Kersh and 900 in Dolna", "discharged, 9; dead, 4", "four boats (coastguard), seven (owner)". */
function isElliptic(tokens: readonly Token[], { first }: Measured, last: number, earlier: Earlier): boolean {
  const [before, next] = [lower(tokens, first - 1), lower(tokens, last)];
  const told = lower(tokens, first - 2);
  const headed = before === "," && (COUNTED.has(told) || BEFORE_COUNTS.has(told) || /\p{Ll}{3,}ed$/u.test(told));
  if (headed && next === ";") return true;
  if (earlier === undefined) return false;
  if (headed && next === ".") return true;
  if (next === "(") return before === ",";
  return (ELLIPSIS_LINKS.has(before) || INCLUDING.has(before)) && PLACE_AFTER_NUMBER.has(next);
}
