import type { Span } from "@according/reader";

/** More words than anybody searches for; keeps a query small whatever was pasted. */
const MOST_WORDS = 64;

/**
 * What somebody typed, as an FTS5 query: every word must occur, the last may be the beginning of a word. Each word is
 * quoted, so that none is taken for an operator. null: there is no word in it.
 */
export function ftsQuery(typed: string): string | null {
  const words = typed
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  return `${words.map((word) => `"${word.replaceAll('"', '""').replaceAll("\0", "")}"`).join(" ")}*`;
}

/** Noncharacters: Unicode reserves them for use inside a program, so no text has a reason to hold them. */
export const MARK = { start: "\uFDD0", end: "\uFDD1" } as const;

/** A snippet with marks around the words found → the passage without them, and where the words stand in it. */
export function unmark(snippet: string): { readonly passage: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  let passage = "";
  let start = 0;
  for (const piece of snippet.split(/([\uFDD0\uFDD1])/)) {
    if (piece === MARK.start) start = passage.length;
    else if (piece === MARK.end) marks.push([start, passage.length]);
    else passage += piece;
  }
  return { passage, marks };
}
