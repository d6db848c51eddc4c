import { UNSOURCED_PASSIVES } from "../../en/predicates/cues.ts";
import { type Grammar, isBreak, lower } from "../../grammar/grammar.ts";
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
  (grammar, cue) => (cue.voice === "passive" ? passive(grammar, cue) : null),
);

/** "is expected to", "was described by": the content is the subject and what follows; the source, if any, comes after "by". */
function passive(grammar: Grammar, cue: VerbCue): Found | null {
  const subject = subjectBefore(grammar, cue.range[0]);
  if (!subject) return null;
  const after = cue.range[1];
  const by = lower(grammar, after) === "by" ? ([after + 1, wholePhraseEnd(grammar, after + 1)] as const) : null;
  const source = by && by[1] > by[0] ? by : null;
  const unsourced = UNSOURCED_PASSIVES.has(lower(grammar, cue.verb));
  if (!source && !unsourced) return null;
  const rest = contentAfter(grammar, source ? source[1] : after, cue);
  const pieces: Range[] = [subject, ...rest.filter(([start]) => !isBreak(grammar, start))];
  return make(grammar, source, [cue.range], wholeQuotations(grammar, pieces), cue.entry.act, 0.6);
}
