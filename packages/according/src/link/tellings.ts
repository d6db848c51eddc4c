import { isToldAlike } from "./compared-alike.ts";
import { type Likeness, likenessOf, mayBeQuoted, sharedBy, stemsBeside } from "./likeness.ts";
import { Neighbours, type Pair } from "./neighbours.ts";
import type { Telling } from "./prepare.ts";

/** How alike two tellings are, and how much of what they say is the same, by weight: 0 to 1. */
export interface Compared {
  readonly likeness: Likeness;
  /** Of what both say. */
  readonly share: number;
  /** Of what the one says that says less. */
  readonly held: number;
}

/** The tellings of a story in the order of its reports, each with those before it that matter to it. */
export class Tellings {
  /** By stem, the places of those that have it. */
  readonly #told = new Map<string, number[]>();
  /** Where the tellings of each report end. */
  readonly #ends: number[] = [];
  readonly #neighbours: Neighbours<Telling, Compared>;
  readonly #matter: (a: Telling, b: Telling, compared: Compared) => boolean;
  /** The report whose tellings are compared: where they begin and end. */
  #begin = 0;
  #end = 0;
  readonly #wholes = new Map<ReadonlySet<string>, number>();

  constructor(matter: (a: Telling, b: Telling, compared: Compared) => boolean) {
    this.#matter = matter;
    this.#neighbours = new Neighbours(tellingKeys, (a, b) => this.#compare(a, b));
  }

  get all(): readonly Telling[] {
    return this.#neighbours.items;
  }

  get pairs(): readonly Pair<Compared>[] {
    return this.#neighbours.pairs;
  }

  /** Those of one report, later than all before. */
  add(tellings: readonly Telling[]): void {
    const from = this.all.length;
    for (const [i, { stems }] of tellings.entries())
      for (const stem of stems) {
        const places = this.#told.get(stem);
        if (places) places.push(from + i);
        else this.#told.set(stem, [from + i]);
      }
    this.#ends.push(from + tellings.length);
    this.#compareIn(this.#ends.length - 1);
    for (const one of tellings) this.#neighbours.add(one);
  }

  /** Puts others in the place of tellings that have the same words; those that differ in more than who says it are compared anew. */
  swap(from: number, tellings: readonly Telling[]): void {
    const otherwise = tellings.flatMap((one, i) => (isToldAlike(this.all[from + i] as Telling, one) ? [] : [from + i]));
    this.#neighbours.swap(from, tellings);
    if (otherwise.length > 0)
      this.#neighbours.compareAnew(new Set(otherwise), (later) => this.#compareIn(firstAbove(this.#ends, later)));
  }

  /** What words weigh does not depend on what comes after a report: so the tellings of this one are weighed. */
  #compareIn(report: number): void {
    const end = this.#ends[report] ?? 0;
    if (end !== this.#end) this.#wholes.clear();
    [this.#begin, this.#end] = [this.#ends[report - 1] ?? 0, end];
  }

  #compare(a: Telling, b: Telling): Compared | null {
    if (a.isNone || b.isNone) return null;
    const shared = sharedBy(a, b);
    if (shared === null) return null;
    const [both, x, y] = [this.#sum(shared), this.#whole(stemsBeside(a, b)), this.#whole(stemsBeside(b, a))];
    const share = both / Math.sqrt(x * y);
    if (share < LEAST_SHARE && !mayBeQuoted(a, b)) return null;
    const compared = { likeness: likenessOf(a, b, shared), share, held: both / Math.min(x, y) };
    return this.#matter(a, b, compared) ? compared : null;
  }

  #whole(stems: ReadonlySet<string>): number {
    const known = this.#wholes.get(stems);
    if (known !== undefined) return known;
    const made = this.#sum(stems);
    this.#wholes.set(stems, made);
    return made;
  }

  #sum(stems: Iterable<string>): number {
    let total = 0;
    for (const stem of stems) total += this.#weight(stem);
    return total;
  }

  /** What was told everywhere so far weighs little; what is rare weighs the same, however much else is told. */
  #weight(stem: string): number {
    const places = this.#told.get(stem) ?? [];
    const told = (places.at(-1) ?? -1) < this.#end ? places.length : firstAbove(places, this.#end - 1);
    return Math.min(MOST_WEIGHT, logOf(this.#begin + FEW) - logOf(told + 1));
  }
}

/** In a list that rises, how many are no greater. */
function firstAbove(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

const logs: number[] = [];
function logOf(count: number): number {
  logs[count] ??= Math.log(count);
  return logs[count];
}

/** Less of what two say in common tells nothing, unless they quote the same. */
const LEAST_SHARE = 0.25;
const MOST_WEIGHT = 3.3;
/** As if so many statements more were told: two reports alone do not tell what is common. */
const FEW = 30;

/** How far apart two words of a key may stand, counted in words of content. */
const REACH = 3;

/** Pairs of words of content that stand near each other. */
function tellingKeys({ stems, self }: Telling): ReadonlySet<string> {
  const list = [...self, ...stems];
  const reach = list.length <= 2 * REACH ? list.length : REACH;
  const keys = new Set<string>();
  for (let i = 0; i < list.length; i++)
    for (let k = i + 1; k <= i + reach && k < list.length; k++) {
      const [stem, other] = [list[i] as string, list[k] as string];
      keys.add(stem < other ? `${stem} ${other}` : `${other} ${stem}`);
    }
  return keys;
}
