import type { Page, Store, StorySummary } from "../store/store.ts";
import { Failure } from "./output.ts";

/** All stories, or the one asked for. */
export async function storiesNamed(store: Store, story?: string): Promise<readonly StorySummary[]> {
  const stories = (await store.stories()).filter(({ name }) => story === undefined || name === story);
  if (story !== undefined && stories.length === 0) {
    throw new Failure(`There is no story "${story}": "according list" shows the stories there are.`);
  }
  return stories;
}

const AT_ONCE = 1000;

/** Every entry of a list, a page at a time. */
export async function* everyPage<T>(list: (part: { limit: number; offset: number }) => Promise<Page<T>>) {
  for (let offset = 0; ; offset += AT_ONCE) {
    const { items } = await list({ limit: AT_ONCE, offset });
    yield* items;
    if (items.length < AT_ONCE) return;
  }
}
