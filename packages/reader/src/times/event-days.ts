import type { Time } from "@according/record";
import { ENDS_DATE } from "../en/dates.ts";
import {
  AT_ITS_TIME,
  AT_LARGE,
  BEFORE_EVENTS,
  DEED_NOUNS,
  ELECTION_DAY,
  ELECTION_OF_STATES,
  ELECTIONS,
  HAPPENED_ON,
  JUST_BEFORE,
  MAY_BE_TO_COME,
  ON_ITS_DAY,
  STATES_THAT_VOTE,
} from "../en/event-days.ts";
import { DETERMINERS, POSSESSIVES } from "../en/function-words.ts";
import { SCHEDULED, UNPLANNED } from "../en/tenses.ts";
import type { Range, Segmented, TimeExpression, Token } from "../layers.ts";
import { Places } from "../text/places.ts";
import { lower } from "../text/words.ts";
import { addDays, type Day, dayOf, daysBetween, dayText, weekdayOf, yearText } from "./calendar.ts";
import { timePartsOf } from "./expressions.ts";

/** The day of an event, and how that is known; null: the report tells two. */
type EventDays = Map<string, Pick<Time, "basis"> & { readonly day: Day }>;

/**
 * Counts times that hang on an event from the day that the report gives it: "The election was held on 1 March. **Two days
 * before** the election", "on 27 February, **two days before** the vote", "on **election night**". Where it tells no
 * day, or two, or where one of several kinds is meant, they stay open.
 */
export function eventDays(
  segmented: Segmented,
  expressions: readonly TimeExpression[],
  times: readonly Time[],
  published: Day | undefined,
): readonly Time[] {
  const { tokens } = segmented;
  const apposed = times.map((time, i) => ({
    ...time,
    ...(besideIts(tokens, expressions, times, i) ?? beforeIts(tokens, expressions, times, i)),
  }));
  const days = daysTold(tokens, expressions, apposed);
  votingDay(segmented, expressions, published, days);
  if (days.size === 0) return apposed;
  const places = new Places(segmented);
  return apposed.map((time, i) => {
    const told = valueFrom(tokens, expressions[i] as TimeExpression, time, days);
    return told && !isPastSense(places, time, told, published) ? { ...time, ...told } : time;
  });
}

type Told = Pick<Time, "edtf" | "basis">;

/** Is the day still to come, and its sentence only of what was: "soon after Election Day, she **flew** home"? */
function isPastSense(places: Places, { span }: Time, { edtf }: Told, published: Day | undefined): boolean {
  if (!published || !edtf || edtf <= dayText(published)) return false;
  const { sentences, tokens } = places.segmented;
  const [first, last] = sentences[places.sentence(span[0])]?.tokens ?? [0, 0];
  const at = places.tokens(span)?.[0] ?? first;
  const [from, to] = [Math.max(first, at - AROUND), Math.min(last, at + AROUND)];
  for (let i = from; i < to; i++) if (MAY_BE_TO_COME.has(lower(tokens, i))) return false;
  return true;
}

/** "on 27 February**, two days before** the election", "in mid-June**, two months after** they sailed": the time in front of it. */
function besideIts(
  tokens: readonly Token[],
  expressions: readonly TimeExpression[],
  times: readonly Time[],
  i: number,
): Told | undefined {
  const [expression, before, time] = [expressions[i], expressions[i - 1], times[i - 1]];
  if (!expression || !before || !time?.edtf || time.edtf.includes("/")) return undefined;
  const [first, end] = expression.tokens;
  const gap = first - before.tokens[1] - (JUST_BEFORE.has(lower(tokens, first - 1)) ? 1 : 0);
  if (gap !== 1 || lower(tokens, before.tokens[1]) !== ",") return undefined;
  const { fromEvent, fromLast } = timePartsOf(tokens, expression.tokens);
  if (!fromEvent && !(fromLast && ENDS_DATE.has(lower(tokens, end)))) return undefined;
  const day = dayIn(time);
  return { edtf: day ? dayText(day) : time.edtf, basis: time.basis };
}

/** "More than a century later**, in 2005**,": the time behind it. */
function beforeIts(
  tokens: readonly Token[],
  expressions: readonly TimeExpression[],
  times: readonly Time[],
  i: number,
): Told | undefined {
  const [expression, next, time] = [expressions[i], expressions[i + 1], times[i + 1]];
  if (!expression || !next || !time?.edtf || !timePartsOf(tokens, expression.tokens).fromLast) return undefined;
  const [end, at] = [expression.tokens[1], next.tokens[0]];
  const dated = lower(tokens, end) === "," && at === end + 2 && AT_ITS_TIME.has(lower(tokens, at - 1));
  return dated ? { edtf: time.edtf, basis: time.basis } : undefined;
}

const dayIn = ({ edtf }: Pick<Time, "edtf">): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}(?:T[\d:]+)?$/.test(edtf ?? "") ? dayOf(edtf?.slice(0, "YYYY-MM-DD".length)) : undefined;

/** Every event whose day is told once, by what it is called. */
function daysTold(tokens: readonly Token[], expressions: readonly TimeExpression[], times: readonly Time[]): EventDays {
  const days: EventDays = new Map();
  const twice = new Set<string>();
  for (const [i, time] of times.entries()) {
    const expression = expressions[i] as TimeExpression;
    const told = dayIn(time);
    const { fromEvent } = timePartsOf(tokens, expression.tokens);
    const key = fromEvent ? eventBehind(tokens, expression.tokens[1]) : eventOn(tokens, expression.tokens);
    if (!told || !key || (fromEvent && fromEvent.unit !== "day" && fromEvent.unit !== "week")) continue;
    const day = fromEvent ? addDays(told, -daysOf(fromEvent)) : told;
    const known = days.get(key);
    if (known && dayText(known.day) !== dayText(day)) twice.add(key);
    days.set(key, { day, basis: time.basis });
  }
  for (const key of twice) days.delete(key);
  return days;
}

const daysOf = ({ unit, by }: { readonly unit: string; readonly by: number }): number =>
  unit === "week" ? 7 * by : by;

/* How far around a day the words of its sentence are looked at, in tokens. */
const AROUND = 40;

/* So many words may stand between a day and its event, or the event and its day. */
const APART = 6;

/** What happened on the day at `range`: "Tuesday's election", "the vote on Sunday", "the quake struck on 14 February". */
function eventOn(tokens: readonly Token[], [first, end]: Range): string | undefined {
  const owned = lower(tokens, end) === "'s" ? end + 1 : DETERMINERS.has(lower(tokens, first - 1)) ? end : undefined;
  const ahead = owned === undefined ? undefined : nounFrom(tokens, owned);
  if (ahead) return ahead;
  if (!ON_ITS_DAY.has(lower(tokens, first - 1))) return undefined;
  for (let at = first - 2; at > first - 2 - APART; at--) {
    const deed = DEED_NOUNS.get(lower(tokens, at));
    if (deed) return deed;
    const key = keyOf(lower(tokens, at));
    if (key) return isOneEvent(tokens, at) ? key : undefined;
    if (!HAPPENED_ON.has(lower(tokens, at))) return undefined;
  }
  return undefined;
}

/** "**the** presidential election", "**last** vote"; not "an election". */
const isOneEvent = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => {
    const word = lower(tokens, at - back);
    return (DETERMINERS.has(word) || POSSESSIVES.has(word)) && !AT_LARGE.has(word);
  });

/** The event of "the election", "his arrest" behind a time that is counted from it. */
function eventBehind(tokens: readonly Token[], end: number): string | undefined {
  const word = lower(tokens, end);
  if (AT_LARGE.has(word)) return undefined;
  return nounFrom(tokens, DETERMINERS.has(word) || POSSESSIVES.has(word) ? end + 1 : end);
}

function nounFrom(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from; at < from + 3 && tokens[at]?.kind === "word"; at++) {
    const key = keyOf(lower(tokens, at));
    if (key) return key;
  }
  return undefined;
}

/** One name for all words of one kind of event. */
const keyOf = (word: string): string | undefined =>
  ELECTIONS.has(word) ? ELECTION_DAY : SCHEDULED.has(word) || UNPLANNED.has(word) || NOUNS.has(word) ? word : undefined;
const NOUNS: ReadonlySet<string> = new Set(DEED_NOUNS.values());

function valueFrom(
  tokens: readonly Token[],
  { tokens: [first, end] }: TimeExpression,
  time: Time,
  days: EventDays,
): Told | undefined {
  const { onEvent, fromEvent, stretch } = timePartsOf(tokens, [first, end]);
  if (onEvent) return on(days.get(ELECTION_DAY), 0);
  if (fromEvent && time.edtf === null) {
    const event = days.get(eventBehind(tokens, end) ?? "");
    if (fromEvent.unit === "year")
      return event && { edtf: yearText(event.day.year + fromEvent.by), basis: event.basis };
    return fromEvent.unit === "day" || fromEvent.unit === "week" ? on(event, daysOf(fromEvent)) : undefined;
  }
  if (!stretch || stretch.by > 0 || !BEFORE_EVENTS.has(lower(tokens, end))) return undefined;
  const key = eventBehind(tokens, end + 1);
  const event = days.get(key ?? "");
  if (!key) return undefined;
  if (!event || (stretch.unit !== "day" && stretch.unit !== "week")) return { edtf: null, basis: "none" };
  return { edtf: `${dayText(addDays(event.day, daysOf(stretch)))}/${dayText(event.day)}`, basis: event.basis };
}

const on = (event: { readonly day: Day; readonly basis: Time["basis"] } | undefined, by: number): Told | undefined =>
  event && { edtf: dayText(addDays(event.day, by)), basis: event.basis };

/* "Election Day" is the nearest one, where that is no longer off than so many days. */
const SEASON = 200;

/** Election Day of the United States, where the report is about it: the Tuesday after the first Monday in November of even years. */
function votingDay(
  { text, tokens }: Segmented,
  expressions: readonly TimeExpression[],
  published: Day | undefined,
  days: EventDays,
): void {
  if (!published || days.has(ELECTION_DAY) || !STATES_THAT_VOTE.test(text)) return;
  const named = expressions.some(
    ({ tokens: [first, end] }) =>
      timePartsOf(tokens, [first, end]).onEvent &&
      (ELECTION_OF_STATES.test(text) ||
        (/^\p{Lu}/u.test(tokens[first]?.text ?? "") && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? ""))),
  );
  if (!named) return;
  const even = published.year - (published.year % 2);
  const nearest = [even, even + 2]
    .map(electionDay)
    .sort((a, b) => Math.abs(daysBetween(a, published)) - Math.abs(daysBetween(b, published)))[0];
  if (nearest && Math.abs(daysBetween(nearest, published)) <= SEASON)
    days.set(ELECTION_DAY, { day: nearest, basis: "publication" });
}

/** Title 2, section 7 of the United States Code. */
function electionDay(year: number): Day {
  const first = { year, month: 11, day: 1 };
  const monday = (8 - weekdayOf(first)) % 7;
  return addDays(first, monday + 1);
}
