import { REPORT_COLUMNS, reportsIn, SPAN_COLUMNS, type Table } from "../table.ts";

/** Who is referred to in each report, and who they are in the story. */
export const sourceTable: Table = {
  name: "sources",
  columns: {
    ...REPORT_COLUMNS,
    ...{ source: "text", name: "text", kind: "text", roles: "text", stands_for: "text", story_source: "text" },
    ...{ story_name: "text", mentions: "integer", statements: "integer" },
    ...SPAN_COLUMNS,
  },
  *rows(story, unit) {
    const known = new Map(
      story.story.sources.flatMap((one) =>
        one.members.map(({ report, source }) => [`${report} ${source}`, one] as const),
      ),
    );
    for (const { report, reading, begin, end } of reportsIn(story, unit)) {
      for (const { id, name, kind, roles, standsFor, mentions } of reading.sources) {
        const one = known.get(`${report.id} ${id}`);
        yield {
          ...begin,
          ...{ source: id, name, kind, stands_for: standsFor, story_source: one?.id, story_name: one?.name },
          roles: roles.map(({ title, of }) => (of ? `${title} of ${of}` : title)).join("; ") || undefined,
          mentions: mentions.length,
          statements: reading.statements.filter(({ speaker }) => speaker === id).length,
          ...end(...mentions.map(({ span }) => span).toSorted((a, b) => a[0] - b[0])),
        };
      }
    }
  },
};
