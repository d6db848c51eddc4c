export * from "@according/record";
export { type Engine, rules } from "./attribution/engine.ts";
export { linear } from "./attribution/engines/linear/engine.ts";
export { EVENT_ENTRIES, type EventEntry } from "./en/predicates/events.ts";
export type { EventFrame } from "./en/predicates/predicate.ts";
export { type ReadOptions, readReport } from "./read.ts";
