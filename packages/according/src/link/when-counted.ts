import type { Span, Time } from "@according/reader";
import { BY_WORLD_TIME, CLOCK_BEHIND, MONTHS, TELLING, WEEKDAYS } from "./en/happened.ts";
import { MOVED_ON } from "./en/told-numbers.ts";
import type { Sheet } from "./sheet.ts";
import { firstFrom, wordsIn } from "./words.ts";

/** The days told nearest to what happened, unless they are when somebody said so or when the number moved. */
export const timeOf = (at: Sheet, sentence: Span, near: number): Time | undefined =>
  nearestTime(at, sentence, near, ({ edtf }) => edtf !== null && daySpan(edtf) !== null);

function nearestTime(at: Sheet, sentence: Span, near: number, is: (time: Time) => boolean): Time | undefined {
  const told = at.reading.times.filter(
    (time) =>
      time.span[0] >= sentence[0] &&
      time.span[1] <= sentence[1] &&
      is(time) &&
      !isTelling(at, time.span) &&
      !isClock(at, time.span),
  );
  const byWorld = told.filter(({ span }) =>
    BY_WORLD_TIME.test(at.reading.report.text.slice(0, span[0]).slice(-SO_FAR)),
  );
  const away = ({ span }: Time) => Math.abs(span[0] - near);
  return (byWorld.length > 0 ? byWorld : told).toSorted((a, b) => away(a) - away(b))[0];
}

/** "**1940** GMT" is no year. */
const isClock = ({ reading: { report } }: Sheet, [, end]: Span): boolean =>
  CLOCK_BEHIND.test(report.text.slice(end, end + SO_FAR));
/** In UTF-16 code units. */
const SO_FAR = 12;

/** A day of the week, of seven from Sunday on, and a month, of twelve from January on, as far as they are told; null: not. */
export interface DayOfSome {
  readonly weekday: number | null;
  readonly month: number | null;
}

/** When what happened is told to have been, though nothing tells of which week or year: "on **Sunday**", "in **September**". */
export function dayOfSome(at: Sheet, sentence: Span, near: number, days: readonly [number, number] | null): DayOfSome {
  if (days !== null) {
    const [first, last] = days.map((day) => new Date(day * MS_A_DAY)) as [Date, Date];
    const month = last.getTime() - first.getTime() < A_MONTH * MS_A_DAY ? first.getUTCMonth() : null;
    return { weekday: days[0] === days[1] ? first.getUTCDay() : null, month };
  }
  const time = nearestTime(at, sentence, near, ({ edtf }) => edtf === null);
  const told = time ? wordsIn(at.words, [time.span]).map(({ word }) => word) : [];
  const place = (all: readonly string[]): number | null => {
    const found = all.findIndex((one) => told.includes(one));
    return found < 0 ? null : found;
  };
  return { weekday: place(WEEKDAYS), month: place(MONTHS) };
}
const A_MONTH = 32;

/** Of two weeks or years, though nothing tells which; a day, and a month, on either side may be told of one. */
export const areOfOtherDays = (a: DayOfSome, b: DayOfSome): boolean =>
  areApart(a.weekday, b.weekday, WEEKDAYS.length) || areApart(a.month, b.month, MONTHS.length);

function areApart(a: number | null, b: number | null, round: number): boolean {
  if (a === null || b === null) return false;
  const between = Math.abs(a - b);
  return Math.min(between, round - between) > 1;
}

/** "said on Thursday", "rose on Saturday to" */
function isTelling(
  {
    words,
    reading: {
      report: { text },
    },
  }: Sheet,
  span: Span,
): boolean {
  const at = firstFrom(words, span[0]);
  if (MOVED_ON.test(text.slice(Math.max(0, span[0] - FAR), span[0]))) return true;
  return (
    words.slice(Math.max(0, at - 3), at).some(({ word }) => TELLING.has(word)) ||
    TELLING.has(words[firstFrom(words, span[1])]?.word ?? "")
  );
}

/** In UTF-16 code units: about a clause. */
const FAR = 120;

/** First and last day of an EDTF value; null where it has none: open, a season, unspecified. */
export function daySpan(edtf: string): readonly [number, number] | null {
  const [from = "", to = from] = edtf.split("/");
  const [first, last] = [dayNumber(from, "01-01"), dayNumber(to, "12-31")];
  return first === null || last === null || last < first ? null : [first, last];
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/;

function dayNumber(edtf: string, edge: "01-01" | "12-31"): number | null {
  const written = DATE.exec(edtf)?.[0] ?? "";
  if (written === "" || (edtf.length > written.length && edtf[written.length] !== "T")) return null;
  if (written.length === 10) return Date.parse(written) / MS_A_DAY;
  if (written.length === 4) return Date.parse(`${written}-${edge}`) / MS_A_DAY;
  const first = Date.parse(`${written}-01`) / MS_A_DAY;
  return edge === "01-01" ? first : first + 30;
}
export const MS_A_DAY = 86_400_000;
