import type { Range, Segmented } from "../../../layers.ts";
import { type Candidate, candidateOf, wordStarts } from "./candidates.ts";
import { type Cue, cuesIn, TAGS } from "./cues.ts";
import { BOUNDARY, FEATURE_COUNT, featuresOf, HEADING } from "./features.ts";
import { LABELS, Label, labelWords } from "./labels.ts";
import { type Decoding, NARROW, type Network, type Seen } from "./network.ts";
import { homeOf, windowsOf } from "./windows.ts";
import type { Pieces, Vocabulary } from "./wordpiece.ts";

/** So many cues are read at once; memory grows with it, and the answers do not depend on it. */
const MOST_CUES = 64;

/** All that may be read of a text below its headlines, which the network has not learnt to read, window by window. */
export async function candidatesIn(
  network: Network,
  { first, last }: Vocabulary,
  { transitions }: Pick<Decoding, "transitions">,
  segmented: Segmented,
  pieces: Pieces,
): Promise<readonly Candidate[]> {
  const features = featuresOf(segmented, pieces);
  const windows = windowsOf(columnOf(features, BOUNDARY));
  const headings = columnOf(features, HEADING);
  const chain = Float64Array.from(transitions);
  const found: Candidate[] = [];
  for (const [i, [start, end]] of windows.entries()) {
    const ids = Int32Array.of(first, ...pieces.ids.subarray(start, end), last);
    const row = new Int32Array(ids.length * FEATURE_COUNT);
    row.set(features.subarray(start * FEATURE_COUNT, end * FEATURE_COUNT), FEATURE_COUNT);
    const seen = await network.see(ids, row);
    const place = { start, word: pieces.word.subarray(start, end) };
    const near = windows.slice(Math.max(0, i - 2), i + 3);
    const heading = headings.subarray(start, end);
    const cues = cuesIn(Float64Array.from(seen.tags.subarray(TAGS, TAGS * (end - start + 1))), place.word).filter(
      ({ range: [from, to] }) =>
        heading[from] === 0 && homeOf(near, start + ((from + to - 1) >> 1), pieces.ids.length) === windows[i],
    );
    const starts = wordStarts(place.word);
    for await (const [cue, emissions, real] of readCues(network, seen, ids.length, cues, place.word)) {
      const own = withoutHeadings(emissions, heading, starts);
      const one = candidateOf(place, cue, labelWords(own, chain), real);
      if (one) found.push(one);
    }
  }
  return found;
}

const columnOf = (features: Int32Array, column: number): Uint8Array =>
  Uint8Array.from(
    { length: features.length / FEATURE_COUNT },
    (_, i) => features[i * FEATURE_COUNT + column] as number,
  );

/** As good as impossible. */
const NEVER = -1e9;

/** Nothing of a headline belongs to a verb below it. */
function withoutHeadings(emissions: Float64Array, heading: Uint8Array, starts: Int32Array): Float64Array {
  const own = Float64Array.from(emissions);
  for (let word = 0; word < starts.length - 1; word++)
    if (heading[starts[word] as number] === 1) own.fill(NEVER, word * LABELS + Label.source, word * LABELS + Label.cue);
  return own;
}

/** Each cue with what each word of its window is to it (words x 6) and the log-odds that it is one. */
async function* readCues(
  network: Network,
  seen: Seen,
  length: number,
  cues: readonly Cue[],
  word: Int32Array,
): AsyncGenerator<readonly [Cue, Float64Array, number]> {
  const starts = wordStarts(word).subarray(0, -1);
  for (let at = 0; at < cues.length; at += MOST_CUES) {
    const some = cues.slice(at, at + MOST_CUES);
    const vectors = new Float32Array(some.length * 2 * NARROW);
    const away = new Int32Array(some.length * length);
    for (const [i, { range }] of some.entries()) {
      vectors.set(meanOf(seen.cues, range), i * 2 * NARROW);
      for (let k = 0; k < length; k++) away[i * length + k] = distance(k, range[0] + 1, range[1] + 1);
    }
    const { roles, real } = await network.read(seen.pieces, vectors, away);
    for (const [i, cue] of some.entries()) yield [cue, emissionsOf(roles, i * length + 1, starts), real[i] as number];
  }
}

/** The mean of the rows of a cue's pieces; row 0 is the marker before the window. */
function meanOf(rows: Float32Array, [from, to]: Range): Float32Array {
  const mean = new Float32Array(2 * NARROW);
  for (let i = from + 1; i <= to; i++)
    for (let k = 0; k < mean.length; k++)
      mean[k] = (mean[k] as number) + (rows[i * mean.length + k] as number) / (to - from);
  return mean;
}

/** What the first piece of each word is held to be. */
function emissionsOf(roles: Float32Array, row: number, starts: Int32Array): Float64Array {
  const emissions = new Float64Array(starts.length * LABELS);
  for (const [i, piece] of starts.entries())
    for (let k = 0; k < LABELS; k++) emissions[i * LABELS + k] = roles[(row + piece) * LABELS + k] as number;
  return emissions;
}

/** Steps between a cue and what is as far from it as the farthest. */
const FARTHEST = 16;
const SINGLE = 8;

/** Signed distance of a piece to a cue in 33 steps, single ones up to eight, half octaves beyond; 16 is the cue itself. */
function distance(piece: number, from: number, to: number): number {
  const away = piece < from ? from - piece : piece >= to ? piece - to + 1 : 0;
  const step = away <= SINGLE ? away : Math.min(SINGLE + Math.floor(Math.log2(away / SINGLE) * 2), FARTHEST);
  return piece < from ? FARTHEST - step : FARTHEST + step;
}
