import type { Span } from "@according/reader";
import { escapedXml } from "./document.ts";

/** An element around words of a text; what crosses another or the end of a part comes in several pieces. */
export interface Mark {
  readonly span: Span;
  /** The start tag of a piece, by its place among all of them; `<name …>`. */
  open(piece: number, pieces: number): string;
  readonly close: string;
}

interface Piece {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** Some parts of a text (paragraphs) as XML with elements inside: marks nest, an earlier or longer one outside. */
export function inlineXml(text: string, parts: readonly Span[], marks: readonly Mark[]): readonly string[] {
  const placed = parts.map((part) => nestedIn(marks, part));
  const counts = new Map<Mark, number>();
  for (const { mark } of placed.flat()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const seen = new Map<Mark, number>();
  const open = ({ mark }: Piece): string => {
    const piece = seen.get(mark) ?? 0;
    seen.set(mark, piece + 1);
    return mark.open(piece, counts.get(mark) ?? 1);
  };
  return parts.map((part, i) => partXml(text, part, placed[i] ?? [], open));
}

/** The pieces of marks in a part, outer before inner, none crossing another. */
function nestedIn(marks: readonly Mark[], [from, to]: Span): readonly Piece[] {
  const waiting = marks
    .map((mark): Piece => ({ mark, start: Math.max(from, mark.span[0]), end: Math.min(to, mark.span[1]) }))
    .filter(({ start, end }) => start < end)
    .toSorted(outerFirst);
  const pieces: Piece[] = [];
  const around: Piece[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { mark, start, end } = next;
    while (around.length > 0 && (around.at(-1) as Piece).end <= start) around.pop();
    const outer = around.at(-1);
    const stop = outer && outer.end < end ? outer.end : end;
    if (stop < end) {
      waiting.push({ mark, start: stop, end });
      waiting.sort(outerFirst);
    }
    const piece = { mark, start, end: stop };
    pieces.push(piece);
    around.push(piece);
  }
  return pieces;
}

const outerFirst = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end;

function partXml(text: string, [from, to]: Span, pieces: readonly Piece[], open: (piece: Piece) => string): string {
  const ends: Piece[] = [];
  let [out, at] = ["", from];
  const until = (place: number): void => {
    while (ends.length > 0 && (ends.at(-1) as Piece).end <= place) {
      const { end, mark } = ends.pop() as Piece;
      out += escapedXml(text.slice(at, end)) + mark.close;
      at = end;
    }
    out += escapedXml(text.slice(at, place));
    at = place;
  };
  for (const piece of pieces) {
    until(piece.start);
    out += open(piece);
    ends.push(piece);
  }
  until(to);
  return out;
}

/** The lines of a text that have words. */
export const linesWithWords = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: words }) => [index, index + words.length]);
