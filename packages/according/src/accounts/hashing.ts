import { extname } from "node:path";
import { Worker } from "node:worker_threads";

/** What is sent to the thread: a password to be hashed, or to be compared with what is kept. */
export interface ToHash {
  readonly id: number;
  readonly password: string;
  readonly kept?: string;
}

export interface Hashed {
  readonly id: number;
  readonly answer: string | boolean;
}

/** So many wait at a time: more come only from somebody who guesses. */
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

interface Waiting {
  readonly resolve: (answer: string | boolean) => void;
  readonly reject: (reason: unknown) => void;
}

/** In a thread of its own, which is started when it is needed and keeps no process from ending. */
export function hashingThread(): Hashing {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  function start(): Worker {
    const started = new Worker(MODULE, SOURCES ? { execArgv: ["--conditions=source"] } : {});
    started.unref();
    started.on("message", ({ id, answer }: Hashed) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    });
    started.on("error", (error) => {
      worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  }

  const ask = (password: string, kept?: string): Promise<string | boolean> =>
    new Promise((resolve, reject) => {
      if (waiting.size >= MOST_WAITING) return reject(new Busy("Too many sign in just now."));
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker ??= start();
      worker.postMessage({ id, password, ...(kept === undefined ? {} : { kept }) } satisfies ToHash);
    });

  return {
    hash: async (password) => String(await ask(password)),
    compare: async (password, kept) => (await ask(password, kept)) === true,
    close: async () => void (await worker?.terminate()),
  };
}
