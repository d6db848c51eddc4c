import type { Span } from "@according/record";
import { CONTRIBUTED, REPORTING } from "../en/credits.ts";
import type { Segmented } from "../layers.ts";

/** A line that says whose work a report is, and the names in it. */
export interface CreditLine {
  /** In which nothing is a statement. */
  readonly span: Span;
  readonly names: readonly Span[];
}

const BYLINE = /^By (\p{Lu}[^.,;:!?“”"]{2,80})$/u;
/* Bylines stand in the first paragraphs. */
const HEAD = 5;

const knownLines = new WeakMap<Segmented["tokens"], readonly CreditLine[]>();

/** Bylines at the head, and lines such as "Reporting by …" and "… contributed to this report". Found once for a text. */
export function creditLines(segmented: Segmented): readonly CreditLine[] {
  const before = knownLines.get(segmented.tokens);
  if (before) return before;
  const lines = findLines(segmented);
  knownLines.set(segmented.tokens, lines);
  return lines;
}

function findLines({ text, paragraphs, sentences }: Segmented): readonly CreditLine[] {
  const contributed = text.includes(" contributed ");
  const lines = sentences.flatMap(({ span, paragraph }): CreditLine[] => {
    const line = text.slice(...span);
    const head = paragraph < HEAD && span.join() === paragraphs[paragraph]?.span.join();
    const match = (head && BYLINE.exec(line)) || REPORTING.exec(line) || (contributed && CONTRIBUTED.exec(line));
    if (!match) return [];
    const names = match[1] as string;
    return [{ span, names: namesIn(names, span[0] + line.indexOf(names)) }];
  });
  return lines;
}

/** "Ada Lind in Orlay and Corvin Press" → its names. */
function namesIn(words: string, at: number): readonly Span[] {
  return [...words.matchAll(/(?:^|, (?:and )?|\band )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})/gu)].map(
    (match) => {
      const name = match[1] as string;
      const start = at + match.index + match[0].length - name.length;
      return [start, start + name.length];
    },
  );
}
