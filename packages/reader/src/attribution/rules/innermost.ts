import { SAID_BESIDE } from "../../en/predicates/saying.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarOf, is, isVerb, lower, spanOf, token } from "../../grammar/grammar.ts";
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
    const grammar = grammarOf(segmented, sentence);
    const found: Found[] = [];
    while (next < inner.length && (inner[next] as Quotation).span[0] < sentence.span[0]) next++;
    for (; next < inner.length && (inner[next] as Quotation).span[0] < sentence.span[1]; next++) {
      const one = opened(grammar, inner[next] as Quotation);
      if (one) found.push(one);
    }
    return found;
  });
}

function opened(grammar: Grammar, quotation: Quotation): Found | null {
  const [first, last] = grammar.sentence.tokens;
  let at = first;
  while (at < last && (token(grammar, at)?.start ?? 0) < quotation.span[0]) at++;
  const verb = /^[,:]$/.test(lower(grammar, at - 1)) ? at - 2 : at - 1;
  if (verb <= first || !SAID_BESIDE.has(lower(grammar, verb)) || quotation.span[1] > grammar.sentence.span[1] + 1)
    return null;
  const source = lower(grammar, verb - 1) === "and" ? opening(grammar, verb) : subjectBefore(grammar, verb);
  if (!source) return null;
  return {
    source: [spanOf(grammar, source)],
    cue: [spanOf(grammar, [verb, verb + 1])],
    content: [quotation.span],
    act: "state",
    confidence: 0.8,
    paragraph: grammar.sentence.paragraph,
  };
}

const LONGEST_SUBJECT = 5;

/** The subject that opens the sentence, up to its first verb: "**My son** rang and said". */
function opening(grammar: Grammar, before: number): Range | null {
  const [first] = grammar.sentence.tokens;
  if (!is(grammar, first, Class.pronoun | Class.determiner | Class.possessive | Class.capital)) return null;
  for (let i = first + 1; i <= Math.min(first + LONGEST_SUBJECT, before - 1); i++) {
    if (isVerb(grammar, i)) return [first, i];
    if (is(grammar, i, Class.preposition | Class.coordinator) || token(grammar, i)?.kind !== "word") return null;
  }
  return null;
}
