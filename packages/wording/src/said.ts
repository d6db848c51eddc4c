import type { Reading, Source, Span, Statement } from "@according/reader";
import { type Referred, referring } from "./referred.ts";
import { everySource } from "./taking.ts";

/** A statement with the names and words that its line is made of. */
export interface Said {
  readonly statement: Statement;
  /** null: undecided. */
  readonly speaker: Source | null;
  /** The pieces of the content, sliced from the text; none where nothing was said. */
  readonly content: readonly string[];
  readonly cue: readonly string[];
  readonly source: readonly string[];
  readonly refers: Referred;
}

/** Makes the names and words of a reading's statements; its entries are looked up once for all of them. */
export function sayings(reading: Reading): (statement: Statement) => Said {
  const { text } = reading.report;
  const byId = everySource(reading);
  const refers = referring(reading);
  const cut = ([start, end]: Span) => text.slice(start, end);
  return (statement) => ({
    statement,
    speaker: byId.get(statement.speaker) ?? null,
    content: statement.content.map(cut),
    cue: statement.cue.map(cut),
    source: statement.source.map(cut),
    refers: refers(statement),
  });
}
