import type { Time } from "@according/record";
import { INTERVAL_LINKS } from "../en/dates.ts";
import type { TimeExpression, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { addDays, clockText, type Day, dayOf, daysBetween, dayText } from "./calendar.ts";
import { timePartsOf } from "./expressions.ts";
import { namesDay, type TimeParts } from "./written-parts.ts";

/**
 * Days that tell of each other: "from 10 a.m. to **6 p.m. on Tuesday**" gives the first hour its day, and one day of the
 * year, told more than once with no year, is one day: that nearest to the publication.
 */
export function agreeingDays(
  tokens: readonly Token[],
  expressions: readonly TimeExpression[],
  times: readonly Time[],
  published: Day | undefined,
): readonly Time[] {
  const parts = expressions.map((expression) => timePartsOf(tokens, expression.tokens));
  const nearest = nearestDays(parts, times, published);
  return times.map((time, i) => {
    const told = nearest.get(dayOfYear(parts[i] as TimeParts) ?? "");
    if (told && time.basis === "publication" && isDayAlone(time.edtf)) return { ...time, edtf: dayText(told) };
    return hourOf(tokens, expressions, parts, times, i) ?? time;
  });
}

const isDayAlone = (edtf: string | null): edtf is string => /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? "");

/** What is told with its day and month, and no year of its own. */
const dayOfYear = ({ month, day, year, lastDay, points, shift }: TimeParts): string | undefined =>
  month === undefined || day === undefined || year !== undefined || lastDay !== undefined || points || shift
    ? undefined
    : `${month}-${day}`;

/** Of each day of the year the one told that is nearest to the publication. */
function nearestDays(
  parts: readonly TimeParts[],
  times: readonly Time[],
  published: Day | undefined,
): ReadonlyMap<string, Day> {
  const nearest = new Map<string, Day>();
  if (!published) return nearest;
  for (const [i, { edtf, basis }] of times.entries()) {
    const key = dayOfYear(parts[i] as TimeParts);
    const day = isDayAlone(edtf) && basis === "publication" ? dayOf(edtf) : undefined;
    const known = key === undefined ? undefined : nearest.get(key);
    const nearer = day && (!known || Math.abs(daysBetween(published, day)) < Math.abs(daysBetween(published, known)));
    if (key !== undefined && nearer) nearest.set(key, day);
  }
  return nearest;
}

/* In minutes; it ends a day, and tells no hour of it. */
const MIDNIGHT = 1440;

/** "from **10 a.m.** to 6 p.m. on Tuesday": the hour on the day of the one behind it, or that before where it is the later one. */
function hourOf(
  tokens: readonly Token[],
  expressions: readonly TimeExpression[],
  parts: readonly TimeParts[],
  times: readonly Time[],
  i: number,
): Time | undefined {
  const [from, to, time, end] = [parts[i], parts[i + 1], times[i], times[i + 1]];
  if (from?.clock === undefined || to?.clock === undefined || namesDay(from) || !namesDay(to) || !time)
    return undefined;
  const [last, next] = [expressions[i]?.tokens[1] ?? 0, expressions[i + 1]?.tokens[0]];
  const linked = next === last + 1 && (INTERVAL_LINKS.has(lower(tokens, last)) || /^[-–—]$/.test(lower(tokens, last)));
  const day = linked ? dayOf(end?.edtf?.slice(0, "YYYY-MM-DD".length)) : undefined;
  if (!day || from.clock >= MIDNIGHT) return undefined;
  const on = from.clock > to.clock ? addDays(day, -1) : day;
  return { ...time, edtf: `${dayText(on)}${clockText(from.clock)}`, basis: end?.basis ?? time.basis };
}
