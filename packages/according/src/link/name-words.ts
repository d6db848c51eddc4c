import { DEMONYMS } from "./en/content.ts";
import { normal } from "./words.ts";

/** The words of a name as they are compared. */
export const splitName = (name: string): readonly string[] =>
  name
    .replace(/['’]s\b/g, "")
    .split(/[\s-]+/)
    .map((word) => normal(word.replace(/[^\p{L}\p{N}.’']/gu, "")))
    .filter((word) => word !== "");

export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "of", "for", "in", "and"]);

/** Countries for their adjectives. */
export const known = (words: readonly string[]): readonly string[] => words.map((word) => DEMONYMS.get(word) ?? word);
