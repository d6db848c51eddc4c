import type { Groups } from "./groups.ts";

/** Why those of a set are taken for one: of a few codes, in their order. */
export class Because<T extends string> {
  readonly #codes: readonly T[];
  readonly #groups: Groups;
  /** By the least of a set, a bit for each code. */
  readonly #bits = new Map<number, number>();
  readonly #lists: Map<number, readonly T[]>;

  constructor(codes: readonly T[], groups: Groups) {
    [this.#codes, this.#groups] = [codes, groups];
    this.#lists = (reasonsKnown.get(codes) ?? new Map()) as Map<number, readonly T[]>;
    reasonsKnown.set(codes, this.#lists);
  }

  /** When all are joined: that two are one for this, if they are one. */
  tell(a: number, b: number, code: T): void {
    const root = this.#groups.find(a);
    if (root === this.#groups.find(b)) this.#bits.set(root, (this.#bits.get(root) ?? 0) | this.#bit(code));
  }

  /** Of some that are one; `joint` where they are of several sets. */
  of(members: readonly number[], joint: T): readonly T[] {
    if (members.length < 2) return this.#list(0);
    const roots = new Set(members.map((one) => this.#groups.find(one)));
    let bits = roots.size > 1 ? this.#bit(joint) : 0;
    for (const root of roots) bits |= this.#bits.get(root) ?? 0;
    return this.#list(bits);
  }

  #bit(code: T): number {
    return 1 << this.#codes.indexOf(code);
  }

  #list(bits: number): readonly T[] {
    const known = this.#lists.get(bits);
    if (known) return known;
    const made = this.#codes.filter((_, i) => (bits & (1 << i)) !== 0);
    this.#lists.set(bits, made);
    return made;
  }
}

/** What is handed out of some codes: the same reasons are the same list. */
const reasonsKnown = new WeakMap<readonly string[], Map<number, readonly string[]>>();
