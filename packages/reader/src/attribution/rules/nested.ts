import { contains, type Span } from "@according/record";
import { Class, type Classes } from "../../grammar/classes.ts";
import type { Quotation, Segmented, Sentence, Token } from "../../layers.ts";
import type { Found } from "../found.ts";
import { speaksForOthers } from "./inner.ts";
import { fromInnerQuotations } from "./innermost.ts";
import { fromOwnedNouns } from "./owned.ts";
import { findBeliefs } from "./phrasal.ts";
import { findAttributions } from "./rules.ts";

/**
 * What is said inside what is said: *Leavitt said **Trump believed** …*, *“**It told us** the loan was safe”*. Every
 * piece of a content is read by itself, so that nothing inner reaches out of it; a quotation as if its marks were not
 * there, and single marks in it as double ones.
 */
export function findNested(segmented: Segmented, classes: Classes, found: readonly Found[]): readonly Found[] {
  const pieces = found.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const plain = look(segmented, classes, sentencesIn(segmented, classes, pieces), segmented.quotations);
  const quoted = quotationsIn(segmented, pieces);
  const inside = look(
    segmented,
    classes,
    sentencesIn(
      segmented,
      classes,
      quoted.map(({ inner }) => inner),
    ),
    promoted(segmented.quotations, segmented.text),
  );
  return distinct([...plain, ...inside]);
}

function look(
  segmented: Segmented,
  classes: Classes,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Found[] {
  const view = { ...segmented, sentences, quotations };
  const read = [
    ...findAttributions(
      { ...view, sentences: sentences.filter((one) => hasCue(one, classes, segmented.tokens)) },
      classes,
    ),
    ...fromOwnedNouns(view, classes),
    ...findBeliefs(view, classes),
    ...(quotations === segmented.quotations ? [] : fromInnerQuotations(view, classes)),
  ];
  return read
    .filter((one) => speaksForOthers(segmented.text, one))
    .map((one) => trimmed(segmented.text, widened(segmented.text, one)));
}

/** Without the comma that ends a quotation in which the content stands. */
const trimmed = (text: string, one: Found): Found => ({
  ...one,
  content: one.content.map(
    ([from, to]): Span => (/[\p{L}\p{N}],$/u.test(text.slice(from, to)) ? [from, to - 1] : [from, to]),
  ),
});

/** "**more than** half of them": the rules end a phrase at "than". */
function widened(text: string, one: Found): Found {
  const [who, ...rest] = one.source;
  const before = who && /(?:more|less|fewer) than $/i.exec(text.slice(Math.max(0, who[0] - 11), who[0]));
  return before ? { ...one, source: [[who[0] - before[0].length, who[1]], ...rest] } : one;
}

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
const promoted = (quotations: readonly Quotation[], text: string): readonly Quotation[] =>
  quotations
    .filter(
      ({ marks, within, inner }) => marks === "single" && within !== null && /\p{Lu}/u.test(text.charAt(inner[0])),
    )
    .map((one) => ({ ...one, marks: "double" as const, within: null }));

/** The sentences of some pieces of the text, cut to those pieces; only those in which a word may be a cue. */
function sentencesIn({ sentences, tokens }: Segmented, classes: Classes, pieces: readonly Span[]): readonly Sentence[] {
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
  while (last > first && (tokens[last - 1] as Token).end > to) last--;
  if (last - first < 3) return null;
  const span: Span = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
  return { ...sentence, span, tokens: [first, last] };
}

function mayAttribute({ tokens: [first, last] }: Sentence, classes: Classes, tokens: readonly Token[]): boolean {
  for (let i = first; i < last; i++)
    if ((classes[i] as number) & Class.cue || MARKS.has((tokens[i] as Token).lower)) return true;
  return false;
}

const MARKS = new Set(["according", "by", "from"]);

function hasCue({ tokens: [first, last] }: Sentence, classes: Classes, tokens: readonly Token[]): boolean {
  for (let i = first; i < last; i++)
    if ((classes[i] as number) & Class.cue || (tokens[i] as Token).lower === "according") return true;
  return false;
}

/** One for each cue, the first; none that lies about another with the same words. */
function distinct(found: readonly Found[]): readonly Found[] {
  const seen = new Set<number>();
  return found.filter(({ cue: [cue] }) => {
    if (!cue || seen.has(cue[0])) return false;
    seen.add(cue[0]);
    return true;
  });
}

/** Without what an engine found inside a content, where that has been looked at again. */
export function outermost(found: readonly Found[]): readonly Found[] {
  const pieces = found
    .flatMap((one) => one.content.map((span) => ({ one, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const inner = new Set<Found>();
  for (const one of found) {
    const at = one.cue[0] ?? (one.continues ? one.content[0] : undefined);
    if (at && heldBy(pieces, one, at)) inner.add(one);
  }
  return found.filter((one) => !inner.has(one));
}

const NEAR = 12;

function heldBy(pieces: readonly { readonly one: Found; readonly span: Span }[], self: Found, cue: Span): boolean {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as { span: Span }).span[0] <= cue[0]) low = middle + 1;
    else high = middle;
  }
  return pieces
    .slice(Math.max(0, low - NEAR), low)
    .some(
      ({ one, span }) =>
        one !== self && contains(span, cue) && !self.content.some((own) => one.cue[0] && contains(own, one.cue[0])),
    );
}
