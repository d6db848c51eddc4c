import type { Act, Span } from "@according/record";
import { COMPARATIVES } from "../en/attribution-disputes.ts";
import { type Clause, lower, spanOf } from "../grammar/clause.ts";
import type { Range, Segmented } from "../layers.ts";
import { wholeQuotation } from "./rules/contents.ts";

/** Words read as source, cue and content. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: Act;
  readonly confidence: number;
  readonly paragraph: number;
}

export const make = (
  clause: Clause,
  source: Range | null,
  cue: readonly Range[],
  content: readonly Span[],
  act: Act,
  confidence: number,
): Found => ({
  source: source ? [spanOf(clause, withComparison(clause, source))] : [],
  cue: cue.map((range) => spanOf(clause, range)),
  content,
  act,
  confidence,
  paragraph: clause.sentence.paragraph,
});

export const wholeQuotations = (clause: Clause, ranges: readonly Range[]): Span[] =>
  ranges.map((range) => wholeQuotation(clause, range));

/** "**more than** half of them": phrases end at "than". */
const withComparison = (clause: Clause, [from, to]: Range): Range =>
  lower(clause, from - 1) === "than" && COMPARATIVES.has(lower(clause, from - 2)) ? [from - 2, to] : [from, to];

/** Marks alone are nobody. */
export const hasWord = ({ text }: Pick<Segmented, "text">, span: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(...span));
