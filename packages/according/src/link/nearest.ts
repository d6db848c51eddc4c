import { countBefore, type InOrder, putInOrder } from "./ordered.ts";

/** Of entries with one key, only so many neighbours in time are compared, and fewer where twice as many have had it: what is told all the time tells nothing. */
const NEAREST = 64;
const OF_COMMON = 16;

/** The place of an entry that is there no more. */
export const GONE = -2;

/** Of entries with one key, from which on they are near the next one, if so many are before it. */
const firstNear = (before: number): number => Math.max(0, before - (before > 2 * NEAREST ? OF_COMMON : NEAREST));

/** What stands in a list in order and is looked for by keys. */
export interface Keyed extends InOrder {
  /** Which look at the list saw it last. */
  seen: object | null;
}

/** The entries of a list by their keys: those that share one are near each other, if not too many stand between them. */
export class Nearest<E extends Keyed> {
  readonly #byKey = new Map<string, E[]>();
  /** Of keys that many have, the lists as they were before the list was edited. */
  readonly #before = new Map<string, readonly E[]>();

  leave(one: E, key: string): void {
    const all = this.#byKey.get(key) ?? [];
    if (all.length > NEAREST) this.#remember(key, all);
    if (all.length === 1) this.#byKey.delete(key);
    else all.splice(all.indexOf(one), 1);
  }

  enter(one: E, key: string): void {
    const all = this.#byKey.get(key);
    if (all === undefined) {
      this.#byKey.set(key, [one]);
      return;
    }
    const isLast = (all.at(-1)?.place ?? GONE) < one.place;
    if (!isLast && all.length >= NEAREST) this.#remember(key, all);
    putInOrder(all, one);
  }

  #remember(key: string, all: readonly E[]): void {
    if (!this.#before.has(key)) this.#before.set(key, [...all]);
  }

  /** Those before it that share a key, each once, in no order. */
  to(one: E, keys: Iterable<string>): readonly E[] {
    const near: E[] = [];
    const look = {};
    for (const key of keys) {
      const all = this.#byKey.get(key) ?? [];
      const place = countBefore(all, one.place);
      for (let i = firstNear(place); i < place; i++) {
        const other = all[i] as E;
        if (other.seen !== look) near.push(other);
        other.seen = look;
      }
    }
    return near;
  }

  /** Those behind it to which it is near. */
  eachBehind(one: E, keys: readonly string[], tell: (a: E, b: E) => void): void {
    for (const key of keys) {
      const all = this.#byKey.get(key) ?? [];
      const place = countBefore(all, one.place);
      for (let i = place + 1; i <= place + NEAREST && i < all.length; i++)
        if (firstNear(i) <= place) tell(one, all[i] as E);
    }
  }

  /** Tells once which of those that stayed an edit of the list has brought near to each other, and which it has parted. */
  slid(meet: (a: E, b: E) => void, part: (a: E, b: E) => void): void {
    for (const [key, was] of this.#before) slide(was, this.#byKey.get(key) ?? [], meet, part);
    this.#before.clear();
  }
}

/** Tells whom of those with one key a change of their list brings near to one that stays in it, and whom it parts from it. */
function slide<E extends InOrder>(
  was: readonly E[],
  now: readonly E[],
  meet: (a: E, b: E) => void,
  part: (a: E, b: E) => void,
): void {
  let i = 0;
  for (const [k, one] of now.entries()) {
    while (i < was.length && (was[i] as E).place < one.place) i++;
    if (was[i] !== one) continue;
    let nearest = firstNear(i);
    while ((was[nearest] as E).place === GONE) nearest++;
    const [first, from] = [(was[nearest] as E).place, firstNear(k)];
    for (let j = from; j < k && (now[j] as E).place < first; j++) meet(now[j] as E, one);
    for (let j = from - 1; j >= 0 && (now[j] as E).place >= first; j--) part(now[j] as E, one);
  }
}
