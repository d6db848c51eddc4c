import type { Event, Reading, Time } from "@according/reader";
import { type Happened, happenings } from "./event.ts";
import { type Passage, passageAround } from "./passage.ts";
import { statementAround, type Told, voices } from "./voice.ts";

/** A time with what happened then, or an event of which no time is told; and the words of the text around it. */
export interface Dated extends Passage {
  /** Id of the time, else of the event. */
  readonly entry: string;
  readonly time: Time | null;
  /**
   * Of a time, the statement in which it stands, if in any: one that stands in none need not be told by the reporter, since
   * not every statement is read. Of an event, its voice.
   */
  readonly told: Told;
  /** The events that are told to have been at that time; none: the passage alone says what was then. */
  readonly events: readonly Happened[];
}

/** Of a time that stands in no statement that was read. */
export const IN_NO_STATEMENT = "in no statement";

export interface Datings {
  readonly ofTime: (time: Time) => Dated;
  /** Of an event that has no time. */
  readonly ofEvent: (event: Event) => Dated;
}

/** Makes the names and words of a reading's times; its entries are looked up once for all of them. */
export function datings(reading: Reading): Datings {
  const { text } = reading.report;
  const events = Map.groupBy<string | undefined, Event>(reading.events, ({ time }) => time);
  const happened = happenings(reading);
  const around = statementAround(reading);
  const voice = voices(reading);
  return {
    ofTime: (time) => ({
      ...{ entry: time.id, time, ...passageAround(text, time.span), told: voice(around(time.span)) },
      events: (events.get(time.id) ?? []).map(happened),
    }),
    ofEvent: (event) => ({
      ...{ entry: event.id, time: null, ...passageAround(text, event.span), told: voice(event.statement) },
      events: [happened(event)],
    }),
  };
}
