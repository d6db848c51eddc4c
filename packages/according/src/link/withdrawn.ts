import type { Event, Reading, Span } from "@according/reader";
import { STILL_STANDS_BY, TAKEN_BACK, TAKEN_BACK_OWN } from "./en/turned.ts";
import { ALONE, remembering } from "./remembered.ts";

/** "An earlier version of this report said **that he had resigned**", "apologised for its report **that he had**": is it taken back by who tells it? */
export function isWithdrawn(text: string, span: Span): boolean {
  const before = openingBefore(text, span);
  return !STILL_STANDS_BY.test(before) && (TAKEN_BACK.test(before) || TAKEN_BACK_OWN.test(before));
}

/** "**Took back his statement** that the fire was started": is it taken back by who said it? */
export function takesBackOwn(text: string, span: Span | undefined): boolean {
  const before = span ? openingBefore(text, span) : "";
  return TAKEN_BACK_OWN.test(before) && !STILL_STANDS_BY.test(before);
}

function openingBefore(text: string, [start]: Span): string {
  const before = text.slice(Math.max(0, start - FAR), start);
  return before.slice(1 + Math.max(...ENDS.map((mark) => before.lastIndexOf(mark))));
}
const ENDS: readonly string[] = [". ", "! ", "? ", "\n"];
/** In UTF-16 code units: about a sentence. */
const FAR = 250;

/** The events of a report, but those of which it tells that they were told wrongly. */
export const eventsToldIn = (reading: Reading): readonly Event[] =>
  eventsKnown(reading, ALONE, () => reading.events.filter(({ span }) => !isWithdrawn(reading.report.text, span)));
const eventsKnown = remembering<Reading, readonly Event[]>();
