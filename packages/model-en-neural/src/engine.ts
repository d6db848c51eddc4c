import { type Engine, type PromptEngine, readReports } from "@according/reader";
import { type Decoding, NARROW, type Network, neural, readVocabulary, type Vocabulary } from "@according/reader/neural";
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

/** What the engine is made of, beside a second opinion. */
export interface NeuralParts {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
  readonly decoding: Decoding;
}

/**
 * `second`: whose readings are weighed beside the network's. Rejects as `partsOn` does, and where a plain sentence is not read: some
 * processors multiply numbers of eight bits wrongly, and the network would be silent where it should speak.
 */
export async function engineOn(runTime: RunTime, weights: Weights, second: PromptEngine): Promise<NeuralEngine> {
  const { network, vocabulary, decoding } = await partsOn(runTime, weights);
  const engine = { ...neural(network, vocabulary, decoding, second), runTime: runTime.name };
  if (await readsPlainly(engine)) return engine;
  throw new Error(
    `${runTime.name} reckons wrongly on this machine: the network does not read what it is known to read.`,
  );
}

const KNOWN = "He said three helicopters and four ships were taking part.";

/** Whether what any build of this network reads is read. */
async function readsPlainly(engine: Engine): Promise<boolean> {
  const [reading] = await readReports([{ text: KNOWN }], engine);
  return (
    reading?.statements.some(({ by, content }) => by === "neural" && content[0]?.[0] === KNOWN.indexOf("three")) ??
    false
  );
}

/** Rejects where the weights are not those of this engine, or the run time cannot run them. */
export async function partsOn(runTime: RunTime, weights: Weights): Promise<NeuralParts> {
  const [seeing, reading] = [await runTime.open(weights.seeing), await runTime.open(weights.reading)];
  return {
    network: networkOf(seeing, reading),
    vocabulary: readVocabulary(weights.vocabulary),
    decoding: JSON.parse(weights.decoding) as Decoding,
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
