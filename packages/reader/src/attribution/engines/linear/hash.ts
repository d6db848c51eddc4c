/** A string's hash: 32 bits, FNV-1a with a last stir. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d);
}

/* So many features of one place there is room for. */
const PLACE = 160;

/** Feature indices, gathered in a buffer that is used again. */
export class Features {
  at: Int32Array = new Int32Array(PLACE);
  count = 0;
  readonly #mask: number;

  /** Indices lie in `[0, 2 ** bits)`. */
  constructor(bits: number) {
    this.#mask = 2 ** bits - 1;
  }

  clear(): void {
    this.count = 0;
  }

  /** Makes room for another place. */
  grow(): void {
    if (this.count + PLACE <= this.at.length) return;
    const larger = new Int32Array(this.at.length * 2 + PLACE);
    larger.set(this.at);
    this.at = larger;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h ^ b, 0xc2b2ae35);
    h ^= h >>> 13;
    h = Math.imul(h ^ c, 0x27d4eb2f);
    h ^= h >>> 16;
    this.at[this.count++] = h & this.#mask;
  }
}
