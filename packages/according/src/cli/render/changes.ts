import type { VersionChanges } from "../../desk.ts";
import { reportOf } from "./list.ts";
import type { Style } from "./style.ts";
import { indent, line } from "./text.ts";

/** What changed between two versions of a report, by statement and figure. */
export function renderChanges(changes: VersionChanges, style: Style): string {
  const { report, from, to, added, dropped, changed } = changes;
  const head = `${style.bold(line(report.title))} ${style.dim(`(${reportOf(report)}, version ${from} to ${to})`)}`;
  const told = (sign: string, { entry, words, who }: Told, ...how: readonly string[]) => {
    const whose = who ?? (entry === "statement" ? "speaker open" : "figure");
    const text = /["“”]/.test(words) ? line(words) : `“${line(words)}”`;
    return indent([`${sign} ${line(whose)}: ${text}`, ...how].join("; "), style.width, "  ");
  };
  return `${[
    head,
    ...added.map((one) => told("+", one)),
    ...dropped.map((one) => told("−", one)),
    ...changed.map((one) => told("~", one, ...one.differs.map(howOtherwise), ...saidByOther(one.speaker))),
  ].join("\n")}\n`;
}

type Told = Pick<VersionChanges["added"][number], "entry" | "words" | "who">;
type Changed = VersionChanges["changed"][number];

/** “not” put in; “nine” → “ten” */
function howOtherwise({ was, now }: Changed["differs"][number]): string {
  if (was === "") return `“${line(now)}” put in`;
  return now === "" ? `“${line(was)}” left out` : `“${line(was)}” → “${line(now)}”`;
}

const saidByOther = (speaker: Changed["speaker"]): readonly string[] =>
  speaker
    ? [`is said by ${speaker.now ?? "somebody left open"}, before by ${speaker.was ?? "somebody left open"}`]
    : [];
