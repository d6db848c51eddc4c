import type { Sequence } from "./crf.ts";
import { Features } from "./hash.ts";

/** Gathers the features of a sequence, place by place. */
export class SequenceBuilder {
  readonly unary: Features;
  readonly edge: Features;
  readonly #unary: Places;
  readonly #edge: Places;
  readonly #keep: boolean;

  /** A sequence that is not to be kept holds only until the next place is added; its arrays may be longer than it. */
  constructor(unaryBits: number, edgeBits: number, keep = true) {
    this.unary = new Features(unaryBits);
    this.edge = new Features(edgeBits);
    this.#unary = new Places(this.unary);
    this.#edge = new Places(this.edge);
    this.#keep = keep;
  }

  /** Ends a place: what was added to `unary` and `edge` since the last is its features. */
  next(): void {
    this.#unary.end();
    this.#edge.end();
  }

  /** The sequence of the places so far; the builder is empty again. */
  take(): Sequence {
    const length = this.#unary.count;
    const [unary, unaryOffset] = this.#unary.take(this.#keep);
    const [edge, edgeOffset] = this.#edge.take(this.#keep);
    return { length, unary, unaryOffset, edge, edgeOffset };
  }
}

/** Where in a list of features each place begins and ends. */
class Places {
  readonly #features: Features;
  #offsets = new Int32Array(512);
  count = 0;

  constructor(features: Features) {
    this.#features = features;
  }

  end(): void {
    if (this.count + 2 > this.#offsets.length) this.#offsets = doubled(this.#offsets);
    this.#offsets[++this.count] = this.#features.count;
    this.#features.grow();
  }

  /** The features and their offsets: copies, or the arrays themselves. */
  take(copied: boolean): readonly [features: Int32Array, offsets: Int32Array] {
    const { at, count } = this.#features;
    const [offsets, places] = [this.#offsets, this.count];
    this.#features.clear();
    this.count = 0;
    return copied ? [at.slice(0, count), offsets.slice(0, places + 1)] : [at, offsets];
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
