import type { Event, Reading, Span } from "@according/reader";
import { TAKEN_BACK } from "./en/turned.ts";
import { ALONE, remembering } from "./remembered.ts";

/** "An earlier version of this report said **that he had resigned**", "apologised for its report **that he had**": is it taken back by who tells it? */
export function isWithdrawn(text: string, [start]: Span): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  return TAKEN_BACK.test(before.slice(1 + Math.max(...ENDS.map((mark) => before.lastIndexOf(mark)))));
}
const ENDS: readonly string[] = [". ", "! ", "? ", "\n"];
/** In UTF-16 code units: about a sentence. */
const FAR = 250;

/** The events of a report, but those of which it tells that they were told wrongly. */
export const eventsToldIn = (reading: Reading): readonly Event[] =>
  eventsKnown(reading, ALONE, () => reading.events.filter(({ span }) => !isWithdrawn(reading.report.text, span)));
const eventsKnown = remembering<Reading, readonly Event[]>();
