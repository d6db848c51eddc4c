import type { Span } from "@according/record";
import { SUBJECT_OPENING } from "../../en/attribution-turns.ts";
import { SAYING_ON, THESE_WORDS } from "../../en/turns.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarOf, is, lower, markQuoted, spanOf, token } from "../../grammar/grammar.ts";
import type { Quotation, Segmented } from "../../layers.ts";
import { lastFrom } from "../../text/halving.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

export const beside: Rule = {
  name: "phrase beside a quotation",
  standing: "beside",
  shows: [
    [
      "“We begin at dawn.” With these words Alma Reiss closed the meeting.",
      "Alma Reiss | With these words | “We begin at dawn.”",
    ],
    ["“We begin at dawn,” the statement went on.", "the statement | went on | “We begin at dawn,”"],
    ["“We begin at dawn.” The meeting closed."],
  ],
  find: ({ segmented }) => findBeside(segmented),
};

/** Quotations whose speaker a phrase beside them names: "“…” **With these words Alma Reiss** began …", "“…” **the statement went on**". */
function findBeside(segmented: Segmented): readonly Found[] {
  const quoted = markQuoted(segmented);
  const found: Found[] = [];
  let sentence = 0;
  for (const quotation of segmented.quotations) {
    if (quotation.marks !== "double" || quotation.within !== null) continue;
    const at = tokenFrom(segmented, quotation.span[1]);
    while (sentence + 1 < segmented.sentences.length && (segmented.sentences[sentence]?.tokens[1] ?? 0) <= at)
      sentence++;
    const holder = segmented.sentences[sentence];
    if (!holder || at >= holder.tokens[1]) continue;
    const grammar = grammarOf(segmented, holder, { quoted });
    const one = withTheseWords(grammar, quotation, at) ?? wentOn(grammar, quotation, at);
    if (one) found.push(one);
  }
  return found;
}

function withTheseWords(grammar: Grammar, quotation: Quotation, at: number): Found | null {
  if (!quotation.closed || at !== grammar.sentence.tokens[0]) return null;
  const opener = THESE_WORDS.find((words) => words.every((word, k) => lower(grammar, at + k) === word));
  if (!opener) return null;
  const from = at + opener.length;
  let to = from;
  while (is(grammar, to, Class.capital)) to++;
  if (to === from) return null;
  return found(grammar, quotation, spanOf(grammar, [from, to]), spanOf(grammar, [at, from]));
}

const LONGEST_SUBJECT = 5;

const SAYING_ON_BY_FIRST = Map.groupBy(SAYING_ON, ([first]) => first);

/** "the statement **went on**" */
const saidOnAt = (grammar: Grammar, i: number): readonly string[] | undefined =>
  SAYING_ON_BY_FIRST.get(lower(grammar, i))?.find((words) => words.every((word, k) => lower(grammar, i + k) === word));

/** `“…,” the statement went on.` */
function wentOn(grammar: Grammar, quotation: Quotation, at: number): Found | null {
  for (let i = at + 1; i <= at + LONGEST_SUBJECT; i++) {
    const verb = saidOnAt(grammar, i);
    if (!verb) continue;
    const after = token(grammar, i + verb.length);
    if (after && !/^[.,;:]$/.test(after.text)) return null;
    const source = spanOf(grammar, [at, i]);
    const text = grammar.segmented.text.slice(...source);
    if (!SUBJECT_OPENING.test(text) || /[,.;:]/.test(text)) return null;
    return found(grammar, quotation, source, spanOf(grammar, [i, i + verb.length]));
  }
  return null;
}

const found = (grammar: Grammar, { span }: Quotation, source: Span, cue: Span): Found => ({
  source: [source],
  cue: [cue],
  content: [span],
  act: "state",
  confidence: 0.75,
  paragraph: grammar.sentence.paragraph,
});

const tokenFrom = ({ tokens }: Segmented, at: number): number => lastFrom(tokens, ({ start }) => start < at) + 1;
