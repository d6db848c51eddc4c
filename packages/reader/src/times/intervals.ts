import type { Time } from "@according/record";
import { INTERVAL_LINKS, LASTS_THROUGH, ONWARDS } from "../en/dates.ts";
import { BETWEEN, FROM, SINCE } from "../en/links.ts";
import { THE } from "../en/phrase-words.ts";
import { UNTIL } from "../en/tenses.ts";
import type { Segmented, TimeExpression, Token } from "../layers.ts";
import { touches } from "../numbers/numerals.ts";
import { lower } from "../text/words.ts";
import { addDays, type Day, dayOf, daysBetween, dayText } from "./calendar.ts";
import { timePartsOf } from "./expressions.ts";
import { dayNumber } from "./written-dates.ts";

/** Makes intervals of times that words say are an end of one: "since March", "until 2030", "from May 12 to June 2". */
export function intervalsOf(
  segmented: Segmented,
  expressions: readonly TimeExpression[],
  times: readonly Time[],
  published: Day | undefined,
): readonly Time[] {
  const { tokens } = segmented;
  const made: Time[] = [];
  for (let i = 0; i < times.length; i++) {
    const [time, expression, end, last] = [
      times[i] as Time,
      expressions[i] as TimeExpression,
      times[i + 1],
      expressions[i + 1],
    ];
    const both =
      end && last && isPair(tokens, expression, last) ? closed(segmented, expression, time, end, published) : undefined;
    made.push(both ?? firstDayOf(segmented, expression, time) ?? open(tokens, expression, time, published));
    if (both) i++;
  }
  return made;
}

const opensInterval = (word: string): boolean => FROM.has(word) || BETWEEN.has(word);
const linksEnds = (word: string): boolean => INTERVAL_LINKS.has(word);

/** "from X to Y", "between X and Y", "X–Y", and nothing else in between. */
const isPair = (tokens: readonly Token[], { tokens: [first, last] }: TimeExpression, end: TimeExpression): boolean =>
  end.tokens[0] === last + 1 &&
  (isDashBetween(tokens, last) || (opensInterval(lower(tokens, first - 1)) && linksEnds(lower(tokens, last))));

/** Written on to the words on both sides. */
function isDashBetween(tokens: readonly Token[], i: number): boolean {
  const [before, dash, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return before && dash && next ? /^[-–—]$/.test(dash.text) && touches(before, dash) && touches(dash, next) : false;
}

const isCalendarPoint = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(edtf);

function closed(
  { tokens }: Segmented,
  expression: TimeExpression,
  start: Time,
  end: Time,
  published: Day | undefined,
): Time | undefined {
  if (!isCalendarPoint(start.edtf) || !isCalendarPoint(end.edtf)) return undefined;
  const weekly = isWeekday(tokens, expression);
  const last =
    weekly || !published || !isGoingOn(tokens, expression, start, end)
      ? end.edtf
      : (thisYearsEnd(start.edtf, end.edtf, published) ?? end.edtf);
  const told = start.basis === "text" ? start.edtf : latestBefore(start.edtf, last, weekly);
  if (told > last) return undefined;
  const span = [start.span[0], end.span[1]] as const;
  const basis = start.basis === "publication" ? start.basis : end.basis;
  return { id: "", span, edtf: `${told}/${last}`, basis };
}

/** "The season **runs** from April through October": what comes back every year, told without a year and not of the past. */
const isGoingOn = (tokens: readonly Token[], { tokens: [first] }: TimeExpression, start: Time, end: Time): boolean =>
  start.basis === "publication" && end.basis === "publication" && LASTS_THROUGH.has(lower(tokens, first - 2));

/** The end in this year or the next of a part of the year in which the report came out. */
function thisYearsEnd(start: string, end: string, published: Day): string | undefined {
  const today = dayText(published);
  for (const year of [published.year, published.year + 1]) {
    const last = `${year}${end.slice(4)}`;
    const first = latestBefore(start, last, false);
    if (first <= today && today.slice(0, last.length) <= last) return last;
  }
  return undefined;
}

const isWeekday = (tokens: readonly Token[], { tokens: range }: TimeExpression): boolean => {
  const { weekday, day } = timePartsOf(tokens, range);
  return weekday !== undefined && day === undefined;
};

/** The last beginning that is not after the end: its weekday or its part of the year is told, its week or year is not. */
function latestBefore(start: string, end: string, weekly: boolean): string {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (weekly && first && last) return dayText(addDays(last, -(((daysBetween(first, last) % 7) + 7) % 7)));
  const year = Number(end.slice(0, 4));
  const rest = start.slice(4);
  const same = `${end.slice(0, 4)}${rest}`;
  return same <= end ? same : `${String(year - 1).padStart(4, "0")}${rest}`;
}

/** The "3" of "between 3 and 5 March". */
function firstDayOf({ tokens }: Segmented, { tokens: [first] }: TimeExpression, time: Time): Time | undefined {
  const day =
    linksEnds(lower(tokens, first - 1)) && opensInterval(lower(tokens, first - 3))
      ? dayNumber(tokens, first - 2)
      : undefined;
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(time.edtf ?? "") || day >= Number(time.edtf?.slice(8)))
    return undefined;
  const span = [(tokens[first - 2] as Token).start, time.span[1]] as const;
  const edtf = `${time.edtf?.slice(0, 8)}${String(day).padStart(2, "0")}/${time.edtf}`;
  return { ...time, span, edtf };
}

function open(
  tokens: readonly Token[],
  { tokens: [first, last] }: TimeExpression,
  time: Time,
  published: Day | undefined,
): Time {
  if (time.edtf === null || time.edtf.includes("..")) return time;
  const [start = "", end = start] = time.edtf.replace(/T[\d:]+/g, "").split("/");
  const before = lower(tokens, THE.has(lower(tokens, first - 1)) ? first - 2 : first - 1);
  if (SINCE.has(before)) return { ...time, edtf: `${start}/..` };
  if (UNTIL.has(before)) return { ...time, edtf: `../${end}` };
  if (FROM.has(before) && time.edtf.includes("/")) return time;
  const on = ONWARDS.has(lower(tokens, last));
  const ahead =
    published !== undefined && time.basis === "publication" && start > dayText(published).slice(0, start.length);
  return FROM.has(before) && (on || ahead) ? { ...time, edtf: `${start}/..` } : time;
}
