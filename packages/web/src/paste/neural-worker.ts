/*
 * Runs in a worker of its own, which alone may compile WebAssembly: reads pasted texts by the engine `neural`. Its network and
 * run time come from the server when they are first needed, and stay in this browser.
 */
import { browserEngine, type WebOnnx } from "@according/model-en-neural/browser";
import { answerWith, type Loaded } from "./answering.ts";
import { cachedIn } from "./cached.ts";
import { trained } from "./trained.ts";

/** More help little with windows of this size; one where the page is not isolated. */
const THREADS = crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1;

answerWith(async ({ weights }) => {
  const folder = `/neural/${weights}/`;
  const files = await cachedIn("according neural", folder);
  const imported = (name: string): Promise<WebOnnx> => import(/* @vite-ignore */ folder + name);
  try {
    return (await browserEngine(files.bytes, imported, THREADS, await trained())) satisfies Loaded;
  } catch (error) {
    // What is kept may be what is wrong.
    await files.forget();
    throw error;
  }
});
