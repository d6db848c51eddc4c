import type { Time } from "@according/record";
import type { TimeExpression, Token } from "../layers.ts";
import { addDays, type Day, dayOf, dayText, weekdayOf } from "./calendar.ts";
import { timePartsOf } from "./expressions.ts";
import { namesDay, type TimeParts } from "./written-parts.ts";

/* A weekday in brackets is no further than so many days from the day before them. */
const APART = 3;

/**
 * A weekday in brackets is the one nearest to the day in front of them: "on Tuesday (**early Wednesday** in Orlay)"; and it
 * tells which day "today" is: "today (**Thursday**)", in a report of Friday.
 */
export function bracketedDays(
  tokens: readonly Token[],
  expressions: readonly TimeExpression[],
  times: readonly Time[],
): readonly Time[] {
  const told = [...times];
  for (let i = 1; i < times.length; i++) {
    const [before, expression] = [expressions[i - 1] as TimeExpression, expressions[i] as TimeExpression];
    const [first] = expression.tokens;
    if (before.tokens[1] !== first - 1 || tokens[first - 1]?.text !== "(") continue;
    const [outer, inner] = [timePartsOf(tokens, before.tokens), timePartsOf(tokens, expression.tokens)];
    const [day, time] = [dayOf(told[i - 1]?.edtf?.slice(0, 10)), told[i] as Time];
    if (!day || !namesDay(outer) || !isPlainWeekday(inner) || time.edtf === null) continue;
    const near = nearestWeekday(inner.weekday as number, day);
    if (outer.shift) told[i - 1] = movedTo(told[i - 1] as Time, near);
    told[i] = movedTo(time, near);
  }
  return told;
}

const isPlainWeekday = ({ weekday, day, points, shift }: TimeParts): boolean =>
  weekday !== undefined && day === undefined && points === undefined && shift === undefined;

function nearestWeekday(weekday: number, day: Day): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > APART ? ahead - 7 : ahead);
}

/** The time on another day, its hour kept. */
const movedTo = (time: Time, day: Day): Time => ({ ...time, edtf: `${dayText(day)}${time.edtf?.slice(10) ?? ""}` });
