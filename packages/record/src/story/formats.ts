export * from "./check.ts";
export { judgedAt } from "./entry-at.ts";
export * from "./judgement.ts";
export * from "./news.ts";
export * from "./story.ts";
