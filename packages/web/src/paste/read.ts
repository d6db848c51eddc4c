import type { Reading, ReportMeta } from "@according/reader";
import type { Answer, Ask } from "./messages.ts";

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
}

interface Pending {
  readonly id: number;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (reason: unknown) => void;
}

let worker: Worker | undefined;
let pending: Pending | undefined;
let asked = 0;

/**
 * Reads a text on this machine, in a worker that stays for the next one. One text at a time: abort the signal before
 * asking again. Rejects with the signal's reason, or with an error whose message is a sentence for people.
 */
export function readInWorker({ text, meta }: Paste, signal: AbortSignal, onStep: (step: Step) => void) {
  return new Promise<Reading>((resolve, reject) => {
    if (text.length > LONGEST) throw new Error(tooLong);
    signal.throwIfAborted();
    const id = ++asked;
    worker ??= startWorker();
    pending = { id, step: "loading", onStep, resolve, reject };
    signal.addEventListener("abort", () => giveUp(id, signal.reason), { once: true });
    worker.postMessage({ id, text, meta } satisfies Ask);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Answer>) => hear(data));
  started.addEventListener("error", () => {
    if (worker !== started) return;
    stopWorker();
    pending?.reject(new Error(noWorker));
    pending = undefined;
  });
  return started;
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
  worker?.terminate();
  worker = undefined;
}
