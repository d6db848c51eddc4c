import { continueQuotations } from "../../continuity/quoted-on.ts";
import { propose, type Settled, type View } from "../../proposal.ts";
import { FRAMES } from "../../rules/index.ts";
import { byCue, uncontested } from "../../settle.ts";

/** What the rules read, as evidence to the trained engine: weights know it as it was when they were trained. */
export function evidenceOf(view: View): readonly Settled[] {
  const doubles = view.segmented.quotations.filter(({ marks, within }) => marks === "double" && within === null);
  return continueQuotations(view.segmented, doubles, uncontested(propose(FRAMES, view)).toSorted(byCue));
}
