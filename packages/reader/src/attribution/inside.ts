import type { Span } from "@according/record";
import { TELLING_WHOSE } from "../en/attribution-inner.ts";
import { Class, type Classes } from "../grammar/classes.ts";
import type { Quotation, Segmented, Sentence, Token } from "../layers.ts";
import { Places } from "../text/places.ts";
import { spanAt } from "../text/words.ts";
import { outermostDouble } from "./continuity/loose.ts";
import type { Found } from "./found.ts";
import { type Proposal, propose, type View } from "./proposal.ts";
import { INSIDE, INSIDE_QUOTATIONS } from "./rules/index.ts";
import { foundInside } from "./rules/inner-bounds.ts";

/**
 * What is said inside what is said: *Leavitt said **Trump believed** …*, *“**It told us** the loan was safe”*. Every
 * piece of a content is read by itself, so that nothing inner reaches out of it; a quotation as if its marks were not
 * there, and single marks in it as double ones. The rules are those that read a whole text.
 */
export function readInside(view: View, contents: readonly Span[]): readonly Proposal[] {
  const { segmented } = view;
  const places = new Places(segmented);
  const pieces = contents.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const inner = quotationsIn(segmented, pieces).map((one) => one.inner);
  const bounded = (found: Found): readonly Found[] => foundInside(places, pieces, found);
  return [
    ...propose(INSIDE, { ...view, segmented: { ...segmented, sentences: sentencesIn(view, pieces) } }, bounded),
    ...propose(
      INSIDE_QUOTATIONS,
      { ...view, segmented: { ...segmented, sentences: sentencesIn(view, inner), quotations: promoted(segmented) } },
      bounded,
    ),
  ];
}

/** Double quotations of which a content holds the whole. */
function quotationsIn({ quotations }: Segmented, pieces: readonly Span[]): readonly Quotation[] {
  return outermostDouble(
    quotations,
    pieces,
    ([start]) => start + 1,
    ([, end], reach) => reach >= end,
  );
}

/** Quotations inside quotations as if nothing stood around them. */
const promoted = ({ quotations, text }: Segmented): readonly Quotation[] =>
  quotations
    .filter(
      ({ marks, within, inner }) => marks === "single" && within !== null && /\p{Lu}/u.test(text.charAt(inner[0])),
    )
    .map((one) => ({ ...one, marks: "double" as const, within: null }));

/** The sentences of some pieces of the text, cut to those pieces; only those in which a word may be a cue. */
function sentencesIn(
  { segmented: { sentences, tokens }, classes }: View,
  pieces: readonly Span[],
): readonly Sentence[] {
  const cut: Sentence[] = [];
  let next = 0;
  let reach = 0;
  for (const [from, to] of pieces) {
    if (to <= reach) continue;
    while (next < sentences.length && (sentences[next] as Sentence).span[1] <= Math.max(from, reach)) next++;
    for (let i = next; i < sentences.length && (sentences[i] as Sentence).span[0] < to; i++) {
      const piece = cutTo(sentences[i] as Sentence, tokens, [Math.max(from, reach), to]);
      if (piece && mayAttribute(piece, classes, tokens)) cut.push(piece);
    }
    reach = Math.max(reach, to);
  }
  return cut;
}

function cutTo(sentence: Sentence, tokens: readonly Token[], [from, to]: Span): Sentence | null {
  let [first, last] = sentence.tokens;
  while (first < last && (tokens[first] as Token).start < from) first++;
  while (first < last && (tokens[first] as Token).lower === "that") first++;
  while (last > first && ((tokens[last - 1] as Token).end > to || (tokens[last - 1] as Token).text === ",")) last--;
  if (last - first < 3) return null;
  const span: Span = spanAt(tokens, [first, last]);
  return { ...sentence, span, tokens: [first, last] };
}

function mayAttribute({ tokens: [first, last] }: Sentence, classes: Classes, tokens: readonly Token[]): boolean {
  for (let i = first; i < last; i++)
    if ((classes[i] as number) & Class.cue || TELLING_WHOSE.has((tokens[i] as Token).lower)) return true;
  return false;
}
