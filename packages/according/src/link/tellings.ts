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
  readonly #told = new Map<string, number>();
  readonly #neighbours: Neighbours<Telling, Compared>;
  readonly #matter: (a: Telling, b: Telling, compared: Compared) => boolean;
  /** What all words of a telling weigh while those of one report are added. */
  #log = 0;
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
    for (const { stems } of tellings) for (const stem of stems) this.#told.set(stem, (this.#told.get(stem) ?? 0) + 1);
    this.#log = Math.log(this.all.length + FEW);
    this.#wholes.clear();
    for (const one of tellings) this.#neighbours.add(one);
  }

  /** Puts others in the place of tellings from which they differ in nothing but who says it. */
  swap(from: number, tellings: readonly Telling[]): void {
    this.#neighbours.swap(from, tellings);
  }

  #compare(a: Telling, b: Telling): Compared | null {
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
    return Math.min(MOST_WEIGHT, this.#log - logOf((this.#told.get(stem) ?? 0) + 1));
  }
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
