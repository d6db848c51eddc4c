import type { Span } from "@according/record";
import { REPORTERS_CLAUSE } from "../../en/attribution-frames.ts";
import { GOING_ON } from "../../en/references.ts";
import { Class } from "../../grammar/classes.ts";
import { type Clause, contentEnd, inQuotation, is, isBreak, lower, token } from "../../grammar/clause.ts";
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
  (clause, cue) => (cue.voice === "active" ? inverted(clause, cue) : null),
);

export const somebodySaid: Rule = verbRule(
  "somebody said, behind",
  [
    ["The weir is safe, the harbour ministry said on Friday.", "the harbour ministry | said | The weir is safe"],
    ["The harbour ministry said the weir was safe."],
    ["“The weir is safe.” The harbour ministry continues to mend it."],
  ],
  (clause, cue) => (cue.voice === "active" ? trailing(clause, cue) : null),
);

/** `“…,” said Ilan Moro` and `…, says the ministry`. */
function inverted(clause: Clause, cue: VerbCue): Found | null {
  if (!cue.entry.speech || !cue.entry.frames.has("clause") || cue.shape !== "finite") return null;
  const before = cue.range[0] - 1;
  if (!inQuotation(clause, before) && lower(clause, before) !== ",") return null;
  const source = subjectAfter(clause, cue.range[1]);
  if (!source) return null;
  const closes = source[1] >= contentEnd(clause);
  if (!inQuotation(clause, before) && !closes && subjectBefore(clause, cue.range[0])) return null;
  return aroundSource(clause, cue, source, cue.range[0], source[1], 0.95);
}

/** `…, she added` and `“…,” Voss told reporters`: source and cue after the content. */
function trailing(clause: Clause, cue: VerbCue): Found | null {
  if (!cue.entry.frames.has("clause") && !cue.entry.frames.has("hearer")) return null;
  const source = cue.shape === "finite" ? subjectBefore(clause, cue.range[0]) : null;
  if (!source) return null;
  const before = source[0] - 1;
  if (
    !token(clause, before) ||
    !(inQuotation(clause, before) || lower(clause, before) === "," || lower(clause, before) === "—")
  )
    return null;
  if (GOING_ON.has(cue.entry.lemma) && lower(clause, cue.range[1]) === "to") return null;
  const { start, hearer } = contentStart(clause, cue.range[1], cue.entry.frames.has("hearer"));
  if (cue.entry.frames.has("hearer") && !hearer && !inQuotation(clause, before)) return null;
  const ends =
    start >= contentEnd(clause) ||
    ([","].includes(lower(clause, cue.range[1])) && !inQuotation(clause, start)) ||
    isBreak(clause, start) ||
    (lower(clause, start - 1) === "," && REPORTERS_CLAUSE.has(lower(clause, start)));
  const quotedBefore =
    inQuotation(clause, before) || (lower(clause, before) === "," && inQuotation(clause, before - 1));
  if (
    !ends &&
    !(quotedBefore && (inQuotation(clause, start) || lower(clause, start - 1) === "," || !opensReported(clause, start)))
  )
    return null;
  return aroundSource(clause, cue, source, source[0], start, quotedBefore ? 0.95 : 0.85);
}

const opensReported = (clause: Clause, i: number): boolean =>
  lower(clause, i) === "that" ||
  is(clause, i, Class.pronoun) ||
  is(clause, i, Class.determiner) ||
  is(clause, i, Class.capital);

/** The content before a source–cue pair, and what goes on after it: `“A,” he said, “B”`. */
function aroundSource(
  clause: Clause,
  cue: VerbCue,
  source: Range,
  before: number,
  after: number,
  confidence: number,
): Found | null {
  const head = contentBefore(clause, before);
  if (!head) return null;
  const content: Span[] = wholeQuotations(clause, [head]);
  let next = after;
  while (lower(clause, next) === "," || lower(clause, next) === ":") next++;
  const interrupts = lower(clause, cue.range[1]) === "," || lower(clause, after) === ",";
  const goesOn =
    next < contentEnd(clause) &&
    (inQuotation(clause, next) ||
      (interrupts && !inQuotation(clause, before - 1) && !REPORTERS_CLAUSE.has(lower(clause, next))));
  if (goesOn) content.push(...wholeQuotations(clause, contentAfter(clause, next, null)));
  return make(clause, source, [cue.range], content, cue.entry.act, confidence);
}
