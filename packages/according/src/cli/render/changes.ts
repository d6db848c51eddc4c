import type { VersionChanges } from "../../desk.ts";
import { reportOf } from "./list.ts";
import type { Style } from "./style.ts";
import { indent, line } from "./text.ts";

/** What changed between two versions of a report, by statement and figure. */
export function renderChanges(changes: VersionChanges, style: Style): string {
  const { report, from, to, added, dropped, changed } = changes;
  const head = `${style.bold(line(report.title))} ${style.dim(`(${reportOf(report)}, version ${from} to ${to})`)}`;
  const words = (sign: string, entry: string, text: string) =>
    indent(`${sign} ${entry}: ${line(text)}`, style.width, "  ");
  return `${[
    head,
    ...added.map(({ entry, words: text }) => words("+", entry, text)),
    ...dropped.map(({ entry, words: text }) => words("−", entry, text)),
    ...changed.map(({ entry, words: text, differs, speaker }) => {
      const who = speaker
        ? [
            `“${line(text)}” is said by ${speaker.now ?? "somebody left open"}, before by ${speaker.was ?? "somebody left open"}`,
          ]
        : [];
      return words("~", entry, [...differs.map(({ was, now }) => `“${was}” → “${now}”`), ...who].join(", "));
    }),
  ].join("\n")}\n`;
}
