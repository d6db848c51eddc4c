import type { Rereading } from "../../desk.ts";
import { count, line } from "./text.ts";

/** What became of one report. */
export function renderRereading(one: Rereading): string {
  const begin = line(one.report.id.slice(0, 8));
  if ("problem" in one) return `${begin}  failed     ${line(one.report.title)}`;
  const { report, outcome, statements, orphaned } = one;
  const what = outcome === "same" ? "as before" : "read again";
  const changed = outcome === "same" ? "" : `  ${statements.was} → ${count(statements.is, "statement")}`;
  return `${begin}  ${what}  ${line(report.title)}${changed}${orphaned > 0 ? `, ${count(orphaned, "judgement")} without its words` : ""}`;
}

/** "6 reports read by linear: 4 otherwise than before, 75 → 81 statements." */
export function rereadSummary(done: readonly Rereading[], all: number, engine: string): string {
  const read = done.flatMap((one) => ("problem" in one ? [] : [one]));
  const sum = (of: (one: (typeof read)[number]) => number) => read.reduce((total, one) => total + of(one), 0);
  const changed = read.filter(({ outcome }) => outcome === "read").length;
  const [was, is, orphaned] = [
    sum(({ statements }) => statements.was),
    sum(({ statements }) => statements.is),
    sum((one) => one.orphaned),
  ];
  const failed = done.length - read.length;
  const sentences = [
    `${count(read.length, "report")} read again by ${engine}: ${changed === 0 ? "none otherwise than before" : `${changed} otherwise than before, ${was} → ${count(is, "statement")}`}.`,
    failed > 0 &&
      `${count(failed, "report")} could not be read and ${failed === 1 ? "is as it was" : "are as they were"}.`,
    orphaned > 0 &&
      `${count(orphaned, "judgement")} ${orphaned === 1 ? "finds its" : "find their"} words no more: "according judge list STORY" shows ${orphaned === 1 ? "it" : "them"}.`,
    done.length < all && `Stopped: ${all - done.length} of ${all} are as they were.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
