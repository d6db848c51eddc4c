import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Worked } from "./work.ts";

/** How far one worker is. */
export interface WorkerState {
  readonly id: string;
  readonly host: string;
  readonly process: number;
  /** Since it began: reports by what became of them, and stories that it linked. */
  readonly done: Readonly<Record<Worked["outcome"], number>>;
  readonly linked: number;
  /** Reports a second, over the last minute. */
  readonly rate: number;
  readonly seconds: number;
}

const MINUTE = 60_000;

/** Counts what a worker does. Times in milliseconds, from the clock that only goes forward. */
export class Tally {
  readonly #id = randomUUID().slice(0, 8);
  readonly #begun = performance.now();
  readonly #done: Record<Worked["outcome"], number> = {
    ...{ new: 0, "new-version": 0, "new-details": 0, same: 0, "set-aside": 0 },
  };
  /** When each report of the last minute was done. */
  #recent: number[] = [];
  #linked = 0;
  #milliseconds = 0;

  count({ outcome, milliseconds }: Worked): void {
    this.#done[outcome]++;
    this.#milliseconds += milliseconds;
    this.#recent.push(performance.now());
    this.#forget();
  }

  countLinked(): void {
    this.#linked++;
  }

  state(): WorkerState {
    const seconds = (performance.now() - this.#begun) / 1000;
    this.#forget();
    return {
      ...{ id: this.#id, host: hostname(), process: process.pid, done: { ...this.#done }, linked: this.#linked },
      ...{ rate: this.#recent.length / Math.max(1, Math.min(seconds, MINUTE / 1000)), seconds },
    };
  }

  /** All reports together took so long, each from its delivery to its acknowledgement. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  #forget(): void {
    const since = performance.now() - MINUTE;
    const first = this.#recent.findIndex((at) => at >= since);
    if (first !== 0) this.#recent = first < 0 ? [] : this.#recent.slice(first);
  }
}
