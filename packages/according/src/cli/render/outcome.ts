import type { Outcome } from "../../keep.ts";
import { count, line } from "./text.ts";

type KeptOutcome = Exclude<Outcome, { readonly problem: string }>;

/** What became of one file. */
export function renderOutcome({ outcome, report, version = report.version }: KeptOutcome): string {
  const what = { new: "new", "new-version": `version ${version}`, "new-details": "details", same: "unchanged" }[
    outcome
  ];
  const earlier =
    version === report.version ? "" : ` (published before version ${report.version}, which stays current)`;
  return `${line(report.id.slice(0, 8))}  ${what.padEnd(10)} ${line(report.title)}${earlier}`;
}

/** "3 reports kept …: 2 new, 1 unchanged; 1 file failed." */
export function renderSummary(outcomes: readonly Outcome[], story: string, record: string): string {
  const number = (kind: KeptOutcome["outcome"]) =>
    outcomes.filter((one) => "outcome" in one && one.outcome === kind).length;
  const failed = outcomes.filter((one) => "problem" in one).length;
  const kept = outcomes.length - failed;
  const parts = [
    `${number("new")} new`,
    `${number("new-version") + number("new-details")} changed`,
    `${number("same")} unchanged`,
  ];
  const failures = failed === 0 ? "" : `; ${count(failed, "file")} could not be read`;
  return `${count(kept, "report")} of the story "${line(story)}" in ${record}: ${parts.join(", ")}${failures}.`;
}
