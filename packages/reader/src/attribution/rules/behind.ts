import type { Span } from "@according/record";
import { REPORTERS_CLAUSE } from "../../en/attribution-frames.ts";
import { GO_ON_SAYING } from "../../en/references.ts";
import { Class } from "../../grammar/classes.ts";
import { contentEnd, type Grammar, inQuotation, is, isBreak, lower, token } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import { subjectAfter } from "../../grammar/phrases-behind.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter, contentBefore, contentStart } from "./contents.ts";
import type { VerbCue } from "./cues.ts";
import { verbRule } from "./frames.ts";

/* Who speaks is named behind what is said, or between two parts of it. */

export const saidSomebody: Rule = verbRule(
  "said somebody",
  [
    ["“The weir is safe,” said Ilan Moro, the warden.", "Ilan Moro, the warden | said | “The weir is safe,”"],
    ["Ilan Moro said nothing of the weir."],
  ],
  (grammar, cue) => (cue.voice === "active" ? inverted(grammar, cue) : null),
);

export const somebodySaid: Rule = verbRule(
  "somebody said, behind",
  [
    ["The weir is safe, the harbour ministry said on Friday.", "the harbour ministry | said | The weir is safe"],
    ["The harbour ministry said the weir was safe."],
    ["“The weir is safe.” The harbour ministry continues to mend it."],
  ],
  (grammar, cue) => (cue.voice === "active" ? trailing(grammar, cue) : null),
);

/** `“…,” said Ilan Moro` and `…, says the ministry`. */
function inverted(grammar: Grammar, cue: VerbCue): Found | null {
  if (!cue.entry.speech || !cue.entry.frames.has("clause") || cue.shape !== "finite") return null;
  const before = cue.range[0] - 1;
  if (!inQuotation(grammar, before) && lower(grammar, before) !== ",") return null;
  const source = subjectAfter(grammar, cue.range[1]);
  if (!source) return null;
  const closes = source[1] >= contentEnd(grammar);
  if (!inQuotation(grammar, before) && !closes && subjectBefore(grammar, cue.range[0])) return null;
  return aroundSource(grammar, cue, source, cue.range[0], source[1], 0.95);
}

/** `…, she added` and `“…,” Voss told reporters`: source and cue after the content. */
function trailing(grammar: Grammar, cue: VerbCue): Found | null {
  if (!cue.entry.frames.has("clause") && !cue.entry.frames.has("hearer")) return null;
  const source = cue.shape === "finite" ? subjectBefore(grammar, cue.range[0]) : null;
  if (!source) return null;
  const before = source[0] - 1;
  if (
    !token(grammar, before) ||
    !(inQuotation(grammar, before) || lower(grammar, before) === "," || lower(grammar, before) === "—")
  )
    return null;
  if (GO_ON_SAYING.has(cue.entry.lemma) && lower(grammar, cue.range[1]) === "to") return null;
  const { start, hearer } = contentStart(grammar, cue.range[1], cue.entry.frames.has("hearer"));
  if (cue.entry.frames.has("hearer") && !hearer && !inQuotation(grammar, before)) return null;
  const ends =
    start >= contentEnd(grammar) ||
    ([","].includes(lower(grammar, cue.range[1])) && !inQuotation(grammar, start)) ||
    isBreak(grammar, start) ||
    (lower(grammar, start - 1) === "," && REPORTERS_CLAUSE.has(lower(grammar, start)));
  const quotedBefore =
    inQuotation(grammar, before) || (lower(grammar, before) === "," && inQuotation(grammar, before - 1));
  if (
    !ends &&
    !(
      quotedBefore &&
      (inQuotation(grammar, start) || lower(grammar, start - 1) === "," || !opensReported(grammar, start))
    )
  )
    return null;
  return aroundSource(grammar, cue, source, source[0], start, quotedBefore ? 0.95 : 0.85);
}

const opensReported = (grammar: Grammar, i: number): boolean =>
  lower(grammar, i) === "that" ||
  is(grammar, i, Class.pronoun) ||
  is(grammar, i, Class.determiner) ||
  is(grammar, i, Class.capital);

/** The content before a source–cue pair, and what goes on after it: `“A,” he said, “B”`. */
function aroundSource(
  grammar: Grammar,
  cue: VerbCue,
  source: Range,
  before: number,
  after: number,
  confidence: number,
): Found | null {
  const head = contentBefore(grammar, before);
  if (!head) return null;
  const content: Span[] = wholeQuotations(grammar, [head]);
  let next = after;
  while (lower(grammar, next) === "," || lower(grammar, next) === ":") next++;
  const interrupts = lower(grammar, cue.range[1]) === "," || lower(grammar, after) === ",";
  const goesOn =
    next < contentEnd(grammar) &&
    (inQuotation(grammar, next) ||
      (interrupts && !inQuotation(grammar, before - 1) && !REPORTERS_CLAUSE.has(lower(grammar, next))));
  if (goesOn) content.push(...wholeQuotations(grammar, contentAfter(grammar, next, null)));
  return make(grammar, source, [cue.range], content, cue.entry.act, confidence);
}
