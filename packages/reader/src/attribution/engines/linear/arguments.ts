import { onceFor } from "../../../text/once-for.ts";
import type { Sequence } from "./crf.ts";
import { Role, type Scene } from "./scene.ts";
import type { SequenceBuilder } from "./sequence.ts";
import { between, near } from "./tagging.ts";
import { Tag } from "./words.ts";

/* The second field marks, for one cue at a time, its own words, its source and its content. */

export const ARGUMENT_UNARY_BITS = 18;
export const ARGUMENT_EDGE_BITS = 15;

const NOTHING = 0x5eed;
const LONGEST = 160;

/** How much is looked at of a sentence that begins with a quotation but has more: enough to see whose it is. */
const OPENING = 5;

/** The units about a cue in which its source and content are looked for. */
export interface Window {
  /** The unit that stands for the cue. */
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
}

/** The cue's sentence, a quotation just before it, and quotations after it. */
export function windowOf({ units, words }: Scene, anchor: number): Window {
  const sentence = units.sentence[anchor] as number;
  const sentences = units.first.length - 1;
  let from = units.first[sentence] as number;
  let to = units.first[sentence + 1] as number;
  if (from > 0 && units.quoted[from - 1]) from--;
  for (let next = sentence + 1; next < Math.min(sentences, sentence + 6); next++) {
    const first = units.first[next] as number;
    if (words.tag[first] !== Tag.saying) break;
    const last = units.first[next + 1] as number;
    to = Math.min(last, first + OPENING);
    if (to < last) break;
  }
  return { anchor, from: Math.max(from, anchor - LONGEST / 2), to: Math.min(to, anchor + LONGEST / 2) };
}

/** Of each unit the probability of each role, from the first field. */
export type RoleBeliefs = Float32Array;

/** A probability as one of seven steps. */
export const step = (p: number): number =>
  p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.5 ? 3 : p < 0.75 ? 4 : p < 0.93 ? 5 : 6;

/** What the first field thinks of each unit, in steps: source, cue and content in three bits each; and its likeliest role. */
interface Thoughts {
  readonly steps: Int16Array;
  readonly tops: Uint8Array;
}

/** Worked out once for all anchors of a text. */
const thoughtsOf = onceFor((beliefs: RoleBeliefs): Thoughts => {
  const count = beliefs.length / 4;
  const steps = new Int16Array(count);
  const tops = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const at = i * 4;
    steps[i] =
      step(beliefs[at + 1] as number) * 64 + step(beliefs[at + 2] as number) * 8 + step(beliefs[at + 3] as number);
    tops[i] = likeliest(beliefs, i);
  }
  return { steps, tops };
});

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one table, a line for each feature, which share what was looked up once
export function argumentSequence(scene: Scene, beliefs: RoleBeliefs, window: Window, into: SequenceBuilder): Sequence {
  const { units, words, ruled, ruledBy } = scene;
  const { word, stem, suffix, tag, cueness } = words;
  const { anchor, from, to } = window;
  const w = (i: number) => (i < from || i >= to ? NOTHING : (word[i] as number));
  const t = (i: number) => (i < from || i >= to ? 0 : (tag[i] as number));
  const c = (i: number) => (i < from || i >= to ? 0 : (cueness[i] as number));
  const { steps, tops } = thoughtsOf(beliefs);
  const believed = (i: number) => (i < from || i >= to ? 0 : (steps[i] as number));
  const top = (i: number) => (i < from || i >= to ? 9 : (tops[i] as number));
  const mine = ruledBy[anchor] as number;
  const ruledCue = mine >= 0 && ruled[anchor] === Role.cue;
  const r = (i: number) => {
    if (i < from || i >= to) return 9;
    const by = ruledBy[i] as number;
    if (ruledCue && by === mine) return ruled[i] as number;
    return by < 0 ? (ruledCue ? 8 : 4) : 4 + (ruled[i] as number);
  };
  const sa = stem[anchor] as number;
  const ta = t(anchor) * 16 + c(anchor);
  const pre = t(anchor - 1);
  const post = t(anchor + 1);
  const be = hasBe(tag, from, anchor);
  const form = (suffix[anchor] as number) ^ (be ? 77 : 0);
  const home = units.sentence[anchor] as number;
  const opener = t(Math.max(from, units.first[home] as number));
  const quotesBefore = quotesIn(tag, from, anchor);
  const quotesAfter = quotesIn(tag, anchor, to);
  const shape = quotesBefore * 4 + quotesAfter;
  const sourceLeft = nearestBelief(beliefs, Role.source, anchor - 1, from - 1, -1);
  const sourceRight = nearestBelief(beliefs, Role.source, anchor + 1, to, 1);
  const { unary, edge } = into;
  for (let i = from; i < to; i++) {
    const away = i - anchor;
    const side = away < 0 ? 1 : away > 0 ? 2 : 0;
    const far = near(Math.abs(away)) * 3 + side;
    const sentences = side * 8 + (units.sentence[i] as number) - home + 2;
    const lies = side === 1 ? between(tag, i, anchor) : between(tag, anchor, i);
    const opens = i - (units.first[units.sentence[i] as number] as number);
    const thought = believed(i);
    const b1 = thought >> 6;
    const way = path(tag, i, anchor);
    const ends = (units.first[(units.sentence[i] as number) + 1] as number) - i;
    const wBefore = w(i - 1);
    const wHere = w(i);
    const wAfter = w(i + 1);
    const tBefore = t(i - 1);
    const tHere = t(i);
    const tAfter = t(i + 1);
    const rBefore = r(i - 1);
    const rHere = r(i);
    const rAfter = r(i + 1);
    const topBefore = top(i - 1);
    const topHere = top(i);
    const topAfter = top(i + 1);
    unary.add(0, side);
    unary.add(1, wHere, side);
    unary.add(2, wHere);
    unary.add(3, stem[i] as number, sa);
    unary.add(4, tHere, sa, side);
    unary.add(5, far, sa);
    unary.add(6, far, tHere);
    unary.add(7, far, ta);
    unary.add(8, wBefore, side);
    unary.add(9, wAfter, side);
    unary.add(10, w(i - 2), side);
    unary.add(11, w(i + 2), side);
    unary.add(12, wBefore, wHere, side);
    unary.add(13, wHere, wAfter, side);
    unary.add(14, tBefore * 32 + tHere, side);
    unary.add(15, tHere * 32 + tAfter, side);
    unary.add(16, tBefore * 1024 + tHere * 32 + tAfter, side);
    unary.add(17, t(i - 2) * 1024 + tBefore * 32 + tHere, side);
    unary.add(18, tHere * 1024 + tAfter * 32 + t(i + 2), side);
    unary.add(19, lies, side);
    unary.add(20, lies, sa);
    unary.add(21, lies, far);
    unary.add(22, lies * 4 + side, tHere, ta);
    unary.add(23, sentences, tHere);
    unary.add(24, sentences, shape);
    unary.add(25, shape, tHere, side);
    unary.add(26, shape, sa, side);
    unary.add(27, near(opens), tHere, side);
    unary.add(28, near(ends), tHere, side);
    unary.add(29, b1, side, sa);
    unary.add(30, (thought >> 3) & 7, side, far);
    unary.add(31, thought & 7, side, sa);
    unary.add(32, thought, side);
    unary.add(33, believed(i - 1), side);
    unary.add(34, believed(i + 1), side);
    unary.add(35, topHere * 100 + topBefore * 10 + topAfter, side);
    unary.add(36, rHere, side);
    unary.add(37, rHere * 100 + rBefore * 10 + rAfter, side);
    unary.add(38, rHere, tHere, side);
    unary.add(39, rHere * 16 + topHere, side);
    unary.add(40, form, side, tHere);
    unary.add(41, form, far);
    unary.add(42, post * 32 + pre, side, tHere);
    unary.add(43, post, far);
    unary.add(44, w(anchor + 1), sa, side);
    unary.add(45, w(anchor - 1), sa, side);
    unary.add(46, opener, side, sa);
    unary.add(47, c(i) * 8 + side, tHere, lies);
    unary.add(48, run(i, sourceLeft, sourceRight), b1, side);
    unary.add(49, run(i, sourceLeft, sourceRight), shape, sa);
    unary.add(50, suffix[i] as number, side);
    unary.add(51, way, side);
    unary.add(52, way, sa);
    unary.add(53, lies, pre * 32 + post, side);
    unary.add(54, units.heading[i] as number, far);
    unary.add(55, units.heading[i] as number, tHere, side);
    unary.add(56, wHere, lies, side);
    edge.add(0, side);
    edge.add(1, wHere, side);
    edge.add(2, wBefore, side);
    edge.add(3, tBefore * 32 + tHere, side);
    edge.add(4, tBefore * 1024 + tHere * 32 + tAfter, side);
    edge.add(5, t(i - 2) * 1024 + tBefore * 32 + tHere, side);
    edge.add(6, far, sa);
    edge.add(7, far, ta);
    edge.add(8, rBefore * 10 + rHere, side);
    edge.add(9, topBefore * 10 + topHere, side);
    edge.add(10, wBefore, wHere, side);
    edge.add(11, sentences, i === units.first[units.sentence[i] as number] ? 1 : 0, tHere);
    edge.add(12, lies, tBefore * 32 + tHere, side);
    edge.add(13, c(i), c(i - 1), side);
    edge.add(14, wHere, tAfter, tBefore);
    edge.add(15, far, tBefore * 32 + tHere);
    into.next();
  }
  return into.take();
}

const likeliest = (beliefs: RoleBeliefs, i: number): number => {
  let best = 0;
  for (let y = 1; y < 4; y++) if ((beliefs[i * 4 + y] as number) > (beliefs[i * 4 + best] as number)) best = y;
  return best;
};

function hasBe(tag: Uint8Array, from: number, anchor: number): boolean {
  for (let i = anchor - 1; i >= Math.max(from, anchor - 3); i--) if (tag[i] === Tag.be) return true;
  return false;
}

function quotesIn(tag: Uint8Array, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) found |= tag[i] === Tag.saying ? 2 : tag[i] === Tag.quotation ? 1 : 0;
  return found;
}

/** The nearest unit, going by `step` up to `stop`, that the first field thinks has a role; -1 if none. */
function nearestBelief(beliefs: RoleBeliefs, role: number, start: number, stop: number, step: 1 | -1): number {
  for (let i = start; i !== stop && i >= 0; i += step) {
    if (step === 1 ? i >= stop : i <= stop) return -1;
    if ((beliefs[i * 4 + role] as number) > 0.4) return i;
  }
  return -1;
}

const run = (i: number, left: number, right: number): number =>
  (left < 0 ? 0 : i === left ? 1 : i < left ? (left - i < 6 ? 2 : 3) : 4) * 5 +
  (right < 0 ? 0 : i === right ? 1 : i > right ? (i - right < 6 ? 2 : 3) : 4);

/** The forms of the words between a place and the anchor, where they are few. */
function path(tag: Uint8Array, i: number, anchor: number): number {
  const a = Math.min(i, anchor);
  const b = Math.max(i, anchor);
  if (b - a > 6) return 1;
  let hash = 7;
  for (let k = a; k <= b; k++) hash = Math.imul(hash, 37) + (tag[k] as number);
  return hash;
}
