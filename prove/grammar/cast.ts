import type { Random } from "../random.ts";
import { type Named, OF_MANY_PEOPLES, TITLES_WITH_PLACES } from "./peoples.ts";

/** Somebody who may speak in an invented report. */
export interface Speaker {
  /** At the first mention, in the middle of a sentence: "Karl Lind, the harbour master,". */
  readonly first: string;
  /** From then on: "Lind". */
  readonly later: string;
  /** What the record must call him: a name that ends so, or these words. */
  readonly name: string;
  readonly pronoun: "he" | "she" | "it";
}

const MEN = ["Karl", "Peter", "Thomas", "Daniel", "Omar", "David", "Martin", "James"];
const WOMEN = ["Maria", "Anna", "Sarah", "Elena", "Julia", "Laura", "Emma", "Clara"];
const SURNAMES =
  "Voss Lind Orsk Brand Velin Marsh Hollen Tarrant Kessel Drummond Falk Sorley Wendel Pryce Rask Tolland Breck Ashdown Corvin Hartmann".split(
    " ",
  );
const TITLES = ["Mayor", "Governor", "Senator", "Police chief", "Colonel", "Judge", "Foreign Minister", "Dr"];
const OFFICES = [
  "the harbour master",
  "a union leader",
  "the head of the fire service",
  "a retired judge",
  "who runs the port",
  "a spokesman for the port authority",
  "the region's chief doctor",
];
const BODIES = [
  "the health ministry",
  "the interior ministry",
  "the police",
  "the Orlay port authority",
  "the teachers' union",
  "the Red Valley Council",
  "the coastguard",
];
const UNNAMED = [
  "an official",
  "a witness",
  "two diplomats",
  "a senior officer",
  "residents",
  "a doctor at the hospital",
];
export const OUTLETS = ["Radio Merle", "the Harrow Post", "Channel Six", "the Tesmar Tribune"];

/** Everybody of one report: no two of one name, and no two people whom "he" or "she" could both mean unless it is said whom. */
export class Cast {
  readonly #random: Random;
  readonly #surnames: string[];
  readonly #bodies: string[];
  readonly #unnamed: string[];
  readonly #peoples: Named[];
  readonly #known: Speaker[] = [];

  constructor(random: Random) {
    this.#random = random;
    this.#peoples = shuffled(random, OF_MANY_PEOPLES);
    this.#surnames = shuffled(random, SURNAMES);
    this.#bodies = shuffled(random, BODIES);
    this.#unnamed = shuffled(random, UNNAMED);
  }

  /** Somebody, as he is called where he is next mentioned, and what the record must call him. */
  speaker(): { readonly called: string; readonly who: Speaker } {
    const known = this.#known;
    if (known.length > 0 && this.#random.next() < 0.4) {
      const who = this.#random.of(known);
      return { called: who.later, who };
    }
    const who = this.#new();
    known.push(who);
    return { called: who.first, who };
  }

  /** Another than those given. */
  other(...than: readonly Speaker[]): { readonly called: string; readonly who: Speaker } {
    for (;;) {
      const one = this.speaker();
      if (!than.includes(one.who)) return one;
    }
  }

  person(): { readonly called: string; readonly who: Speaker } {
    for (;;) {
      const one = this.speaker();
      if (one.who.pronoun !== "it") return one;
    }
  }

  /** Somebody new, by name, perhaps only *he* or only *she*. */
  named(than?: Speaker, pronoun?: "he" | "she"): { readonly called: string; readonly who: Speaker } {
    for (;;) {
      const who = this.#new(1);
      if (who === than || (pronoun && who.pronoun !== pronoun)) continue;
      this.#known.push(who);
      return { called: who.name, who };
    }
  }

  #new(chance = this.#random.next()): Speaker {
    const body = chance < 0.25 ? this.#bodies.pop() : chance < 0.35 ? this.#unnamed.pop() : undefined;
    if (body !== undefined) return { first: body, later: body.replace(/^an? /, "the "), name: body, pronoun: "it" };
    const other = this.#random.next() < 0.4 ? this.#peoples.pop() : undefined;
    if (other) return { first: this.#introduced(other.name), ...other };
    const isMan = this.#random.next() < 0.5;
    const surname = this.#surnames.pop() ?? "Nobody";
    const name = `${this.#random.of(isMan ? MEN : WOMEN)} ${surname}`;
    return { first: this.#introduced(name), later: surname, name, pronoun: isMan ? "he" : "she" };
  }

  #introduced(name: string): string {
    const way = this.#random.next();
    if (way < 0.3) return `${this.#random.of(TITLES)} ${name}`;
    if (way < 0.5) return `${this.#random.of(TITLES_WITH_PLACES)} ${name}`;
    return way < 0.8 ? `${name}, ${this.#random.of(OFFICES)},` : name;
  }
}

export const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
