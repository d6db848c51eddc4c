import { countedSpans, countings, whoseOf } from "@according/wording";
import { mergedIn } from "../../views/merged.ts";
import { mergedNames } from "../../views/merged-names.ts";
import { REPORT_COLUMNS, reportsIn, SPAN_COLUMNS, type Table } from "../table.ts";

/** How many, according to whom. */
export const figureTable: Table = {
  name: "figures",
  columns: {
    ...REPORT_COLUMNS,
    ...{
      figure: "text",
      words: "text",
      number: "text",
      minimum: "number",
      maximum: "number",
      approximate: "yes-no",
      qualifier: "text",
    },
    ...{ kind: "text", measure: "text", unit: "text", place: "text", as_of: "text", since: "text", owner: "text" },
    ...{
      according_to: "text",
      according_to_in_report: "text",
      source_id: "text",
      statement: "text",
      polarity: "text",
      mode: "text",
      part_of: "text",
      changed_to: "text",
    },
    ...SPAN_COLUMNS,
  },
  *rows(story, unit) {
    const names = mergedNames(mergedIn(story).items);
    for (const { report, reading, begin, end } of reportsIn(story, unit)) {
      const counted = countings(reading);
      for (const figure of reading.figures) {
        const words = counted(figure);
        const { id, minimum, maximum, approximate, qualifier, measure, asOf, since, assertion, partOf, changedTo } =
          figure;
        yield {
          ...begin,
          ...{
            figure: id,
            words: words.words,
            number: words.written,
            minimum,
            maximum,
            approximate,
            qualifier,
            kind: measure.kind,
          },
          ...{ measure: words.measure, unit: measure.unit, place: words.place, as_of: asOf, since, owner: words.owner },
          according_to: names.nameOf(report.id, words.source?.id, whoseOf(words)),
          according_to_in_report: whoseOf(words),
          ...{ source_id: words.source?.id, statement: figure.statement },
          ...{ polarity: assertion.polarity, mode: assertion.mode, part_of: partOf, changed_to: changedTo },
          ...end(...countedSpans(reading.report.text, figure)),
        };
      }
    }
  },
};
