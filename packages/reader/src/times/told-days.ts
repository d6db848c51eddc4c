import { EARLY, SMALL_HOURS } from "../en/dates.ts";
import type { TimeExpression, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { addDays, type Day, daysBetween, weekdayOf } from "./calendar.ts";
import type { Tense } from "./tenses.ts";
import type { TimeParts } from "./written-parts.ts";

/** Days told before that a weekday can be one of. */
export interface DaysTold {
  readonly published: Day | undefined;
  /** The last day told with its month. */
  readonly dated?: { readonly day: Day; readonly sentence: number };
  /** The last day told with its evening or night. */
  readonly evening?: Day;
}

/* Nobody calls a day that is no further back in its week "last Monday": it is plain "Monday". */
const OF_THIS_WEEK = 2;

/** "last Monday" on a Tuesday or Wednesday: that of the week before. */
export function lastWeekday(parts: TimeParts, published: Day | undefined): TimeParts {
  const { weekday, points, ...rest } = parts;
  if (!published || weekday === undefined || points !== "last" || parts.day !== undefined) return parts;
  const back = weekdayOf(published) - weekday;
  return back < 1 || back > OF_THIS_WEEK ? parts : { ...rest, shift: { unit: "day", by: -(back + WEEK) } };
}

/* A weekday in the week before the publication is of that week. */
const WEEK = 7;

/**
 * A weekday that is a day told just before it: "He died on 4 February. … in the early hours of **Sunday**" where that was
 * one, and the morning behind the night told: "struck late on Thursday. **Early on Friday** …". Else the parts as they are.
 */
export function weekdayTold(
  tokens: readonly Token[],
  { tokens: [first] }: TimeExpression,
  parts: TimeParts,
  tense: Tense,
  { published, dated, evening }: DaysTold,
  sentence: number,
): TimeParts {
  const { weekday, points, shift, day, month, ...rest } = parts;
  if (!published || weekday === undefined || points || shift || day !== undefined || month !== undefined) return parts;
  if (tense === "ahead" || tense === "resolved" || tense === "due") return parts;
  const told =
    dated && sentence - dated.sentence <= 1 && daysBetween(dated.day, published) > WEEK ? dated.day : undefined;
  const morning = EARLY.has(lower(tokens, first)) || SMALL_HOURS.has(parts.part ?? "");
  const next = morning && evening ? addDays(evening, 1) : undefined;
  const found = [told, next].find((one) => one && weekdayOf(one) === weekday);
  return found ? { ...rest, shift: { unit: "day", by: daysBetween(published, found) } } : parts;
}
