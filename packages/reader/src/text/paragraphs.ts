import type { Span } from "@according/record";
import type { TextWords } from "../language-words.ts";
import { matchesOf } from "./matches.ts";

/**
 * One paragraph a line; where lines are hard-wrapped, one a block between blank lines. A line that goes on in small letters on
 * the next is one with it. White space is left outside. What has run into a line from around a picture is parted from it.
 */
export function paragraphs(text: string, words: ParagraphWords): readonly Span[] {
  const lines = trimmedLines(text).flatMap((line) => aroundPictures(text, line, words));
  const isOne = (before: string, a: Span, b: Span): boolean =>
    isContinued(before, a, b) || goesOnWithNumber(before, a, b, words);
  return merged(text, lines, isWrapped(text, lines) ? adjacent : isOne);
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

type AroundPictures = Pick<TextWords, "pictureLabel" | "pictureCredit">;
type ParagraphWords = AroundPictures & Pick<TextWords, "beforeFigures">;

/** A line into which has run what stands around a picture, cut before each label, "Image caption", and behind whose picture it is. */
function aroundPictures(
  text: string,
  [from, to]: Span,
  { pictureLabel, pictureCredit }: AroundPictures,
): readonly Span[] {
  const line = text.slice(from, to);
  const labels = pictureLabel ? matchesOf(pictureLabel, line).map(({ index }) => from + index) : [];
  const credits = pictureCredit
    ? matchesOf(pictureCredit, line).map((all) => from + all.index + all[0].length + 1)
    : [];
  const cuts = [...labels, ...credits]
    .filter((at) => at > from && /\s/.test(text[at - 1] as string))
    .sort((a, b) => a - b)
    .filter((at, i, all) => at !== all[i - 1]);
  if (cuts.length === 0) return [[from, to]];
  return [from, ...cuts].map((start, i) => [start, cuts[i] === undefined ? to : trimmedEnd(text, cuts[i])]);
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
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

/** "we will not stop until | everyone is found": no mark ends the line, and the next begins small. */
const isContinued = (text: string, a: Span, b: Span): boolean =>
  a[1] - a[0] >= SHORTEST &&
  /[\p{L},–—]/u.test(text[a[1] - 1] as string) &&
  /\p{Ll}/u.test(text[b[0]] as string) &&
  adjacent(text, a, b);

/** "has built **about** | **5,000** of them": no line ends with such a word. */
function goesOnWithNumber(text: string, a: Span, b: Span, { beforeFigures }: ParagraphWords): boolean {
  const word = /(?<=\s)\p{Ll}+$/u.exec(text.slice(Math.max(a[0], a[1] - LONGEST_WORD), a[1]))?.[0];
  return word !== undefined && beforeFigures.has(word) && /\d/.test(text[b[0]] as string) && adjacent(text, a, b);
}

/* No word before a number has more letters. */
const LONGEST_WORD = 16;

/* Shorter lines are items of a list. */
const SHORTEST = 30;

function merged(text: string, lines: readonly Span[], isOne: typeof adjacent): Span[] {
  const all: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (previous && isOne(text, previous, line)) all[all.length - 1] = [(all.at(-1) as Span)[0], line[1]];
    else all.push(line);
  }
  return all;
}
