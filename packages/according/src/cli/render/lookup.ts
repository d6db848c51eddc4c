import { type Reading, type Source, type Span, type Statement, slice } from "@according/reader";
import { everySource, type Referred, referring } from "@according/wording";
import { line } from "./text.ts";

/** The entries of a reading by id, made once, so that laying it out takes time in proportion to its length. */
export interface Lookup {
  readonly source: (id: string | null | undefined) => Source | undefined;
  readonly refers: (statement: Statement) => Referred;
  /** The words of a span as they stand in the text. */
  readonly cut: (span: Span) => string;
  /** The words of a span, on one line. */
  readonly said: (span: Span) => string;
}

export function lookup(reading: Reading): Lookup {
  const { text } = reading.report;
  const sources: ReadonlyMap<string | null | undefined, Source> = everySource(reading);
  const cut = (span: Span) => slice(text, span);
  return { source: (id) => sources.get(id), refers: referring(reading), cut, said: (span) => line(cut(span)) };
}
