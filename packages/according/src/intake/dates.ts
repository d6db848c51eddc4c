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

const spellZone = (zone: string): string => {
  if (zone.toUpperCase() === "Z") return "Z";
  return `${zone.slice(0, 3)}:${zone.length > 3 ? zone.slice(-2) : "00"}`;
};

function dayExists(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}
