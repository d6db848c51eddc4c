/** Two entries of a list that were found to have something in common, the earlier first. */
export interface Pair<L> {
  readonly a: number;
  readonly b: number;
  readonly link: L;
}

/** Of entries with one key, only so many neighbours in time are compared, and fewer where twice as many have had it: what is told all the time tells nothing. */
const NEAREST = 64;
const OF_COMMON = 16;

/**
 * A list to which entries are added in the order of time, each compared with those before it that share a key. What was
 * found of earlier entries stays as it is, so that an entry more costs no more than its own neighbours.
 */
export class Neighbours<T, L> {
  readonly items: T[] = [];
  readonly pairs: Pair<L>[] = [];
  readonly #byKey = new Map<string | number, number[]>();
  readonly #common = new Set<string | number>();
  /** By entry, the last that it was found near to. */
  readonly #nearTo: number[] = [];
  readonly #keysOf: (item: T) => Iterable<string | number>;
  readonly #compare: (earlier: T, later: T) => L | null;

  constructor(keysOf: (item: T) => Iterable<string | number>, compare: (earlier: T, later: T) => L | null) {
    this.#keysOf = keysOf;
    this.#compare = compare;
  }

  add(item: T): void {
    const b = this.items.length;
    const near: number[] = [];
    for (const key of this.#keysOf(item)) {
      const before = this.#byKey.get(key);
      if (before === undefined) this.#byKey.set(key, [b]);
      else {
        const most = this.#common.has(key) ? OF_COMMON : NEAREST;
        for (let i = Math.max(0, before.length - most); i < before.length; i++) {
          const a = before[i] as number;
          if (this.#nearTo[a] !== b) near.push(a);
          this.#nearTo[a] = b;
        }
        before.push(b);
        if (before.length > 2 * NEAREST) {
          before.splice(0, NEAREST);
          this.#common.add(key);
        }
      }
    }
    for (const a of near.sort((x, y) => x - y)) {
      const link = this.#compare(this.items[a] as T, item);
      if (link !== null) this.pairs.push({ a, b, link });
    }
    this.items.push(item);
    this.#nearTo.push(-1);
  }

  /** Puts others in the place of entries that have the same keys and compare alike: what was found of these stays. */
  swap(from: number, items: readonly T[]): void {
    this.items.splice(from, items.length, ...items);
  }
}
