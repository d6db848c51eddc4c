import type { Checked, RecordPlace } from "@according/reader";
import { changeInWords, dateInWords, findingInWords } from "@according/wording";
import type { CheckRows } from "../../desk.ts";
import type { ReportSummary } from "../../store/store.ts";
import { reportOf } from "./list.ts";
import type { Style } from "./style.ts";
import { dotted, indent, line } from "./text.ts";

/** More places would say no more. */
const MOST = 3;

/** Each entry of a draft in its order, with what the record has of it. */
export function renderCheck({ checked, reports }: CheckRows, style: Style): string {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return `${checked.map((one) => renderChecked(one, byId, style)).join("\n")}\n`;
}

type Reports = ReadonlyMap<string, ReportSummary>;

function renderChecked(
  { kind, words, source, finding, told, instead = [], differs = [] }: Checked,
  reports: Reports,
  style: Style,
): string {
  const isTold = finding === "as-told";
  const sign = isTold ? "✓" : finding === "open" ? "?" : "✗";
  const head = dotted([`${sign} ${kind}`, findingInWords({ finding }), source ?? undefined], style.width, "");
  const places = told.slice(0, isTold ? 1 : MOST).map((place) => placeLine("record", place, reports, style));
  const changed = differs.map(changeInWords).join(", ");
  return [
    isTold ? head : style.yellow(head),
    indent(`“${line(words)}”`, style.width, "    "),
    ...(changed ? [indent(`changed: ${line(changed)}`, style.width, "    ")] : []),
    ...places,
    ...instead.slice(0, MOST).map((place) => placeLine("later", place, reports, style)),
  ].join("\n");
}

function placeLine(
  how: string,
  { words, source, asOf, report, version, publishedAt }: RecordPlace,
  reports: Reports,
  style: Style,
): string {
  const current = reports.get(report);
  const found = current && version !== undefined ? { ...current, publishedAt: publishedAt ?? "" } : current;
  const parts = [
    `${how}: “${line(words)}”`,
    source ?? "the report itself, or open",
    asOf && `as of ${dateInWords(asOf)}`,
    version === undefined ? undefined : `version ${version}, which another has replaced`,
  ];
  return `${dotted(parts, style.width, "      ")}${found ? `\n        ${style.dim(reportOf(found))}` : ""}`;
}
