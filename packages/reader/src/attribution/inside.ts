import type { Span } from "@according/record";
import { TELLING_WHOSE } from "../en/attribution-inner.ts";
import { JOINS_SUBJECT } from "../en/inner-doubts.ts";
import { ADVERB_BEHIND } from "../en/mending.ts";
import { Class, type Classes } from "../grammar/classes.ts";
import type { Quotation, Segmented, Sentence, Token } from "../layers.ts";
import { startOfAll } from "../names/list-start.ts";
import { Places } from "../text/places.ts";
import { sureInside } from "./doubts/inner-doubts.ts";
import { insideOf } from "./doubts/inside-words.ts";
import { untilMainClause, untilOwnClause } from "./engines/mending/clause-bounds.ts";
import { type Proposal, propose, type View } from "./proposal.ts";
import { INSIDE, INSIDE_QUOTATIONS } from "./rules/index.ts";
import { speaksForOthers } from "./rules/inner.ts";
import { withinItsClause } from "./rules/inner-content.ts";

/**
 * What is said inside what is said: *Leavitt said **Trump believed** …*, *“**It told us** the loan was safe”*. Every
 * piece of a content is read by itself, so that nothing inner reaches out of it; a quotation as if its marks were not
 * there, and single marks in it as double ones. The rules are those that read a whole text.
 */
export function readInside(view: View, contents: readonly Span[]): readonly Proposal[] {
  const { text } = view.segmented;
  const places = new Places(view.segmented);
  const pieces = contents.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const inner = quotationsIn(view.segmented, pieces).map((one) => one.inner);
  return [
    ...propose(INSIDE, { ...view, segmented: { ...view.segmented, sentences: sentencesIn(view, pieces) } }),
    ...propose(INSIDE_QUOTATIONS, {
      ...view,
      segmented: {
        ...view.segmented,
        sentences: sentencesIn(view, inner),
        quotations: promoted(view.segmented),
      },
    }),
  ]
    .filter((one) => speaksForOthers(text, one))
    .map((one) => withThoseInPiece(places, pieces, withinItsClause(text, withBareSource(text, one))))
    .map((one) => untilMainClause(places, untilOwnClause(places, one)))
    .map((one) => ({ ...one, confidence: Math.min(one.confidence, sureInside(insideOf(places, one))) }));
}

/** "**But** they said", "the Front **very** recently threatened": neither word is of who it is. */
const withBareSource = (text: string, one: Proposal): Proposal => ({
  ...one,
  source: one.source.map(([from, to]) => {
    const words = text.slice(from, to);
    return [from + matchedIn(JOINS_SUBJECT, words), to - matchedIn(ADVERB_BEHIND, words)];
  }),
});

/** "Police said **the UN, the Red Cross and Oxfam** had warned": all who speak together in it, not the last two. */
function withThoseInPiece(places: Places, pieces: readonly Span[], one: Proposal): Proposal {
  const [source] = one.source;
  const piece = source && pieces[lastUntil(pieces, source[0])];
  if (!source || one.source.length > 1 || !piece || source[1] > piece[1]) return one;
  const that = /^that /.exec(places.segmented.text.slice(...piece))?.[0].length ?? 0;
  const from = startOfAll(places, source, piece[0] + that);
  return one.content.some(([, end]) => end > from && end <= source[0]) ? one : { ...one, source: [[from, source[1]]] };
}

/** The last of some pieces in their order that begins no later than a place, or -1. By halving. */
function lastUntil(pieces: readonly Span[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Span)[0] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const matchedIn = (form: RegExp, words: string): number => form.exec(words)?.[0].length ?? 0;

/** Double quotations of which a content holds the whole. */
function quotationsIn({ quotations }: Segmented, pieces: readonly Span[]): readonly Quotation[] {
  let next = 0;
  let reach = 0;
  return quotations.filter(({ span, marks, within }) => {
    if (marks !== "double" || within !== null) return false;
    for (; next < pieces.length && (pieces[next] as Span)[0] <= span[0]; next++)
      reach = Math.max(reach, (pieces[next] as Span)[1]);
    return reach >= span[1];
  });
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
  const span: Span = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
  return { ...sentence, span, tokens: [first, last] };
}

function mayAttribute({ tokens: [first, last] }: Sentence, classes: Classes, tokens: readonly Token[]): boolean {
  for (let i = first; i < last; i++)
    if ((classes[i] as number) & Class.cue || TELLING_WHOSE.has((tokens[i] as Token).lower)) return true;
  return false;
}
