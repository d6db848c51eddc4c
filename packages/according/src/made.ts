import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Engine, Made } from "@according/reader";
import type { EngineName } from "./engine-names.ts";
import { version } from "./version.ts";

/** What an engine was trained to know: files of packages. The network's readings are weighed beside those of `linear`. */
const WEIGHTS: Readonly<Record<EngineName, readonly (readonly [of: string, file: string])[]>> = {
  linear: [["@according/model-en", "english.bin"]],
  neural: [
    ...["seeing.onnx", "reading.onnx", "decoding.json", "vocabulary.txt"].map(
      (file) => ["@according/model-en-neural", `weights/${file}`] as const,
    ),
    ["@according/model-en", "english.bin"],
  ],
  rules: [],
};

/** What makes a reading, to be kept with it. */
export function madeBy(name: EngineName, engine: Engine & { readonly runTime?: string }, minConfidence: number): Made {
  const weights = weightsOf(name);
  return {
    program: `according ${version()}`,
    engine: name,
    ...(engine.runTime === undefined ? {} : { runTime: engine.runTime }),
    ...(weights === null ? {} : { weights }),
    minConfidence,
  };
}

const digests = new Map<EngineName, string | null>();

/** The first 16 hexadecimal digits of the SHA-256 of an engine's weights; null: it has none. Throws where they are not installed. */
export function weightsOf(name: EngineName): string | null {
  const found = digests.get(name) ?? digestOfWeights(name);
  digests.set(name, found);
  return found;
}

function digestOfWeights(name: EngineName): string | null {
  if (WEIGHTS[name].length === 0) return null;
  const { resolve } = createRequire(import.meta.url);
  const digest = createHash("sha256");
  for (const [of, file] of WEIGHTS[name])
    for (const piece of piecesOf(join(dirname(resolve(`${of}/package.json`)), file))) digest.update(piece);
  return digest.digest("hex").slice(0, 16);
}

/** A piece at a time: whole, a network would be in memory for each thread that asks. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const piece = new Uint8Array(1 << 20);
  const open = openSync(file, "r");
  try {
    for (let read = readSync(open, piece); read > 0; read = readSync(open, piece)) yield piece.subarray(0, read);
  } finally {
    closeSync(open);
  }
}
