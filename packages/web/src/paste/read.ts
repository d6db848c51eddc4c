import type { Reading, ReportMeta } from "@according/reader";
import type { Answer, Ask, ReadBy } from "./messages.ts";

/** The longest text that is read in the page, in characters, some 80,000 words: drawing a longer one holds it up. */
const LONGEST = 500_000;

const tooLong =
  "The report is longer than 500,000 characters; read it with `according read`, which has no such limit, or paste a part.";
const noWorker =
  "The part of the page that reads could not be started. See whether According is still running in its terminal, then reload the page.";

/** What the reader is at: fetching what it was trained to know, or reading. */
export type Step = "loading" | "reading";

export interface Paste {
  readonly text: string;
  readonly meta: ReportMeta;
  /** What reads it, the first that can run in this browser. */
  readonly by: readonly [ReadBy, ...ReadBy[]];
}

interface Pending {
  readonly id: number;
  readonly worker: OwnWorker;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (reason: unknown) => void;
}

interface OwnWorker {
  readonly engine: ReadBy["engine"];
  readonly thread: Worker;
}

let worker: OwnWorker | undefined;
let pending: Pending | undefined;
let asked = 0;

/** What was read, and why not by the first engine: a sentence. */
export interface ReadPaste {
  readonly reading: Reading;
  readonly instead?: string;
}

/**
 * Reads a text on this machine, in a worker that stays for the next one. One text at a time: abort the signal before
 * asking again. Rejects with the signal's reason, or with an error whose message is a sentence for people.
 */
export async function readInWorker(
  { text, meta, by }: Paste,
  signal: AbortSignal,
  onStep: (step: Step, engine: ReadBy["engine"]) => void,
): Promise<ReadPaste> {
  if (text.length > LONGEST) throw new Error(tooLong);
  const [first, ...others] = by;
  try {
    return { reading: await readBy({ text, meta, by: first }, signal, (step) => onStep(step, first.engine)) };
  } catch (error) {
    const [next] = others;
    if (!next || signal.aborted) throw error;
    const reading = await readBy({ text, meta, by: next }, signal, (step) => onStep(step, next.engine));
    const why = error instanceof Error ? error.message : String(error);
    return { reading, instead: `The engine ${first.engine} could not read here, so ${next.engine} did. ${why}` };
  }
}

function readBy(ask: Omit<Ask, "id">, signal: AbortSignal, onStep: (step: Step) => void): Promise<Reading> {
  return new Promise<Reading>((resolve, reject) => {
    signal.throwIfAborted();
    const id = ++asked;
    if (worker?.engine !== ask.by.engine) stopWorker();
    worker ??= startWorker(ask.by.engine);
    pending = { id, worker, step: "loading", onStep, resolve, reject };
    signal.addEventListener("abort", () => giveUp(id, signal.reason), { once: true });
    worker.thread.postMessage({ id, ...ask } satisfies Ask);
  });
}

function startWorker(engine: ReadBy["engine"]): OwnWorker {
  const thread =
    engine === "neural"
      ? new Worker(new URL("./neural-worker.ts", import.meta.url), { type: "module" })
      : new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  thread.addEventListener("message", ({ data }: MessageEvent<Answer>) => hear(data));
  thread.addEventListener("error", () => {
    if (worker?.thread !== thread) return;
    stopWorker();
    pending?.reject(new Error(noWorker));
    pending = undefined;
  });
  return { engine, thread };
}

function hear(answer: Answer): void {
  if (!pending || answer.id !== pending.id) return;
  const { onStep, resolve, reject } = pending;
  const ended = answer.step === "read" || answer.step === "failed";
  pending = ended ? undefined : { ...pending, step: answer.step };
  if (answer.step === "read") resolve(answer.reading);
  else if (answer.step === "failed") reject(new Error(answer.message));
  else onStep(answer.step);
}

/** A reading under way can only be stopped with its worker; one that is still loading is worth keeping. */
function giveUp(id: number, reason: unknown): void {
  if (pending?.id !== id) return;
  const { step, reject } = pending;
  pending = undefined;
  if (step === "reading") stopWorker();
  reject(reason);
}

function stopWorker(): void {
  worker?.thread.terminate();
  worker = undefined;
}
