import type { Span } from "@according/record";

/** One paragraph a line; where lines are hard-wrapped, one a block between blank lines. White space is left outside. */
export function paragraphs(text: string): readonly Span[] {
  const lines = trimmedLines(text);
  return isWrapped(text, lines) ? blocks(text, lines) : lines;
}

function trimmedLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    let [start, end] = [from, to];
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push([start, end]);
    from = to + 1;
  }
  return lines;
}

const isSpace = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029 || unit === 0x3000;

/** No blank line between two lines. */
const adjacent = (text: string, a: Span, b: Span): boolean => {
  const first = text.indexOf("\n", a[1]);
  const second = text.indexOf("\n", first + 1);
  return second < 0 || second >= b[0];
};

/** Lines that neither end a sentence nor a paragraph, of a typewriter's width, say that the text is hard-wrapped. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Span, lines[i + 1] as Span];
    if (!adjacent(text, line, next)) continue;
    followed++;
    const width = line[1] - line[0];
    if (width >= 40 && width <= 110 && !/[.?!”"’':]/.test(text[line[1] - 1] as string)) broken++;
  }
  return followed >= 3 && broken > followed / 2;
}

function blocks(text: string, lines: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (previous && adjacent(text, previous, line)) merged[merged.length - 1] = [(merged.at(-1) as Span)[0], line[1]];
    else merged.push(line);
  }
  return merged;
}
