import { once } from "node:events";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Refusal } from "../intake/intake.ts";
import { begin, end, type Thread } from "../undisturbed.ts";
import type { Answer, JobName, Reply, Request } from "./jobs.ts";

const SOURCES = extname(import.meta.url) === ".ts";
/** The thread's module beside this one: TypeScript in the sources, JavaScript where it is built. */
const MODULE = new URL(SOURCES ? "./worker.ts" : "./worker.js", import.meta.url);

const OPTIONS = {
  // What is read of one report is short-lived: left alone, V8 lets each thread hoard several times this before it tidies up.
  resourceLimits: { maxYoungGenerationSizeMb: 16 },
  ...(SOURCES ? { execArgv: ["--conditions=source"] } : {}),
};

/** Far longer than any report takes; in milliseconds. */
const PATIENCE = 120_000;

/** Idle threads that closed pools have left, for the next; they keep no process from ending. */
const spare: Thread[] = [];

/**
 * Threads that read, one job each at a time, so that whoever asks never stands still. A thread is started when there is
 * work that no other can take, and ended when its work takes too long.
 */
export class Pool {
  #most: number;
  readonly #patience: number;
  readonly #all = new Set<Thread>();
  readonly #idle: Thread[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(most: number, patience = PATIENCE) {
    this.#most = most;
    this.#patience = patience;
  }

  /** From now on no more threads than these. */
  limitTo(most: number): void {
    this.#most = Math.min(this.#most, most);
  }

  /**
   * Jobs are begun in the order they are given. Rejects with `Refusal` when the job takes too long or too much memory, with
   * the signal's reason when nobody wants it any more, and with an error when the job fails; none of these hinders another.
   */
  async run<N extends JobName>(name: N, request: Request<N>, signal?: AbortSignal): Promise<Answer<N>> {
    if (this.#busy >= this.#most) await this.#turn(signal);
    else this.#busy++;
    try {
      signal?.throwIfAborted();
      const reply = await this.#ask({ name, request }, signal);
      if ("fault" in reply) throw new Error(reply.fault);
      return reply.answer as Answer<N>;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy--;
    }
  }

  /** Whoever has gone waits for no turn, and holds nothing meanwhile. */
  #turn(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const gone = () => {
        const at = this.#waiting.indexOf(turn);
        if (at >= 0) this.#waiting.splice(at, 1);
        reject(signal?.reason);
      };
      const turn = () => {
        signal?.removeEventListener("abort", gone);
        resolve();
      };
      signal?.throwIfAborted();
      signal?.addEventListener("abort", gone, { once: true });
      this.#waiting.push(turn);
    });
  }

  async #ask(job: { readonly name: JobName; readonly request: unknown }, signal?: AbortSignal): Promise<Reply> {
    const thread = this.#idle.pop() ?? this.#start();
    thread.worker.postMessage(job);
    try {
      const patience = AbortSignal.timeout(this.#patience);
      const stop = signal ? AbortSignal.any([patience, signal]) : patience;
      const [reply] = (await once(thread.worker, "message", { signal: stop })) as [Reply];
      this.#idle.push(thread);
      return reply;
    } catch (error) {
      this.#all.delete(thread);
      void end(thread);
      signal?.throwIfAborted();
      throw this.#reason(error);
    }
  }

  #reason(error: unknown): unknown {
    const { name, code } = error as { readonly name?: string; readonly code?: string };
    if (name === "AbortError")
      return new Refusal(`takes longer than ${this.#patience / 1000} seconds to read: split it into its reports.`);
    if (code === "ERR_WORKER_OUT_OF_MEMORY")
      return new Refusal("needs more memory to be read than there is: split it into its reports.");
    return error;
  }

  #start(): Thread {
    const thread = spare.pop() ?? begin(MODULE, OPTIONS);
    thread.worker.ref();
    this.#all.add(thread);
    return thread;
  }

  /** Ends what is under way; threads that are idle serve the next pool. */
  async close(): Promise<void> {
    for (const thread of this.#idle.splice(0)) {
      this.#all.delete(thread);
      thread.worker.unref();
      spare.push(thread);
    }
    const rest = [...this.#all, ...spare.splice(availableParallelism())];
    this.#all.clear();
    await Promise.all(rest.map(end));
  }
}
