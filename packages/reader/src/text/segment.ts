import type { Problem, Span } from "@according/record";
import { WORDS } from "../en/words-for-all.ts";
import type { TextWords } from "../language-words.ts";
import type { Paragraph, Range, Segmented, Sentence, Token } from "../layers.ts";
import { splitAtLostBreaks } from "./lost-breaks.ts";
import { paragraphs as paragraphSpans } from "./paragraphs.ts";
import { pairQuotations } from "./quotations.ts";
import { apartFromNames } from "./run-ins.ts";
import { sentences as sentenceRanges } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import { spanAt } from "./words.ts";

/**
 * Finds the paragraphs, sentences, tokens and quotations of a text. `title` helps to know the headline; `words`: of its language.
 * A space that keeps a line together is read as any other: pages are full of them.
 */
export function segment(written: string, title?: string, words: TextWords = WORDS.text): Segmented {
  const text = written.replace(SPACES, " ");
  const tokens = apartFromNames(tokenize(text, words), words);
  const ranges = tokenRanges(tokens, paragraphSpans(text, words)).flatMap((range) =>
    splitAtLostBreaks(tokens, range, words),
  );
  const spans = ranges.map((range) => spanAt(tokens, range));
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = spans.map((span, index) => {
    const first = sentences.length;
    for (const range of sentenceRanges(tokens, ranges[index] as Range, words, text))
      sentences.push({ span: spanAt(tokens, range), tokens: range, paragraph: index });
    return {
      span,
      sentences: [first, sentences.length],
      heading: isHeading(text, span, index, title?.replace(SPACES, " ")),
    };
  });
  const blocks = spans.map((span, i) => ({ span, tokens: tokens.slice(...(ranges[i] as Range)) }));
  const quotations = pairQuotations(text, blocks);
  return { text, paragraphs, sentences, tokens, quotations, problems: unclosed(quotations) };
}

/* Every other kind of space, one character each: places in the text stay as they are. */
const SPACES = /(?! )\p{Zs}/gu;

function tokenRanges(tokens: readonly Token[], spans: readonly Span[]): Range[] {
  let at = 0;
  return spans.map(([start, end]) => {
    while (at < tokens.length && (tokens[at] as Token).start < start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
    return [first, at];
  });
}

const HEADLINE_LENGTH = 160;
const CROSS_HEADING_LENGTH = 60;

/** A first line, or a short line in the middle, that does not end like a sentence; or the title itself. */
function isHeading(text: string, [start, end]: Span, index: number, title: string | undefined): boolean {
  const line = text.slice(start, Math.min(end, start + HEADLINE_LENGTH + 1));
  if (index === 0 && title !== undefined && line === title.trim()) return true;
  if (line.length > (index === 0 ? HEADLINE_LENGTH : CROSS_HEADING_LENGTH) || end === text.trimEnd().length)
    return false;
  if (BETWEEN_DASHES.test(line)) return true;
  return !/[.?!:;,…”"’'“‘—–-]$/.test(line) || (index === 0 && /[?!’']$/.test(line) && !/[“”"]/.test(line));
}

/** "- Strike a blow -": as agencies write their cross-headings. */
const BETWEEN_DASHES = /^[-–] \S.* [-–]$/;

/** A quotation that never closes and does not go on in the next paragraph. */
function unclosed(quotations: Segmented["quotations"]): readonly Problem[] {
  const continued = new Set(quotations.map((quotation) => quotation.continues));
  return quotations.flatMap(({ closed, span }, i) =>
    closed || continued.has(i)
      ? []
      : [
          {
            code: "unclosed-quotation",
            message: "A quotation mark opens here and does not close in its paragraph.",
            span,
          },
        ],
  );
}
