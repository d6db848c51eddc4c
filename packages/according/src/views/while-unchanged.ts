import type { Store } from "../store/store.ts";

/** What is asked of a story, kept until one of its reports or judgements changes; null: there is no such story. */
export function whileUnchanged<T>(
  stamp: Store["stamp"],
  ask: (story: string) => Promise<T>,
): (story: string) => Promise<T | null> {
  const answers = new Map<string, { readonly stamp: string; readonly answer: Promise<T> }>();
  return async (story) => {
    const now = await stamp(story);
    if (now === null) return null;
    const before = answers.get(story);
    const { answer } = before?.stamp === now ? before : { answer: ask(story) };
    answers.set(story, { stamp: now, answer });
    answer.catch(() => answers.delete(story));
    return answer;
  };
}
