import type { Engine } from "@according/reader";
import { type Decoding, NARROW, type Network, neural, readVocabulary } from "@according/reader/neural";
import type { Graph, RunTime, Session } from "./run-time.ts";

/** The neural engine, and what it runs on. */
export interface NeuralEngine extends Engine {
  readonly runTime: string;
}

/** The files of `weights/`: what was trained. */
export const WEIGHTS = ["seeing.onnx", "reading.onnx", "decoding.json", "vocabulary.txt"] as const;
export type WeightsName = (typeof WEIGHTS)[number];

export interface Weights {
  readonly seeing: Graph;
  readonly reading: Graph;
  /** JSON. */
  readonly decoding: string;
  /** A piece a line. */
  readonly vocabulary: string;
}

/** Rejects where the weights are not those of this engine, or the run time cannot run them. */
export async function engineOn(runTime: RunTime, weights: Weights): Promise<NeuralEngine> {
  const [seeing, reading] = [await runTime.open(weights.seeing), await runTime.open(weights.reading)];
  const decoding = JSON.parse(weights.decoding) as Decoding;
  const engine = neural(networkOf(seeing, reading), readVocabulary(weights.vocabulary), decoding);
  return { ...engine, runTime: runTime.name };
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
