import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linearEngine } from "@according/model-en";
import {
  engineOn,
  type NeuralEngine,
  type NeuralParts,
  partsOn,
  WEIGHTS,
  type Weights,
  type WeightsName,
} from "./engine.ts";
import { onFirst, type RunTimeName, wasmFiles } from "./node.ts";
import type { Undisturbed } from "./run-time.ts";

export type { NeuralEngine } from "./engine.ts";
export { RUN_TIMES, type RunTimeName } from "./node.ts";
export type { Undisturbed } from "./run-time.ts";

const placeOf = (name: WeightsName): string => fileURLToPath(new URL(`../weights/${name}`, import.meta.url));

/**
 * The neural engine for English, its weights read from this package; it runs on the first of these run times that
 * can run here: the optional packages `onnxruntime-node` (native) and `onnxruntime-web` (wasm), which takes two
 * to three times as long. Rejects with an Error where none can. `undisturbed` does what a thread must not be ended in: ended in the
 * machine's own code, it takes the whole process with it.
 */
export async function neuralEngine(
  runTimes?: readonly RunTimeName[],
  undisturbed?: Undisturbed,
): Promise<NeuralEngine> {
  return onFirst((runTime) => engineOn(runTime, weightsHere(), linearEngine()), runTimes, undisturbed);
}

/** What the engine is made of, beside a second opinion. Rejects as `neuralEngine` does. */
export const neuralParts = async (): Promise<NeuralParts> => onFirst((runTime) => partsOn(runTime, weightsHere()));

const weightsHere = (): Weights => ({
  seeing: placeOf("seeing.onnx"),
  reading: placeOf("reading.onnx"),
  decoding: readFileSync(placeOf("decoding.json"), "utf8"),
  vocabulary: readFileSync(placeOf("vocabulary.txt"), "utf8"),
});

/** What a browser needs to run the engine, see `browserEngine`: each file by its name. Throws where `onnxruntime-web` is missing. */
export const browserFiles = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(WEIGHTS.map((name) => [name, placeOf(name)])),
  ...wasmFiles(),
});
