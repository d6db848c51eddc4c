import { datings } from "@according/wording";
import { REPORT_COLUMNS, reportsIn, SPAN_COLUMNS, type Table } from "../table.ts";

/** When: every time that a report tells of. */
export const timeTable: Table = {
  name: "times",
  columns: {
    ...REPORT_COLUMNS,
    ...{ time: "text", words: "text", edtf: "text", basis: "text", passage: "text", events: "text" },
    ...SPAN_COLUMNS,
  },
  *rows(story, unit) {
    for (const { reading, begin, end } of reportsIn(story, unit)) {
      const { ofTime } = datings(reading);
      for (const time of reading.times) {
        const { passage, events } = ofTime(time);
        yield {
          ...begin,
          ...{
            time: time.id,
            words: reading.report.text.slice(...time.span),
            edtf: time.edtf,
            basis: time.basis,
            passage,
          },
          events: events.map(({ event }) => event.id).join("; ") || undefined,
          ...end(time.span),
        };
      }
    }
  },
};
