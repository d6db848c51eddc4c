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
