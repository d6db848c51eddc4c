import type { Mark } from "./marks.ts";

/** A stretch of text inside which nothing begins or ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The marks over it, the outermost first. */
  readonly marks: readonly Mark[];
}

/** `[start, end)` of a line of the text, without its line breaks. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}

/**
 * Cuts a text into lines, and each line into segments at every place where a mark begins or ends, so that marks may
 * nest and overlap as they like. The segments of all lines together are the text without its line breaks.
 */
export function linesOf(text: string, marks: readonly Mark[]): readonly Line[] {
  const opening = [...marks].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const edges = [...new Set(marks.flatMap(({ span }) => span))].sort((a, b) => a - b);
  const lines: Line[] = [];
  let nextMark = 0;
  let nextEdge = 0;
  let open: readonly Mark[] = [];
  for (const { start, end } of bareLines(text)) {
    const segments: Segment[] = [];
    let from = start;
    while (from < end) {
      while ((edges[nextEdge] ?? Infinity) <= from) nextEdge++;
      const to = Math.min(edges[nextEdge] ?? end, end);
      const opened: Mark[] = [];
      for (let mark = opening[nextMark]; mark && mark.span[0] <= from; mark = opening[++nextMark]) opened.push(mark);
      open = [...open.filter(({ span }) => span[1] > from), ...opened.filter(({ span }) => span[1] > from)];
      segments.push({ start: from, end: to, marks: outermostFirst(open) });
      from = to;
    }
    lines.push({ start, end, segments });
  }
  return lines;
}

function bareLines(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, blank: match[0].trim() === "" }))
    .filter(({ blank }) => !blank);
}

function outermostFirst(marks: readonly Mark[]): readonly Mark[] {
  const length = ({ span }: Mark) => span[1] - span[0];
  return [...marks].sort((a, b) => length(b) - length(a));
}
