import type { Act } from "@according/record";
import { NOT_COMMENTING, UNWILLING } from "../../../en/attribution-acts.ts";
import { CUE_FORMS, CUE_NOUNS } from "../../../en/predicates/cues.ts";

/** The act of a cue, from the word that stands for it and else from any of its words, the last first; "ruled" rules nothing out. */
export function actOfCue(anchor: string, cue: readonly string[]): Act {
  const at = cue.findIndex((word) => UNWILLING.test(word));
  if (at >= 0) return cue.slice(at + 1).some((word) => NOT_COMMENTING.test(word)) ? "decline-to-comment" : "reject";
  for (const word of [anchor, ...cue.toReversed()]) {
    const forms = CUE_FORMS.get(word)?.filter(({ entry: { particle } }) => !particle || cue.includes(particle));
    const act = forms?.at(-1)?.entry.act ?? CUE_NOUNS.get(word)?.act;
    if (act) return act;
  }
  return "state";
}
