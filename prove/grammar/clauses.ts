import type { Random } from "../random.ts";
import { shuffled } from "./cast.ts";

/** What may be said: a clause with a word that stands nowhere else in the report, and perhaps a number of its own. */
export interface Clause {
  readonly text: string;
  readonly key: string;
  /** As written, where something is counted. */
  readonly figure?: string;
}

const NOUNS =
  "bridge depot ferry tunnel reservoir granary airfield refinery cathedral library quarry lighthouse stadium pipeline warehouse orchard archive museum barracks viaduct".split(
    " ",
  );
const COUNTED = [
  "people had been killed",
  "houses had been destroyed",
  "workers were missing",
  "people had been injured",
  "families had left",
];
const HAPPENED = [
  "was closed",
  "had been shelled",
  "would open in May",
  "had burned down",
  "was safe",
  "needed repairs",
  "had been sold",
];
const PLACES = ["near", "at", "beside", "behind"];

/** Clauses of one report, each with a noun and a number that no other has. */
export class Clauses {
  readonly #random: Random;
  readonly #nouns: string[];
  #number: number;

  constructor(random: Random) {
    this.#random = random;
    this.#nouns = shuffled(random, NOUNS);
    this.#number = 13 + random.below(20);
  }

  next(): Clause {
    const noun = this.#nouns.pop() ?? "mast";
    if (this.#random.next() < 0.5) return { text: `the ${noun} ${this.#random.of(HAPPENED)}`, key: noun };
    this.#number += 1 + this.#random.below(30);
    const figure = String(this.#number);
    return { text: `${figure} ${this.#random.of(COUNTED)} ${this.#random.of(PLACES)} the ${noun}`, key: noun, figure };
  }
}
