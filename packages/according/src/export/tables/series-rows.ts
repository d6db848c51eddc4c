import { rowsInWords } from "../../linked.ts";
import type { Table } from "../table.ts";

/** Figures of the same thing in the order of what they are as of: a row for each value. `measure`: the whole that they count, or count a part of. */
export const seriesTable: Table = {
  name: "series",
  columns: {
    ...{
      story: "text",
      series: "text",
      kind: "text",
      unit: "text",
      of: "text",
      place: "text",
      series_relation: "text",
    },
    ...{ part_of: "text", minimum: "number", maximum: "number", approximate: "yes-no", according_to: "text" },
    ...{
      source_id: "text",
      as_of: "text",
      relation: "text",
      words: "text",
      report: "text",
      title: "text",
      outlet: "text",
    },
    ...{ published: "text", figure: "text", measure: "text", polarity: "text", mode: "text", changed_to: "text" },
  },
  *rows(linked) {
    const names = new Map(linked.story.sources.map(({ id, name }) => [id, name]));
    for (const { id, kind, unit, of, place, relation, partOf, values } of linked.story.series) {
      for (const value of values) {
        const { report, figure } = value;
        const [row] = rowsInWords(linked, [{ by: "figure", report, figure }]);
        const found = linked.readings.get(report)?.figures.find((one) => one.id === figure);
        const { title, outlet, publishedAt } = linked.reports.get(report) ?? {};
        yield {
          ...{
            story: linked.story.name,
            series: id,
            kind,
            unit,
            of,
            place,
            series_relation: relation,
            part_of: partOf,
          },
          ...{ minimum: found?.minimum, maximum: found?.maximum, approximate: found?.approximate },
          ...{ according_to: (value.source && names.get(value.source)) ?? row?.who, source_id: value.source },
          ...{ as_of: value.asOf ?? publishedAt?.slice(0, 10), relation: value.relation, words: row?.words },
          ...{ report, title, outlet, published: publishedAt, figure, measure: partOf ?? id },
          ...{ polarity: found?.assertion.polarity, mode: found?.assertion.mode, changed_to: found?.changedTo },
        };
      }
    }
  },
};
