import { DISCLOSING, SO_SAID, SO_TOLD, THIS_TOLD, TOLD_BY_NOBODY } from "../en/disclosing.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import type { Segmented } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { joinLower } from "../text/words.ts";
import type { Citation } from "./citation.ts";
import { counterBefore, isAgent, somebodyFrom } from "./counters.ts";

/**
 * Whoever the next sentence names as having told what stands in the paragraph before it, or in the sentence before it in its
 * own: "Some 40 schools will be built. The minister **disclosed this** on Monday."; not "will announce this week".
 */
export function disclosedBy(
  { sentences, paragraphs }: Segmented,
  grammars: readonly Grammar[],
  sentence: number,
): Citation | undefined {
  const paragraph = sentences[sentence]?.paragraph ?? -1;
  let next = sentence + 1;
  while (sentences[next]?.paragraph === paragraph && next <= sentence + 1 && !tellsThis(grammars[next])) next++;
  const grammar = grammars[next];
  const near = (sentences[next]?.paragraph ?? 0) - paragraph;
  const isHeading = paragraphs[paragraph]?.heading;
  if (!grammar || near > 1 || isHeading || sentences[next - 1]?.paragraph !== paragraph) return undefined;
  return tellsThis(grammar);
}

const tellsThis = (grammar: Grammar | undefined): Citation | undefined => grammar && disclosureIn(grammar);

/** Each sentence is looked through once, however many numbers stand before it. */
const disclosureIn = onceFor((grammar: Grammar): Citation | undefined => {
  const [start, end] = grammar.sentence.tokens;
  if (SO_SAID.has(joinLower(grammar.tokens, start, start + 2))) {
    const source = somebodyFrom(grammar, start + 2, end);
    return isAgent(grammar, source) ? { source, cue: [start, start + 2] } : undefined;
  }
  for (let verb = start + 1; verb < end - 1 && token(grammar, verb)?.kind !== "quote"; verb++) {
    if (!DISCLOSING.has(lower(grammar, verb)) || !THIS_TOLD.has(lower(grammar, verb + 1))) continue;
    if (!SO_TOLD.has(lower(grammar, verb + 2))) return undefined;
    const source = counterBefore(grammar, verb);
    return source && { source, cue: [verb, verb + 2] };
  }
  return undefined;
});

/** "**It was highlighted at the feast that** the road takes 40 minutes": somebody tells it, and nobody is named. */
export const isToldByNobody = ({ text, sentences }: Segmented, sentence: number, start: number): boolean => {
  const from = sentences[sentence]?.span[0] ?? start;
  return TOLD_BY_NOBODY.test(text.slice(from, start));
};
