export { changesBetween } from "./changes.ts";
export { type Linking, linking, storyOf, type Told } from "./link.ts";
export { newIn, newSince, newsOf } from "./news.ts";
