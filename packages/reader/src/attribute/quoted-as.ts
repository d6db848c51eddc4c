import type { Range, Segmented } from "../model/layers.ts";
import { overlaps, type Span } from "../model/span.ts";
import { Class, type Classes } from "../tag/classes.ts";
import { type Clause, contentEnd, is, lower, markQuoted, spanOf } from "./clause.ts";
import { contentAfter, openingOf } from "./contents.ts";
import { type Found, make, spans } from "./found.ts";
import { subjectBefore } from "./phrases.ts";

/* "as saying" stands at most so many words after "quoted". */
const REACH = 16;
const QUOTES = new Set(["quoted", "quotes", "quoting", "cited", "cites"]);
const SAYING = new Set(["saying", "telling", "warning"]);
const CONFIDENCE = 0.8;

/**
 * "state television quoted **the general** as saying …", "**the general** was quoted by state television as saying …", also
 * behind what he said: whoever is quoted is the source; who quotes is a link of the chain. In place of what else was read
 * of these words.
 */
export function withQuotedAs(segmented: Segmented, classes: Classes, found: readonly Found[]): readonly Found[] {
  const quoted = markQuoted(segmented);
  const read = segmented.sentences.flatMap((sentence): readonly (readonly [Found, Span])[] => {
    const clause: Clause = { segmented, classes, sentence, quoted, singleEnds: new Set() };
    const [first, last] = sentence.tokens;
    for (let i = first + 1; i < last; i++) {
      if (!QUOTES.has(lower(clause, i))) continue;
      const as = asSaying(clause, i);
      const one = as === null ? null : quotation(clause, i, as);
      if (one && as !== null) return [[one, spanOf(clause, [i, as + 2])]];
    }
    return [];
  });
  if (read.length === 0) return found;
  const gone = ({ cue, content }: Found): boolean =>
    read.some(([, span]) =>
      [...cue, ...content.map(([from]): Span => [from, from + 1])].some((one) => overlaps(one, span)),
    );
  return [...found.filter((one) => !gone(one)), ...read.map(([one]) => one)];
}

function asSaying(clause: Clause, quote: number): number | null {
  for (let i = quote + 1; i < quote + REACH; i++)
    if (lower(clause, i) === "as" && SAYING.has(lower(clause, i + 1))) return i;
  return null;
}

function quotation(clause: Clause, quote: number, as: number): Found | null {
  const passive = is(clause, quote - 1, Class.auxiliary);
  const subject = subjectBefore(clause, passive ? quote - 1 : quote);
  const speaker: Range | null = passive ? subject : as > quote + 1 ? [quote + 1, as] : null;
  if (!subject || !speaker) return null;
  const content = contentOf(clause, as + 2, subject[0]);
  const cue: Range[] = [
    [passive ? quote - 1 : quote, quote + 1],
    [as, as + 2],
  ];
  return content.length ? make(clause, speaker, cue, spans(clause, content), "state", CONFIDENCE) : null;
}

/** What follows; or, where nothing but a day or a place does, what stands before. */
function contentOf(clause: Clause, after: number, subject: number): readonly Range[] {
  const ends = after >= contentEnd(clause) || is(clause, after, Class.preposition | Class.time);
  if (!ends) return contentAfter(clause, after, null);
  const from = openingOf(clause, clause.sentence.tokens[0]);
  const comma = lower(clause, subject - 1) === "," ? subject - 1 : subject;
  return comma > from + 1 ? [[from, comma]] : [];
}
