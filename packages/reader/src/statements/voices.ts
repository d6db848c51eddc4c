import type { Span } from "@according/record";

/** What has a content: an attribution or a statement. */
interface Saying {
  readonly content: readonly Span[];
}

interface Piece<S> {
  readonly span: Span;
  readonly statement: S;
}

/* How many enclosing pieces are looked through where pieces cross instead of nesting. */
const DEPTH = 16;

/** For each span, in order of their starts, the innermost statement whose content contains it. One pass over both. */
export function voicesOf<S extends Saying>(
  spans: readonly Span[],
  statements: readonly S[],
): readonly (S | undefined)[] {
  const pieces = statements
    .flatMap((statement): Piece<S>[] => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const open: Piece<S>[] = [];
  let next = 0;
  return spans.map(([start, end]) => {
    for (; next < pieces.length && (pieces[next] as Piece<S>).span[0] <= start; next++) {
      closeBefore(open, (pieces[next] as Piece<S>).span[0]);
      open.push(pieces[next] as Piece<S>);
    }
    closeBefore(open, start);
    return innermost(open, end);
  });
}

function closeBefore(open: Piece<unknown>[], at: number): void {
  while (open.length > 0 && (open.at(-1) as Piece<unknown>).span[1] <= at) open.pop();
}

function innermost<S>(open: readonly Piece<S>[], end: number): S | undefined {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--) {
    const piece = open[i] as Piece<S>;
    if (piece.span[1] >= end) return piece.statement;
  }
  return undefined;
}
