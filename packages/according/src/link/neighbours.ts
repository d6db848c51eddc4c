import { GONE, type Keyed, Nearest } from "./nearest.ts";
import { type Edit, editInOrder, type InOrder } from "./ordered.ts";

/** Two entries of a list that were found to have something in common, the earlier first. */
export interface Pair<T, L> {
  readonly a: T;
  readonly b: T;
  readonly link: L;
  /** Where they stand in the list of now. */
  readonly earlier: Readonly<InOrder>;
  readonly later: Readonly<InOrder>;
}

/** What is compared, and how. */
export interface Comparing<T, L> {
  /** By which an entry is the same, however it changes. */
  idOf(item: T): string;
  /** Entries that have one in common are near; each once. */
  keysOf(item: T): Iterable<string>;
  /** null: they have nothing in common. */
  compare(earlier: T, later: T): L | null;
}

interface Entry<T, L> extends Keyed {
  item: T;
  /** What it has in common with those before it, in their order. */
  found: readonly Found<T, L>[];
}

interface Found<T, L> extends Pair<T, L> {
  readonly earlier: Entry<T, L>;
  readonly later: Entry<T, L>;
}

/** An entry that comes, or comes again as another: with all its keys. */
interface Coming<T, L> {
  readonly one: Entry<T, L>;
  readonly keys: readonly string[];
}

/** By an entry those before it. */
type Beside<T, L> = Map<Entry<T, L>, Set<Entry<T, L>>>;

/**
 * A list in the order of time, each entry compared with those before it that share a key. Wherever entries come, go or
 * become others, only they are compared anew, and those whom they bring near or part.
 */
export class Neighbours<T, L> {
  readonly #entries: Entry<T, L>[] = [];
  readonly #nearest = new Nearest<Entry<T, L>>();
  readonly #comparing: Comparing<T, L>;
  #items: readonly T[] | null = null;
  #found: readonly (readonly Pair<T, L>[])[] | null = null;
  #pairs: readonly Pair<T, L>[] | null = null;

  constructor(comparing: Comparing<T, L>) {
    this.#comparing = comparing;
  }

  get size(): number {
    return this.#entries.length;
  }

  get items(): readonly T[] {
    this.#items ??= this.#entries.map(({ item }) => item);
    return this.#items;
  }

  /** By the later of two, in the order of the list; a list stays for as long as nothing of it changes. */
  get found(): readonly (readonly Pair<T, L>[])[] {
    this.#found ??= this.#entries.flatMap(({ found }) => (found.length > 0 ? [found] : []));
    return this.#found;
  }

  /** The later of two in the order of the list, then the earlier. */
  get pairs(): readonly Pair<T, L>[] {
    this.#pairs ??= this.found.flat();
    return this.#pairs;
  }

  /** Edits in the order of their places; what comes where one of its id goes is the same as another. */
  edit(edits: readonly Edit<T>[]): void {
    if (edits.length === 0) return;
    [this.#items, this.#found, this.#pairs] = [null, null, null];
    const coming = this.#put(edits);
    const anew = new Set(coming.map(({ one }) => one));
    for (const { one, keys } of coming) one.found = this.#compared(one, this.#nearest.to(one, keys));
    const [met, parted]: [Beside<T, L>, Beside<T, L>] = [new Map(), new Map()];
    const to = (beside: Beside<T, L>) => (a: Entry<T, L>, b: Entry<T, L>) => {
      if (!anew.has(b)) beside.set(b, (beside.get(b) ?? new Set()).add(a));
    };
    const isLast = this.#entries.length === (edits[0]?.at ?? 0) + anew.size;
    if (!isLast) for (const { one, keys } of coming) this.#nearest.eachBehind(one, keys, to(met));
    this.#nearest.slid(to(met), to(parted));
    for (const [one, others] of parted) this.#part(one, others);
    for (const [one, others] of met) this.#meet(one, others);
  }

  /** The list as it is to be, and the lists by key; what comes is told. */
  #put(edits: readonly Edit<T>[]): readonly Coming<T, L>[] {
    const gone: Entry<T, L>[] = [];
    const coming: Coming<T, L>[] = [];
    const placed = edits.map(({ at, gone: count, come }) => {
      const [stay, go] = this.#staying(this.#entries.slice(at, at + count), come);
      gone.push(...go);
      const entries = come.map((item, i) => stay[i] ?? { item, place: NEW, found: NONE, seen: null });
      return { at, gone: count, come: entries, items: come };
    });
    for (const one of gone) for (const key of this.#comparing.keysOf(one.item)) this.#nearest.leave(one, key);
    const entering = placed.flatMap(({ come, items }) =>
      come.map((one, i) => {
        const keys = [...this.#comparing.keysOf(items[i] as T)];
        coming.push({ one, keys });
        return { one, keys: one.place === NEW ? keys : this.#become(one, items[i] as T, keys) };
      }),
    );
    const stayed = new Set(coming.flatMap(({ one }) => (one.place === NEW ? [] : one)));
    editInOrder(this.#entries, placed);
    for (const one of gone) one.place = GONE;
    for (const { one, keys } of entering) for (const key of keys) this.#nearest.enter(one, key);
    if (gone.length + stayed.size > 0) this.#forget(edits[0]?.at ?? 0, stayed);
    return coming;
  }

  /** Of those that go, which stay as one that comes, by its place among these; and which do not. */
  #staying(going: readonly Entry<T, L>[], come: readonly T[]) {
    if (going.length === 0) return [[], []] as const;
    const places = new Map(going.map(({ item }, i) => [this.#comparing.idOf(item), i]));
    let last = -1;
    const stay = come.map((item) => {
      const place = places.get(this.#comparing.idOf(item)) ?? -1;
      if (place <= last) return undefined;
      last = place;
      return going[place];
    });
    const staying = new Set(stay);
    return [stay, going.filter((one) => !staying.has(one))] as const;
  }

  /** Leaves the keys that it has no more, and tells those that are new to it. */
  #become(one: Entry<T, L>, item: T, keys: readonly string[]): readonly string[] {
    const fresh = new Set(keys);
    for (const key of this.#comparing.keysOf(one.item)) if (!fresh.delete(key)) this.#nearest.leave(one, key);
    one.item = item;
    return [...fresh];
  }

  /** What was found with those that are gone, or are others now. */
  #forget(from: number, others: ReadonlySet<Entry<T, L>>): void {
    const stays = ({ earlier }: Found<T, L>) => earlier.place !== GONE && !others.has(earlier);
    for (const one of this.#entries.slice(from)) if (!one.found.every(stays)) one.found = one.found.filter(stays);
  }

  #compared(one: Entry<T, L>, others: readonly Entry<T, L>[]): readonly Found<T, L>[] {
    const found: Found<T, L>[] = [];
    for (const earlier of others) {
      const link = this.#comparing.compare(earlier.item, one.item);
      if (link !== null) found.push({ a: earlier.item, b: one.item, link, earlier, later: one });
    }
    return found.length === 0 ? NONE : found.sort((x, y) => x.earlier.place - y.earlier.place);
  }

  #meet(one: Entry<T, L>, others: ReadonlySet<Entry<T, L>>): void {
    const known = new Set(one.found.map(({ earlier }) => earlier));
    const found = this.#compared(
      one,
      [...others].filter((other) => !known.has(other)),
    );
    if (found.length > 0) one.found = [...one.found, ...found].sort((x, y) => x.earlier.place - y.earlier.place);
  }

  /** What one key parts another may still bring near. */
  #part(one: Entry<T, L>, others: ReadonlySet<Entry<T, L>>): void {
    if (!one.found.some(({ earlier }) => others.has(earlier))) return;
    const near = new Set(this.#nearest.to(one, this.#comparing.keysOf(one.item)));
    one.found = one.found.filter(({ earlier }) => near.has(earlier));
  }
}

/** The place of an entry that is not there yet. */
const NEW = -1;
const NONE: readonly never[] = [];
