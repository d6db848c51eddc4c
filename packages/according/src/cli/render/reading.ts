import type { Problem, Reading, Report, Time } from "@according/reader";
import { renderFigure } from "./figure.ts";
import { renderStatement } from "./statement.ts";
import type { Style } from "./style.ts";
import { indent, line } from "./text.ts";

/** The record of one report, laid out for reading in a terminal. */
export function renderReading(reading: Reading, style: Style): string {
  const { statements, figures, times, problems } = reading;
  const begins = (spans: readonly (readonly [number, number])[]) => Math.min(...spans.map(([start]) => start));
  const inOrder = [...statements].sort((a, b) => begins(a.content) - begins(b.content));
  const parts = [
    header(reading.report, style),
    section(
      "Statements",
      inOrder.map((one) => renderStatement(one, reading, style)),
      "\n\n",
      style,
    ),
    section(
      "Figures",
      figures.map((figure) => renderFigure(figure, reading, style)),
      "\n",
      style,
    ),
    section(
      "Times",
      times.map((time) => renderTime(time, reading.report)),
      "\n",
      style,
    ),
    section(
      "Problems",
      problems.map((problem) => renderProblem(problem, reading.report, style)),
      "\n",
      style,
    ),
  ].filter(Boolean);
  if (parts.length === 1) parts.push("  Nothing was found that anybody said or counted.");
  return `${parts.join("\n\n")}\n`;
}

function header({ title, outlet, publishedAt, byline, url, text }: Report, { bold, dim, width }: Style): string {
  const name = line(title ?? text.trimStart().split("\n", 1)[0] ?? "");
  const about = [outlet, publishedAt, byline?.join(", ")].flatMap((one) => (one ? line(one) : []));
  const lines = [bold(indent(name, width, "")), about.join(" · "), url ? dim(line(url)) : ""];
  return lines.filter(Boolean).join("\n");
}

function section(name: string, entries: readonly string[], between: string, { dim, bold }: Style): string {
  if (entries.length === 0) return "";
  return `${bold(name.toUpperCase())} ${dim(`(${entries.length})`)}\n${entries.join(between)}`;
}

function renderTime({ span: [start, end], edtf, basis }: Time, { text }: Report): string {
  const found =
    edtf === null ? "cannot be told" : `${line(edtf)}${basis === "publication" ? ", from the publication date" : ""}`;
  return `  ${line(text.slice(start, end))} → ${found}`;
}

function renderProblem({ message, span }: Problem, { text }: Report, { width, yellow }: Style): string {
  const place = span ? `line ${text.slice(0, span[0]).split("\n").length}: ` : "";
  return yellow(indent(line(place + message), width, "  "));
}
