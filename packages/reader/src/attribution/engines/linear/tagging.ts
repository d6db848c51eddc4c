import type { Sequence } from "./crf.ts";
import type { Scene } from "./scene.ts";
import type { SequenceBuilder } from "./sequence.ts";
import { Tag } from "./words.ts";

/* The features of the first field, which marks what is source, cue and content in a sentence, whoever's. */

export const TAG_UNARY_BITS = 18;
export const TAG_EDGE_BITS = 15;

const NOTHING = 0x5eed;
const TELLING = 5;

/** The sequence of one sentence of units. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one table, a line for each feature, which share what was looked up once
export function tagSequence(scene: Scene, sentence: number, into: SequenceBuilder): Sequence {
  const { units, words, ruled } = scene;
  const { word, stem, suffix, tag, cueness } = words;
  const from = units.first[sentence] as number;
  const to = units.first[sentence + 1] as number;
  const w = (i: number) => (i < from || i >= to ? NOTHING : (word[i] as number));
  const t = (i: number) => (i < from || i >= to ? 0 : (tag[i] as number));
  const c = (i: number) => (i < from || i >= to ? 0 : (cueness[i] as number));
  const r = (i: number) => (i < from || i >= to ? 0 : (ruled[i] as number));
  const left = nearestTold(cueness, from, to, 1);
  const right = nearestTold(cueness, from, to, -1);
  let quotes = 0;
  for (let i = from; i < to; i++) quotes |= tag[i] === Tag.saying ? 1 : tag[i] === Tag.quotation ? 2 : 0;
  const heading = units.heading[from] as number;
  const { unary, edge } = into;
  let commas = 0;
  for (let i = from; i < to; i++) {
    const wBefore = w(i - 1);
    const wHere = w(i);
    const wAfter = w(i + 1);
    const tBefore = t(i - 1);
    const tHere = t(i);
    const tAfter = t(i + 1);
    const cBefore = c(i - 1);
    const cHere = c(i);
    const cAfter = c(i + 1);
    const rBefore = r(i - 1);
    const rHere = r(i);
    const rAfter = r(i + 1);
    unary.add(0, 0);
    unary.add(1, wHere);
    unary.add(2, stem[i] as number);
    unary.add(3, suffix[i] as number, tHere);
    unary.add(4, tHere, cHere);
    unary.add(5, wBefore);
    unary.add(6, wAfter);
    unary.add(7, w(i - 2));
    unary.add(8, w(i + 2));
    unary.add(9, wBefore, wHere);
    unary.add(10, wHere, wAfter);
    unary.add(11, wBefore, wHere, wAfter);
    unary.add(12, tBefore, tHere);
    unary.add(13, tHere, tAfter);
    unary.add(14, tBefore, tHere, tAfter);
    unary.add(15, t(i - 2), tBefore, tHere);
    unary.add(16, tHere, tAfter, t(i + 2));
    unary.add(17, cHere, cBefore, tHere);
    unary.add(18, cHere, cAfter, tHere);
    const l = left[i - from] as number;
    const n = right[i - from] as number;
    const lw = l < 0 ? NOTHING : (stem[l] as number);
    const nw = n < 0 ? NOTHING : (stem[n] as number);
    const ld = l < 0 ? 0 : near(i - l);
    const nd = n < 0 ? 0 : near(n - i);
    unary.add(19, lw);
    unary.add(20, nw);
    unary.add(21, lw, nw);
    unary.add(22, lw, tHere);
    unary.add(23, nw, tHere);
    unary.add(24, ld, nd);
    unary.add(25, ld, lw);
    unary.add(26, nd, nw);
    unary.add(27, rHere, tHere);
    unary.add(28, rHere, rBefore, rAfter);
    unary.add(29, rHere, wHere);
    unary.add(30, heading, tHere);
    unary.add(31, quotes, tHere);
    unary.add(32, near(i - from), tHere);
    unary.add(33, near(to - i), tHere);
    unary.add(34, Math.min(commas, 3), ld, nd);
    unary.add(35, l < 0 ? NOTHING : lw, l < 0 ? 0 : between(tag, l, i));
    unary.add(36, n < 0 ? NOTHING : nw, n < 0 ? 0 : between(tag, i, n));
    unary.add(37, stem[i] as number, tBefore, tAfter);
    unary.add(38, stem[i] as number, quotes);
    unary.add(39, t(i - 3), t(i + 3));
    edge.add(0, 0);
    edge.add(1, wHere);
    edge.add(2, wBefore);
    edge.add(3, tBefore, tHere);
    edge.add(4, rBefore, rHere);
    edge.add(5, cBefore, cHere);
    edge.add(6, tBefore, tHere, tAfter);
    edge.add(7, heading);
    into.next();
    if (tag[i] === Tag.comma) commas++;
  }
  return into.take();
}

/** For each place the nearest word before (`step` 1) or after (-1) that tells cues, -1 where there is none. */
function nearestTold(cueness: Uint8Array, from: number, to: number, step: 1 | -1): Int32Array {
  const found = new Int32Array(to - from);
  let last = -1;
  for (let k = 0; k < to - from; k++) {
    const i = step === 1 ? from + k : to - 1 - k;
    found[i - from] = last;
    if ((cueness[i] as number) >= TELLING) last = i;
  }
  return found;
}

/** The nearest word, going by `step` from `start` to before `stop`, that tells cues, -1 where there is none. */
export function nearestTelling(cueness: Uint8Array, start: number, stop: number, step: 1 | -1): number {
  for (let i = start; i !== stop; i += step) if ((cueness[i] as number) >= TELLING) return i;
  return -1;
}

const NEAR = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8];
export const near = (distance: number): number => NEAR[distance] ?? 9;

/** What lies between two places: commas, "that", quotations, verbs; as bits. */
export function between(tag: Uint8Array, a: number, b: number): number {
  let bits = 0;
  for (let i = a + 1; i < b; i++) {
    const one = tag[i];
    if (one === Tag.comma) bits |= bits & 1 ? 2 : 1;
    else if (one === Tag.that) bits |= 4;
    else if (one === Tag.quotation || one === Tag.saying) bits |= 8;
    else if (one === Tag.be || one === Tag.have || one === Tag.modal) bits |= 16;
    else if (one === Tag.coordinator || one === Tag.subordinator || one === Tag.relative) bits |= 32;
    else if (one === Tag.dash || one === Tag.colon) bits |= 64;
  }
  return bits;
}
