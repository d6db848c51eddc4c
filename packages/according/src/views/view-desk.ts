import type { Linked } from "../linked.ts";
import { type Now, nowOf } from "./now.ts";

/** A story as it is looked at: views made of its links alone. null: there is no such story. */
export interface ViewDesk {
  /** `seen`: when the last report was kept that the reader has seen, ISO 8601. */
  now(story: string, seen?: string): Promise<Now | null>;
}

export function viewDesk(link: (story: string) => Promise<Linked | null>): ViewDesk {
  const of = async <T>(story: string, view: (linked: Linked) => T): Promise<T | null> => {
    const linked = await link(story);
    return linked && view(linked);
  };
  return {
    now: (story, seen) => of(story, (linked) => nowOf(linked, seen)),
  };
}
