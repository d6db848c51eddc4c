import { type AskedKey, KeysSought, keysThere, type Lacking } from "../../intake/asked-keys.ts";
import type { FieldKeys } from "../../intake/intake.ts";
import { didYouMean } from "../nearest.ts";
import { count, line } from "../render/text.ts";

/** After so many lines without a key it is said that none has it so far. */
const EARLY = 1000;

/** More of what is wrong with single lines is not kept until it is known whether all lack the key. */
const MOST_HELD = 10_000;

/**
 * Keys of which no line of a corpus has one are told once, with a count: until some line has the key of the text, what is wrong
 * with those without it is held back.
 */
export class KeysMissed<T> {
  readonly #sought: KeysSought;
  readonly #say: (sentence: string) => void;
  readonly #held: T[] = [];
  #untold = 0;

  constructor(keys: FieldKeys | undefined, say: (sentence: string) => void) {
    this.#sought = new KeysSought(keys);
    this.#say = say;
  }

  /** How many lines there is something wrong with that was not told of each. */
  get untold(): number {
    return this.#untold;
  }

  /** What of this and of what was held back is to be told now, in its order. `failed`: it is what is wrong with a line. */
  pass(one: T, failed: boolean, lacking?: Lacking): readonly T[] {
    if (lacking === undefined) return [one];
    this.#sought.look(lacking);
    if (this.#sought.reports === EARLY) for (const sentence of this.sentences("so far ")) this.#say(sentence);
    if (!this.#sought.isMissed("text")) return [...this.#release(), one];
    if (!failed || !lacking.lacks.includes("text" satisfies AskedKey)) return [one];
    this.#untold++;
    if (this.#held.length < MOST_HELD) this.#held.push(one);
    return [];
  }

  #release(): readonly T[] {
    this.#untold -= this.#held.length;
    return this.#held.splice(0);
  }

  /** What is to be said at the end; `when`: before it. */
  sentences(when = ""): readonly string[] {
    const lines = count(this.#sought.reports, "line");
    const missed = this.#sought.missed().map((one) => {
      const which = `the key "${one.key}" that ${one.option} names (${lines})`;
      return line(`no line ${when}has ${which}: ${keysThere(one)}.${didYouMean(one.key, one.there)}`);
    });
    const more = this.#untold > 0 && !this.#sought.isMissed("text");
    return more ? [...missed, `${count(this.#untold, "more line")} could not be read for want of a text.`] : missed;
  }
}
