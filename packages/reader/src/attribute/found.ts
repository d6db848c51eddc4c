import type { Range } from "../model/layers.ts";
import type { Span } from "../model/span.ts";
import type { Act } from "../model/statement.ts";
import { type Clause, spanOf } from "./clause.ts";
import { wholeQuotation } from "./contents.ts";

/** An attribution before its form is counted and its nesting known. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: Act;
  readonly confidence: number;
  readonly paragraph: number;
  /** The attribution whose speech goes on in this one. */
  readonly continues?: Found;
}

export const make = (
  clause: Clause,
  source: Range | null,
  cue: readonly Range[],
  content: readonly Span[],
  act: Act,
  confidence: number,
): Found => ({
  source: source ? [spanOf(clause, source)] : [],
  cue: cue.map((range) => spanOf(clause, range)),
  content,
  act,
  confidence,
  paragraph: clause.sentence.paragraph,
});

export const spans = (clause: Clause, ranges: readonly Range[]): Span[] =>
  ranges.map((range) => wholeQuotation(clause, range));
