import type { Span } from "@according/record";
import { SAID_BESIDE } from "../../en/predicates/saying.ts";
import { Class } from "../../grammar/classes.ts";
import { type Clause, clauseOf, is, lower, spanOf, token } from "../../grammar/clause.ts";
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
    const clause = clauseOf(segmented, holder);
    const own = framed(clause, quotation);
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
function framed(clause: Clause, { span }: Quotation): Found | null {
  const [first, last] = clause.sentence.tokens;
  let at = first;
  while (at < last && (token(clause, at)?.start ?? 0) < span[1]) at++;
  if (SAID_BESIDE.has(lower(clause, at))) return made(clause, span, subjectAfter(clause, at + 1), at);
  for (let verb = at + 1; verb < Math.min(last, at + 8); verb++) {
    if (!SAID_BESIDE.has(lower(clause, verb))) continue;
    const source = subjectBefore(clause, verb);
    const plain = source && source[0] === at && is(clause, at, Class.capital | Class.pronoun | Class.determiner);
    return plain ? made(clause, span, source, verb) : null;
  }
  return null;
}

const made = (clause: Clause, content: Span, source: readonly [number, number] | null, verb: number): Found | null =>
  source && {
    source: [spanOf(clause, source)],
    cue: [spanOf(clause, [verb, verb + 1])],
    content: [content],
    act: "state",
    confidence: 0.75,
    paragraph: clause.sentence.paragraph,
  };
