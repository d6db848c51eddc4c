import type { EntryAt } from "according/api";

/** The id that an entry has in its report, which is also where its page shows it. */
export function entryId(at: EntryAt): string {
  if (at.by === "statement") return at.statement;
  if (at.by === "figure") return at.figure;
  return at.by === "event" ? at.event : at.source;
}
