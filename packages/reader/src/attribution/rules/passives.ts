import { UNSOURCED_PASSIVES } from "../../en/predicates/cues.ts";
import { type Clause, isBreak, lower } from "../../grammar/clause.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import { wholePhraseEnd } from "../../grammar/phrases-behind.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter } from "./contents.ts";
import type { VerbCue } from "./cues.ts";
import { verbRule } from "./frames.ts";

export const passiveVerb: Rule = verbRule(
  "passive",
  [
    ["The bridge was described by Dara Voss as unsafe.", "Dara Voss | was described | The bridge … as unsafe"],
    ["The bridge was closed by Dara Voss."],
  ],
  (clause, cue) => (cue.voice === "passive" ? passive(clause, cue) : null),
);

/** "is expected to", "was described by": the content is the subject and what follows; the source, if any, comes after "by". */
function passive(clause: Clause, cue: VerbCue): Found | null {
  const subject = subjectBefore(clause, cue.range[0]);
  if (!subject) return null;
  const after = cue.range[1];
  const by = lower(clause, after) === "by" ? ([after + 1, wholePhraseEnd(clause, after + 1)] as const) : null;
  const source = by && by[1] > by[0] ? by : null;
  const unsourced = UNSOURCED_PASSIVES.has(lower(clause, cue.verb));
  if (!source && !unsourced) return null;
  const rest = contentAfter(clause, source ? source[1] : after, cue);
  const pieces: Range[] = [subject, ...rest.filter(([start]) => !isBreak(clause, start))];
  return make(clause, source, [cue.range], wholeQuotations(clause, pieces), cue.entry.act, 0.6);
}
