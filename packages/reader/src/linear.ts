/* What training the linear engine needs of it. Not for readers of reports: those take an engine from a model's package. */

export { attribute } from "./attribution/attribute.ts";
export { rules, viewOf } from "./attribution/engine.ts";
export * from "./attribution/engines/linear/anchors.ts";
export * from "./attribution/engines/linear/arguments.ts";
export * from "./attribution/engines/linear/choosing.ts";
export * from "./attribution/engines/linear/crf.ts";
export { toProposals } from "./attribution/engines/linear/engine.ts";
export { linearEvidence } from "./attribution/engines/linear/fingerprint.ts";
export * from "./attribution/engines/linear/hash.ts";
export * from "./attribution/engines/linear/judging.ts";
export * from "./attribution/engines/linear/lexicon.ts";
export * from "./attribution/engines/linear/model.ts";
export * from "./attribution/engines/linear/proposals.ts";
export * from "./attribution/engines/linear/scene.ts";
export * from "./attribution/engines/linear/sequence.ts";
export * from "./attribution/engines/linear/stages.ts";
export * from "./attribution/engines/linear/tagging.ts";
export * from "./attribution/engines/linear/trees.ts";
export * from "./attribution/engines/linear/units.ts";
export * from "./attribution/engines/linear/words.ts";
export { changedSince, type Evidence, evidenceLines } from "./attribution/engines/trained-on.ts";
export type { Proposal } from "./attribution/proposal.ts";
export { segment } from "./text/segment.ts";
