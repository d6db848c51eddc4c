import { SAID_BESIDE } from "../../en/predicates/saying.ts";
import { Class } from "../../grammar/classes.ts";
import { type Clause, clauseOf, is, isVerb, lower, spanOf, token } from "../../grammar/clause.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Quotation, Range, Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

export const innerQuotation: Rule = {
  name: "quotation in a quotation",
  standing: "beside",
  shows: [
    ["My son rang and said, “The dam is going.”", "My son | said | “The dam is going.”"],
    ["My son rang about “the dam”."],
  ],
  find: ({ segmented }) => fromInnerQuotations(segmented),
};

/** Quotations inside a quotation that a verb of speech opens: "My son rang and said, ‘The dam is going’". */
function fromInnerQuotations(segmented: Segmented): readonly Found[] {
  const inner = segmented.quotations;
  let next = 0;
  return segmented.sentences.flatMap((sentence) => {
    const clause = clauseOf(segmented, sentence);
    const found: Found[] = [];
    while (next < inner.length && (inner[next] as Quotation).span[0] < sentence.span[0]) next++;
    for (; next < inner.length && (inner[next] as Quotation).span[0] < sentence.span[1]; next++) {
      const one = opened(clause, inner[next] as Quotation);
      if (one) found.push(one);
    }
    return found;
  });
}

function opened(clause: Clause, quotation: Quotation): Found | null {
  const [first, last] = clause.sentence.tokens;
  let at = first;
  while (at < last && (token(clause, at)?.start ?? 0) < quotation.span[0]) at++;
  const verb = /^[,:]$/.test(lower(clause, at - 1)) ? at - 2 : at - 1;
  if (verb <= first || !SAID_BESIDE.has(lower(clause, verb)) || quotation.span[1] > clause.sentence.span[1] + 1)
    return null;
  const source = lower(clause, verb - 1) === "and" ? opening(clause, verb) : subjectBefore(clause, verb);
  if (!source) return null;
  return {
    source: [spanOf(clause, source)],
    cue: [spanOf(clause, [verb, verb + 1])],
    content: [quotation.span],
    act: "state",
    confidence: 0.8,
    paragraph: clause.sentence.paragraph,
  };
}

const LONGEST_SUBJECT = 5;

/** The subject that opens the sentence, up to its first verb: "**My son** rang and said". */
function opening(clause: Clause, before: number): Range | null {
  const [first] = clause.sentence.tokens;
  if (!is(clause, first, Class.pronoun | Class.determiner | Class.possessive | Class.capital)) return null;
  for (let i = first + 1; i <= Math.min(first + LONGEST_SUBJECT, before - 1); i++) {
    if (isVerb(clause, i)) return [first, i];
    if (is(clause, i, Class.preposition | Class.coordinator) || token(clause, i)?.kind !== "word") return null;
  }
  return null;
}
