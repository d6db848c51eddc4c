import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer, LineOptions } from "./line.ts";

/** The thread's module beside this one: TypeScript in the sources, JavaScript where it is built. */
const MODULE = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** What is read of one report is short-lived: left alone, V8 lets each thread hoard several times this before it tidies up. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Threads that read lines, one line each at a time. A thread is started when there is work that no other can take. */
export class Threads {
  readonly #most: number;
  readonly #options: LineOptions;
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(most: number, options: LineOptions) {
    this.#most = most;
    this.#options = options;
  }

  /** Lines are begun in the order they are given. Rejects when the thread dies, of too little memory for example. */
  async read(text: string): Promise<Answer> {
    const worker = await this.#free();
    worker.postMessage(text);
    const [answer] = (await once(worker, "message")) as [Answer];
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
    return answer;
  }

  #free(): Worker | Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.length === this.#most) return new Promise((resolve) => this.#waiting.push(resolve));
    const worker = new Worker(MODULE, { workerData: this.#options, resourceLimits: LIMITS });
    this.#all.push(worker);
    return worker;
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }
}
