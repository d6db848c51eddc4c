import { confident, type Engine, keptFrom, readReports } from "@according/reader";
import type { Answer, Ask, ReadBy } from "./messages.ts";

/** An engine, and what it runs on where it has a run time. */
export type Loaded = Engine & { readonly runTime?: string };

/** Answers what the page asks of this worker, with an engine that is loaded once; after a failure again. */
export function answerWith(load: (by: ReadBy) => Promise<Loaded>): void {
  let loading: Promise<Loaded> | undefined;
  let engine: Loaded | undefined;
  let newest = 0;
  const loaded = (by: ReadBy): Promise<Loaded> => {
    loading ??= load(by).finally(() => {
      loading = undefined;
    });
    return loading;
  };
  const answer = async ({ id, text, meta, by }: Ask): Promise<void> => {
    if (!engine) tell({ id, step: "loading" });
    engine ??= await loaded(by);
    // Another text may have come while the engine was loading.
    if (id !== newest) return;
    tell({ id, step: "reading" });
    const [reading] = await readReports([{ text, ...meta }], engine);
    if (!reading) return;
    const minConfidence = keptFrom(engine);
    const made = { ...by, ...(engine.runTime ? { runTime: engine.runTime } : {}), minConfidence };
    tell({ id, step: "read", reading: { ...confident(reading, minConfidence), made } });
  };
  addEventListener("message", ({ data }: MessageEvent<Ask>) => {
    newest = data.id;
    answer(data).catch((error: unknown) => {
      tell({ id: data.id, step: "failed", message: error instanceof Error ? error.message : String(error) });
    });
  });
}

const tell = (message: Answer): void => postMessage(message);
