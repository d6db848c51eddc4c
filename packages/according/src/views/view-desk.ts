import type { EntryAt, Judgement } from "@according/reader";
import type { Linked } from "../linked.ts";
import type { Store } from "../store/store.ts";
import { type Timeline, timelineOf } from "./chronology.ts";
import { type Glance, glanceOf } from "./glance.ts";
import { type Voices, voicesOf } from "./heard.ts";
import { type MeasureSheet, type Measures, measureIn, measuresOf } from "./measures.ts";
import { type Merged, mergedIn, saysWhoIsOne } from "./merged.ts";
import { type MovesRows, movesRows, type Now, newestMoves, nowOf } from "./now.ts";
import { type Tellings, toldAlike } from "./told-alike.ts";
import { type Utterances, utterancesOf } from "./utterances.ts";
import { type VoicePage, voiceIn } from "./voice-page.ts";
import { whileUnchanged } from "./while-unchanged.ts";
import { type WhoElse, whoElseIn } from "./who-else.ts";

/** A story as it is looked at: views made of its links alone. null: there is no such story. */
export interface ViewDesk {
  glance(story: string): Promise<Glance | null>;
  now(story: string): Promise<Now | null>;
  measures(story: string): Promise<Measures | null>;
  /** By the id of the series; null also where the story counts no such thing. */
  measure(story: string, id: string): Promise<MeasureSheet | null>;
  voices(story: string): Promise<Voices | null>;
  /** By the id of the story's source; null also where it says nothing. */
  voice(story: string, id: string): Promise<VoicePage | null>;
  utterances(story: string): Promise<Utterances | null>;
  timeline(story: string): Promise<Timeline | null>;
  /** An entry with those of other reports that are taken for the same; null also where no report has it. */
  tellings(story: string, at: EntryAt): Promise<Tellings | null>;
  /** Who a source of a report may be, by words of names; null also where no report refers to it. */
  whoElse(story: string, report: string, source: string, words?: string): Promise<WhoElse | null>;
  moves(story: string): Promise<MovesRows | null>;
  /** Sources that go by another name, for a person has said that two are one. */
  merged(story: string): Promise<Merged | null>;
  /** Those that were told last. */
  newestMoves(story: string): Promise<MovesRows | null>;
}

/** `judgements` are those of a story: where nobody was judged to be one it is not linked to tell so. */
export function viewDesk(
  link: (story: string) => Promise<Linked | null>,
  stamp: Store["stamp"],
  judgements: (story: string) => Promise<readonly Judgement[]>,
): ViewDesk {
  const of = async <T>(story: string, view: (linked: Linked) => T): Promise<T | null> => {
    const linked = await link(story);
    return linked && view(linked);
  };
  return {
    // Stories stand side by side on the desk.
    glance: whileUnchanged(stamp, (story) => of(story, glanceOf)),
    now: (story) => of(story, nowOf),
    measures: (story) => of(story, measuresOf),
    measure: (story, id) => of(story, (linked) => measureIn(linked, id)),
    voices: (story) => of(story, voicesOf),
    voice: (story, id) => of(story, (linked) => voiceIn(linked, id)),
    utterances: (story) => of(story, utterancesOf),
    timeline: (story) => of(story, timelineOf),
    tellings: (story, at) => of(story, (linked) => toldAlike(linked, at)),
    whoElse: (story, report, source, words) => of(story, (linked) => whoElseIn(linked, report, source, words)),
    merged: async (story) => {
      if ((await judgements(story)).some(saysWhoIsOne)) return of(story, mergedIn);
      return (await stamp(story)) === null ? null : { items: [] };
    },
    moves: (story) => of(story, movesRows),
    newestMoves: (story) => of(story, newestMoves),
  };
}
