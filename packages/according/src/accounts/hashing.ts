import { once } from "node:events";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";

/** What is sent to a thread: a password to be hashed, or to be compared with what is kept. */
export interface ToHash {
  readonly password: string;
  readonly kept?: string;
}

export type Hashed = string | boolean;

/** So many are hashed at once, where there are as many cores: each takes 19 MiB. */
const MOST_AT_ONCE = 4;

/** So many more wait at a time: further ones come only from somebody who guesses. */
const MOST_WAITING = 32;

/** There are too many who want something compared. */
export class Busy extends Error {
  override readonly name = "Busy";
}

/** Whoever hashes passwords without the server standing still. Rejects with `Busy` when too many wait. */
export interface Hashing {
  hash(password: string): Promise<string>;
  compare(password: string, kept: string): Promise<boolean>;
  close(): Promise<void>;
}

const SOURCES = extname(import.meta.url) === ".ts";
const MODULE = new URL(SOURCES ? "./hasher.ts" : "./hasher.js", import.meta.url);

const startThread = (): Worker => new Worker(MODULE, SOURCES ? { execArgv: ["--conditions=source"] } : {});

interface Job {
  readonly toHash: ToHash;
  readonly resolve: (answer: Hashed) => void;
  readonly reject: (reason: unknown) => void;
}

/** In threads of their own, in the order of asking; each is started when it is needed and keeps no process from ending. */
export function hashingThreads(
  most = Math.min(MOST_AT_ONCE, availableParallelism()),
  start: () => Worker = startThread,
): Hashing {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function begin(): void {
    if (waiting.length === 0) return;
    const worker = idle.pop() ?? (all.size < most ? started() : undefined);
    if (worker) void work(worker, waiting.shift() as Job);
  }

  async function work(worker: Worker, { toHash, resolve, reject }: Job): Promise<void> {
    worker.postMessage(toHash);
    try {
      const [answer] = (await once(worker, "message")) as [Hashed];
      idle.push(worker);
      resolve(answer);
    } catch (error) {
      all.delete(worker);
      reject(error);
    }
    begin();
  }

  function started(): Worker {
    const worker = start();
    worker.unref();
    all.add(worker);
    return worker;
  }

  const ask = (toHash: ToHash): Promise<Hashed> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= MOST_WAITING) return reject(new Busy("Too many sign in just now."));
      waiting.push({ toHash, resolve, reject });
      begin();
    });

  return {
    hash: async (password) => String(await ask({ password })),
    compare: async (password, kept) => (await ask({ password, kept })) === true,
    close: async () => void (await Promise.all([...all].map((worker) => worker.terminate()))),
  };
}
