const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})? ?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * An ISO 8601 date, or date and time with zone, in one spelling ("2026-03-06", "2026-03-06T10:00:00+01:00"); null for
 * anything else, a day that does not exist included.
 */
export function parseDate(written: string): string | null {
  const text = written.trim();
  if (DATE.test(text)) return dayExists(text) ? text : null;
  const [, day = "", time = "", zone] = DATE_TIME.exec(text) ?? [];
  if (!zone || !dayExists(day)) return null;
  const value = `${day}T${time.length === 5 ? `${time}:00` : time}${spellZone(zone)}`;
  return Number.isNaN(Date.parse(value)) ? null : value;
}

/** As `parseDate`; of a time without a zone, which names no moment, the day. For what pages say of themselves. */
export const parseDateLoosely = (written: string): string | null =>
  parseDate(written) ?? parseDate(written.slice(0, 10));

/** Their first three letters, January first. */
export const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\\.?";
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";
const CLOCK =
  "(?:,? (?:at )?(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?: ?([ap])\\.?m\\.?)?(?: ?\\(?(?:GMT|UTC)?([+-]\\d{2}:?\\d{2}|[A-Z]{1,4})\\)?(?: \\([A-Za-z ]+\\))?)?)?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}(?: of)?[ -]${MONTH},?[ -](\\d{4})${CLOCK}$`, "i");
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? (\\d{4})${CLOCK}$`, "i");
/** Day and month in figures. With full stops the day stands first everywhere; with strokes either may. */
const IN_FIGURES = new RegExp(`^(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})${CLOCK}$`);
const ANYWHERE = new RegExp(
  [
    `\\b\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?(?![\\d-])`,
    `${WEEKDAY}\\b${DAY}(?: of)?[ -]${MONTH},?[ -]\\d{4}\\b${CLOCK}`,
    `${WEEKDAY}\\b${MONTH} ${DAY},? \\d{4}\\b${CLOCK}`,
    `\\b\\d{1,2}([./])\\d{1,2}[./]\\d{4}\\b`,
  ].join("|"),
  "i",
);
/** As Unix and Java spell it: "Fri Mar 06 10:00:00 EST 2026". */
const YEAR_LAST = /^([a-z]{3} [a-z]{3} \d{1,2}) (\d{2}:\d{2}:\d{2} \S{1,6}) (\d{4})$/i;
/** Seconds, or thousandths, since 1970: from 2001 to 2033. */
const SINCE_1970 = /^1\d{9}(?:\d{3})?$/;
/** A day and its hour, minute and second in figures, without a zone: 2026030610, 20260306103000. */
const DAY_AND_CLOCK = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}$/;
const DIGITS = /^(\d{4})([/.]?)(\d{2})\2(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Zones whose letters mean one offset in news: RFC 5322 4.3, and Europe's. */
const ZONES: Readonly<Record<string, string>> = {
  ...{
    Z: "Z",
    UT: "Z",
    UTC: "Z",
    GMT: "Z",
    BST: "+01:00",
    CET: "+01:00",
    CEST: "+02:00",
    EET: "+02:00",
    EEST: "+03:00",
  },
  ...{
    EST: "-05:00",
    EDT: "-04:00",
    CST: "-06:00",
    CDT: "-05:00",
    MST: "-07:00",
    MDT: "-06:00",
    PST: "-08:00",
    PDT: "-07:00",
  },
};

/**
 * A date as people and programs write it: "6 March 2026", "March 6, 2026, 10:00 am EST", "Fri, 06 Mar 2026 10:00:00 +0100",
 * "20260306T100000Z", 2026030610, 1772791200, or in any form that `parseDate` takes. Where a time has no zone that is known, it is the day. null for
 * what names no single day, and for 03/06/2026, which names two.
 */
export function parseWrittenDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, " ").replace(YEAR_LAST, "$1 $3 $2");
  const iso = parseDateLoosely(text);
  if (iso !== null) return iso;
  const [, ofYear, ofMonth, dayOfMonth] = DAY_AND_CLOCK.exec(text) ?? [];
  const dayInFigures = ofYear ? parseDate(`${ofYear}-${ofMonth}-${dayOfMonth}`) : null;
  if (dayInFigures !== null) return dayInFigures;
  if (SINCE_1970.test(text)) return new Date(Number(text.padEnd(13, "0"))).toISOString().replace(/\.\d+/, "");
  const [, year, , month, day, ...digits] = DIGITS.exec(text) ?? [];
  if (year) return momentAt(`${year}-${month}-${day}`, digits);
  const [, dayFirst, monthNamed, yearLast, ...clock] = DAY_FIRST.exec(text) ?? [];
  if (dayFirst) return dateFrom(dayFirst, monthNamed, yearLast, clock);
  const [, named, dayNumber, yearNumber, ...hours] = MONTH_FIRST.exec(text) ?? [];
  return dayNumber ? dateFrom(dayNumber, named, yearNumber, hours) : dateInFigures(text);
}

/** The day of what `parseWrittenDate` takes, without its time; "" for anything else. */
export const writtenDay = (written: string | undefined | null): string =>
  (written && parseWrittenDate(written)?.slice(0, 10)) || "";

/** 18/03/2026, 03/18/2026 and 3.6.2026 name one day each; 03/06/2026 names two. */
function dateInFigures(text: string): string | null {
  const [, first = "", mark, second = "", inYear, ...clock] = IN_FIGURES.exec(text) ?? [];
  if (!mark) return null;
  const [day, month] = mark === "/" && Number(second) > 12 ? [second, first] : [first, second];
  if (mark === "/" && Number(day) <= 12 && day !== month) return null;
  return dateFrom(day, MONTHS[Number(month) - 1], inYear, clock);
}

/** The first date that stands in a line, as it is written, with what is left of the line; null where none does. */
export function dateWithin(line: string): { readonly date: string; readonly rest: string } | null {
  const text = line.trim().replace(/\s+/g, " ");
  const [written = ""] = ANYWHERE.exec(text) ?? [];
  const date = parseWrittenDate(written);
  return date === null ? null : { date, rest: text.replace(written, "").trim() };
}

type Written = string | undefined;

function dateFrom(
  day: string,
  month: Written,
  year: Written,
  [hour, minute, second, half, zone]: readonly Written[],
): string | null {
  const number = MONTHS.indexOf((month ?? "").toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const late = half?.toLowerCase() === "p" ? 12 : 0;
  const hours = hour && half ? (Number(hour) % 12) + late : hour;
  return momentAt(date, [hours === undefined ? undefined : String(hours), minute, second, zone]);
}

function momentAt(day: string, [hour, minute, second = "00", zone = ""]: readonly Written[]): string | null {
  const offset = ZONES[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone : undefined);
  const moment = hour && offset ? parseDate(`${day}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`) : null;
  return moment ?? parseDate(day);
}

const spellZone = (zone: string): string => {
  if (zone.toUpperCase() === "Z") return "Z";
  return `${zone.slice(0, 3)}:${zone.length > 3 ? zone.slice(-2) : "00"}`;
};

function dayExists(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}
