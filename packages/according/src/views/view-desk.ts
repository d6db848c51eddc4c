import type { Linked } from "../linked.ts";
import { type Voice, voicesOf } from "./heard.ts";
import { type MeasureSheet, type Measures, measureIn, measuresOf } from "./measures.ts";
import { type MovesRows, movesRows, type Now, nowOf } from "./now.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import { type Utterances, utterancesOf } from "./utterances.ts";
import { type VoicePage, voiceIn } from "./voice-page.ts";

/** A story as it is looked at: views made of its links alone. null: there is no such story. */
export interface ViewDesk {
  /** `seen`: when the last report was kept that the reader has seen, ISO 8601. */
  now(story: string, seen?: string): Promise<Now | null>;
  measures(story: string): Promise<Measures | null>;
  /** By the id of the series; null also where the story counts no such thing. */
  measure(story: string, id: string): Promise<MeasureSheet | null>;
  voices(story: string): Promise<readonly Voice[] | null>;
  /** By the id of the story's source; null also where it says nothing. */
  voice(story: string, id: string): Promise<VoicePage | null>;
  utterances(story: string): Promise<Utterances | null>;
  timeline(story: string): Promise<Timeline | null>;
  moves(story: string): Promise<MovesRows | null>;
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
    voices: (story) => of(story, voicesOf),
    voice: (story, id) => of(story, (linked) => voiceIn(linked, id)),
    utterances: (story) => of(story, utterancesOf),
    timeline: (story) => of(story, timelineOf),
    moves: (story) => of(story, movesRows),
  };
}
