import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Engine, Made } from "@according/reader";
import type { EngineName } from "./engine-names.ts";
import { version } from "./version.ts";

/** What an engine was trained to know: files of a package. */
const WEIGHTS: Readonly<Partial<Record<EngineName, readonly [of: string, ...files: string[]]>>> = {
  linear: ["@according/model-en", "english.bin"],
  neural: [
    "@according/model-en-neural",
    ...["seeing.onnx", "reading.onnx", "decoding.json", "vocabulary.txt"].map((file) => `weights/${file}`),
  ],
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
  const [of, ...files] = WEIGHTS[name] ?? [];
  if (of === undefined) return null;
  const folder = dirname(createRequire(import.meta.url).resolve(`${of}/package.json`));
  const digest = createHash("sha256");
  for (const file of files) digest.update(readFileSync(join(folder, file)));
  return digest.digest("hex").slice(0, 16);
}
