/* The neural engine without its run time and weights, and what training it needs. Readers of reports take an engine from a model's package. */

export { chooseCandidates, confidenceOf } from "./attribution/engines/neural/candidates.ts";
export { measuring, neural, type Readable } from "./attribution/engines/neural/engine.ts";
export { featuresOf } from "./attribution/engines/neural/features.ts";
export { networkEvidence } from "./attribution/engines/neural/fingerprint.ts";
export { type Decoding, NARROW, type Network, type ReadCues, type Seen } from "./attribution/engines/neural/network.ts";
export { type Pieces, readVocabulary, toPieces, type Vocabulary } from "./attribution/engines/neural/wordpiece.ts";
export { changedSince, type Evidence, evidenceLines } from "./attribution/engines/trained-on.ts";
export { segment } from "./text/segment.ts";
