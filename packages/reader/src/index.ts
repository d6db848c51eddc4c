export * from "@according/record";
export { type Engine, type PromptEngine, type Proposals, rules } from "./attribution/engine.ts";
export { linear } from "./attribution/engines/linear/engine.ts";
export type { Proposal } from "./attribution/proposal.ts";
export { EVENT_ENTRIES, type EventEntry } from "./en/predicates/events.ts";
export type { EventFrame } from "./en/predicates/predicate.ts";
export type { Layers, Quotation, Segmented } from "./layers.ts";
export { begin, conclude, type ReadOptions, readReport, readReports, type Unread } from "./read.ts";
export { segment } from "./text/segment.ts";
