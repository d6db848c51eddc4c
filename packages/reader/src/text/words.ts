import type { Span } from "@according/record";
import type { Token } from "../layers.ts";

/** The word at a place in lower case; nothing outside the text. */
export const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

/** The words of a span in lower case, without numbers; of a long one those of its first characters. */
export const loweredIn = (text: string, [from, to]: Span, longest = Number.POSITIVE_INFINITY): readonly string[] =>
  text
    .slice(from, Math.min(to, from + longest))
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? [];
