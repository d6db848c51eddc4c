import type { Desk } from "../desk.ts";
import { everyPage } from "../every-page.ts";
import type { StorySummary } from "../store/store.ts";
import { nearestName } from "./nearest.ts";
import { Failure, noteAllDamaged } from "./output.ts";

/** There is no story of this name. */
export class NoStory extends Failure {
  readonly story: string;

  constructor(story: string) {
    super(`There is no story "${story}": "according list" shows the stories there are.`);
    this.story = story;
  }
}

/** Rejects with `NoStory` where there is no such story. */
export const storyNamed = async (desk: Desk, name: string): Promise<StorySummary> =>
  orNoStory(await desk.story(name), name);

/** What was asked of a story; throws `NoStory` where there is no such story. */
export function orNoStory<T>(found: T | null, name: string): T {
  if (found !== null) return found;
  throw new NoStory(name);
}

/** The same failure with the story that may have been meant, where one has a name like it. */
export async function suggesting(desk: Desk, failure: NoStory): Promise<Failure> {
  const names: string[] = [];
  for await (const { name } of everyPage((part) => desk.stories(part))) names.push(name);
  const best = nearestName(failure.story, names);
  if (best === undefined) return failure;
  return new Failure(`There is no story "${failure.story}": did you mean "${best}"?`, { cause: failure });
}

/** Says what of a story is left out of what is made of it whole, for it is damaged. */
export async function noteDamagedIn(desk: Desk, story: string): Promise<void> {
  const linked = await desk.link(story);
  if (linked) noteAllDamaged(linked);
}
