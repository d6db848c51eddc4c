import { readFileSync } from "node:fs";
import { type Engine, linear } from "@according/reader";

/** The trained engine for English, its weights read from this package. */
export const linearEngine = (): Engine => linear(readFileSync(new URL("../english.bin", import.meta.url)));
