import type { Reading, Span } from "@according/reader";

/** Does it stand in the first line of the text, which is its title? */
export function isInHeadline({ report: { text, title } }: Reading, [, end]: Span): boolean {
  const first = text.trimStart().split("\n", 1)[0] ?? "";
  return first.trim() === title?.trim() && end <= text.length - text.trimStart().length + first.length;
}
