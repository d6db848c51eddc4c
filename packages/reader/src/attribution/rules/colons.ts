import { THREATS, VERB_END } from "../../en/attribution-cues.ts";
import { Class } from "../../grammar/classes.ts";
import { type Clause, contentEnd, inQuotation, is, lower, spanOf, token } from "../../grammar/clause.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter } from "./contents.ts";
import { inHeading } from "./cues.ts";
import { sentenceRule } from "./frames.ts";

export const colon: Rule = sentenceRule(
  "colon",
  [
    ["He issued a wider threat: “We will shell the port.”", "He | issued a wider threat: | “We will shell the port.”"],
    ["The list was long: bread, milk and salt."],
  ],
  fromColon,
);

/** A quotation introduced by a colon, no other cue in the sentence. */
function fromColon(clause: Clause): Found[] {
  const [first, last] = clause.sentence.tokens;
  for (let i = first + 1; i < last - 1; i++) {
    if (lower(clause, i) !== ":" || inQuotation(clause, i)) continue;
    if (inHeading(clause)) return headline(clause, i);
    if (inQuotation(clause, i + 1)) return introduced(clause, i);
  }
  return [];
}

/** `Northern Front: ‘We answer to nobody’` */
function headline(clause: Clause, colon: number): Found[] {
  const [first] = clause.sentence.tokens;
  const opens = token(clause, colon + 1);
  if (opens?.kind !== "quote" || colon - first > 6 || !is(clause, first, Class.capital)) return [];
  const content: Range = [colon + 1, contentEnd(clause)];
  return [make(clause, [first, colon], [[colon, colon + 1]], [spanOf(clause, content)], "state", 0.7)];
}

/** `He also appeared to issue a wider threat: “…”` */
function introduced(clause: Clause, colon: number): Found[] {
  const [first] = clause.sentence.tokens;
  for (let verb = first + 1; verb < colon; verb++) {
    const group = is(clause, verb, Class.auxiliary | Class.adverb);
    if (!group && !(VERB_END.test(lower(clause, verb)) && is(clause, verb - 1, Class.pronoun | Class.capital)))
      continue;
    const subject = subjectBefore(clause, verb);
    if (!subject || !is(clause, subject[0], Class.pronoun | Class.capital | Class.determiner)) continue;
    const content = wholeQuotations(clause, contentAfter(clause, colon + 1, null));
    const threat = spanOf(clause, [verb, colon]);
    const act = THREATS.test(clause.segmented.text.slice(...threat)) ? "threaten" : "state";
    return [make(clause, subject, [[verb, colon + 1]], content, act, 0.6)];
  }
  return [];
}
