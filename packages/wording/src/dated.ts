import type { Event, Reading, Time } from "@according/reader";
import { type Happened, happenings } from "./event.ts";
import { type Passage, passageAround } from "./passage.ts";
import { statementAround, type Told, voices } from "./voice.ts";

/** A time with what happened then, and the words of the text around it. */
export interface Dated extends Passage {
  readonly time: Time;
  /**
   * The statement in which the time stands, if in any. One that stands in none need not be told by the reporter: not every
   * statement is read.
   */
  readonly told: Told;
  /** The events that are told to have been at that time; none: the passage alone says what was then. */
  readonly events: readonly Happened[];
}

/** Of a time that stands in no statement that was read. */
export const IN_NO_STATEMENT = "in no statement";

/** Makes the names and words of a reading's times; its entries are looked up once for all of them. */
export function datings(reading: Reading): (time: Time) => Dated {
  const events = Map.groupBy<string | undefined, Event>(reading.events, ({ time }) => time);
  const happened = happenings(reading);
  const around = statementAround(reading);
  const voice = voices(reading);
  return (time) => ({
    ...{ time, ...passageAround(reading.report.text, time.span), told: voice(around(time.span)) },
    events: (events.get(time.id) ?? []).map(happened),
  });
}
