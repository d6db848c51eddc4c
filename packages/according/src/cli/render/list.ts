import type { Hit, ReportSummary, StorySummary } from "../../store/store.ts";
import type { Style } from "./style.ts";
import { count, indent, line, plain } from "./text.ts";

const SHORTEST_ID = 8;

/** A story and its reports, one a line. */
export function renderStory(story: StorySummary, reports: readonly ReportSummary[], style: Style): string {
  const days = [story.from, story.to].flatMap((date) => (date ? date.slice(0, 10) : []));
  const range = [...new Set(days)].join(" to ");
  const about = [count(story.reports, "report"), count(story.statements, "statement"), range].filter(Boolean);
  const outletWidth = Math.min(Math.max(0, ...reports.map(({ outlet }) => outlet?.length ?? 0)), 24);
  const head = `${style.bold(line(story.name))} · ${style.dim(about.join(", "))}`;
  return `${[head, ...reports.map((report) => `  ${row(report, outletWidth, style)}`)].join("\n")}\n`;
}

function row(report: ReportSummary, outletWidth: number, { cyan, dim }: Style): string {
  const version = report.version > 1 ? `, version ${report.version}` : "";
  const counts = dim(`(${count(report.statements, "statement")}, ${count(report.figures, "figure")}${version})`);
  const outlet = line(report.outlet ?? "")
    .slice(0, outletWidth)
    .padEnd(outletWidth);
  return `${cyan(shortId(report))}  ${(report.publishedAt?.slice(0, 10) ?? "").padEnd(10)}  ${outlet}  ${line(report.title)} ${counts}`;
}

/** "Tesmar Post, 2026-03-06, 3f9a2c41": where an entry comes from. */
export const reportOf = (report: ReportSummary): string =>
  [report.outlet ?? report.title, report.publishedAt?.slice(0, 10), shortId(report)]
    .flatMap((part) => (part ? line(part) : []))
    .join(", ");

const shortId = ({ id }: ReportSummary): string => plain(id).slice(0, SHORTEST_ID);

/** A report that was found, and the passage with the words. */
export function renderHit({ report, passage, marks }: Hit, style: Style): string {
  const date = report.publishedAt?.slice(0, 10);
  const about = [report.outlet, date].flatMap((one) => (one ? line(one) : [])).join(", ");
  const head = `${style.cyan(shortId(report))}  ${style.bold(line(report.title))}${about ? ` ${style.dim(`(${about})`)}` : ""}`;
  return `${head}\n${emphasise(indent(line(marked(passage, marks)), style.width, "  "), style)}\n`;
}

/** The marks survive wrapping as noncharacters, which no text has. */
const [START, END] = ["\uFDD0", "\uFDD1"];

function marked(passage: string, marks: Hit["marks"]): string {
  const ends = marks.flatMap(([start, end], at) => [
    passage.slice(marks[at - 1]?.[1] ?? 0, start),
    START,
    passage.slice(start, end),
    END,
  ]);
  return ends.join("") + passage.slice(marks.at(-1)?.[1] ?? 0);
}

const emphasise = (text: string, { bold }: Style): string =>
  text.replace(/\uFDD0([^\uFDD1]*)\uFDD1/g, (_, words: string) => bold(words));
