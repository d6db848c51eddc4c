import type { PromptEngine } from "@according/reader";
import { engineOn, type NeuralEngine, WEIGHTS, type Weights } from "./engine.ts";
import { type Onnx, onnxRunTime } from "./run-time.ts";

/** ONNX Runtime as a browser imports it. */
export interface WebOnnx extends Onnx {
  readonly env: {
    readonly versions: { readonly web?: string };
    readonly wasm: { numThreads?: number; wasmBinary?: ArrayBufferLike | Uint8Array };
  };
}

/**
 * The neural engine in a browser, from the files that `browserFiles` of this package names: `fetched` gives the bytes of one, and
 * `imported` the module `ort.mjs`; `second` is whose readings are weighed beside the network's. Asks for one after the other. Rejects with whatever either rejects with.
 */
export async function browserEngine(
  fetched: (name: string) => Promise<Uint8Array>,
  imported: (name: string) => Promise<WebOnnx>,
  threads: number,
  second: PromptEngine,
): Promise<NeuralEngine> {
  const onnx = await imported("ort.mjs");
  onnx.env.wasm.numThreads = threads;
  onnx.env.wasm.wasmBinary = await fetched("ort.wasm");
  const weights: Partial<Record<keyof Weights, Uint8Array>> = {};
  for (const name of WEIGHTS) weights[name] = await fetched(name);
  const runTime = onnxRunTime(`onnxruntime-web ${onnx.env.versions.web} (wasm)`, onnx, threads);
  return engineOn(runTime, weights as Weights, second);
}
