import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { atOnce, onnxRunTime, type RunTime, type Undisturbed } from "./run-time.ts";

/** How the run times are called, the faster one first: the machine's own code, and WebAssembly, which runs wherever Node does. */
export const RUN_TIMES = ["native", "wasm"] as const;
export type RunTimeName = (typeof RUN_TIMES)[number];

/** More help little with windows of this size. */
const THREADS = Math.min(4, availableParallelism());

/** Each rejects where it is not installed, or not for this machine. */
const LOADERS: Readonly<Record<RunTimeName, (undisturbed?: Undisturbed) => Promise<RunTime>>> = {
  native: async (undisturbed = atOnce) => {
    // Else it would tell its makers of the machine. In a thread this is too late: whoever starts threads says it before.
    process.env.ORT_DISABLE_TELEMETRY = "1";
    const onnx = await undisturbed(() => import("onnxruntime-node"));
    return onnxRunTime(named("onnxruntime-node"), onnx, THREADS, undisturbed);
  },
  wasm: async () => {
    const onnx = await import("onnxruntime-web");
    onnx.env.wasm.numThreads = 1;
    return onnxRunTime(`${named("onnxruntime-web")} (wasm)`, onnx, 1);
  },
};

/** What is made on the first run time on which it can be made here. Rejects with what was wrong with each. */
export async function onFirst<T>(
  make: (runTime: RunTime) => Promise<T>,
  names = RUN_TIMES as readonly RunTimeName[],
  undisturbed?: Undisturbed,
): Promise<T> {
  const wrong: string[] = [];
  for (const name of names)
    try {
      return await make(await LOADERS[name](undisturbed));
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}`);
    }
  throw new Error(
    `The engine neural needs the package onnxruntime-node or onnxruntime-web, and neither runs here (${wrong.join("; ")}).`,
  );
}

const require = createRequire(import.meta.url);

/** A package with its version, from its folder: not every package lets its manifest be imported. */
function named(of: "onnxruntime-node" | "onnxruntime-web"): string {
  const manifest = join(dirname(dirname(require.resolve(of))), "package.json");
  return `${of} ${(JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }).version}`;
}

/** The files of WebAssembly's run time that a browser loads: the module that it imports, and what runs in it. */
export const wasmFiles = (): Readonly<Record<"ort.mjs" | "ort.wasm", string>> => {
  const folder = dirname(require.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm"));
  return {
    "ort.mjs": join(folder, "ort.wasm.bundle.min.mjs"),
    "ort.wasm": join(folder, "ort-wasm-simd-threaded.wasm"),
  };
};
