import type { Span } from "@according/record";
import { SAID_BESIDE } from "../../en/predicates/saying.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarOf, is, lower, spanOf, token } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import { subjectAfter } from "../../grammar/phrases-behind.ts";
import type { Quotation, Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

export const singleMarks: Rule = {
  name: "single marks",
  standing: "beside",
  shows: [
    ["‘The dam will surely hold,’ said Nora Beddoes.", "Nora Beddoes | said | ‘The dam will surely hold,’"],
    ["The ‘dam’, as Nora Beddoes calls it, is a wall."],
  ],
  find: ({ segmented }) => fromSingleMarks(segmented),
};

/**
 * Speech in single marks, as British newspapers print it: ‘…,’ said Nora Beddoes. A single quotation is speech where it
 * ends as a sentence does and a verb of speech with its subject follows; another in the same paragraph is more of it.
 */
function fromSingleMarks(segmented: Segmented): readonly Found[] {
  const speeches = segmented.quotations.filter(
    (one) => one.marks === "single" && one.within === null && isSpeech(segmented.text, one),
  );
  const found: Found[] = [];
  let sentence = 0;
  let before: Found | undefined;
  let reach = -1;
  for (const quotation of speeches) {
    while (
      sentence + 1 < segmented.sentences.length &&
      (segmented.sentences[sentence]?.span[1] ?? 0) < quotation.span[1] + 2
    )
      sentence++;
    const holder = segmented.sentences[sentence];
    if (!holder) break;
    const grammar = grammarOf(segmented, holder);
    const own = framed(grammar, quotation);
    const paragraph = holder.paragraph;
    if (own) found.push(own);
    else if (before?.paragraph === paragraph && quotation.span[0] - reach < 60)
      found[found.length - 1] = { ...before, content: [...before.content, quotation.span] };
    else continue;
    before = found.at(-1);
    reach = Math.max(
      quotation.span[1],
      ...(own?.source ?? []).map(([, to]) => to),
      ...(own?.cue ?? []).map(([, to]) => to),
    );
  }
  return found;
}

const SHORTEST = 12;

const isSpeech = (text: string, { inner: [from, to] }: Quotation): boolean =>
  to - from >= SHORTEST &&
  /^[\p{Lu}“"]/u.test(text.slice(from, from + 1)) &&
  /[.,?!…]["”]?$/.test(text.slice(to - 2, to));

/** ‘…,’ said Nora Beddoes; ‘…,’ she said. */
function framed(grammar: Grammar, { span }: Quotation): Found | null {
  const [first, last] = grammar.sentence.tokens;
  let at = first;
  while (at < last && (token(grammar, at)?.start ?? 0) < span[1]) at++;
  if (SAID_BESIDE.has(lower(grammar, at))) return made(grammar, span, subjectAfter(grammar, at + 1), at);
  for (let verb = at + 1; verb < Math.min(last, at + 8); verb++) {
    if (!SAID_BESIDE.has(lower(grammar, verb))) continue;
    const source = subjectBefore(grammar, verb);
    const plain = source && source[0] === at && is(grammar, at, Class.capital | Class.pronoun | Class.determiner);
    return plain ? made(grammar, span, source, verb) : null;
  }
  return null;
}

const made = (grammar: Grammar, content: Span, source: readonly [number, number] | null, verb: number): Found | null =>
  source && {
    source: [spanOf(grammar, source)],
    cue: [spanOf(grammar, [verb, verb + 1])],
    content: [content],
    act: "state",
    confidence: 0.75,
    paragraph: grammar.sentence.paragraph,
  };
