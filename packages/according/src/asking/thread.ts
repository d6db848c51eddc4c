import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type Actor, acting } from "../acting.ts";
import { keptLinksIn, linksFolder } from "../kept-links.ts";
import { type Store, StoreError } from "../store/store.ts";
import { type Asker, answeredOnce } from "./answered-once.ts";
import { type Asking, KEPT, type Progress, type Question } from "./asking.ts";

/** What is sent to the thread. */
export interface Asked {
  readonly id: number;
  readonly question: Question | "save";
  readonly of: readonly [string, ...unknown[]];
  /** Who asks; none: a desk of one. */
  readonly actor?: Actor;
}

/** What comes back: an answer, why there is none, or how far it has come with a story. */
export type Heard =
  | { readonly id: number; readonly json: Uint8Array | null }
  | { readonly id: number; readonly fault: string; readonly ofStore: boolean }
  | { readonly story: string; readonly progress: Progress };

const SOURCES = extname(import.meta.url) === ".ts";
const MODULE = new URL(SOURCES ? "./answerer.ts" : "./answerer.js", import.meta.url);

interface Pending {
  readonly story: string;
  readonly resolve: (json: Uint8Array | null) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Answers in a thread of its own, so that this one never stands still. What it links it keeps in the folder
 * `RECORD.linked` beside the record, which may be thrown away. `stamp`: the store's.
 */
export function askingThread(record: string, stamp: Store["stamp"]): Asking {
  const pending = new Map<number, Pending>();
  const progress = new Map<string, Progress>();
  const kept = keptLinksIn(linksFolder(record));
  /** Stories of which something was answered since the start: what is kept of them is theirs. */
  const known = new Set<string>();
  let last = 0;
  let worker: Worker | null = threadFor(record, hear, fallen);

  function fallen(error: unknown): void {
    worker = null;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  }

  function hear(heard: Heard): void {
    if ("progress" in heard) return void progress.set(heard.story, heard.progress);
    const asker = pending.get(heard.id);
    if (!asker) return;
    pending.delete(heard.id);
    progress.delete(asker.story);
    if ("json" in heard && heard.json) known.add(asker.story);
    if ("json" in heard) asker.resolve(heard.json);
    else asker.reject(heard.ofStore ? new StoreError(heard.fault) : new Error(heard.fault));
  }

  const post: Asker = (question, of) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      worker ??= threadFor(record, hear, fallen);
      pending.set(id, { story: of[0], resolve, reject });
      const actor = acting.getStore();
      worker.postMessage({ id, question, of, ...(actor && { actor }) } satisfies Asked);
    });

  const once = answeredOnce(stamp, post);
  return {
    ask: (question, ...of) => once(question, of),
    save: (story, paper) => once("save", [story, paper]),
    before: (question, story) => (known.has(story) && KEPT.includes(question) ? kept.last(story, question) : null),
    progress: (story) => progress.get(story) ?? null,
    close: async () => {
      await worker?.terminate();
    },
  };
}

function threadFor(record: string, hear: (heard: Heard) => void, fallen: (error: unknown) => void): Worker {
  const started = new Worker(MODULE, {
    workerData: { record },
    ...(SOURCES && { execArgv: ["--conditions=source"] }),
  });
  started.on("message", hear);
  started.on("error", fallen);
  return started;
}
