import { useState } from "react";
import { send } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";

/** Keeping order: what is asked of the server, and what became of it: what was done, and what failed, sentences for people. */
export function useTidying() {
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState<Tidied | null>(null);
  /** `done`: what is said of it, or where it leads to, once it is done. */
  const tidy = async (
    method: "POST" | "PATCH" | "DELETE",
    path: string,
    body: unknown,
    done: Tidied | (() => unknown),
  ): Promise<void> => {
    try {
      await send(method, path, body);
      setProblem(null);
      if (typeof done === "function") await done();
      await queryClient.invalidateQueries();
      setSaid(typeof done === "function" ? null : done);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return { problem, said, tidy };
}

/** What was done, and where the thing stands now. */
export interface Tidied {
  readonly words: string;
  readonly to?: { readonly story: string } | { readonly report: string; readonly title: string };
}

export const storyPath = (story: string): string => `stories/${encodeURIComponent(story)}`;
