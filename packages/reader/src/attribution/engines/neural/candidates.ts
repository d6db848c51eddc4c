import type { Range } from "../../../layers.ts";
import type { Cue } from "./cues.ts";
import { LABELS, Label, type Labelling } from "./labels.ts";

/** Pieces between two runs of a content that are taken into it. */
const GAP = 4;
/** A reading more of whose content is another's is left out. */
const MOST_TAKEN = 0.4;
/** A reading less sure than this is left out: below it three of five are wrong. */
const LEAST_SURE = 0.4;
const LEAST = 1e-4;

/** A cue with what is its own, in pieces of the report. */
export interface Candidate {
  readonly cue: Range;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /**
   * What tells how sure it is: the log-odds that its cue is one, by its tag and by its reading; the logarithms of how much
   * of the content is right and how likely the source; and whether there is a source.
   */
  readonly measures: readonly number[];
}

/** A candidate and how sure it is, 0 to 1. */
export interface Weighed extends Candidate {
  readonly confidence: number;
}

/** What stands in a window: where it begins in the report, and which word each of its pieces belongs to. */
export interface Place {
  readonly start: number;
  readonly word: Int32Array;
}

/** Where each word of a window begins, in pieces, and where the last one ends. */
export function wordStarts(word: Int32Array): Int32Array {
  const starts = Array.from(word.keys()).filter((i) => i === 0 || word[i] !== word[i - 1]);
  return Int32Array.from([...starts, word.length]);
}

/** What is read of one cue: null where it has no content. `real` is the log-odds that it is a cue at all. */
export function candidateOf({ start, word }: Place, cue: Cue, labelling: Labelling, real: number): Candidate | null {
  const starts = wordStarts(word);
  const content = runsOf(labelling.path, starts, Label.content, Label.inContent, GAP);
  if (content.length === 0) return null;
  const source = runsOf(labelling.path, starts, Label.source, Label.inSource, 0);
  const peak = Math.min(Math.max(cue.peak, LEAST), 1 - LEAST);
  const measures = [
    Math.log(peak / (1 - peak)),
    real,
    Math.log(Math.max(expectedOverlap(labelling), LEAST)),
    Math.log(Math.max(sureness(labelling), LEAST)),
    source.length > 0 ? 1 : 0,
  ];
  const placed = ([from, to]: Range): Range => [start + from, start + to];
  return {
    cue: placed(cue.range),
    source: source.map(placed),
    content: content.map(placed),
    measures,
  };
}

/** Unbroken runs of words of one role, as pieces; one that begins anew is another; gaps of few free pieces are closed. */
function runsOf(path: Uint8Array, starts: Int32Array, begin: number, inside: number, gap: number): readonly Range[] {
  const found: [number, number][] = [];
  let last = -1;
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== begin && path[i] !== inside) continue;
    const [from, to] = [starts[i] as number, starts[i + 1] as number];
    const before = found.at(-1);
    const next = last + 1 === i && path[i] === inside;
    const near = gap > 0 && before !== undefined && from - before[1] <= gap && isFree(path, last + 1, i);
    if (before && (next || near)) before[1] = to;
    else found.push([from, to]);
    last = i;
  }
  return found;
}

const isFree = (path: Uint8Array, from: number, to: number): boolean =>
  path.subarray(from, to).every((label) => label === Label.outside);

/** The Jaccard index of the content and what is held to be content, as expected. */
function expectedOverlap({ path, belief }: Labelling): number {
  let [chosen, both, missed] = [0, 0, 0];
  for (let i = 0; i < path.length; i++) {
    const says = (belief[i * LABELS + Label.content] as number) + (belief[i * LABELS + Label.inContent] as number);
    if (path[i] === Label.content || path[i] === Label.inContent) {
      chosen++;
      both += says;
    } else missed += says;
  }
  return both / (chosen + missed);
}

/** How likely its words are the source on average; where there is none, how likely the likeliest word is none. */
function sureness({ path, belief }: Labelling): number {
  let [sum, count, least] = [0, 0, 1];
  for (let i = 0; i < path.length; i++) {
    const names = (belief[i * LABELS + Label.source] as number) + (belief[i * LABELS + Label.inSource] as number);
    least = Math.min(least, 1 - names);
    if (path[i] !== Label.source && path[i] !== Label.inSource) continue;
    sum += names;
    count++;
  }
  return count > 0 ? sum / count : least;
}

/** A logistic function of the measures: an intercept, then a weight for each. */
export function confidenceOf([intercept = 0, ...weights]: readonly number[], measures: readonly number[]): number {
  const odds = measures.reduce((sum, measure, i) => sum + measure * (weights[i] ?? 0), intercept);
  return 1 / (1 + Math.exp(-odds));
}

/** The surest first; one whose cue is taken, or too much of whose content, is left out; else it has the rest. */
export function chooseCandidates<T extends Weighed>(
  candidates: readonly T[],
  size: number,
  least = LEAST_SURE,
): readonly T[] {
  const taken = new Uint8Array(size);
  return candidates
    .filter(({ confidence }) => confidence >= least)
    .sort((a, b) => b.confidence - a.confidence || a.cue[0] - b.cue[0])
    .flatMap((one) => {
      const pieces = one.content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
      const free = pieces.filter((piece) => !taken[piece]);
      if (taken.subarray(...one.cue).includes(1) || pieces.length - free.length > MOST_TAKEN * pieces.length) return [];
      for (const piece of pieces) taken[piece] = 1;
      taken.fill(1, ...one.cue);
      return { ...one, content: unbroken(free) };
    });
}

function unbroken(pieces: readonly number[]): readonly Range[] {
  const found: [number, number][] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    if (before?.[1] === piece) before[1]++;
    else found.push([piece, piece + 1]);
  }
  return found;
}
