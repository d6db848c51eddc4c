import type { Sequence } from "./crf.ts";
import { Features } from "./hash.ts";

/** Gathers the features of a sequence, place by place. */
export class SequenceBuilder {
  readonly unary: Features;
  readonly edge: Features;
  readonly #unary = new Shelf();
  readonly #edge = new Shelf();

  constructor(unaryBits: number, edgeBits: number) {
    this.unary = new Features(unaryBits);
    this.edge = new Features(edgeBits);
  }

  /** Ends a place: what was added to `unary` and `edge` since the last is its features. */
  next(): void {
    this.#unary.put(this.unary);
    this.#edge.put(this.edge);
  }

  /** The sequence of the places so far; the builder is empty again. */
  take(): Sequence {
    const [unary, unaryOffset] = this.#unary.take();
    const [edge, edgeOffset] = this.#edge.take();
    return { length: unaryOffset.length - 1, unary, unaryOffset, edge, edgeOffset };
  }
}

/** Lists of features one after another, in arrays that grow. */
class Shelf {
  #features: Int32Array = new Int32Array(4096);
  #offsets: Int32Array = new Int32Array(512);
  #places = 0;

  put(features: Features): void {
    const from = this.#offsets[this.#places] as number;
    const to = from + features.count;
    if (to > this.#features.length) this.#features = doubled(this.#features);
    if (this.#places + 2 > this.#offsets.length) this.#offsets = doubled(this.#offsets);
    for (let i = 0; i < features.count; i++) this.#features[from + i] = features.at[i] as number;
    this.#offsets[++this.#places] = to;
    features.clear();
  }

  take(): readonly [features: Int32Array, offsets: Int32Array] {
    const taken = [
      this.#features.slice(0, this.#offsets[this.#places]),
      this.#offsets.slice(0, this.#places + 1),
    ] as const;
    this.#places = 0;
    return taken;
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
