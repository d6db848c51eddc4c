/* What training the linear engine needs of it. Not for readers of reports: those take an engine from a model's package. */

export { attribute } from "./attribute/attribute.ts";
export { rules } from "./attribute/engine.ts";
export type { Found } from "./attribute/found.ts";
export * from "./attribute/linear/anchors.ts";
export * from "./attribute/linear/arguments.ts";
export * from "./attribute/linear/choosing.ts";
export * from "./attribute/linear/crf.ts";
export { toFound } from "./attribute/linear/engine.ts";
export * from "./attribute/linear/hash.ts";
export * from "./attribute/linear/judging.ts";
export * from "./attribute/linear/lexicon.ts";
export * from "./attribute/linear/model.ts";
export * from "./attribute/linear/proposals.ts";
export * from "./attribute/linear/scene.ts";
export * from "./attribute/linear/sequence.ts";
export * from "./attribute/linear/stages.ts";
export * from "./attribute/linear/tagging.ts";
export * from "./attribute/linear/trees.ts";
export * from "./attribute/linear/units.ts";
export * from "./attribute/linear/words.ts";
export { segment } from "./segment/segment.ts";
