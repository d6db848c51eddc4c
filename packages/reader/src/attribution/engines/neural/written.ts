import type { Span } from "@according/record";
import type { Range, Segmented } from "../../../layers.ts";
import { Places } from "../../../text/places.ts";
import { type Found, hasWord } from "../../found.ts";
import type { Candidate } from "./candidates.ts";
import type { Pieces } from "./wordpiece.ts";

/** Source, cue and content as spans of the text. */
export type Read = Pick<Found, "source" | "cue" | "content">;

/**
 * Candidates as spans of their text: no source where it has no word, and a content without the headline above it.
 */
export function writer(segmented: Segmented, { start, end }: Pieces): (one: Candidate) => Read {
  const places = new Places(segmented);
  const span = ([from, to]: Range): Span => [start[from] as number, end[to - 1] as number];
  const belowHeadings = ([from, to]: Span, cue: Span): readonly Span[] => {
    const last = places.paragraph(cue[0]);
    let first = places.paragraph(from);
    while (first < last && segmented.paragraphs[first]?.heading) first++;
    const begins = Math.max(from, segmented.paragraphs[first]?.span[0] ?? from);
    return begins < to ? [[begins, to]] : [];
  };
  return (one) => {
    const cue = span(one.cue);
    const content = one.content.map(span);
    const below = content.flatMap((piece) => belowHeadings(piece, cue));
    return {
      source: one.source.map(span).filter((piece) => hasWord(segmented, piece)),
      cue: [cue],
      content: below.length > 0 ? below : content,
    };
  };
}
