import type { Act, Span } from "@according/record";
import { LESS_OR_MORE } from "../en/attribution-disputes.ts";
import { type Grammar, lower, spanOf } from "../grammar/grammar.ts";
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
  /** Set out as speech without marks: a transcript, an answer, a post. */
  readonly verbatim?: true;
}

export const make = (
  grammar: Grammar,
  source: Range | null,
  cue: readonly Range[],
  content: readonly Span[],
  act: Act,
  confidence: number,
): Found => ({
  source: source ? [spanOf(grammar, withComparison(grammar, source))] : [],
  cue: cue.map((range) => spanOf(grammar, range)),
  content,
  act,
  confidence,
  paragraph: grammar.sentence.paragraph,
});

export const wholeQuotations = (grammar: Grammar, ranges: readonly Range[]): Span[] =>
  ranges.map((range) => wholeQuotation(grammar, range));

/** "**more than** half of them": phrases end at "than". */
const withComparison = (grammar: Grammar, [from, to]: Range): Range =>
  lower(grammar, from - 1) === "than" && LESS_OR_MORE.has(lower(grammar, from - 2)) ? [from - 2, to] : [from, to];

/** Marks alone are nobody. */
export const hasWord = ({ text }: Pick<Segmented, "text">, span: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(...span));
