import type { EntryAt } from "@according/reader";
import { keyAt } from "../link/judged.ts";
import type { Linked } from "../linked.ts";
import { figuresOfClaims } from "./claims.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";
import { type InStory, wordedStory } from "./worded.ts";

/** An entry beside those of other reports that are taken for the same. */
export interface Tellings extends InStory {
  /** The entry among them; that of the report published first at the beginning. */
  readonly members: readonly EntryAt[];
}

/** By whom else an entry is told; null: no report of the story has it. */
export function toldAlike(linked: Linked, at: EntryAt): Tellings | null {
  const { order } = lookupIn(linked);
  const members = membersWith(linked, at).toSorted((a, b) => order(a.report) - order(b.report));
  const worded = wordedStory(linked, members);
  return worded.entries.some(({ entry }) => keyAt(entry) === keyAt(at)) ? { members, ...worded } : null;
}

function membersWith(linked: Linked, at: EntryAt): readonly EntryAt[] {
  const { utterance, series, source } = lookupIn(linked);
  if (at.by === "event") return happenedTogether(linked).get(keyAt(at)) ?? [at];
  if (at.by === "figure") {
    const counted = series(at.report, at.figure);
    const claims = counted ? figuresOfClaims(linked, counted) : [];
    return claims.find((figures) => figures.some((one) => keyAt(one) === keyAt(at))) ?? [at];
  }
  if (at.by === "source") return source(at.report, at.source)?.members.map((one) => ({ by: "source", ...one })) ?? [at];
  const said = utterance(at.report, at.statement);
  return said?.members.map(({ report, statement }) => ({ by: "statement", report, statement })) ?? [at];
}

/** The events of each happening, by each of them. */
const happenedTogether = perStory(({ story }): ReadonlyMap<string, readonly EntryAt[]> => {
  const all = story.happenings.map(({ members }) => members.map((one): EntryAt => ({ by: "event", ...one })));
  return new Map(all.flatMap((events) => events.map((one) => [keyAt(one), events] as const)));
});
