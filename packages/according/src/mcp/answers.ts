import type { EntryAt, Reading } from "@according/reader";
import { type InWords, wordings } from "@according/wording";
import type { EntryRow } from "../desk.ts";
import type { ReportSummary } from "../store/store.ts";

/** A report as it is spoken of: what names it to a reader, and the id under which it is asked for. */
export const reportAnswer = ({ id, story, title, outlet, publishedAt, url }: ReportSummary) => ({
  ...{ report: id, story, title, outlet, published: publishedAt, url },
});

/** An entry in words, with who says so and in which report: what can be repeated without saying more than the record does. */
export const entryAnswer = ({ entry, report, ...words }: EntryRow) => ({
  ...{ kind: entry.by, id: entryId(entry), ...wordsAnswer(words) },
  in: reportAnswer(report),
});

const wordsAnswer = ({ words, who, what, doubt, when }: Omit<InWords, "entry">) => ({
  ...{ words, according_to: who, what, not_told_as_fact: doubt, when },
});

function entryId(entry: EntryAt): string {
  if (entry.by === "statement") return entry.statement;
  if (entry.by === "figure") return entry.figure;
  return entry.by === "event" ? entry.event : entry.source;
}

/** All that was read from one text, each entry with its words and where they stand in it, in UTF-16. */
export function readingAnswer(reading: Reading): object {
  const words = wordings(reading);
  const { id: report } = reading.report;
  const told = (at: EntryAt, span: unknown) => {
    const found = words(at);
    return found ? [{ id: entryId(at), ...wordsAnswer(found), span }] : [];
  };
  return {
    report: { ...reading.report, text: undefined },
    statements: reading.statements.flatMap(({ id, content, cue, form, confidence }) =>
      told({ by: "statement", report, statement: id }, content.length > 0 ? content : cue).map((one) => ({
        ...one,
        form,
        confidence,
      })),
    ),
    figures: reading.figures.flatMap(({ id, span, measure }) =>
      told({ by: "figure", report, figure: id }, span).map((one) => ({ ...one, counts: measure.kind })),
    ),
    events: reading.events.flatMap(({ id, span }) => told({ by: "event", report, event: id }, span)),
    times: reading.times.map(({ span, edtf }) => ({ words: reading.report.text.slice(...span), edtf, span })),
    problems: reading.problems.map(({ found: _, ...problem }) => problem),
  };
}
