import { placesOf, type Reading, slice } from "@according/reader";
import type { KeptSpan } from "./store.ts";

/** Every span of a reading in a fixed order, each with the words of `reading.report.text` that it covers. */
export const spansOf = (reading: Reading): readonly KeptSpan[] =>
  placesOf(reading).map((place) => ({ ...place, words: slice(reading.report.text, place.span) }));
