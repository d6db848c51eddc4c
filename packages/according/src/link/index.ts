export { changesBetween } from "./changes.ts";
export { type Linking, linking, storyOf, type Told } from "./link.ts";
export { newIn, newSince, newsOf } from "./news.ts";

/** Counted up whenever linking makes something else of the same readings and judgements: what was kept of it before is stale. */
export const LINKS_VERSION = 7;
