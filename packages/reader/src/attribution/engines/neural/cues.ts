import type { Range } from "../../../layers.ts";

/** Tags of a piece: none, B and I of source, of content, of cue. */
export const TAGS = 7;
const BEGIN_CUE = 5;
const IN_CUE = 6;

/** A piece less likely a cue than this is none. */
const LEAST = 0.25;
/** A cue is widened while a piece is at least so likely as its peak. */
const SHARE = 0.5;

export interface Cue {
  /** Pieces of the window. */
  readonly range: Range;
  readonly peak: number;
}

/**
 * What may be cues in a window: each a peak, widened while at least half as likely and no other begins, to whole words.
 *
 * @param tags pieces x 7, probabilities
 * @param word which word each piece belongs to
 */
export function cuesIn(tags: Float64Array, word: Int32Array): readonly Cue[] {
  const likely = Float64Array.from(word, (_, i) => at(tags, i, BEGIN_CUE) + at(tags, i, IN_CUE));
  const order = Array.from(likely.keys())
    .filter((i) => (likely[i] as number) >= LEAST)
    .sort((a, b) => (likely[b] as number) - (likely[a] as number) || a - b);
  const used = new Uint8Array(word.length);
  return order.flatMap((peak) => {
    if (used[peak]) return [];
    const range = wholeWords(word, widened(tags, likely, used, peak));
    used.fill(1, ...range);
    return { range, peak: Math.max(...likely.subarray(...range)) };
  });
}

const at = (tags: Float64Array, piece: number, tag: number): number => tags[piece * TAGS + tag] as number;

function widened(tags: Float64Array, likely: Float64Array, used: Uint8Array, peak: number): Range {
  const enough = SHARE * (likely[peak] as number);
  const joins = (piece: number): boolean => !used[piece] && (likely[piece] ?? 0) >= enough;
  const goesOn = (piece: number): boolean => at(tags, piece, BEGIN_CUE) <= at(tags, piece, IN_CUE);
  let [low, high] = [peak, peak];
  while (low > 0 && joins(low - 1) && goesOn(low)) low--;
  while (high + 1 < likely.length && joins(high + 1) && goesOn(high + 1)) high++;
  return [low, high + 1];
}

function wholeWords(word: Int32Array, [from, to]: Range): Range {
  let [low, high] = [from, to];
  while (low > 0 && word[low - 1] === word[low]) low--;
  while (high < word.length && word[high] === word[high - 1]) high++;
  return [low, high];
}
