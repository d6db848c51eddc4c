import { stableId, type Time } from "@according/record";
import { THAT, TOLD_IN_PASSING } from "../en/dates.ts";
import { ON } from "../en/links.ts";
import { THE } from "../en/phrase-words.ts";
import type { Segmented, TimeExpression, Token } from "../layers.ts";
import { Places } from "../text/places.ts";
import { lower } from "../text/words.ts";
import { agreeingDays } from "./agreeing-days.ts";
import { isHourOfAnyDay } from "./any-day.ts";
import { bracketedDays } from "./bracketed-days.ts";
import { type Day, dayOf } from "./calendar.ts";
import { eventDays } from "./event-days.ts";
import { timePartsOf } from "./expressions.ts";
import { intervalsOf } from "./intervals.ts";
import { spokenDays } from "./spoken-days.ts";
import { tenseOfTime } from "./tense-of.ts";
import { type DaysTold, lastWeekday, weekdayTold } from "./told-days.ts";
import { governed, type YearsTold } from "./told-years.ts";
import { type Context, isEvening, timeValue } from "./values.ts";
import { namesDay, type TimeParts } from "./written-parts.ts";

/**
 * Gives time expressions their EDTF values. Relative and partial ones are resolved against the publication's local date
 * ("on Friday" is the past one unless the clause speaks of the future), clock times and "then" against the day told
 * before; without `publishedAt` (ISO 8601) relative ones have the value null. `report` is the id of the report.
 */
export function resolveTimes(
  segmented: Segmented,
  expressions: readonly TimeExpression[],
  publishedAt: string | undefined,
  report = "",
): readonly Time[] {
  const { tokens, sentences } = segmented;
  const published = dayOf(publishedAt);
  let context: Context = { published };
  let sentence = 0;
  let told = 0;
  let years: YearsTold = {};
  let dated: DaysTold["dated"];
  let hours: Hours = {};
  const times = expressions.map((expression): Time => {
    while (endsBefore(segmented, sentence, expression)) sentence++;
    const written = lastWeekday(timePartsOf(tokens, expression.tokens), published);
    const parts = governed(segmented, expression, written, years, sentence, published);
    const tense = tenseOfTime(segmented, sentence, expression, parts, published);
    const days = { ...context, ...(dated && { dated }) };
    const logged = opensParagraph(segmented, sentence, expression) && !countsOn(tokens, expression, parts);
    if (isBareHour(parts) && !logged && ofAnyDay(segmented, sentence, expression, hours)) {
      hours = { ...hours, anyDay: sentences[sentence]?.paragraph };
      return { id: "", span: expression.span, edtf: null, basis: "none" };
    }
    const value = timeValue(
      weekdayTold(tokens, expression, parts, tense, days, sentence),
      { ...(logged ? { published } : context), near: sentence - told <= (isNextYear(parts) ? YEARS_BACK : 1) },
      tense,
    );
    if (value.edtf !== null) told = sentence;
    if (value.day) hours = { dayTold: sentence };
    if (value.day && parts.day !== undefined && parts.month !== undefined) dated = { day: value.day, sentence };
    years = afterYear(years, parts, sentence, expression);
    const inPassing = isInPassing(segmented, sentence, expression, context.main?.end);
    if (opensSentence(segmented, sentence, expression)) context = withoutEvening(context);
    context = remember(context, value.day, parts, value);
    if (value.day && !inPassing) context = { ...context, main: { day: value.day, end: expression.tokens[1] } };
    return { id: "", span: expression.span, edtf: value.edtf, basis: value.basis };
  });
  const spoken = spokenDays(new Places(segmented), expressions, times, published);
  const bracketed = bracketedDays(tokens, expressions, spoken);
  const agreeing = agreeingDays(tokens, expressions, bracketed, published);
  const hung = eventDays(segmented, expressions, agreeing, published);
  const all = intervalsOf(segmented, expressions, hung, published);
  return all.map((time) => ({ ...time, id: stableId("time", report, ...time.span) }));
}

/** The sentence in which a day was told last, and the paragraph in which since then an hour of any day was. */
interface Hours {
  readonly dayTold?: number;
  readonly anyDay?: number | undefined;
}

const isBareHour = (parts: TimeParts): boolean => parts.clock !== undefined && !namesDay(parts) && !parts.fromLast;

/** An hour of any day, or one behind it in its paragraph. */
function ofAnyDay(
  segmented: Segmented,
  sentence: number,
  expression: TimeExpression,
  { dayTold, anyDay }: Hours,
): boolean {
  const near = dayTold !== undefined && sentence - dayTold <= 1;
  return (
    (anyDay !== undefined && anyDay === segmented.sentences[sentence]?.paragraph) ||
    isHourOfAnyDay(segmented, sentence, expression, near)
  );
}

/* So many sentences on, "the following year" is still the one after that told last. */
const YEARS_BACK = 3;

/** "the following year", "that year". */
const isNextYear = ({ fromLast }: TimeParts): boolean => fromLast?.unit === "year" && Math.abs(fromLast.by) <= 1;

/** A year told in its own words, with its month where that is told. */
function afterYear(
  years: YearsTold,
  { year, month, lastYear, orYear }: TimeParts,
  sentence: number,
  expression: TimeExpression,
): YearsTold {
  if (year === undefined || lastYear !== undefined || orYear !== undefined) return years;
  const last = { year, sentence, expression, ...(month === undefined ? {} : { month }) };
  return month === undefined ? { ...years, last } : { last, dated: last };
}

/* How far before a time the words of its clause are looked at, in tokens. */
const CLAUSE = 24;

/** "**Tuesday**'s shelling", "than it had reported on **Thursday**", behind another day of its sentence. */
function isInPassing(
  { tokens, sentences }: Segmented,
  sentence: number,
  { tokens: [first, end] }: TimeExpression,
  before: number | undefined,
): boolean {
  if (before === undefined || before <= (sentences[sentence]?.tokens[0] ?? 0)) return false;
  return (
    lower(tokens, end) === "'s" ||
    tokens.slice(Math.max(before, first - CLAUSE), first).some(({ lower: word }) => TOLD_IN_PASSING.has(word))
  );
}

const endsBefore = ({ sentences }: Segmented, sentence: number, { tokens }: TimeExpression): boolean =>
  sentence < sentences.length - 1 && (sentences[sentence]?.tokens[1] ?? 0) <= tokens[0];

/** "**On Saturday**, when the wind had turned, …": of that day is what follows, and no longer of the evening before. */
const opensSentence = (
  { sentences, tokens }: Segmented,
  sentence: number,
  { tokens: [first] }: TimeExpression,
): boolean => first - (sentences[sentence]?.tokens[0] ?? 0) === 1 && ON.has(lower(tokens, first - 1));

const withoutEvening = ({ evening: _, ...context }: Context): Context => context;

/** "**Three days later**", "**The following year**" at the head of a paragraph go on from the one before; "One year later" may open another story. */
const countsOn = (tokens: readonly Token[], { tokens: [first] }: TimeExpression, { fromLast }: TimeParts): boolean =>
  fromLast !== undefined &&
  (fromLast.unit !== "year" || THE.has(lower(tokens, first)) || THAT.has(lower(tokens, first)));

/** A clock time that opens a paragraph is of the day of publication, as in a running log. */
const opensParagraph = (
  { sentences, paragraphs }: Segmented,
  sentence: number,
  { tokens }: TimeExpression,
): boolean => {
  const of = sentences[sentence];
  return of !== undefined && of.tokens[0] === tokens[0] && paragraphs[of.paragraph]?.sentences[0] === sentence;
};

const remember = (
  context: Context,
  day: Day | undefined,
  parts: TimeParts,
  { edtf, basis }: Pick<Time, "edtf" | "basis">,
): Context => ({
  ...context,
  ...(edtf !== null && parts.clock === undefined && parts.part !== "early hours" ? { last: { edtf, basis } } : {}),
  ...(edtf === null ? {} : { onLastDay: day !== undefined }),
  ...(day ? { day, dayBasis: basis } : {}),
  ...(day && isEvening(parts.clock, parts.part) ? { evening: day } : {}),
  ...(parts.clock === undefined ? {} : { clock: parts.clock }),
});
