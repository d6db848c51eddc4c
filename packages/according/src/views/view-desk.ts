import type { Linked } from "../linked.ts";
import { type MeasureSheet, type Measures, measureIn, measuresOf } from "./measures.ts";
import { type Now, nowOf } from "./now.ts";

/** A story as it is looked at: views made of its links alone. null: there is no such story. */
export interface ViewDesk {
  /** `seen`: when the last report was kept that the reader has seen, ISO 8601. */
  now(story: string, seen?: string): Promise<Now | null>;
  measures(story: string): Promise<Measures | null>;
  /** By the id of the series; null also where the story counts no such thing. */
  measure(story: string, id: string): Promise<MeasureSheet | null>;
}

export function viewDesk(link: (story: string) => Promise<Linked | null>): ViewDesk {
  const of = async <T>(story: string, view: (linked: Linked) => T): Promise<T | null> => {
    const linked = await link(story);
    return linked && view(linked);
  };
  return {
    now: (story, seen) => of(story, (linked) => nowOf(linked, seen)),
    measures: (story) => of(story, measuresOf),
    measure: (story, id) => of(story, (linked) => measureIn(linked, id)),
  };
}
