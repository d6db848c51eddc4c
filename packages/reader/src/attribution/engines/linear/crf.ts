import { rowSums } from "./row-sums.ts";

/*
 * A linear-chain conditional random field over hashed features (Lafferty et al. 2001). Every place has features of its
 * own and features of the step into it; every feature has a weight for each label, or for each pair of labels.
 */

export interface CrfWeights {
  /** `2 ** unaryBits * labels` */
  readonly unary: Float32Array | Int8Array;
  /** `2 ** edgeBits * labels * labels`, the label before first */
  readonly edge: Float32Array | Int8Array;
  /** What a weight is multiplied by to be a log-potential. */
  readonly scale: number;
}

/** The features of a sequence: those of place i lie in `[offset[i], offset[i + 1])`. */
export interface Sequence {
  readonly length: number;
  readonly unary: Int32Array;
  readonly unaryOffset: Int32Array;
  readonly edge: Int32Array;
  readonly edgeOffset: Int32Array;
}

/** Log-potentials of a sequence: `[i * labels + y]` and `[(i * labels + before) * labels + y]`. */
export interface Potentials {
  readonly length: number;
  readonly labels: number;
  readonly unary: Float64Array;
  readonly edge: Float64Array;
}

/*
 * Arrays of which the content is needed only until the same is asked for again. They are kept and grow: making one takes
 * longer than filling it.
 */
class Room {
  #kept = new Float64Array(1024);

  /** At least so long; what it holds is what was last put there. */
  of(size: number): Float64Array {
    if (this.#kept.length < size) this.#kept = new Float64Array(size * 2);
    return this.#kept;
  }
}
const unaryRoom = new Room();
const edgeRoom = new Room();

/** The arrays may be longer than the sequence, and hold until the next potentials are asked for. */
export function potentials(weights: CrfWeights, labels: number, sequence: Sequence): Potentials {
  const { length, unary, unaryOffset, edge, edgeOffset } = sequence;
  const { scale } = weights;
  const pairs = labels * labels;
  return {
    length,
    labels,
    unary: rowSums(weights.unary, labels, scale, length, unary, unaryOffset, unaryRoom.of(length * labels)),
    edge: rowSums(weights.edge, pairs, scale, length, edge, edgeOffset, edgeRoom.of(length * pairs)),
  };
}

export interface Marginals {
  readonly logZ: number;
  /** `[i * labels + y]` */
  readonly node: Float64Array;
  /** `[(i * labels + before) * labels + y]`; nothing for i = 0 */
  readonly pair: Float64Array;
}

const NO_PAIRS = new Float64Array(0);

/**
 * Forward and backward sums. Potentials stay within a few hundred, so that their exponentials are finite; what grows
 * along the sequence is brought back to 1 at every place.
 */
export function marginals({ length, labels, unary, edge }: Potentials, withPairs: boolean): Marginals {
  const pairs = labels * labels;
  const here = exponentials(unary, 0, length * labels, hereRoom);
  const steps = exponentials(edge, pairs, length * pairs, stepsRoom);
  const alpha = alphaRoom.of(length * labels);
  const beta = betaRoom.of(length * labels);
  const logZ = forward(length, labels, here, steps, alpha);
  backward(length, labels, here, steps, beta);
  const node = new Float64Array(length * labels);
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (let k = i * labels; k < (i + 1) * labels; k++) {
      node[k] = (alpha[k] as number) * (beta[k] as number);
      total += node[k] as number;
    }
    for (let k = i * labels; k < (i + 1) * labels; k++) node[k] = (node[k] as number) / total;
  }
  const pair = withPairs ? new Float64Array(length * pairs) : NO_PAIRS;
  for (let i = 1; withPairs && i < length; i++) {
    let mass = 0;
    for (let x = 0; x < labels; x++)
      for (let y = 0; y < labels; y++) {
        const at = i * pairs + x * labels + y;
        const to = i * labels + y;
        pair[at] =
          (alpha[(i - 1) * labels + x] as number) * (steps[at] as number) * (here[to] as number) * (beta[to] as number);
        mass += pair[at] as number;
      }
    for (let at = i * pairs; at < (i + 1) * pairs; at++) pair[at] = (pair[at] as number) / mass;
  }
  return { logZ, node, pair };
}

const hereRoom = new Room();
const stepsRoom = new Room();
const alphaRoom = new Room();
const betaRoom = new Room();

function exponentials(of: Float64Array, from: number, to: number, room: Room): Float64Array {
  const out = room.of(to);
  for (let i = from; i < to; i++) out[i] = Math.exp(of[i] as number);
  return out;
}

/** Fills `alpha`, each place summing to 1, and gives the logarithm of the sum over all labellings. */
function forward(length: number, labels: number, here: Float64Array, steps: Float64Array, alpha: Float64Array): number {
  const pairs = labels * labels;
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (let y = 0; y < labels; y++) {
      let sum = i === 0 ? 1 : 0;
      for (let x = 0; x < labels && i > 0; x++)
        sum += (alpha[(i - 1) * labels + x] as number) * (steps[i * pairs + x * labels + y] as number);
      const value = sum * (here[i * labels + y] as number);
      alpha[i * labels + y] = value;
      total += value;
    }
    for (let k = i * labels; k < (i + 1) * labels; k++) alpha[k] = (alpha[k] as number) / total;
    logZ += Math.log(total);
  }
  return logZ;
}

function backward(length: number, labels: number, here: Float64Array, steps: Float64Array, beta: Float64Array): void {
  const pairs = labels * labels;
  beta.fill(1, (length - 1) * labels, length * labels);
  for (let i = length - 1; i > 0; i--) {
    let total = 0;
    for (let x = 0; x < labels; x++) {
      let sum = 0;
      for (let y = 0; y < labels; y++)
        sum +=
          (steps[i * pairs + x * labels + y] as number) *
          (here[i * labels + y] as number) *
          (beta[i * labels + y] as number);
      beta[(i - 1) * labels + x] = sum;
      total += sum;
    }
    for (let k = (i - 1) * labels; k < i * labels; k++) beta[k] = (beta[k] as number) / total;
  }
}

export interface Path {
  readonly labels: Uint8Array;
  /** Log-potential of the whole path. */
  readonly score: number;
}

const scoreRoom = new Room();

/** The `k` best labellings, best first. */
export function best({ length, labels, unary, edge }: Potentials, k: number): readonly Path[] {
  const pairs = labels * labels;
  const width = labels * k;
  const score = scoreRoom.of(length * width).fill(Number.NEGATIVE_INFINITY, 0, length * width);
  const back = new Int32Array(length * width);
  for (let y = 0; y < labels; y++) score[y * k] = unary[y] as number;
  for (let i = 1; i < length; i++)
    for (let y = 0; y < labels; y++) {
      const cell = i * width + y * k;
      for (let x = 0; x < labels; x++) {
        const step = (edge[i * pairs + x * labels + y] as number) + (unary[i * labels + y] as number);
        for (let r = 0; r < k; r++) {
          const from = (i - 1) * width + x * k + r;
          const value = (score[from] as number) + step;
          // What comes after it is no better.
          if (value <= (score[cell + k - 1] as number)) break;
          keepBest(score, back, cell, k, value, x * k + r);
        }
      }
    }
  const ends: [number, number][] = [];
  for (let c = 0; c < width; c++) {
    const value = score[(length - 1) * width + c] as number;
    if (value > Number.NEGATIVE_INFINITY) ends.push([value, c]);
  }
  ends.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  return ends.slice(0, k).map(([value, end]) => {
    const path = new Uint8Array(length);
    let cell = end;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = Math.floor(cell / k);
      cell = back[i * width + cell] as number;
    }
    return { labels: path, score: value };
  });
}

/** Puts a score that is better than the last of them among the `k` best of its cell, in order. */
function keepBest(score: Float64Array, back: Int32Array, cell: number, k: number, value: number, from: number): void {
  let at = cell + k - 1;
  while (at > cell && value > (score[at - 1] as number)) {
    score[at] = score[at - 1] as number;
    back[at] = back[at - 1] as number;
    at--;
  }
  score[at] = value;
  back[at] = from;
}
