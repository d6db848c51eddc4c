import { undecided, verbOf } from "@according/wording";
import type { StatementRow } from "../../desk.ts";
import { reportOf } from "./list.ts";
import type { Style } from "./style.ts";
import { dotted, indent, line } from "./text.ts";

/** Who says it and what is done by saying it, the words, and the report. */
export function renderSaid(
  { statement, report, speaker, source, content, refers }: StatementRow,
  style: Style,
): string {
  const who = speaker?.name ?? undecided(source.join(" … "), refers);
  const words = content.join(" … ");
  return [
    style.bold(dotted([who, verbOf(statement), statement.hedge], style.width, "")),
    ...(words === "" ? [] : [indent(/["“”]/.test(words) ? line(words) : `“${line(words)}”`, style.width, "  ")]),
    style.dim(indent(`${reportOf(report)} · ${statement.id}`, style.width, "  ")),
  ].join("\n");
}
