import { linearEngine } from "@according/model-en";
import {
  confident,
  type Engine,
  KEPT_CONFIDENCE,
  type Reading,
  type ReportMeta,
  readReports,
  rules,
} from "@according/reader";

/** The engines that can be asked for by name, each made when it is first wanted. */
const ENGINES = { linear: linearEngine, rules: () => rules, neural: loadNeural } as const;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];
export const DEFAULT_ENGINE: EngineName = "linear";

/** Loads an engine; the same one is returned every time. Rejects, with a sentence for its reader, where its run time is not installed. */
export function engineNamed(name: EngineName = DEFAULT_ENGINE): Promise<Engine> {
  const known = loaded.get(name) ?? Promise.resolve(ENGINES[name]());
  loaded.set(name, known);
  return known;
}
const loaded = new Map<EngineName, Promise<Engine>>();

/** The one engine with a run time of its own: an optional package, which may not be there or not be for this machine. */
async function loadNeural(): Promise<Engine> {
  try {
    return await (await import("@according/model-en-neural")).neuralEngine();
  } catch (error) {
    throw new Error(
      "The engine neural cannot run here: install @according/model-en-neural and onnxruntime-node, or leave --engine out to read with linear.",
      { cause: error },
    );
  }
}

/** How a report is read. */
export interface ReadingChoice {
  readonly engine?: EngineName;
  /** Statements below it are left out, and the figures in them: 0 to 1. */
  readonly minConfidence?: number;
}

/** Reads a report as the whole program does where nothing else is asked for. */
export async function readBy(
  text: string,
  meta: ReportMeta,
  { engine, minConfidence = KEPT_CONFIDENCE }: ReadingChoice = {},
): Promise<Reading> {
  const [reading] = await readReports([{ text, ...meta }], await engineNamed(engine));
  return confident(reading as Reading, minConfidence);
}
