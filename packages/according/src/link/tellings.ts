import type { Contradiction } from "@according/reader";
import { Alike, type Likeness, mayBeQuoted, sharedBy, stemsBeside } from "./likeness.ts";
import { Neighbours, type Pair } from "./neighbours.ts";
import type { Telling } from "./one-telling.ts";
import type { Edit } from "./ordered.ts";
import { otherwiseTold } from "./otherwise.ts";
import { type Weighed, Weights, weightOf } from "./weights.ts";

/** How alike two tellings are, and how much of what they say is the same, by weight: 0 to 1. */
export interface Compared {
  readonly likeness: Likeness;
  /** Of what both say. */
  readonly share: number;
  /** Of what the one says that says less. */
  readonly held: number;
  /** What they tell otherwise; null: nothing. */
  readonly otherwise: Contradiction["kind"] | null;
}

/** Might they be one, whoever says them? */
type MightBeOne = (a: Telling, b: Telling, compared: Compared) => boolean;

/** The tellings of a story in the order of its reports, each with those before it that matter to it. */
export class Tellings {
  readonly #weights = new Weights();
  readonly #near: Neighbours<Weighed, Compared>;
  #all: readonly Telling[] | null = null;

  constructor(mightBeOne: MightBeOne) {
    this.#near = new Neighbours({
      idOf: ({ telling: { report, statement } }) => `${report} ${statement.id}`,
      keysOf: tellingKeys,
      compare: (a, b) => comparedBy(a, b, mightBeOne),
    });
  }

  get all(): readonly Telling[] {
    this.#all ??= this.#near.items.map(({ telling }) => telling);
    return this.#all;
  }

  /** Of each that has something in common with some before it, what that is. */
  get found(): readonly (readonly Pair<Weighed, Compared>[])[] {
    return this.#near.found;
  }

  /** Those of a report go, or come. */
  edit(edit: Edit<readonly Telling[]>): void {
    this.#all = null;
    this.#near.edit(this.#weights.edit(edit));
  }
}

/** What both say weighs what it weighs for the later one. null: neither as one nor as told otherwise do they matter to each other. */
function comparedBy(a: Weighed, b: Weighed, mightBeOne: MightBeOne): Compared | null {
  const shared = sharedBy(a.telling, b.telling);
  if (shared === null) return null;
  const [both, x, y] = [weightOf(shared, b.weights), wholeBeside(a, b), wholeBeside(b, a)];
  const share = both / Math.sqrt(x * y);
  if (share < LEAST_SHARE && !mayBeQuoted(a.telling, b.telling)) return null;
  const likeness = new Alike(a.telling, b.telling, shared);
  const otherwise = otherwiseTold(a.telling, b.telling, { likeness, share });
  const compared = { likeness, share, held: both / Math.min(x, y), otherwise };
  return otherwise !== null || mightBeOne(a.telling, b.telling, compared) ? compared : null;
}

function wholeBeside({ telling, weights, whole }: Weighed, other: Weighed): number {
  const stems = stemsBeside(telling, other.telling);
  return stems === telling.stems ? whole : weightOf(stems, weights);
}

/** Less of what two say in common tells nothing, unless they quote the same. */
const LEAST_SHARE = 0.25;

/** How far apart two words of a key may stand, counted in words of content. */
const REACH = 3;

/** Pairs of words of content that stand near each other. */
function tellingKeys({ telling: { stems, self } }: Weighed): ReadonlySet<string> {
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
