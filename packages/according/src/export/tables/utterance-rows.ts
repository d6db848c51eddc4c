import { rowsInWords } from "../../linked.ts";
import type { Table } from "../table.ts";

/** What was said, once for all reports that tell it: a row for each telling. */
export const utteranceTable: Table = {
  name: "utterances",
  columns: {
    ...{ story: "text", utterance: "text", speaker: "text", speaker_id: "text", origins: "integer", first: "yes-no" },
    ...{
      stands: "text",
      words: "text",
      ...{ form: "text", act: "text", polarity: "text", mode: "text" },
      report: "text",
      title: "text",
      outlet: "text",
      published: "text",
      statement: "text",
    },
  },
  *rows(linked) {
    const names = new Map(linked.story.sources.map(({ id, name }) => [id, name]));
    for (const { id, source, members, first, origins } of linked.story.said) {
      for (const { stands, report, statement } of members) {
        const [row] = rowsInWords(linked, [{ by: "statement", report, statement }]);
        const told = linked.readings.get(report)?.statements.find(({ id }) => id === statement);
        const { title, outlet, publishedAt } = linked.reports.get(report) ?? {};
        yield {
          ...{
            story: linked.story.name,
            utterance: id,
            speaker: source && names.get(source),
            speaker_id: source,
            origins,
          },
          first: first.report === report && first.statement === statement,
          ...{ form: told?.form, act: told?.act, polarity: told?.assertion.polarity, mode: told?.assertion.mode },
          ...{ stands, words: row?.words, report, title, outlet, published: publishedAt, statement },
        };
      }
    }
  },
};
