export * from "@according/record";
export { type Engine, rules } from "./attribution/engine.ts";
export { linear } from "./attribution/engines/linear/engine.ts";
export { EVENT_ENTRIES, type EventEntry, type EventFrame } from "./en/event-verbs.ts";
export { type ReadOptions, readReport } from "./read.ts";
