import { type DatedEvent, datedEvents } from "./dated.ts";
import type { Document } from "./document.ts";

/** RFC 5545: an all-day entry for each happening of which a day is told. */
export const icalendar: Document = {
  name: "icalendar",
  about: "iCalendar: events of which a day is told, for any calendar",
  media: "text/calendar; charset=utf-8",
  ending: "ics",
  write: (stories) => {
    const lines = [
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//According//EN", "CALSCALE:GREGORIAN"],
      ...datedEvents(stories).flatMap(entryLines),
      "END:VCALENDAR",
    ];
    return lines.map((line) => `${foldLine(line)}\r\n`).join("");
  },
};

function entryLines({
  of: { report },
  happened: { event, place },
  from,
  to,
  summary,
  description,
}: DatedEvent): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}.${report.id}@according`,
    `DTSTAMP:${new Date(report.keptAt).toISOString().replace(/\.\d+|[-:]/g, "")}`,
    `DTSTART;VALUE=DATE:${from.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(to).replaceAll("-", "")}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(report.url ? [`URL:${report.url}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The end of an all-day entry is the first day that is no part of it (3.6.1). */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** 3.3.11; a line break would begin another property. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

const MOST_BYTES = 74;

/** 3.1: lines of 75 bytes at most, the next beginning with a space; no character is cut. */
function foldLine(line: string): string {
  let [out, size] = ["", 0];
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter);
    if (size + bytes > MOST_BYTES) [out, size] = [`${out}\r\n `, 1];
    out += letter;
    size += bytes;
  }
  return out;
}
