import { REPORT_COLUMNS, reportsIn, type Table } from "../table.ts";

/** The reports themselves. */
export const reportTable: Table = {
  name: "reports",
  columns: {
    ...REPORT_COLUMNS,
    ...{ byline: "text", kept: "text", statements: "integer", figures: "integer", events: "integer", text: "text" },
  },
  *rows(story, unit) {
    for (const { report, reading, begin } of reportsIn(story, unit)) {
      const { statements, figures, events } = reading;
      const counts = { statements: statements.length, figures: figures.length, events: events.length };
      const { byline, text } = reading.report;
      yield { ...begin, byline: byline?.join("; "), kept: report.keptAt, ...counts, text };
    }
  },
};
