import { EVIDENCE_TEXTS, type EvidenceText } from "../../../en/evidence-texts.ts";
import { segment } from "../../../text/segment.ts";
import { type Evidence, hashesOf } from "../trained-on.ts";
import { BOUNDARY, FEATURE_COUNT, FEATURES, featuresOf } from "./features.ts";
import { windowsOf } from "./windows.ts";
import { toPieces, type Vocabulary } from "./wordpiece.ts";

/**
 * All that the network is given of `EVIDENCE_TEXTS`: the pieces of their words, each feature of a piece (quotations, where
 * sentences and paragraphs begin, headings), and windows. It sees nothing else of segments.
 */
export const networkEvidence = (vocabulary: Vocabulary): Evidence =>
  hashesOf(EVIDENCE_TEXTS.map((text) => seenOf(text, vocabulary)));

function seenOf([written, title]: EvidenceText, vocabulary: Vocabulary): Readonly<Record<string, unknown>> {
  const segmented = segment(written, title);
  const pieces = toPieces(segmented.text, vocabulary);
  const rows = featuresOf(segmented, pieces);
  const columns = Object.keys(FEATURES).map((_, column) => [...rows.filter((_, i) => i % FEATURE_COUNT === column)]);
  return {
    pieces: [[...pieces.ids], [...pieces.start], [...pieces.end], [...pieces.word]],
    ...Object.fromEntries(Object.keys(FEATURES).map((name, column) => [name, columns[column]])),
    windows: windowsOf(Uint8Array.from(columns[BOUNDARY] ?? [])),
  };
}
