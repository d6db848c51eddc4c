import type { Act, Assertion, Form, Problem, Report, Span } from "@according/record";

/*
 * The layers between a text and its reading. Each stage takes earlier layers and returns one new layer; none changes
 * an earlier one. Ranges of tokens, sentences and paragraphs are half-open pairs of indices, never offsets.
 *
 * | layer            | made by                       | from                                       |
 * |------------------|-------------------------------|--------------------------------------------|
 * | Segmented        | text/segment.ts               | the text, its title                        |
 * | TimeExpression[] | times/expressions.ts          | Segmented                                  |
 * | Quantity[]       | numbers/quantities.ts         | Segmented, TimeExpression[]                |
 * | Layers           | begin in read.ts              | those                                      |
 * | Proposal[]       | an engine; attribution/rules/ | Layers                                     |
 * | Attribution[]    | attribution/attribute.ts      | Segmented, Proposal[]                      |
 * | the record       | conclude in read.ts           | Layers, Proposal[], by who/, statements/ … |
 */

export type TokenKind = "word" | "number" | "punctuation" | "quote" | "symbol";

/** A run of characters without white space. "Mr.", "U.S.", "don’t", "ex-envoy", "48,440" and "3.5" are one token each; "'s" is its own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
}

/** Indices `[first, last)` into a layer's list. */
export type Range = readonly [first: number, last: number];

export interface Sentence {
  readonly span: Span;
  readonly tokens: Range;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

export interface Paragraph {
  readonly span: Span;
  readonly sentences: Range;
  /** A title line: the report's headline or a cross-heading. */
  readonly heading: boolean;
}

/** Text between a pair of quotation marks. */
export interface Quotation {
  /** With the marks. */
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  readonly marks: "double" | "single";
  /** False: runs to the end of its paragraph because the mark never closes there. */
  readonly closed: boolean;
  /** Index of the quotation that contains this one. */
  readonly within: number | null;
  /** Index of the quotation, left open in the paragraph before, whose speech goes on here. */
  readonly continues: number | null;
}

/** Where the text's parts are. */
export interface Segmented {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
}

/** A quantity as written, before it is known what it counts. */
export interface Quantity {
  /** With qualifier, currency sign and magnitude: "at least 48,440", "$3.5bn". */
  readonly span: Span;
  /** The same as a range of tokens. */
  readonly tokens: Range;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly approximate: boolean;
  readonly qualifier?: string;
  /** ISO 4217 or "%", where a sign or word beside the number says so. */
  readonly unit?: string;
}

/** A time expression as written, before it is resolved against the publication date. */
export interface TimeExpression {
  readonly span: Span;
  readonly tokens: Range;
}

/** Who said what as written, before anybody knows who "he" is. Scored as it is on corpora of attributions. */
export interface Attribution {
  readonly form: Form;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The cue's act, from the lexicon. */
  readonly act: Act;
  /** Whether it is said: *did not say* is negated, *would say* possible, *will announce* planned; `condition` is of the content. */
  readonly assertion: Assertion;
  /** 0 to 1. */
  readonly confidence: number;
  /** The same, if whoever writes is somebody who speaks in what is written. */
  readonly asIssued?: number;
  /** Set out as speech without marks: a transcript, an answer, a post. */
  readonly verbatim?: true;
  /** The rule or engine whose reading it is. */
  readonly by: string;
  /** Index of the attribution that contains this one. */
  readonly within: number | null;
  /** Index of the attribution whose speech goes on in this one. */
  readonly continues: number | null;
}

/** All that is known of a report before anybody has said who says what in it. */
export interface Layers {
  readonly report: Report;
  readonly segmented: Segmented;
  readonly expressions: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}
