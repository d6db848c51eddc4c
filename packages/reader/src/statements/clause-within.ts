import type { Span } from "@according/record";
import { SAID } from "../en/predicates/saying.ts";
import { ADJUNCTS, THAT } from "../en/statements.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { grammarOf } from "../grammar/grammar.ts";
import { subjectBefore } from "../grammar/phrases.ts";
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
  const [first, end] = [Math.max(range[0], range[1] - REACH), range[1]];
  const words = tokens.slice(first, end);
  const at = words.findLastIndex(({ lower, start }) => SAID.has(lower) && !places.quoted(start));
  const sentence = places.segmented.sentences[places.sentence(words[at]?.start ?? 0)];
  const subject = at > 1 && sentence ? subjectBefore(grammarOf(places.segmented, sentence), first + at) : null;
  return subject && subject[0] > first && isMark(tokens[subject[0] - 1]) && endsBehindVerb(places.segmented, words, at)
    ? { speaker: cover(tokens.slice(...subject)), words: words.slice(at) }
    : undefined;
}

const isMark = (token: Token | undefined): boolean => token?.kind === "punctuation" || token?.kind === "quote";

/** After the verb there is a hearer at most, and no content: no "that", no quotation. */
function endsBehindVerb(segmented: Segmented, words: readonly Token[], verb: number): boolean {
  const end = phraseEndAmong(segmented, words, verb + 1);
  const next = words[end];
  return (
    !words.slice(verb + 1).some(({ lower, kind }) => THAT.has(lower) || kind === "quote") &&
    (!next || next.kind === "punctuation" || ADJUNCTS.has(next.lower))
  );
}
