import type { Segmented, Span } from "@according/reader";

/** The span of the sentences that a span touches. */
export function sentenceAround({ sentences }: Pick<Segmented, "sentences">, [start, end]: Span): Span {
  const touched = sentences.filter(({ span }) => span[0] < end && start < span[1]);
  return [touched[0]?.span[0] ?? start, touched.at(-1)?.span[1] ?? end];
}
