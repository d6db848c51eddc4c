import type { Credit, Made, Problem, Reading, Time } from "@according/reader";
import { happenings, nested, placed } from "@according/wording";
import { titleOf } from "../../title.ts";
import { renderEvent } from "./event.ts";
import { renderFigure } from "./figure.ts";
import { type Lookup, lookup } from "./lookup.ts";
import { renderStatement } from "./statement.ts";
import type { Style } from "./style.ts";
import { indent, line } from "./text.ts";

/** The record of one report, laid out for reading in a terminal. */
export function renderReading(reading: Reading, style: Style): string {
  const { statements, events, figures, times, problems } = reading;
  const find = lookup(reading);
  const happened = happenings(reading);
  const lineOf = lineNumbers(reading.report.text);
  const entries = {
    Statements: placed(nested(statements)).map((one) => `${renderStatement(one, find, style)}\n`),
    Events: events.map((event) => renderEvent(happened(event), style)),
    Figures: figures.map((figure) => renderFigure(figure, find, style)),
    Times: times.map((time) => renderTime(time, find)),
    Problems: problems.map((problem) => renderProblem(problem, lineOf, find, style)),
  };
  const sections = Object.entries(entries).flatMap(([name, lines]) => section(name, lines, style));
  const parts = [header(reading, style), ...sections];
  if (parts.length === 1) parts.push("  Nothing was found that anybody said or counted.");
  if (reading.made) parts.push(style.dim(line(renderMade(reading.made))));
  return `${parts.join("\n\n")}\n`;
}

function header({ report, credits }: Reading, { bold, dim, width }: Style): string {
  const { outlet, publishedAt, url } = report;
  const name = line(titleOf(report));
  const about = [outlet, publishedAt, ...creditsOf(report.byline, credits)].flatMap((one) => (one ? line(one) : []));
  const lines = [bold(indent(name, width, "")), about.join(" · "), url ? dim(line(url)) : ""];
  return lines.filter(Boolean).join("\n");
}

/** "Read by neural: according 0.1.0, onnxruntime-node 1.30.0, weights c26c6b2a2804bb4d." */
const renderMade = ({ program, engine, runTime, weights }: Made): string =>
  `Read by ${engine}: ${[program, runTime, weights && `weights ${weights}`].filter(Boolean).join(", ")}.`;

/** "by Edda Marsh", "Corvin Press (agency)": whose work the report is; whom the byline names is not named again. */
function creditsOf(byline: readonly string[] = [], credits: readonly Credit[]): readonly string[] {
  const bylines = byline.join(", ").replace(/^by\s+/i, "");
  const further = credits.filter(({ name }) => !bylines.toLowerCase().includes(name.toLowerCase()));
  const of = (kind: Credit["kind"]) => further.filter((one) => one.kind === kind).map(({ name }) => name);
  const by = [bylines, ...of("author")].filter(Boolean).join(", ");
  return [...(by ? [`by ${by}`] : []), ...of("agency").map((name) => `${name} (agency)`)];
}

/** None where it would be empty. */
function section(name: string, entries: readonly string[], { dim, bold }: Style): string[] {
  if (entries.length === 0) return [];
  return [`${bold(name.toUpperCase())} ${dim(`(${entries.length})`)}\n${entries.join("\n").trimEnd()}`];
}

function renderTime({ span, edtf, basis }: Time, { said }: Lookup): string {
  const found =
    edtf === null ? "cannot be told" : `${line(edtf)}${basis === "publication" ? ", from the publication date" : ""}`;
  return `  ${said(span)} → ${found}`;
}

/** Of what may be a statement also its id, by which it is judged, and what was found. */
function renderProblem(
  { message, span, found }: Problem,
  lineOf: (offset: number) => number,
  find: Lookup,
  style: Style,
): string {
  const place = span ? `line ${lineOf(span[0])}: ` : "";
  const head = style.yellow(indent(line(place + message), style.width, "  "));
  const [one] = found?.statements ?? [];
  if (!one) return head;
  const maybe = renderStatement({ statement: one, depth: 0 }, find, style).split("\n");
  return [head, ...[one.id, ...maybe].map((each) => `    ${each}`)].join("\n");
}

/** Offset → number of its line, from 1. */
function lineNumbers(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
