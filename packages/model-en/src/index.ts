import { readFileSync } from "node:fs";
import { linear, type PromptEngine } from "@according/reader";

let loaded: PromptEngine | undefined;

/** The trained engine for English, its weights read from this package when it is first asked for; it is the same every time. */
export function linearEngine(): PromptEngine {
  loaded ??= linear(readFileSync(new URL("../english.bin", import.meta.url)));
  return loaded;
}
