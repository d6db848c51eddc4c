import { readFileSync } from "node:fs";
import { linear, type PromptEngine } from "@according/reader";

/** The trained engine for English, its weights read from this package. */
export const linearEngine = (): PromptEngine => linear(readFileSync(new URL("../english.bin", import.meta.url)));
