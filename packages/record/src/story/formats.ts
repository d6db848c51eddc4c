export * from "./check.ts";
export * from "./judgement.ts";
export * from "./news.ts";
export * from "./story.ts";
