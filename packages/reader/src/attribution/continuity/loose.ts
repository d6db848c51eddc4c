import { contains, type Span } from "@according/record";
import type { Quotation, Segmented } from "../../layers.ts";
import { holding } from "../overlap.ts";
import type { Settled } from "../proposal.ts";
import { type Continuation, goingOn } from "./continuation.ts";

/** What goes on without a cue in some ways, of quotations in which nothing is found. */
export function goOn(
  segmented: Segmented,
  found: readonly Settled[],
  ways: readonly Continuation[],
): readonly Settled[] {
  const taken = found.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const loose = withoutVoice(segmented.quotations, taken);
  if (loose.length === 0) return [];
  const byParagraph = Map.groupBy(found, ({ paragraph }) => paragraph);
  const read = new Map([...byParagraph].map(([at, all]) => [at, heldByNobody(all)]));
  const out: Settled[] = [];
  let paragraph = 0;
  for (const quotation of loose) {
    while ((segmented.paragraphs[paragraph + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= quotation.span[0]) paragraph++;
    const one = goingOn(ways, { segmented, quotation, paragraph, read });
    if (!one) continue;
    out.push(one);
    read.set(paragraph, [...(read.get(paragraph) ?? []).filter(({ cue }) => !hasCueIn(cue, quotation)), one]);
  }
  return out;
}

/** Double quotations that are whole sentences and share no word with a content. */
export function withoutVoice(quotations: readonly Quotation[], taken: readonly Span[]): readonly Quotation[] {
  return outermostDouble(
    quotations,
    taken,
    ([, end]) => end,
    ([start], reach) => reach <= start,
  );
}

/**
 * Of the outermost double quotations those that `fits`, by how far the spans reach that begin before a place; quotations and
 * spans in the order of the text.
 */
export function outermostDouble(
  quotations: readonly Quotation[],
  spans: readonly Span[],
  before: (quotation: Span) => number,
  fits: (quotation: Span, reach: number) => boolean,
): readonly Quotation[] {
  let next = 0;
  let reach = 0;
  return quotations.filter(({ span, marks, within }) => {
    if (marks !== "double" || within !== null) return false;
    for (; next < spans.length && (spans[next] as Span)[0] < before(span); next++)
      reach = Math.max(reach, (spans[next] as Span)[1]);
    return fits(span, reach);
  });
}

const hasCueIn = ([cue]: readonly Span[], { span }: Quotation): boolean => cue !== undefined && contains(span, cue);

/** Those that stand in nobody else's content. */
function heldByNobody(all: readonly Settled[]): readonly Settled[] {
  const held = holding(all.flatMap(({ content }) => content));
  return all.filter(({ cue: [cue] }) => !cue || !held(cue));
}
