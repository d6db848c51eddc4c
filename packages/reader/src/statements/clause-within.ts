import type { Span } from "@according/record";
import { SAID } from "../en/predicates/saying.ts";
import { ADJUNCTS, CLAUSE_OPENERS, THAT } from "../en/statements.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import type { Segmented, Token } from "../layers.ts";
import { type Around, cover } from "./around.ts";

/* So far from the end of a content may a clause of saying begin. */
const REACH = 40;

/** "A third of them has gone, **a warder told Free Wave**": who says the content at its end, and with which words. */
export function clauseWithin({
  attribution,
  tokens,
  places,
}: Around): { readonly speaker: Span; readonly words: readonly Token[] } | undefined {
  const range = places.tokens(attribution.content.at(-1) ?? [0, 0]);
  if (!range) return undefined;
  const words = tokens.slice(Math.max(range[0], range[1] - REACH), range[1]);
  const verb = words.findLastIndex(({ lower, start }) => SAID.has(lower) && !places.quoted(start));
  const subject = verb > 1 ? speakerBefore(words, verb) : undefined;
  return subject && endsBehindVerb(places.segmented, words, verb)
    ? { speaker: cover(subject), words: words.slice(verb) }
    : undefined;
}

/** The subject between a comma or a quotation mark and the verb, with an apposition: "its head of retail, Una Deeks," */
function speakerBefore(words: readonly Token[], verb: number): readonly Token[] | undefined {
  const breaks = (i: number) => words[i]?.kind === "punctuation" || words[i]?.kind === "quote";
  const end = breaks(verb - 1) ? verb - 1 : verb;
  let from = end;
  while (from > 0 && !breaks(from - 1)) from--;
  const apposed =
    /^\p{Lu}/u.test(words[from]?.text ?? "") &&
    words[from - 1]?.text === "," &&
    CLAUSE_OPENERS.has(openerOf(words, from - 1, breaks));
  if (apposed) {
    from--;
    while (from > 0 && !breaks(from - 1)) from--;
  }
  return from > 0 && from < end && end - from < 14 ? words.slice(from, end) : undefined;
}

function openerOf(words: readonly Token[], end: number, breaks: (i: number) => boolean): string {
  let from = end;
  while (from > 0 && !breaks(from - 1)) from--;
  return words[from]?.lower ?? "";
}

/** After the verb there is a hearer at most, and no content: no "that", no quotation. */
function endsBehindVerb(segmented: Segmented, words: readonly Token[], verb: number): boolean {
  const end = phraseEndAmong(segmented, words, verb + 1);
  const next = words[end];
  return (
    !words.slice(verb + 1).some(({ lower, kind }) => THAT.has(lower) || kind === "quote") &&
    (!next || next.kind === "punctuation" || ADJUNCTS.has(next.lower))
  );
}
