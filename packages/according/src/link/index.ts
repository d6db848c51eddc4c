export { changesBetween } from "./changes.ts";
export { type Linking, linking, storyOf, type Told } from "./link.ts";
export { allNews, newIn, newSince } from "./news.ts";
