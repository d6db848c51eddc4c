import { linearEngine } from "@according/model-en";
import type { Reading, ReportMeta } from "@according/reader";
import { type ReadChoice, readingBy } from "./reading.ts";

export type { Figure, Reading, ReportMeta, Source, Span, Statement, Time } from "@according/reader";
export type { ReadChoice } from "./reading.ts";

/**
 * Reads one report in English with the trained engine, as the program `according` does: the same text and particulars
 * give the same record, in Node. Spans are `[start, end)` in UTF-16 code units of `reading.report.text`. The weights, 4 MB, are
 * read from their package when the first report is.
 *
 * @throws TypeError where an argument is not what it must be, in a sentence that names it
 */
export function readReport(text: string, meta: ReportMeta = {}, choice: ReadChoice = {}): Reading {
  return readingBy(linearEngine(), text, meta, choice);
}
