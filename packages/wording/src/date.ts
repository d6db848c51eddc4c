/*
 * Extended Date/Time Format (EDTF, ISO 8601-2:2019) in words, and in the order of time:
 * https://www.loc.gov/standards/datetime/ What this does not know it says as it stands.
 */

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The second part of "2024-21", and the month it is sorted at. */
const PARTS: Readonly<Record<string, readonly [words: string, month: string]>> = {
  "21": ["spring", "03"],
  "22": ["summer", "06"],
  "23": ["autumn", "09"],
  "24": ["winter", "12"],
  "33": ["first quarter of", "01"],
  "34": ["second quarter of", "04"],
  "35": ["third quarter of", "07"],
  "36": ["fourth quarter of", "10"],
  "40": ["first half of", "01"],
  "41": ["second half of", "07"],
};

const POINT = /^(\d{1,4}X{0,3})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** How sure a date is, as its last character says. */
const SURENESS: Readonly<Record<string, string>> = {
  "?": "uncertain",
  "~": "approximate",
  "%": "uncertain and approximate",
};

/** "6 March 2026", "since 2012", "until 2030", "12 May 2025 to 2 June 2025", "the 1990s", "March 2026 (approximate)". */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return pointInWords(from);
  const [isOpenFrom, isOpenTo] = [isOpen(from), isOpen(to)];
  if (isOpenFrom && isOpenTo) return edtf;
  if (isOpenTo) return `since ${pointInWords(from)}`;
  return isOpenFrom ? `until ${pointInWords(to)}` : `${pointInWords(from)} to ${pointInWords(to)}`;
}

const isOpen = (end: string): boolean => end === ".." || end === "";

function pointInWords(written: string): string {
  const sureness = SURENESS[written.at(-1) ?? ""];
  const words = bareInWords(sureness ? written.slice(0, -1) : written);
  return sureness ? `${words} (${sureness})` : words;
}

function bareInWords(written: string): string {
  const [, year, month, day, clock, zone] = POINT.exec(written) ?? [];
  if (year === undefined || !isCalendar(month, day)) return written;
  if (month === undefined) return yearInWords(year);
  const part = PARTS[month]?.[0];
  if (part) return part.endsWith(" of") ? `the ${part} ${year}` : `${part} ${year}`;
  const date = [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
  return clock ? `${date}, ${clock}${zone === "Z" ? " UTC" : zone ? ` UTC${zone}` : ""}` : date;
}

/** Months are 01 to 12 or the code of a part of the year, which has no days. */
function isCalendar(month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  const number = Number(month);
  return number >= 1 && number <= 12 ? day === undefined || (day >= "01" && day <= "31") : month in PARTS && !day;
}

/** "199X" are "the 1990s", "19XX" is "the 20th century". */
function yearInWords(year: string): string {
  const unknown = year.split("X").length - 1;
  if (unknown === 0) return year;
  if (unknown === 1) return `the ${year.slice(0, -1)}0s`;
  return unknown === 2 && year.length === 4 ? `the ${ordinal(Number(year.slice(0, 2)) + 1)} century` : year;
}

function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  return `${number}${teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

/**
 * Where a date stands in the order of time: compared as text, earlier before later, and a year before its months and
 * days. An interval stands where it begins, one without a beginning where it ends. null: it cannot be placed.
 */
export function placeInTime(edtf: string): string | null {
  const [from = "", to = ""] = edtf.split("/");
  const written = (isOpen(from) ? to : from).replace(/[?~%]$/, "");
  const [, year, month, day, clock] = POINT.exec(written) ?? [];
  if (year === undefined || !isCalendar(month, day)) return null;
  const whole = year.replaceAll("X", "0").padStart(4, "0");
  const from12 = month && (PARTS[month]?.[1] ?? month);
  return `${[whole, from12, day].filter(Boolean).join("-")}${clock ? `T${clock}` : ""}`;
}
