import type { Span } from "@according/record";
import type { Quotation, Segmented, Token } from "../../../layers.ts";

/**
 * A text as the trained engine sees it: a word, a number or a mark is one unit, and a whole quotation in double marks
 * is one unit too, so that no source, cue or content can cut it. A sentence that a quotation runs out of ends where
 * the sentence ends in which the quotation closes.
 */
export interface Units {
  readonly count: number;
  /** Offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** First token, and the one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 where the unit is a quotation. */
  readonly quoted: Uint8Array;
  /** Index of the sentence of units, and for each of those its first unit; one more at the end. */
  readonly sentence: Int32Array;
  readonly first: Int32Array;
  readonly paragraph: Int32Array;
  /** 1 where the unit stands in a title line. */
  readonly heading: Uint8Array;
}

/** No sentence has more units, so that what looks through a whole one stays linear in the length of the text. */
const LONGEST = 300;

export function toUnits(segmented: Segmented): Units {
  const { tokens, sentences, paragraphs } = segmented;
  const quotations = units(segmented);
  const [starts, ends]: [number[], number[]] = [[], []];
  const [froms, tos]: [number[], number[]] = [[], []];
  const quoted: number[] = [];
  const sentenceOf: number[] = [];
  const first: number[] = [];
  const paragraph: number[] = [];
  let sentence = 0;
  let lastSentence = -1;
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    while (next < quotations.length && (quotations[next] as Span)[1] <= token.start) next++;
    const quotation = quotations[next];
    const inside = quotation !== undefined && quotation[0] <= token.start;
    let to = i + 1;
    if (inside) while (to < tokens.length && (tokens[to] as Token).start < quotation[1]) to++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.tokens[1] as number) <= i) sentence++;
    if (sentence !== lastSentence || starts.length - (first.at(-1) ?? 0) >= LONGEST) first.push(starts.length);
    starts.push(token.start);
    ends.push((tokens[to - 1] as Token).end);
    froms.push(i);
    tos.push(to);
    quoted.push(inside ? 1 : 0);
    sentenceOf.push(first.length - 1);
    paragraph.push(sentences[sentence]?.paragraph ?? 0);
    while (sentence < sentences.length - 1 && (sentences[sentence]?.tokens[1] as number) < to) sentence++;
    lastSentence = sentence;
    i = to;
  }
  first.push(starts.length);
  const int = (numbers: readonly number[]) => new Int32Array(numbers);
  return {
    count: starts.length,
    ...{ start: int(starts), end: int(ends), from: int(froms), to: int(tos) },
    quoted: new Uint8Array(quoted),
    ...{ sentence: int(sentenceOf), first: int(first), paragraph: int(paragraph) },
    heading: new Uint8Array(paragraph.map((p) => (paragraphs[p]?.heading ? 1 : 0))),
  };
}

/** Outermost quotations in double marks, and in title lines those in single marks. */
function units({ quotations, paragraphs }: Segmented): readonly Span[] {
  const headings = paragraphs.filter(({ heading }) => heading).map(({ span }) => span);
  const inHeading = ({ span }: Quotation) => headings.some(([from, to]) => from <= span[0] && span[1] <= to);
  return quotations
    .filter((one) => one.within === null && (one.marks === "double" || inHeading(one)))
    .map(({ span }) => span);
}
