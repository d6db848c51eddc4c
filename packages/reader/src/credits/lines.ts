import type { Span } from "@according/record";
import type { CreditWords } from "../language-words.ts";
import type { Segmented } from "../layers.ts";

/* Bylines stand in the first paragraphs. */
const HEAD = 5;

/** The names in bylines at the head, and in lines such as "Reporting by …" and "… contributed to this report". */
export function namesCredited({ text, paragraphs, sentences }: Segmented, words: CreditWords): readonly Span[] {
  const lines = words.lines.filter(({ word }) => text.includes(word)).map(({ pattern }) => pattern);
  return sentences.flatMap(({ span, paragraph }) => {
    const head = paragraph < HEAD && span.join() === paragraphs[paragraph]?.span.join();
    const names = namesIn(text.slice(...span), head ? [words.byline, ...lines] : lines);
    return names ? namesApart(names, words.name).map(([from, to]): Span => [span[0] + from, span[0] + to]) : [];
  });
}

/** Where the names stand that a line credits: the first group of the pattern that it matches. */
function namesIn(line: string, patterns: readonly RegExp[]): Found | null {
  for (const pattern of patterns) {
    const names = pattern.exec(line)?.[1];
    if (names !== undefined) return { at: line.indexOf(names), names };
  }
  return null;
}

interface Found {
  readonly at: number;
  readonly names: string;
}

/** "Ada Lind in Orlay and Corvin Press" → its names. */
const namesApart = ({ at, names }: Found, pattern: RegExp): readonly Span[] =>
  Array.from(names.matchAll(pattern), ({ index, 0: whole, 1: name = "" }) => {
    const start = at + index + whole.length - name.length;
    return [start, start + name.length];
  });
