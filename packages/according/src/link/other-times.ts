import type { Figure } from "@according/reader";
import type { Count } from "./counts.ts";
import { MET_WITH_THAT_DAY } from "./en/happened.ts";
import { sameRange } from "./other-sites.ts";
import { MS_A_DAY } from "./when-counted.ts";

/* When those were killed, hurt or held who are counted. */

/** Are they of two times, as far as their days and the days of their reports tell? */
export const areOfOtherTimes = (a: Count, b: Count): boolean =>
  (a.days !== null && b.days !== null && (a.days[0] > b.days[1] + DAY || b.days[0] > a.days[1] + DAY)) ||
  (a.happening.size + b.happening.size === 0 && areOfTwoDays(a.days, b.days)) ||
  areWeeksApart(a, b) ||
  [isOfThePast, isToldBeforehand, isLongBefore].some((isBefore) => isBefore(a, b) || isBefore(b, a));

/** A day on either side: reports stand in other time zones. */
const DAY = 1;

/** "Picked up 58 migrants on Monday" and "61 on Tuesday": what is done anew each day. */
export const areOfTwoDaysWork = (a: Count, b: Count): boolean =>
  !sameRange(a, b) && areOfTwoDays(a.days, b.days) && isOfItsDay(a) && isOfItsDay(b);

const isOfItsDay = ({ at, figure: { span } }: Count): boolean =>
  MET_WITH_THAT_DAY.test(at.reading.report.text.slice(Math.max(0, span[0] - BEFORE), span[0]));
/** In UTF-16 code units. */
const BEFORE = 40;

/** "Picked up 58 **on Monday**" and "61 **on Tuesday**", where nothing tells of one happening that another time zone may date otherwise. */
const areOfTwoDays = (a: Count["days"], b: Count["days"]): boolean =>
  a !== null && b !== null && a[0] === a[1] && b[0] === b[1] && a[0] !== b[0];

/** "The quake **of February** killed 612", told in passing, and the 10 dead of what a report of November begins with. */
const isOfThePast = (past: Count, news: Count): boolean =>
  !past.leads &&
  past.days !== null &&
  news.leads &&
  news.days === null &&
  news.published / MS_A_DAY - past.days[1] > SOME_WEEKS &&
  !mayBothBe(past.figure, news.figure);
const SOME_WEEKS = 60;

/** Of one place and published weeks apart, with other numbers, where one tells nothing of what happened: "Orlay toll rises to 14", and the flood there in May. */
const areWeeksApart = (a: Count, b: Count): boolean =>
  (a.happening.size === 0 || b.happening.size === 0) &&
  !sameRange(a, b) &&
  Math.abs(a.published - b.published) > SOME_WEEKS_ON * MS_A_DAY;
const SOME_WEEKS_ON = 30;

/** Was the report of the one published before the day began, anywhere, on which the other happened? What it is as of is no such day. */
const isToldBeforehand = (a: Count, b: Count): boolean =>
  b.days !== null && b.figure.asOf === undefined && a.published < b.days[0] * MS_A_DAY - FARTHEST_EAST;
/** A day begins there so long before it does at Greenwich. */
const FARTHEST_EAST = 14 * 3_600_000;

/** "The **1987** killings of two", and two who were killed in a report of today that tells no time and knows nothing of that year. */
function isLongBefore(past: Count, news: Count): boolean {
  if (past.days === null || news.days !== null || !Number.isFinite(news.published)) return false;
  if (news.published / MS_A_DAY - past.days[1] < A_YEAR) return false;
  return !news.at.vocabulary.has(String(new Date(past.days[1] * MS_A_DAY).getUTCFullYear()));
}
const A_YEAR = 366;

/** Can both numbers be right? */
export const mayBothBe = (a: Figure, b: Figure): boolean =>
  (a.minimum ?? 0) <= (b.maximum ?? Number.POSITIVE_INFINITY) &&
  (b.minimum ?? 0) <= (a.maximum ?? Number.POSITIVE_INFINITY);
