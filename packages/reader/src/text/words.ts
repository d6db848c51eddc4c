import type { Token } from "../layers.ts";

/** The word at a place in lower case; nothing outside the text. */
export const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";
