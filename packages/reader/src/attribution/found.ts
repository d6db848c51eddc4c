import type { Act, Span } from "@according/record";
import { type Clause, spanOf } from "../grammar/clause.ts";
import type { Range } from "../layers.ts";
import { wholeQuotation } from "./rules/contents.ts";

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
