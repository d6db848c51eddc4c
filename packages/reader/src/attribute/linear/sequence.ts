import type { Sequence } from "./crf.ts";
import { Features } from "./hash.ts";

/** Gathers the features of a sequence, place by place. */
export class SequenceBuilder {
  readonly unary: Features;
  readonly edge: Features;
  readonly #unary = new Shelf();
  readonly #edge = new Shelf();
  readonly #keep: boolean;

  /** A sequence that is not to be kept holds only until the next place is added; its arrays may be longer than it. */
  constructor(unaryBits: number, edgeBits: number, keep = true) {
    this.unary = new Features(unaryBits);
    this.edge = new Features(edgeBits);
    this.#keep = keep;
  }

  /** Ends a place: what was added to `unary` and `edge` since the last is its features. */
  next(): void {
    this.#unary.put(this.unary);
    this.#edge.put(this.edge);
  }

  /** The sequence of the places so far; the builder is empty again. */
  take(): Sequence {
    const length = this.#unary.places;
    const [unary, unaryOffset] = this.#unary.take(this.#keep);
    const [edge, edgeOffset] = this.#edge.take(this.#keep);
    return { length, unary, unaryOffset, edge, edgeOffset };
  }
}

/** Lists of features one after another, in arrays that grow. */
class Shelf {
  #features: Int32Array = new Int32Array(4096);
  #offsets: Int32Array = new Int32Array(512);
  places = 0;

  put(features: Features): void {
    const from = this.#offsets[this.places] as number;
    const to = from + features.count;
    if (to > this.#features.length) this.#features = doubled(this.#features);
    if (this.places + 2 > this.#offsets.length) this.#offsets = doubled(this.#offsets);
    for (let i = 0; i < features.count; i++) this.#features[from + i] = features.at[i] as number;
    this.#offsets[++this.places] = to;
    features.clear();
  }

  /** What is on the shelf: a copy, or the shelf itself. */
  take(copied: boolean): readonly [features: Int32Array, offsets: Int32Array] {
    const [features, offsets, places] = [this.#features, this.#offsets, this.places];
    this.places = 0;
    return copied ? [features.slice(0, offsets[places]), offsets.slice(0, places + 1)] : [features, offsets];
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
