import type { Check, Reading } from "@according/reader";
import { checking } from "./link/check/check.ts";
import { leafOf } from "./link/check/recorded.ts";
import type { Linked } from "./linked.ts";
import type { ReportSummary } from "./store/store.ts";
import { perStory } from "./views/per-story.ts";

export interface CheckRows extends Check {
  /** Those that are found or looked at. */
  readonly reports: readonly ReportSummary[];
}

/** A draft held against a story as it is linked. */
export function checkRows(linked: Linked, draft: Reading): CheckRows {
  const check = checkingOf(linked)(draft);
  const told = new Set(
    check.checked.flatMap(({ told, instead = [] }) => [...told, ...instead].map(({ report }) => report)),
  );
  return { ...check, reports: [...linked.reports.values()].filter(({ id }) => told.has(id)) };
}

/** Makes what drafts are held against; others are answered between two reports. */
export async function readyForDrafts(linked: Linked | null): Promise<void> {
  for (const reading of linked?.readings.values() ?? []) {
    leafOf(reading);
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (linked) checkingOf(linked);
}

const checkingOf = perStory(({ story, readings, revisions }) => {
  const former = revisions.map(({ older: { report, reading } }) => ({ reading, version: report.version }));
  return checking(story, [...readings.values()], former);
});
