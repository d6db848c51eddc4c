import { CALENDAR, NAMES_AFTER_WEEKDAY, NAMES_BEFORE_WEEKDAY, ORDINALS, TIME_PREPOSITIONS } from "../en/calendar.ts";
import {
  CENTURY_JOINED,
  FOLLOWING,
  HOPED_FOR,
  INTO,
  INTO_THE_NIGHT,
  MID_JOINED,
  OF_DAY,
  PARTS_OF_SEASONS,
  RECENTLY,
  THAT,
} from "../en/dates.ts";
import { AT_LARGE, DAYS_OF_EVENTS, VOTING } from "../en/event-days.ts";
import { FEASTS_BY_START } from "../en/feasts.ts";
import { EVERY_DAY } from "../en/hours.ts";
import { A, A_ONLY, AND, BETWEEN, BY, IN, ON, SINCE } from "../en/links.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { SCHEDULED, UNPLANNED } from "../en/tenses.ts";
import type { CalendarWord } from "../language-words.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { clockAtom, isShowTime, zoneEnd } from "./written-clocks.ts";
import {
  dayAfterMonth,
  dayFirst,
  dayNumber,
  decadeAtom,
  isoDate,
  withYear,
  yearAtom,
  yearNumber,
} from "./written-dates.ts";
import {
  centuryInWords,
  dayAlone,
  eraAtom,
  feastAtom,
  middleOf,
  numericDate,
  partOfYear,
  shortDecade,
} from "./written-named.ts";
import { namesDate, namesDay, type TimeMatch, timeMatch } from "./written-parts.ts";
import { isTimeOf, pointed, unitAway } from "./written-pointers.ts";

/** The smallest time expression whose deciding word is token `i`, or nothing. */
export function timeAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "number") return numberAtom(tokens, i);
  return mayTellTime(token) ? wordOfTime(tokens, i) : undefined;
}

/** The same of any word, whether a time may hang on it or not. */
export function wordOfTime(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const token = tokens[i] as Token;
  const voting = votingAtom(tokens, i);
  if (voting) return voting;
  const feast = feastAtom(tokens, i);
  if (feast) return feast;
  const word = CALENDAR.get(token.lower);
  if (word) return wordAtom(tokens, i, word);
  if (token.lower.startsWith(MID_JOINED))
    return middleOf(tokens, i) ?? decadeAtom(tokens, i, token.lower.slice(MID_JOINED.length));
  return centuryInWords(tokens, i);
}

/** Most words tell at once that no time hangs on them. */
export const mayTellTime = ({ lower: word }: Token): boolean =>
  TIME_WORDS.has(word) || word.startsWith(MID_JOINED) || word.endsWith(CENTURY_JOINED);

/* A word on which one may hang, as it is listed. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...[VOTING, FEASTS_BY_START.keys(), CALENDAR.keys(), ORDINALS.keys()].flatMap((words) => [...words]),
]);

/** "Election Day", "on election night"; not "every election day". */
const votingAtom = (tokens: readonly Token[], i: number): TimeMatch | undefined =>
  VOTING.has(lower(tokens, i)) && DAYS_OF_EVENTS.has(lower(tokens, i + 1)) && !AT_LARGE.has(lower(tokens, i - 1))
    ? timeMatch(i, i + 2, { untold: true, onEvent: true })
    : undefined;

function wordAtom(tokens: readonly Token[], i: number, word: CalendarWord): TimeMatch | undefined {
  const token = tokens[i] as Token;
  const capital = token.text !== token.lower;
  switch (word.is) {
    case "month":
      return capital && !isShip(tokens, i) ? monthAtom(tokens, i, word.number, word.doubtful) : undefined;
    case "weekday":
      return isAny(tokens, i)
        ? timeMatch(i - 1, i + 1, { untold: true })
        : capital && !isNamedAfterWeekday(tokens, i) && (!word.doubtful || beforeDate(tokens, i + 1))
          ? timeMatch(i, i + 1, { weekday: word.number })
          : undefined;
    case "day":
      return (capital && (isProper(tokens[i - 1]) || isShowTime(tokens, i + 1))) ||
        HOPED_FOR.has(tokens[i - 1]?.lower ?? "")
        ? undefined
        : timeMatch(i, i + 1, { shift: { unit: "day", by: word.shift } });
    case "unit":
      return unitAway(tokens, i, word.unit, word.plural);
    case "season":
      return seasonAtom(tokens, i, word.number);
    case "clock":
      return isAnyHour(tokens, i) || isShowTime(tokens, i + 1)
        ? undefined
        : timeMatch(i, zoneEnd(tokens, i + 1), { clock: word.minutes });
    case "pointer":
      return pointed(tokens, i, word.points);
    case "vague":
      return vagueAtom(tokens, i);
    case "part":
      return partAtom(tokens, i);
    case "fraction":
      return partOfYear(tokens, i, word.part);
    case "time":
      return byTheTime(tokens, i);
  }
}

/** "on a Tuesday", "every Friday": of no week that is told. */
const isAny = (tokens: readonly Token[], i: number): boolean =>
  isProper(tokens[i]) &&
  (EVERY_DAY.has(lower(tokens, i - 1)) || (A_ONLY.has(lower(tokens, i - 1)) && ON.has(lower(tokens, i - 2))));

/** "between breakfast and **noon**", on any day; not "between 9am and noon". */
const isAnyHour = (tokens: readonly Token[], i: number): boolean =>
  AND.has(lower(tokens, i - 1)) &&
  BETWEEN.has(lower(tokens, i - 3)) &&
  tokens[i - 2]?.kind === "word" &&
  CALENDAR.get(lower(tokens, i - 2)) === undefined;

/** "The tanker First of October". */
const isShip = (tokens: readonly Token[], i: number): boolean =>
  OF.has(lower(tokens, i - 1)) &&
  isProper(tokens[i - 2]) &&
  ORDINALS.has(tokens[i - 2]?.lower ?? "") &&
  tokens[i - 3]?.kind === "word";

/** "By the time he took office". */
const byTheTime = (tokens: readonly Token[], i: number): TimeMatch | undefined =>
  THE.has(lower(tokens, i - 1)) && BY.has(lower(tokens, i - 2)) && tokens[i + 1]?.kind === "word"
    ? timeMatch(i - 2, i + 1, { untold: true })
    : undefined;

/** "Super Tuesday", "the Sunday Times". */
const isNamedAfterWeekday = (tokens: readonly Token[], i: number): boolean =>
  (isProper(tokens[i - 1]) && NAMES_BEFORE_WEEKDAY.has(tokens[i - 1]?.lower ?? "")) ||
  (isProper(tokens[i + 1]) && NAMES_AFTER_WEEKDAY.has(tokens[i + 1]?.lower ?? ""));

const isProper = (token: Token | undefined): boolean => token?.kind === "word" && token.text !== token.lower;

function vagueAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  if (RECENTLY.has(lower(tokens, i)))
    return isDatedBehind(tokens, i) ? undefined : timeMatch(i, i + 1, { untold: true });
  return SINCE.has(lower(tokens, i - 1)) ? timeMatch(i, i + 1, { sameAsBefore: true }) : undefined;
}

/** "most recently **on 13 May**", "recently, **in April**": the time itself stands behind it. */
const isDatedBehind = (tokens: readonly Token[], i: number): boolean => {
  const at = tokens[i + 1]?.text === "," ? i + 2 : i + 1;
  if (!ON.has(lower(tokens, at)) && !IN.has(lower(tokens, at))) return false;
  const dated = timeAtom(tokens, at + 1) ?? timeAtom(tokens, at + 2);
  return dated !== undefined && dated.first === at + 1 && namesDate(dated.parts);
};

/** "late into the night", "the morning of 7 October", "that night", "the following evening": a bare part of the day counts only so. */
function partAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const part = (tokens[i] as Token).lower;
  const before = lower(tokens, i - 1);
  if (THAT.has(before) && isTimeOf(tokens, i))
    return timeMatch(i - 1, i + 1, { fromLast: { unit: "day", by: 0 }, part });
  const by = THE.has(lower(tokens, i - 2)) ? FOLLOWING.get(before) : undefined;
  if (by !== undefined) return timeMatch(i - 2, i + 1, { fromLast: { unit: "day", by }, part });
  if (!THE.has(lower(tokens, i - 1))) return undefined;
  if (INTO.has(lower(tokens, i - 2)) && INTO_THE_NIGHT.has(tokens[i - 3]?.lower ?? ""))
    return timeMatch(i - 3, i + 1, { part });
  const dated = OF_DAY.has(tokens[i + 1]?.lower ?? "") && timeAtom(tokens, i + 2);
  return dated && dated.first === i + 2 && namesDay(dated.parts) ? timeMatch(i - 1, i + 1, { part }) : undefined;
}

const beforeDate = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i]?.lower === "," ? i + 1 : i;
  return CALENDAR.get(tokens[next]?.lower ?? "")?.is === "month" || (next === i && dayNumber(tokens, i) !== undefined);
};

function monthAtom(tokens: readonly Token[], i: number, month: number, doubtful: boolean): TimeMatch | undefined {
  const after = dayAfterMonth(tokens, i);
  if (after) return withYear(tokens, i, after.last, { month, ...after.parts });
  const year = yearNumber(tokens, i + 1);
  if (year !== undefined) return timeMatch(i, i + 2, { month, year });
  return doubtful && !calledFor(tokens, i) ? undefined : timeMatch(i, i + 1, { month });
}

/** "a June **referendum**", "an August **storm**". */
const isHappening = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === lower(tokens, i) && (SCHEDULED.has(lower(tokens, i)) || UNPLANNED.has(lower(tokens, i)));

/** "in May", "last August", and no name after it. */
function calledFor(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (A.has(lower(tokens, i - 1)) && isHappening(tokens, i + 1)) return true;
  if (!TIME_PREPOSITIONS.has(tokens[i - 1]?.lower ?? "")) return false;
  return !(next?.kind === "word" && next.text !== next.lower);
}

/** "winter 2023", "the winter of 2023", "the winter **semester** of 2023". */
function seasonAtom(tokens: readonly Token[], i: number, season: number): TimeMatch | undefined {
  const end = PARTS_OF_SEASONS.has(lower(tokens, i + 1)) ? i + 2 : i + 1;
  const at = OF.has(lower(tokens, end)) ? end + 1 : end;
  const year = yearNumber(tokens, at);
  if (year !== undefined) return timeMatch(i, at + 1, { season, year });
  const [before, next] = [lower(tokens, i - 1), lower(tokens, i + 1)];
  const inSeason = IN.has(lower(tokens, i - 2)) && THE.has(before) && !(isProper(tokens[i]) && isProper(tokens[i + 1]));
  return inSeason && !OF.has(next) && season !== 23 ? timeMatch(i, i + 1, { season }) : undefined;
}

function numberAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  return (
    numericDate(tokens, i) ??
    eraAtom(tokens, i) ??
    clockAtom(tokens, i) ??
    dayFirst(tokens, i) ??
    isoDate(tokens, i) ??
    yearAtom(tokens, i) ??
    shortDecade(tokens, i) ??
    decadeAtom(tokens, i) ??
    centuryInWords(tokens, i) ??
    dayAlone(tokens, i)
  );
}
