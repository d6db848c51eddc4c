import type { Segmented, Span } from "@according/reader";

/** The span of the sentences that a span touches. */
export function sentenceAround({ sentences }: Pick<Segmented, "sentences">, [start, end]: Span): Span {
  const touched = sentences.filter(({ span }) => span[0] < end && start < span[1]);
  return [touched[0]?.span[0] ?? start, touched.at(-1)?.span[1] ?? end];
}

/** The same of a text alone, by its marks and lines. */
export function sentencesTouched(text: string, [start, end]: Span): Span {
  const before = [...text.slice(0, start).matchAll(SENTENCE_END)].at(-1);
  const behind = text.slice(end).search(SENTENCE_END);
  return [before ? before.index + before[0].length : 0, behind < 0 ? text.length : end + behind];
}
const SENTENCE_END = /[.!?]["”'’)]?\s+|\n+/g;

/** Where so many sentences behind a place end; lines that are too short for one, a date or a place, count for none. */
export function endOfSentences(text: string, count: number, from = 0): number {
  let [found, last] = [0, from];
  for (const { index } of text.slice(from).matchAll(SENTENCE_END)) {
    if (from + index - last >= SHORTEST && ++found === count) return from + index;
    last = from + index;
  }
  return text.length;
}
/** In UTF-16 code units. */
const SHORTEST = 25;

/** Ends of sentences where another begins with a capital letter. */
export const SENTENCE = /[.!?]["”']?\s+(?=["“'‘A-Z])|\n+/g;

/** The sentences of a text, by these ends. */
export function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(SENTENCE)) {
    found.push([from, index + mark.length]);
    from = index + mark.length;
  }
  return [...found, [from, text.length]].filter(([start, end]) => end > start) as Span[];
}
