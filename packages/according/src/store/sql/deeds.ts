import type { Judgement } from "@according/reader";
import type { Deed, What } from "../accounts.ts";
import type { Change, JudgementKept, Kept, Reread } from "../store.ts";

/* What is noted of what was done to a record: which story, report or judgement, never their words. null: nothing changed. */

export const keptDeed = ({ outcome, report: { id, story, version: current }, version = current }: Kept): Deed | null =>
  outcome === "same" ? null : { what: "keep", of: { story, report: id, version } };

export const rereadDeed =
  (report: string) =>
  (outcome: Reread): Deed | null =>
    outcome === "read" ? { what: "reread", of: { report } } : null;

export const judgedDeed =
  ({ story, id }: Judgement) =>
  (outcome: JudgementKept): Deed | null => {
    if (outcome === "withdrawn") return { what: "take-back", of: { story, judgement: id } };
    return outcome === "new" ? { what: "judge", of: { story, judgement: id } } : null;
  };

/** One that was taken back before stays as it was. */
export const withdrawnDeed =
  (at: string) =>
  (judgement: Judgement | null): Deed | null =>
    judgement?.withdrawn === at ? { what: "take-back", of: { story: judgement.story, judgement: judgement.id } } : null;

export const ifDone =
  (what: What, of: Deed["of"]) =>
  (change: Change): Deed | null =>
    change === "done" ? { what, of } : null;
