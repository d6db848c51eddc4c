import { continueQuotations } from "../../continuations.ts";
import { type Proposal, propose, type Settled, type View } from "../../proposal.ts";
import { FRAMES } from "../../rules/index.ts";
import { uncontested } from "../../settle.ts";

/** What the rules read, as evidence to the trained engine: weights know it as it was when they were trained. */
export function evidenceOf(view: View): readonly Settled[] {
  const doubles = view.segmented.quotations.filter(({ marks, within }) => marks === "double" && within === null);
  return continueQuotations(view.segmented, doubles, uncontested(propose(FRAMES, view)).toSorted(byCue));
}

const byCue = (a: Proposal, b: Proposal): number => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);
