import { THREATS, VERB_END } from "../../en/attribution-cues.ts";
import { Class } from "../../grammar/classes.ts";
import { contentEnd, type Grammar, inQuotation, is, lower, spanOf, token } from "../../grammar/grammar.ts";
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
function fromColon(grammar: Grammar): Found[] {
  const [first, last] = grammar.sentence.tokens;
  for (let i = first + 1; i < last - 1; i++) {
    if (lower(grammar, i) !== ":" || inQuotation(grammar, i)) continue;
    if (inHeading(grammar)) return headline(grammar, i);
    if (inQuotation(grammar, i + 1)) return introduced(grammar, i);
  }
  return [];
}

/** `Northern Front: ‘We answer to nobody’` */
function headline(grammar: Grammar, colon: number): Found[] {
  const [first] = grammar.sentence.tokens;
  const opens = token(grammar, colon + 1);
  if (opens?.kind !== "quote" || colon - first > 6 || !is(grammar, first, Class.capital)) return [];
  const content: Range = [colon + 1, contentEnd(grammar)];
  return [make(grammar, [first, colon], [[colon, colon + 1]], [spanOf(grammar, content)], "state", 0.7)];
}

/** `He also appeared to issue a wider threat: “…”` */
function introduced(grammar: Grammar, colon: number): Found[] {
  const [first] = grammar.sentence.tokens;
  for (let verb = first + 1; verb < colon; verb++) {
    const group = is(grammar, verb, Class.auxiliary | Class.adverb);
    if (!group && !(VERB_END.test(lower(grammar, verb)) && is(grammar, verb - 1, Class.pronoun | Class.capital)))
      continue;
    const subject = subjectBefore(grammar, verb);
    if (!subject || !is(grammar, subject[0], Class.pronoun | Class.capital | Class.determiner)) continue;
    const content = wholeQuotations(grammar, contentAfter(grammar, colon + 1, null));
    const threat = spanOf(grammar, [verb, colon]);
    const act = THREATS.test(grammar.segmented.text.slice(...threat)) ? "threaten" : "state";
    return [make(grammar, subject, [[verb, colon + 1]], content, act, 0.6)];
  }
  return [];
}
