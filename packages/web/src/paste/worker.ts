/* Runs in a worker: reads pasted texts, so that a long one does not hold up the page. */
import { confident, KEPT_CONFIDENCE, type PromptEngine, readReport } from "@according/reader";
import type { Answer, Ask } from "./messages.ts";
import { trained } from "./trained.ts";

let loading: Promise<PromptEngine> | undefined;
let engine: PromptEngine | undefined;
let newest = 0;

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  newest = data.id;
  answer(data).catch((error: unknown) => {
    tell({ id: data.id, step: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});

async function answer({ id, text, meta }: Ask): Promise<void> {
  if (!engine) tell({ id, step: "loading" });
  engine ??= await loaded();
  // Another text may have come while the engine was loading.
  if (id !== newest) return;
  tell({ id, step: "reading" });
  tell({ id, step: "read", reading: confident(readReport(text, meta, { engine }), KEPT_CONFIDENCE) });
}

/** Loads the engine once; after a failure again. */
function loaded(): Promise<PromptEngine> {
  loading ??= trained().finally(() => {
    loading = undefined;
  });
  return loading;
}

const tell = (message: Answer): void => postMessage(message);
