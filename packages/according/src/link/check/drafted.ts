import {
  contains,
  type Reading,
  type Segmented,
  type Source,
  type Span,
  type Statement,
  segment,
  slice,
} from "@according/reader";
import { type Transcript, transcriptOf } from "../transcript.ts";
import { textWords } from "../words.ts";
import { sourceIn } from "./recorded.ts";

/** A draft as it is held against the record. */
export interface Drafted {
  readonly of: Transcript;
  readonly parts: Segmented;
  readonly quotations: readonly Quoted[];
}

/** Words that the draft has in quotation marks, and whose they are there. */
export interface Quoted {
  readonly span: Span;
  readonly words: string;
  /** Its words without what is left out and put in: an ellipsis or brackets part it. */
  readonly pieces: readonly (readonly string[])[];
  readonly statement: Statement | null;
  readonly source: Source | null;
}

export function draftedOf(reading: Reading): Drafted {
  const of = transcriptOf(reading);
  const parts = segment(reading.report.text);
  return { of, parts, quotations: quotationsIn(of, parts) };
}

/** Fewer words in quotation marks are a name or a word held at arm's length, where nobody is said to have said them. */
const SAID = 4;

function quotationsIn(of: Transcript, { quotations }: Segmented): readonly Quoted[] {
  const { text } = of.reading.report;
  return quotations
    .filter(({ within, marks }) => within === null && marks === "double")
    .map(({ inner }) => quotedAt(of, trimmed(text, inner)))
    .filter(({ pieces, statement }) => pieces.length > 0 && (statement !== null || pieces.flat().length >= SAID));
}

export function quotedAt(of: Transcript, span: Span): Quoted {
  const words = slice(of.reading.report.text, span);
  const pieces = words.split(/\[[^\]]*\]|…|\.\s?\.\s?\./).map((piece) => textWords(piece).map(({ word }) => word));
  const statement = sayingOf(of.reading.statements, span);
  return {
    ...{ span, words, statement },
    pieces: pieces.filter((piece) => piece.length > 0),
    source: sourceIn(of, statement?.speaker),
  };
}

/** The innermost statement that says the words. */
function sayingOf(statements: readonly Statement[], span: Span): Statement | null {
  const holding = statements.filter(({ content }) => content.some((one) => contains(one, span)));
  const size = ({ content }: Statement) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  return holding.sort((a, b) => size(a) - size(b))[0] ?? null;
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return [from, Math.max(from, start + words.replace(/[\s,;]+$/, "").length)];
}
