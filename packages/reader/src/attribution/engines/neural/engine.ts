import { contains, type Span } from "@according/record";
import type { Range, Segmented } from "../../../layers.ts";
import { Places } from "../../../text/places.ts";
import { type Engine, viewOf } from "../../engine.ts";
import { hasWord } from "../../found.ts";
import { type Proposal, propose } from "../../proposal.ts";
import { FRAMES } from "../../rules/index.ts";
import { isPlainDeed } from "../../rules/performatives.ts";
import { actOfCue } from "../linear/acts.ts";
import { mended } from "../mending/mended.ts";
import { type Candidate, candidateOf, chooseCandidates, wordStarts } from "./candidates.ts";
import { type Cue, cuesIn, TAGS } from "./cues.ts";
import { FEATURE_COUNT, featuresOf, lowerBound } from "./features.ts";
import { LABELS, labelWords } from "./labels.ts";
import { type Decoding, NARROW, type Network, type Seen } from "./network.ts";
import { homeOf, windowsOf } from "./windows.ts";
import { type Pieces, toPieces, type Vocabulary } from "./wordpiece.ts";

/** So many cues are read at once; memory grows with it, and the answers do not depend on it. */
const MOST_CUES = 64;

/**
 * The neural engine: an encoder sees window after window of word pieces and tells what may be a cue; a second part reads
 * each cue, a linear chain labels the words, and the surest readings that leave each other alone are taken. Windows are
 * seen one by one, since numbers rounded to eight bits would depend on what is beside them.
 */
export function neural(network: Network, vocabulary: Vocabulary, decoding: Decoding): Engine {
  const proposeIn = async (segmented: Segmented): Promise<readonly Proposal[]> => {
    const pieces = toPieces(segmented.text, vocabulary);
    const candidates = await candidatesIn(network, vocabulary, decoding, segmented, pieces);
    return toReadings(segmented, pieces, chooseCandidates(candidates, pieces.ids.length));
  };
  return {
    name: "neural",
    async propose(reports) {
      const answers: (readonly Proposal[])[] = [];
      for (const { segmented } of reports) answers.push(await proposeIn(segmented));
      return answers;
    },
  };
}

async function candidatesIn(
  network: Network,
  { first, last }: Vocabulary,
  { transitions, calibration }: Decoding,
  segmented: Segmented,
  pieces: Pieces,
): Promise<readonly Candidate[]> {
  const features = featuresOf(segmented, pieces);
  const windows = windowsOf(boundariesOf(features));
  const chain = Float64Array.from(transitions);
  const found: Candidate[] = [];
  for (const [i, [start, end]] of windows.entries()) {
    const ids = Int32Array.of(first, ...pieces.ids.subarray(start, end), last);
    const row = new Int32Array(ids.length * FEATURE_COUNT);
    row.set(features.subarray(start * FEATURE_COUNT, end * FEATURE_COUNT), FEATURE_COUNT);
    const seen = await network.see(ids, row);
    const place = { start, word: pieces.word.subarray(start, end) };
    const near = windows.slice(Math.max(0, i - 2), i + 3);
    const cues = cuesIn(Float64Array.from(seen.tags.subarray(TAGS, TAGS * (end - start + 1))), place.word).filter(
      ({ range: [from, to] }) => homeOf(near, start + ((from + to - 1) >> 1), pieces.ids.length) === windows[i],
    );
    for await (const [cue, emissions, real] of readCues(network, seen, ids.length, cues, place.word)) {
      const one = candidateOf(place, cue, labelWords(emissions, chain), real, calibration);
      if (one) found.push(one);
    }
  }
  return found;
}

/** Column 2 of the features says where sentences and paragraphs begin. */
const boundariesOf = (features: Int32Array): Uint8Array =>
  Uint8Array.from({ length: features.length / FEATURE_COUNT }, (_, i) => features[i * FEATURE_COUNT + 2] as number);

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

function toReadings(segmented: Segmented, pieces: Pieces, chosen: readonly Candidate[]): readonly Proposal[] {
  const ruled = propose(FRAMES, viewOf(segmented));
  const actOf = actsIn(segmented, ruled);
  const span = ([from, to]: Range): Span => [pieces.start[from] as number, pieces.end[to - 1] as number];
  const places = new Places(segmented);
  const read = chosen.flatMap(({ cue, source, content, confidence }): readonly Proposal[] => {
    const at = span(cue);
    return mended(places, {
      source: source.map(span).filter((one) => hasWord(segmented, one)),
      cue: [at],
      content: content.map(span),
      act: actOf(at),
      confidence,
      paragraph: places.paragraph(at[0]),
      by: "neural",
      standing: "read",
    });
  });
  return [...read, ...besideNetwork(places, ruled)];
}

/** The rules know a cue's act from its frame; where they have none the cue's words tell. */
function actsIn({ text }: Segmented, ruled: readonly Proposal[]): (cue: Span) => Proposal["act"] {
  const known = ruled
    .flatMap(({ cue, act }) => cue.map((span) => ({ span, act })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const at = lastBegun(known.map(({ span }) => span));
  return (cue) => {
    const before = known[at(cue[1] - 1)];
    if (before && before.span[1] > cue[0]) return before.act;
    const words = text
      .slice(...cue)
      .toLowerCase()
      .match(/[\p{L}\p{N}’'-]+/gu) ?? [""];
    return actOfCue(words.at(-1) as string, words);
  };
}

/**
 * What the rules find that the network learnt to pass over: of quotations that nobody else takes up, for it has a frame
 * and the quotation is somebody's words; and plain deeds done in words, of which its corpus marks few.
 */
function besideNetwork({ segmented, quotation, sentence }: Places, ruled: readonly Proposal[]): readonly Proposal[] {
  const isQuoted = (span: Span): boolean => {
    const around = quotation(span[0]);
    return around?.marks === "double" && around.within === null && contains(around.span, span);
  };
  return ruled.flatMap((one): readonly Proposal[] => {
    if (one.content.every(isQuoted)) return [{ ...one, standing: "left" }];
    const begins = one.source[0] && segmented.sentences[sentence(one.source[0][0])]?.span[0];
    return begins !== undefined && isPlainDeed(segmented, begins, one) ? [{ ...one, standing: "beside" }] : [];
  });
}

/** Of spans in the order of the text, the index of the last that begins at or before an offset; -1 where none does. */
function lastBegun(spans: readonly Span[]): (offset: number) => number {
  const starts = Int32Array.from(spans, ([start]) => start);
  return (offset) => lowerBound(starts, offset + 1) - 1;
}
