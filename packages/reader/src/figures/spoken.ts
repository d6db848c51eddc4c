import { type Figure, LIKELY_CONFIDENCE, mayBe, type Statement } from "@according/record";
import type { Quotation } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { KEPT_BY_ALL } from "./plain-tellers.ts";

/* Whose a quotation is in which a number stands outside of every statement. */

/* So many quotations back a speech is followed that goes on from paragraph to paragraph. */
const LONGEST = 24;

/* A line that a page puts between two paragraphs of one speech has no more words: "Read more in politics". */
const BETWEEN = 8;

/** What somebody says in the double quotation at a place, where the statement of it ends too soon; or undefined. */
export type Spoken = (at: number) => Statement | undefined;

/**
 * Finds the speaker of a quotation by what is read of it: "“It cost **$40**”, she said", also where the speech was left open in the
 * paragraph before, or before a line that the page puts in between. Nothing where what is read of it is by more than one.
 */
export function spokenIn(places: Places, statements: readonly Statement[]): Spoken {
  const outer = statements.filter(({ within, confidence }) => within === null && confidence >= LIKELY_CONFIDENCE);
  return (at) => {
    let quotation = outerQuotation(places, places.quotation(at));
    if (quotation && hasLostMark(places, quotation)) return undefined;
    for (let back = 0; quotation && back < LONGEST; back++) {
      const said = outer.filter(({ content }) => content.some((piece) => overlaps(piece, quotation as Quotation)));
      if (said.some(({ speaker }) => speaker !== null)) return alone(said);
      quotation = openBefore(places, quotation);
    }
    return undefined;
  };
}

/** "“Let us go.’ She was there when three died": a mark that is never closed, where no speech goes on below; what follows may be the reporter's. */
const hasLostMark = ({ segmented: { quotations } }: Places, quotation: Quotation): boolean =>
  !quotation.closed && !quotations.some(({ continues }) => continues !== null && quotations[continues] === quotation);

/** All that is read of it is one speaker's; what is nobody's there hangs on nothing else. */
function alone(said: readonly Statement[]): Statement | undefined {
  const known = said.filter(({ speaker }) => speaker !== null);
  const [first] = known.toSorted((a, b) => b.confidence - a.confidence);
  const sure = (first?.confidence ?? 0) >= KEPT_BY_ALL;
  return sure && known.every(({ speaker }) => speaker === first?.speaker) && !said.some(isOthers) ? first : undefined;
}

/** Somebody's by a cue of its own, who cannot be told. */
const isOthers = ({ speaker, cue }: Statement): boolean => speaker === null && cue.length > 0;

const overlaps = ([start, end]: readonly [number, number], { span }: Quotation): boolean =>
  start < span[1] && span[0] < end;

function outerQuotation(
  { segmented: { quotations } }: Places,
  quotation: Quotation | undefined,
): Quotation | undefined {
  let one = quotation;
  while (one && one.within !== null) one = quotations[one.within];
  return one?.marks === "double" ? one : undefined;
}

/** The quotation that was left open before, whose speech goes on in this one. */
function openBefore(places: Places, quotation: Quotation): Quotation | undefined {
  const { quotations, paragraphs } = places.segmented;
  if (quotation.continues !== null) return outerQuotation(places, quotations[quotation.continues]);
  const index = places.paragraph(quotation.span[0]);
  if (paragraphs[index]?.span[0] !== quotation.span[0] || !isLineBetween(places, index - 1)) return undefined;
  const end = paragraphs[index - 2]?.span[1] ?? 0;
  return quotations.find(({ span, closed, marks }) => span[1] === end && !closed && marks === "double");
}

/** "Most read in News": a few words without a mark at their end. */
function isLineBetween({ segmented }: Places, index: number): boolean {
  const paragraph = segmented.paragraphs[index];
  if (!paragraph) return false;
  const words = segmented.text.slice(...paragraph.span).trim();
  return words.split(/\s+/).length <= BETWEEN && /[\p{L}\p{N}]$/u.test(words) && !/["“”]/.test(words);
}

export type Candidates = Extract<Figure["whose"], { by: "open" }>["candidates"];

/** Who may be meant where a quotation is nobody's: whoever is read to speak in its paragraph, or in the one before or behind, the nearest first. */
export function speakersNear(places: Places, statements: readonly Statement[], at: number): Candidates {
  const here = places.paragraph(at);
  const near = statements
    .filter(({ within, speaker, confidence }) => within === null && speaker !== null && confidence >= LIKELY_CONFIDENCE)
    .map((one) => ({ one, place: (one.cue[0] ?? one.content[0] ?? [0])[0] }))
    .filter(({ place }) => Math.abs(places.paragraph(place) - here) <= 1)
    .toSorted((a, b) => Math.abs(a.place - at) - Math.abs(b.place - at))
    .flatMap(({ one }) => mayBe(one));
  return near.filter(({ source }, i) => near.findIndex((other) => other.source === source) === i).slice(0, NAMED);
}

/* So many are named of those who may be meant. */
const NAMED = 2;
