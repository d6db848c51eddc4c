import { useState } from "react";
import { send } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";

/** Keeping order: what is asked of the server, and what failed of it, a sentence for people. */
export function useTidying() {
  const [problem, setProblem] = useState<string | null>(null);
  const tidy = async (
    method: "POST" | "PATCH" | "DELETE",
    path: string,
    body: unknown,
    done: () => unknown,
  ): Promise<void> => {
    try {
      await send(method, path, body);
      setProblem(null);
      await done();
      await queryClient.invalidateQueries();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return { problem, tidy };
}

export const storyPath = (story: string): string => `stories/${encodeURIComponent(story)}`;
