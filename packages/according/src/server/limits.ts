/** So many are remembered; of more, those who have asked for longest ago are forgotten. */
const REMEMBERED = 10_000;

interface Left {
  readonly tries: number;
  readonly at: number;
}

/** How often something may be tried by whoever a key stands for: `most` at once, and as many again in `seconds`. */
export class Limits {
  readonly #left = new Map<string, Left>();
  readonly #most: number;
  readonly #seconds: number;
  readonly #now: () => Date;

  constructor(most: number, seconds: number, now: () => Date) {
    this.#most = most;
    this.#seconds = seconds;
    this.#now = now;
  }

  /** Takes one try. 0: it may be tried; else in so many seconds again. */
  take(key: string): number {
    const tries = this.#triesOf(key);
    if (tries < 1) return Math.ceil(((1 - tries) * this.#seconds) / this.#most);
    this.#keep(key, tries - 1);
    return 0;
  }

  /** Gives one try back. */
  give(key: string): void {
    this.#keep(key, Math.min(this.#most, this.#triesOf(key) + 1));
  }

  #triesOf(key: string): number {
    const left = this.#left.get(key);
    if (!left) return this.#most;
    const seconds = (this.#now().getTime() - left.at) / 1000;
    return Math.min(this.#most, left.tries + (seconds * this.#most) / this.#seconds);
  }

  #keep(key: string, tries: number): void {
    this.#left.delete(key);
    // Whoever has all tries needs no place, and pushes nobody out.
    if (tries >= this.#most) return;
    this.#left.set(key, { tries, at: this.#now().getTime() });
    const [oldest] = this.#left.keys();
    if (this.#left.size > REMEMBERED && oldest !== undefined) this.#left.delete(oldest);
  }
}
