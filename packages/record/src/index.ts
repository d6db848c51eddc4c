import "./needs.ts";

export * from "./acts.ts";
export { confident, KEPT_CONFIDENCE, LIKELY_CONFIDENCE } from "./confident.ts";
export { faultIn } from "./fault.ts";
export * as format from "./format.ts";
export { ACTS, ENGINE_NAMES, EVENT_TYPES, FORMAT } from "./format.ts";
export { stableId } from "./id.ts";
export { entrySchemas, type JsonSchema, readingSchema } from "./json-schema.ts";
export type { Field, Fields, Shape } from "./shape.ts";
export * from "./span.ts";
export * as storyFormat from "./story/formats.ts";
export { CHECK_FORMAT, JUDGEMENT_FORMAT, STORY_FORMAT } from "./story/formats.ts";
export type * from "./story/story-types.ts";
export { timex3 } from "./timex3.ts";
export type * from "./types.ts";
export { unsureStatements, unsureWithout, withoutUnsure, withUnsure } from "./unsure.ts";
export { type Place, placesOf, type Reference, referencesOf, sourcesInUse } from "./walk.ts";
export { isActual, mayBe, PLAIN, sourceOf, wordOf } from "./whose.ts";
