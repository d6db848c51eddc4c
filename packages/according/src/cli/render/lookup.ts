import { type Reading, type Source, type Span, type Statement, slice, type Time } from "@according/reader";
import { line } from "./text.ts";

/** The entries of a reading by id, made once, so that laying it out takes time in proportion to its length. */
export interface Lookup {
  readonly source: (id: string | null | undefined) => Source | undefined;
  readonly statement: (id: string | null | undefined) => Statement | undefined;
  readonly time: (id: string | null | undefined) => Time | undefined;
  /** The words of a span, on one line. */
  readonly said: (span: Span) => string;
}

export function lookup({ report, sources, statements, times }: Reading): Lookup {
  const [source, statement, time] = [byId(sources), byId(statements), byId(times)];
  return { source, statement, time, said: (span) => line(slice(report.text, span)) };
}

function byId<T extends { readonly id: string }>(
  entries: readonly T[],
): (id: string | null | undefined) => T | undefined {
  const found = new Map<string | null | undefined, T>(entries.map((entry) => [entry.id, entry]));
  return (id) => found.get(id);
}
