import { type CrfWeights, marginals, potentials, type Sequence } from "@according/reader/linear";
import { random, shuffle } from "./random.ts";

export interface Example {
  readonly sequence: Sequence;
  readonly gold: Uint8Array;
  /** Place whose label is given, -1 for none. */
  readonly given: number;
}

export interface CrfOptions {
  readonly labels: number;
  readonly unaryBits: number;
  readonly edgeBits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Chance of each feature to be left out of a step. */
  readonly drop: number;
  readonly seed: number;
}

/** A field fitted by stochastic gradient with a step of its own for each weight (Adagrad). */
export function fitCrf(examples: readonly Example[], options: CrfOptions): CrfWeights {
  const { labels, unaryBits, edgeBits, epochs, rate, drop } = options;
  const pairs = labels * labels;
  const weights = {
    unary: new Float32Array(2 ** unaryBits * labels),
    edge: new Float32Array(2 ** edgeBits * pairs),
    scale: 1,
  };
  const seenUnary = new Float32Array(weights.unary.length).fill(1);
  const seenEdge = new Float32Array(weights.edge.length).fill(1);
  const order = Int32Array.from(examples.keys());
  const next = random(options.seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const k of order) {
      const { sequence: whole, gold, given } = examples[k] as Example;
      const sequence = drop ? thin(whole, drop, next) : whole;
      const scores = potentials(weights, labels, sequence);
      if (given >= 0) for (let y = 0; y < labels; y++) if (y !== gold[given]) scores.unary[given * labels + y] = -60;
      const { node, pair } = marginals(scores, true);
      for (let i = 0; i < sequence.length; i++) {
        for (let y = 0; y < labels; y++) {
          const g = (node[i * labels + y] as number) - (gold[i] === y ? 1 : 0);
          if (g < 1e-3 && g > -1e-3) continue;
          const end = sequence.unaryOffset[i + 1] as number;
          for (let f = sequence.unaryOffset[i] as number; f < end; f++)
            step(weights.unary, seenUnary, (sequence.unary[f] as number) * labels + y, g, rate);
        }
        if (i === 0) continue;
        const right = (gold[i - 1] as number) * labels + (gold[i] as number);
        for (let p = 0; p < pairs; p++) {
          const g = (pair[i * pairs + p] as number) - (p === right ? 1 : 0);
          if (g < 1e-3 && g > -1e-3) continue;
          const end = sequence.edgeOffset[i + 1] as number;
          for (let f = sequence.edgeOffset[i] as number; f < end; f++)
            step(weights.edge, seenEdge, (sequence.edge[f] as number) * pairs + p, g, rate);
        }
      }
    }
  }
  return weights;
}

/** Leaves out each feature with a chance, so that none is leant on alone. */
function thin(sequence: Sequence, drop: number, next: () => number): Sequence {
  const [unary, unaryOffset] = thinned(sequence.unary, sequence.unaryOffset, drop, next);
  const [edge, edgeOffset] = thinned(sequence.edge, sequence.edgeOffset, drop, next);
  return { length: sequence.length, unary, unaryOffset, edge, edgeOffset };
}

function thinned(
  features: Int32Array,
  offsets: Int32Array,
  drop: number,
  next: () => number,
): [Int32Array, Int32Array] {
  const kept = new Int32Array(features.length);
  const ends = new Int32Array(offsets.length);
  let count = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++)
      if (next() >= drop) kept[count++] = features[f] as number;
    ends[i + 1] = count;
  }
  return [kept, ends];
}

function step(weights: Float32Array, seen: Float32Array, at: number, gradient: number, rate: number): void {
  const w = weights[at] as number;
  const n = (seen[at] as number) + gradient * gradient;
  seen[at] = n;
  weights[at] = w - (rate * gradient) / Math.sqrt(n);
}
