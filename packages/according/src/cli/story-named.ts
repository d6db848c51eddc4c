import { type Desk, everyPage } from "../desk.ts";
import type { StorySummary } from "../store/store.ts";
import { Failure } from "./output.ts";

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
  const typed = lettersOf(failure.story);
  let best: { readonly name: string; readonly steps: number } | undefined;
  for await (const { name } of everyPage((part) => desk.stories(part))) {
    const steps = name.length > LONGEST ? Number.POSITIVE_INFINITY : stepsBetween(typed, lettersOf(name));
    if (steps < (best?.steps ?? Math.ceil((typed.length + 1) / 3))) best = { name, steps };
  }
  if (!best) return failure;
  return new Failure(`There is no story "${failure.story}": did you mean "${best.name}"?`, { cause: failure });
}

/** No name that somebody types from memory is longer. */
const LONGEST = 200;

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\b/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Letters to insert, take out or replace: Levenshtein's distance. A name that begins with what was typed is none away. */
function stepsBetween(typed: string, name: string): number {
  if (typed && name.startsWith(typed)) return 0;
  let row = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...typed].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= name.length; j++) {
      const change = (row[j - 1] as number) + (letter === name[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[name.length] as number;
}
