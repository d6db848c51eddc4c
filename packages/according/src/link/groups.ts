/** Sets that are joined one by one: which are one, and who is in them. Joining in any order gives the same sets, where none are kept apart. */
export class Groups {
  #parent: Int32Array;
  /** Pairs that are never in one set: what would join them is passed over. */
  readonly #apart: readonly (readonly [number, number])[];
  constructor(size: number, apart: readonly (readonly [number, number])[] = []) {
    this.#apart = apart;
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  copy(): Groups {
    const copied = new Groups(0, this.#apart);
    copied.#parent = this.#parent.slice();
    return copied;
  }

  /** The least of those that are one with it. */
  find(one: number): number {
    let root = one;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = one; at !== root; ) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y && !this.#parts(x, y)) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Would joining two sets put a pair together that is kept apart? */
  #parts(x: number, y: number): boolean {
    return this.#apart.some(([a, b]) => {
      const [p, q] = [this.find(a), this.find(b)];
      return (p === x && q === y) || (p === y && q === x);
    });
  }

  /** Every set, its members ascending, in the order of their least. */
  all(): readonly (readonly number[])[] {
    const found: number[][] = [];
    const at = new Int32Array(this.#parent.length);
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.find(i);
      if (root === i) at[i] = found.push([i]) - 1;
      else found[at[root] as number]?.push(i);
    }
    return found;
  }
}
