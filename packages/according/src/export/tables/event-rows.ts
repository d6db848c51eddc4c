import { happenings, kindOf, voiceOf } from "@according/wording";
import { REPORT_COLUMNS, reportsIn, SPAN_COLUMNS, type Table } from "../table.ts";

/** What happened, who did it to whom, and who says so. */
export const eventTable: Table = {
  name: "events",
  columns: {
    ...REPORT_COLUMNS,
    ...{ event: "text", type: "text", mode: "text", what: "text", words: "text", actor: "text", actor_id: "text" },
    ...{ recipient: "text", recipient_id: "text", place: "text", date: "text", whose: "text", according_to: "text" },
    ...{ statement: "text", polarity: "text", asserted_as: "text", historical: "yes-no" },
    ...SPAN_COLUMNS,
  },
  *rows(story, unit) {
    for (const { reading, begin, end } of reportsIn(story, unit)) {
      const happened = happenings(reading);
      for (const event of reading.events) {
        const { written, actor, recipient, place, time, told } = happened(event);
        const { id, type, mode, whose, statement, assertion, historical = false } = event;
        yield {
          ...begin,
          ...{ event: id, type, mode, what: kindOf(event), words: written, actor, actor_id: event.actor },
          ...{ recipient, recipient_id: event.recipient, place, date: time, whose: whose.by },
          ...{ according_to: voiceOf(told).join(" "), statement, polarity: assertion.polarity },
          ...{ asserted_as: assertion.mode, historical },
          ...end(event.span),
        };
      }
    }
  },
};
