import type { Event, Reading, Span } from "@according/reader";
import { TAKEN_BACK } from "./en/turned.ts";
import { remembering } from "./remembered.ts";
import { sentencesTouched } from "./sentences.ts";

/** "An earlier version of this report said **that he had resigned**", "apologised for its report **that he had**": is it taken back by who tells it? */
export const isWithdrawn = (text: string, span: Span): boolean =>
  TAKEN_BACK.test(text.slice(sentencesTouched(text, span)[0], span[0]));

/** The events of a report, but those of which it tells that they were told wrongly. */
export const eventsToldIn = (reading: Reading): readonly Event[] =>
  eventsKnown(reading.events, [reading], () =>
    reading.events.filter(({ span }) => !isWithdrawn(reading.report.text, span)),
  );
const eventsKnown = remembering<Reading["events"], readonly Event[]>();
