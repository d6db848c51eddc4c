import { once } from "node:events";
import { Worker, type WorkerOptions, workerData } from "node:worker_threads";

/**
 * A thread, and where it is: in the machine's own code it must not be ended, for it takes the whole process with it. It is left
 * alone until it comes back from there, and then goes no further.
 */
export interface Thread {
  readonly worker: Worker;
  readonly where: Int32Array<SharedArrayBuffer>;
}
const [FREE, BUSY, AWAITED, ENDED] = [0, 1, 2, 3];

const running = new Set<Thread>();

export function begin(module: URL, options: WorkerOptions): Thread {
  const where = new Int32Array(new SharedArrayBuffer(4));
  const thread = { worker: new Worker(module, { ...options, workerData: { where } }), where };
  running.add(thread);
  thread.worker.once("exit", () => running.delete(thread));
  return thread;
}

const own = (workerData as Partial<Thread> | null)?.where;

/** Does what must not be ended on its way, one thing at a time. In a thread that is being ended it never comes back. */
export async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  if (!own) return work();
  if (Atomics.compareExchange(own, 0, FREE, BUSY) === ENDED) await never();
  try {
    return await work();
  } finally {
    if (Atomics.compareExchange(own, 0, BUSY, FREE) === AWAITED) {
      Atomics.store(own, 0, ENDED);
      Atomics.notify(own, 0);
      await never();
    }
  }
}

const never = (): Promise<never> => new Promise(() => undefined);

const endings = new WeakMap<Thread, Promise<void>>();

/** Ends a thread, as soon as it may be. However often it is asked for, one waits. */
export function end(thread: Thread): Promise<void> {
  const ending = endings.get(thread) ?? endWhenFree(thread);
  endings.set(thread, ending);
  return ending;
}

async function endWhenFree({ worker, where }: Thread): Promise<void> {
  const gone = once(worker, "exit").then(() => "gone");
  while (Atomics.compareExchange(where, 0, FREE, ENDED) !== FREE && Atomics.load(where, 0) !== ENDED) {
    Atomics.compareExchange(where, 0, BUSY, AWAITED);
    if ((await Promise.race([Atomics.waitAsync(where, 0, AWAITED).value, gone])) === "gone") return;
  }
  await worker.terminate();
}

/** Before the process is ended with threads that still do something. */
export const endAll = async (): Promise<void> => void (await Promise.all([...running].map(end)));
