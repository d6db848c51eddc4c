import type { Span } from "@according/reader";
import { sayings } from "@according/wording";
import { mergedIn } from "../../views/merged.ts";
import { mergedNames } from "../../views/merged-names.ts";
import { REPORT_COLUMNS, reportsIn, SPAN_COLUMNS, type Table } from "../table.ts";

/** Who said what. */
export const statementTable: Table = {
  name: "statements",
  columns: {
    ...REPORT_COLUMNS,
    ...{ statement: "text", speaker: "text", speaker_id: "text", speaker_kind: "text", speaker_role: "text" },
    speaker_in_report: "text",
    ...{ candidates: "text", words: "text", source_words: "text", cue: "text", form: "text", act: "text" },
    attitude: "yes-no",
    ...{
      polarity: "text",
      mode: "text",
      hedge: "text",
      condition: "text",
      addressee: "text",
      medium: "text",
      via: "text",
    },
    ...{ on_behalf_of: "text", said_on: "text", confidence: "number", by: "text", within: "text", continues: "text" },
    ...SPAN_COLUMNS,
  },
  *rows(story, unit) {
    const names = mergedNames(mergedIn(story).items);
    for (const { report, reading, begin, end } of reportsIn(story, unit)) {
      const said = sayings(reading);
      for (const statement of reading.statements) {
        const { speaker, content, source, cue, refers } = said(statement);
        const { id, form, act, attitude = false, assertion, hedge, confidence, by, within, continues } = statement;
        const spans: readonly Span[] = statement.content.length > 0 ? statement.content : statement.cue;
        yield {
          ...begin,
          ...{
            statement: id,
            speaker: names.nameOf(report.id, speaker?.id, speaker?.name),
            speaker_id: speaker?.id,
            speaker_kind: speaker?.kind,
          },
          speaker_in_report: speaker?.name,
          ...{ speaker_role: refers.role, candidates: refers.candidates.join("; ") || undefined },
          ...{
            words: content.join(" … "),
            source_words: source.join(" … "),
            cue: cue.join(" … "),
            form,
            act,
            attitude,
          },
          ...{ polarity: assertion.polarity, mode: assertion.mode, hedge, condition: refers.condition },
          ...{ addressee: refers.addressee, medium: refers.medium, via: refers.via.join("; ") || undefined },
          ...{ on_behalf_of: refers.onBehalfOf, said_on: refers.time, confidence, by, within, continues },
          ...end(...spans),
        };
      }
    }
  },
};
