import type { Segmented } from "../../../layers.ts";
import { lastFrom } from "../../../text/halving.ts";
import type { Pieces } from "./wordpiece.ts";

/** What is told of each piece besides its word, in this order; the numbers of values are the sizes of the embeddings. */
export const FEATURES = { shape: 8, quotation: 6, boundary: 4, heading: 2 } as const;
/** The columns of where sentences and paragraphs begin, and of what stands in a heading. */
export const BOUNDARY = 2;
export const HEADING = 3;
export const FEATURE_COUNT = Object.keys(FEATURES).length;

/** The features of every piece, one row of `FEATURE_COUNT` a piece. */
export function featuresOf(segmented: Segmented, pieces: Pieces): Int32Array {
  const rows = new Int32Array(pieces.ids.length * FEATURE_COUNT);
  const columns = [
    shapes(segmented.text, pieces),
    quotationStates(segmented, pieces),
    boundaries(segmented, pieces),
    headings(segmented, pieces),
  ];
  for (const [column, values] of columns.entries())
    for (const [i, value] of values.entries()) rows[i * FEATURE_COUNT + column] = value;
  return rows;
}

/** Each piece has the shape of its word. */
function shapes(text: string, { start, end, word }: Pieces): Uint8Array {
  const values = new Uint8Array(start.length);
  for (let from = 0; from < start.length; ) {
    let to = from + 1;
    while (word[to] === word[from]) to++;
    values.fill(shapeOf(text.slice(start[from], end[to - 1])), from, to);
    from = to;
  }
  return values;
}

function shapeOf(written: string): number {
  if (/^\p{N}/u.test(written)) return 5;
  if (!/^\p{L}/u.test(written)) return 6;
  if (!/\p{Lu}/u.test(written)) return 0;
  if (written.length === 1) return 3;
  if (!/\p{Ll}/u.test(written)) return 2;
  return /^\p{Lu}\P{Lu}*$/u.test(written) ? 1 : 4;
}

/** Outside, inside, an opening mark, a closing mark, a single mark, inside single marks. */
function quotationStates({ text, quotations }: Segmented, { start, end }: Pieces): Uint8Array {
  const values = new Uint8Array(start.length);
  for (const { span, inner, marks, within } of quotations) {
    if (within !== null) continue;
    const inside = marks === "double" ? 1 : 5;
    for (let i = lowerBound(start, span[0]); i < start.length && (start[i] as number) < span[1]; i++) {
      const at = start[i] as number;
      values[i] = marks === "double" && at < inner[0] ? 2 : marks === "double" && at >= inner[1] ? 3 : inside;
    }
  }
  for (let i = 0; i < start.length; i++) if (/^['‘’]$/.test(text.slice(start[i], end[i]))) values[i] = 4;
  return values;
}

/** Inside a sentence, the start of one, the start of a paragraph, without a space before. */
function boundaries({ text, paragraphs, sentences, tokens }: Segmented, { start }: Pieces): Uint8Array {
  const values = Uint8Array.from(start, (at) => (at > 0 && !/\s/.test(text[at - 1] as string) ? 3 : 0));
  const mark = (at: number, value: number) => {
    const i = lowerBound(start, at);
    if (i < values.length) values[i] = value;
  };
  for (const sentence of sentences) mark(tokens[sentence.tokens[0]]?.start ?? sentence.span[0], 1);
  for (const { span } of paragraphs) mark(span[0], 2);
  return values;
}

function headings({ paragraphs }: Segmented, { start }: Pieces): Uint8Array {
  const values = new Uint8Array(start.length);
  for (const { span, heading } of paragraphs)
    if (heading) values.fill(1, lowerBound(start, span[0]), lowerBound(start, span[1]));
  return values;
}

/** The first index whose value is not below a bound, in ascending values. */
export const lowerBound = (values: Int32Array, bound: number): number => lastFrom(values, (one) => one < bound) + 1;
