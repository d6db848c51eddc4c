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
  /** The later of two in the order of the list, then the earlier. */
  pairs: Pair<L>[] = [];
  readonly #byKey = new Map<string | number, number[]>();
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
        for (let i = firstNear(before.length); i < before.length; i++) {
          const a = before[i] as number;
          if (this.#nearTo[a] !== b) near.push(a);
          this.#nearTo[a] = b;
        }
        before.push(b);
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

  /** Compares some entries anew that have the keys that they had; `before` is told with which later one. */
  compareAnew(places: ReadonlySet<number>, before: (later: number) => void = () => undefined): void {
    const found: Pair<L>[] = [];
    for (const [a, b] of this.#nearby(places)) {
      before(b);
      const link = this.#compare(this.items[a] as T, this.items[b] as T);
      if (link !== null) found.push({ a, b, link });
    }
    const stay = this.pairs.filter(({ a, b }) => !places.has(a) && !places.has(b));
    this.pairs = [...stay, ...found].sort((x, y) => x.b - y.b || x.a - y.a);
  }

  /** The pairs that are compared of which one has one of these places, each once, by the later one. */
  #nearby(places: ReadonlySet<number>): readonly (readonly [number, number])[] {
    const near = new Map<number, Set<number>>();
    const put = (a: number, b: number) => void near.set(b, (near.get(b) ?? new Set()).add(a));
    for (const place of places)
      for (const key of this.#keysOf(this.items[place] as T)) {
        const all = this.#byKey.get(key) ?? [];
        const at = all.indexOf(place);
        for (const a of all.slice(firstNear(at), at)) put(a, place);
        for (let i = at + 1; i <= at + NEAREST && i < all.length; i++)
          if (firstNear(i) <= at) put(place, all[i] as number);
      }
    return [...near].sort(([x], [y]) => x - y).flatMap(([b, all]) => [...all].map((a) => [a, b] as const));
  }
}

/** Of entries with one key, from which on they are near the next one, if so many are before it. */
const firstNear = (before: number): number => Math.max(0, before - (before > 2 * NEAREST ? OF_COMMON : NEAREST));
