const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

const hasTime = (iso: string): boolean => iso.includes("T");

function formatted(iso: string, format: Intl.DateTimeFormat): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : format.format(time);
}

/** "5 March 2026" in UTC; a value that is no date as it stands. */
export const longDate = (iso: string): string => formatted(iso, day);

/** "16:20 UTC"; empty where the value has no time of day. */
export const timeOfDay = (iso: string): string => (hasTime(iso) ? `${formatted(iso, clock)} UTC` : "");

/** "5 March 2026, 16:20 UTC" */
export const longDateTime = (iso: string): string => [longDate(iso), timeOfDay(iso)].filter(Boolean).join(", ");

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "5 Mar 2026" as the day stands in the value, whatever its zone; without a year that need not be said. */
export function dayOf(iso: string, year?: string): string {
  const [, of, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (of === undefined) return iso;
  const words = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  return of === year ? words : `${words} ${of}`;
}

/** "18:00" as it stands in the value; empty where it has none. */
export const clockOf = (iso: string): string => /T(\d\d:\d\d)/.exec(iso)?.[1] ?? "";

/** "5 March 2026, 16:00 UTC" */
export const inUtc = (iso: string): string => longDateTime(iso);

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** "2026-03-05" of a moment, where the page is looked at. */
export function dayHere(iso: string): string {
  const at = new Date(iso);
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

/** "09:10" of a moment, where the page is looked at. */
export function clockHere(iso: string): string {
  const at = new Date(iso);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}
