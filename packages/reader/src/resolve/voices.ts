import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";

interface Piece {
  readonly span: Span;
  readonly statement: Statement;
}

/* How many enclosing pieces are looked through where pieces cross instead of nesting. */
const DEPTH = 16;

/** For each span, in order of their starts, the innermost statement whose content contains it. One pass over both. */
export function voicesOf(spans: readonly Span[], statements: readonly Statement[]): readonly (Statement | undefined)[] {
  const pieces = statements
    .flatMap((statement): Piece[] => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const open: Piece[] = [];
  let next = 0;
  return spans.map(([start, end]) => {
    for (; next < pieces.length && (pieces[next] as Piece).span[0] <= start; next++) {
      closeBefore(open, (pieces[next] as Piece).span[0]);
      open.push(pieces[next] as Piece);
    }
    closeBefore(open, start);
    return innermost(open, end);
  });
}

function closeBefore(open: Piece[], at: number): void {
  while (open.length > 0 && (open.at(-1) as Piece).span[1] <= at) open.pop();
}

function innermost(open: readonly Piece[], end: number): Statement | undefined {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--) {
    const piece = open[i] as Piece;
    if (piece.span[1] >= end) return piece.statement;
  }
  return undefined;
}
