import { either, field, reference, span, text } from "../shape.ts";

/* Where an entry of a report stands: by the id of the report and its own id in that report's reading. */

export const report = field(text, "id of the report");
export const SOURCE_AT = { report, source: field(reference("source"), "its id in that report's reading") };
export const STATEMENT_AT = { report, statement: field(reference("statement"), "its id in that report's reading") };
export const FIGURE_AT = { report, figure: field(reference("figure"), "its id in that report's reading") };
export const EVENT_AT = { report, event: field(reference("event"), "its id in that report's reading") };

export const entryAt = either({ source: SOURCE_AT, statement: STATEMENT_AT, figure: FIGURE_AT, event: EVENT_AT });

export const TIME_AT = { report, time: field(reference("time"), "its id in that report's reading") };

/** An entry, words that tell a time, or words of a report that are none. */
export const judgedAt = either({
  ...{ source: SOURCE_AT, statement: STATEMENT_AT, figure: FIGURE_AT, event: EVENT_AT, time: TIME_AT },
  words: { report, span: field(span, "where they stand in its text") },
});
