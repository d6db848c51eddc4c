import type { Engine, PromptEngine } from "@according/reader";
import { type Decoding, NARROW, type Network, neural, readVocabulary, type Vocabulary } from "@according/reader/neural";
import type { RunTime, Session } from "./run-time.ts";

/** The neural engine, and what it runs on. */
export interface NeuralEngine extends Engine {
  readonly runTime: string;
}

/** What was trained: the files of `weights/` by name. */
export const WEIGHTS = ["seeing.onnx", "reading.onnx", "decoding.json", "vocabulary.txt"] as const;
export type Weights = Readonly<Record<(typeof WEIGHTS)[number], Uint8Array>>;

/** What the engine is made of, beside a second opinion. */
export interface NeuralParts {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
  readonly decoding: Decoding;
}

/** `second`: whose readings are weighed beside the network's. Rejects as `partsOn` does. */
export async function engineOn(runTime: RunTime, weights: Weights, second: PromptEngine): Promise<NeuralEngine> {
  const { network, vocabulary, decoding } = await partsOn(runTime, weights);
  return { ...neural(network, vocabulary, decoding, second), runTime: runTime.name };
}

/** Rejects where the weights are not those of this engine, or the run time cannot run them. */
export async function partsOn(runTime: RunTime, weights: Weights): Promise<NeuralParts> {
  const text = (name: keyof Weights) => new TextDecoder().decode(weights[name]);
  const [seeing, reading] = [await runTime.open(weights["seeing.onnx"]), await runTime.open(weights["reading.onnx"])];
  return {
    network: networkOf(seeing, reading),
    vocabulary: readVocabulary(text("vocabulary.txt")),
    decoding: JSON.parse(text("decoding.json")) as Decoding,
  };
}

function networkOf(seeing: Session, reading: Session): Network {
  const floats = (tensor: Float32Array | undefined): Float32Array => tensor as Float32Array;
  return {
    async see(ids, features) {
      const { tags, pieces, cues } = await seeing.run({
        ids: { data: ids, dims: [1, ids.length] },
        features: { data: features, dims: [1, ids.length, features.length / ids.length] },
      });
      return { tags: floats(tags), pieces: floats(pieces), cues: floats(cues) };
    },
    async read(pieces, cues, distances) {
      const [length, count] = [pieces.length / NARROW, cues.length / (2 * NARROW)];
      const { roles, real } = await reading.run({
        pieces: { data: pieces, dims: [length, NARROW] },
        cues: { data: cues, dims: [count, 2 * NARROW] },
        distance: { data: distances, dims: [count, length] },
      });
      return { roles: floats(roles), real: floats(real) };
    },
  };
}
