import type { Verdict } from "@according/reader";
import type { JudgementRow } from "../../desk.ts";
import type { Style } from "./style.ts";
import { dotted, indent, line } from "./text.ts";

/** What a verdict says besides what it is; undefined: nothing. */
function verdictSays(verdict: Verdict): string | undefined {
  if ("name" in verdict) return verdict.name ?? "-";
  if (verdict.by === "kind") return [verdict.type, verdict.mode].filter(Boolean).join("/");
  if (verdict.by === "counts") return verdict.kind;
  return "edtf" in verdict ? verdict.edtf : undefined;
}

/** One judgement: what, of which words, by whom, when and why; and whether it still counts. */
export function renderJudgement({ judgement, orphaned }: JudgementRow, style: Style): string {
  const { id, verdict, about, judge, at, why, withdrawn } = judgement;
  const more = verdictSays(verdict);
  const state = withdrawn
    ? `taken back ${withdrawn.slice(0, 10)}`
    : orphaned
      ? "its words are not found any more"
      : undefined;
  const words = about.map((one) => indent(`${one.entry}: “${line(one.words)}”`, style.width, "    "));
  return [
    style.bold(dotted([verdict.by, more], style.width, "  ")) + (state ? style.yellow(` · ${state}`) : ""),
    ...words,
    `    ${style.dim(line([judge, at.slice(0, 10), why, id].filter(Boolean).join(" · ")))}`,
  ].join("\n");
}
