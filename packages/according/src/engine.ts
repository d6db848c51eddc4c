import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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
import { version } from "./version.ts";

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

/** What has made a reading: the same of all of them gives the same reading of the same text. */
export interface Made {
  /** With its version: "according 0.1.0". */
  readonly program: string;
  readonly engine: EngineName;
  /** The first 16 hexadecimal digits of the SHA-256 of its weights; none of an engine without weights. */
  readonly weights?: string;
  readonly minConfidence: number;
}

/** The weights of an engine: files of a package. */
const WEIGHTS: Readonly<Partial<Record<EngineName, readonly [of: string, ...files: string[]]>>> = {
  linear: ["@according/model-en", "english.bin"],
  neural: ["@according/model-en-neural", "weights/seeing.onnx", "weights/reading.onnx", "weights/decoding.json"],
};

export function madeBy({ engine = DEFAULT_ENGINE, minConfidence = KEPT_CONFIDENCE }: ReadingChoice): Made {
  const weights = fingerprintOf(engine);
  return { program: `according ${version()}`, engine, ...(weights === null ? {} : { weights }), minConfidence };
}

const fingerprints = new Map<EngineName, string | null>();

function fingerprintOf(engine: EngineName): string | null {
  const known = fingerprints.get(engine);
  if (known !== undefined) return known;
  const [of, ...files] = WEIGHTS[engine] ?? [];
  const found =
    of === undefined
      ? null
      : weightsDigest(dirname(createRequire(import.meta.url).resolve(`${of}/package.json`)), files);
  fingerprints.set(engine, found);
  return found;
}

function weightsDigest(folder: string, files: readonly string[]): string {
  const digest = createHash("sha256");
  for (const file of files) digest.update(readFileSync(join(folder, file)));
  return digest.digest("hex").slice(0, 16);
}
