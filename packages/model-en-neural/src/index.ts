import { readFileSync } from "node:fs";
import { linearEngine } from "@according/model-en";
import type { Engine } from "@according/reader";
import { type Decoding, NARROW, type Network, neural, readVocabulary, type Vocabulary } from "@according/reader/neural";
import type { InferenceSession, Tensor } from "onnxruntime-node";

type RunTime = typeof import("onnxruntime-node");

const bytesOf = (name: string): Buffer => readFileSync(new URL(`../weights/${name}`, import.meta.url));

/**
 * The neural engine for English, its weights read from this package; it runs on one thread. Rejects with an Error where
 * the run time, the optional package `onnxruntime-node`, is not installed or not for this machine.
 */
export async function neuralEngine(): Promise<Engine> {
  const { network, vocabulary, decoding } = await neuralParts();
  return neural(network, vocabulary, decoding, linearEngine());
}

/** What the engine is made of, beside a second opinion. Rejects as `neuralEngine` does. */
export async function neuralParts(): Promise<{ network: Network; vocabulary: Vocabulary; decoding: Decoding }> {
  const runTime = await load();
  const decoding = JSON.parse(bytesOf("decoding.json").toString("utf8")) as Decoding;
  const vocabulary = readVocabulary(bytesOf("vocabulary.txt").toString("utf8"));
  const open = (name: string) => runTime.InferenceSession.create(bytesOf(name), OPTIONS);
  return { network: networkOf(runTime, await open("seeing.onnx"), await open("reading.onnx")), vocabulary, decoding };
}

const OPTIONS: InferenceSession.SessionOptions = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 };

async function load(): Promise<RunTime> {
  try {
    return await import("onnxruntime-node");
  } catch (error) {
    throw new Error("The engine neural needs the package onnxruntime-node, which is not installed here.", {
      cause: error,
    });
  }
}

function networkOf({ Tensor }: RunTime, seeing: InferenceSession, reading: InferenceSession): Network {
  const floats = (tensor: Tensor | undefined): Float32Array => tensor?.data as Float32Array;
  return {
    async see(ids, features) {
      const { tags, pieces, cues } = await seeing.run({
        ids: new Tensor("int32", ids, [1, ids.length]),
        features: new Tensor("int32", features, [1, ids.length, features.length / ids.length]),
      });
      return { tags: floats(tags), pieces: floats(pieces), cues: floats(cues) };
    },
    async read(pieces, cues, distances) {
      const [length, count] = [pieces.length / NARROW, cues.length / (2 * NARROW)];
      const { roles, real } = await reading.run({
        pieces: new Tensor("float32", pieces, [length, NARROW]),
        cues: new Tensor("float32", cues, [count, 2 * NARROW]),
        distance: new Tensor("int32", distances, [count, length]),
      });
      return { roles: floats(roles), real: floats(real) };
    },
  };
}
