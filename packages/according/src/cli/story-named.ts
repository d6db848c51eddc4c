import type { Desk } from "../desk.ts";
import type { StorySummary } from "../store/store.ts";
import { Failure } from "./output.ts";

/** Rejects with a sentence where there is no such story. */
export async function storyNamed(desk: Desk, name: string): Promise<StorySummary> {
  const story = await desk.story(name);
  if (story === null) throw new Failure(`There is no story "${name}": "according list" shows the stories there are.`);
  return story;
}
