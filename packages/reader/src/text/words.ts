import type { Span } from "@according/record";
import type { Range, Token } from "../layers.ts";

/** The word at a place in lower case; nothing outside the text. */
export const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

/** The characters of the tokens `[first, last)`; 0 stands for a token that is not there. */
export const spanAt = (tokens: readonly Token[], [first, last]: Range): Span => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];

/** Tokens in lower case with a space between. */
export const joinLower = (tokens: readonly Token[], first: number, last: number): string => {
  let joined = tokens[first]?.lower ?? "";
  for (let i = first + 1; i < last; i++) joined += ` ${tokens[i]?.lower}`;
  return joined;
};

/** The words of a span in lower case, without numbers; of a long one those of its first characters. */
export const loweredIn = (text: string, [from, to]: Span, longest = Number.POSITIVE_INFINITY): readonly string[] =>
  text
    .slice(from, Math.min(to, from + longest))
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? [];

/** Does a text tell of something by a noun, with a small letter or a capital? */
export function tellsOfNoun(text: string, noun: string): boolean {
  if (!/^[\p{L}\d-]+$/u.test(noun)) return false;
  const lowered = text.toLowerCase();
  for (let at = lowered.indexOf(noun); at >= 0; at = lowered.indexOf(noun, at + 1))
    if (isWordAt(lowered, [at, at + noun.length])) return true;
  return false;
}

/** A letter is two units of a string at most. */
const isWordAt = (text: string, [from, to]: Span): boolean =>
  !/[\p{L}\d-]$/u.test(text.slice(Math.max(0, from - 2), from)) && !/^[\p{L}\d-]/u.test(text.slice(to, to + 2));
