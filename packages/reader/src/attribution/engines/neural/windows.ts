import type { Range } from "../../../layers.ts";

/** Pieces that the encoder sees at once, its two markers aside. */
export const LONGEST = 254;
/** Pieces that two neighbouring windows share at least. */
const OVERLAP = 32;
/** A window begins so many pieces before the end of the one before, at most. */
const FARTHEST = 72;

/** What stands before a piece, see `FEATURES.boundary`. */
const SENTENCE = 1;
const PARAGRAPH = 2;

/**
 * Windows that cover all pieces, each but the last ending before a paragraph, else before a sentence, where there is one
 * in its last two fifths; each begins with a paragraph or sentence that the one before still holds.
 */
export function windowsOf(boundaries: Uint8Array): readonly Range[] {
  const found: Range[] = [];
  for (let start = 0; start < boundaries.length; ) {
    const end = windowEnd(boundaries, start);
    found.push([start, end]);
    start = end < boundaries.length ? nextStart(boundaries, start, end) : end;
  }
  return found;
}

function windowEnd(boundaries: Uint8Array, start: number): number {
  if (start + LONGEST >= boundaries.length) return boundaries.length;
  const most = start + LONGEST;
  return lastBoundary(boundaries, start + Math.floor((LONGEST * 3) / 4), most) ?? most;
}

function nextStart(boundaries: Uint8Array, start: number, end: number): number {
  return lastBoundary(boundaries, Math.max(start + 1, end - FARTHEST), end - OVERLAP) ?? end - OVERLAP;
}

/** The last start of a paragraph, else of a sentence, from one piece to another, that one with it. */
function lastBoundary(boundaries: Uint8Array, from: number, to: number): number | null {
  for (const kind of [PARAGRAPH, SENTENCE]) for (let i = to; i >= from; i--) if (boundaries[i] === kind) return i;
  return null;
}

/** Of the windows that hold a piece the one in which it lies farthest from a cut; the first of several. */
export function homeOf(windows: readonly Range[], piece: number, size: number): Range {
  const room = ([start, end]: Range): number =>
    piece < start || piece >= end
      ? -1
      : Math.min(
          start > 0 ? piece - start : Number.POSITIVE_INFINITY,
          end < size ? end - 1 - piece : Number.POSITIVE_INFINITY,
        );
  return windows.reduce((best, one) => (room(one) > room(best) ? one : best));
}
