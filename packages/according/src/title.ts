import type { Report } from "@according/reader";

/** What a report is called in lists: its title, else the beginning of its first line. */
export function titleOf({ title, text }: Pick<Report, "title" | "text">): string {
  const line = title ?? /\S[^\n]{0,199}/.exec(text)?.[0] ?? "";
  return line.trim() || "(untitled)";
}
