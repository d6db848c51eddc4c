import type { Phrase } from "../phrases.ts";

/**
 * Phrases as an FTS5 query: every one must occur, the last may be the beginning of one. Each is quoted, so that none is
 * taken for an operator. null: there is none.
 */
export const ftsQuery = (phrases: readonly Phrase[]): string | null =>
  phrases.length === 0 ? null : `${phrases.map((phrase) => `"${phrase.join(" ")}"`).join(" ")}*`;
