import { type Happened, happenings, nested, placed, type Said, sayings } from "@according/wording";
import type { Event, Figure, Reading, Source, Span, Statement, Time } from "according/api";

/** A reading with its entries at hand by id. */
export interface Lookup {
  readonly reading: Reading;
  readonly source: ReadonlyMap<string, Source>;
  readonly statement: ReadonlyMap<string, Statement>;
  readonly figure: ReadonlyMap<string, Figure>;
  readonly time: ReadonlyMap<string, Time>;
  readonly event: ReadonlyMap<string, Event>;
  /** A statement's place in the record, from 1: the small number beside it in the text. */
  readonly number: ReadonlyMap<string, number>;
  /** A statement with its names and words, as the ledger has it. */
  readonly said: (statement: Statement) => Said;
  /** An event with its names and words, as a story's dates have it. */
  readonly happened: (event: Event) => Happened;
  readonly cut: (spans: readonly Span[]) => string;
}

export function lookup(reading: Reading): Lookup {
  const { text } = reading.report;
  return {
    reading,
    source: byId(reading.sources),
    statement: byId(reading.statements),
    figure: byId(reading.figures),
    time: byId(reading.times),
    event: byId(reading.events),
    number: new Map(placed(nested(reading.statements)).map(({ statement: { id } }, index) => [id, index + 1])),
    said: sayings(reading),
    happened: happenings(reading),
    cut: (spans) => spans.map(([start, end]) => text.slice(start, end)).join(" … "),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
