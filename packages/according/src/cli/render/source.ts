import type { EntryRow, FileRows, Voice } from "../../desk.ts";
import { part, renderEntry, rowFinder } from "./entries.ts";
import { oneFor, renderContradiction, renderUtterance } from "./overview.ts";
import type { Style } from "./style.ts";
import { count, dotted, indent, line } from "./text.ts";

/** Everything of one source of a story. */
export function renderSource(file: FileRows, style: Style): string {
  const { source, said, series, contradictions, happenings, entries } = file;
  const rows = rowFinder(entries);
  const offices = new Set(source.members.flatMap((one) => rows({ by: "source", ...one })?.what ?? []));
  const figures = series.flatMap(({ values }) => values.filter((one) => one.source === source.id));
  const found = (row: EntryRow | undefined) => (row ? [renderEntry(row, style)] : []);
  const others = source.names.filter((name) => name !== source.name);
  return `${[
    [
      `${style.bold(line(source.name))} · ${style.dim(`${source.kind}, ${count(source.members.length, "report")}, ${source.id}`)}`,
      ...(offices.size > 0 ? [dotted([...offices], style.width, "  ")] : []),
      ...(source.because.length > 0 ? [style.dim(indent(oneFor(source.because), style.width, "  "))] : []),
      ...(others.length > 0 ? [indent(`also: ${line(others.join(", "))}`, style.width, "  ")] : []),
    ].join("\n"),
    ...part(
      "Says",
      said.length,
      said.map((one) => renderUtterance(one, rows, style)),
      style,
    ),
    ...part(
      "Figures",
      figures.length,
      figures.flatMap(({ report, figure }) => found(rows({ by: "figure", report, figure }))),
      style,
    ),
    ...part(
      "Disputed",
      contradictions.length,
      contradictions.map((one) => renderContradiction(one, rows, style)),
      style,
    ),
    ...part(
      "Does, or is done to",
      happenings.length,
      happenings.flatMap(({ members: [first] }) => found(first && rows({ by: "event", ...first }))),
      style,
    ),
  ].join("\n\n")}\n`;
}

/** Who it is, how much it says and counts, when, and who carries it. */
export function renderVoice({ name, kind, roles, said, counted, first, last, outlets }: Voice, style: Style): string {
  const days = [...new Set([first.slice(0, 10), last.slice(0, 10)])].filter(Boolean).join(" to ");
  const heard = [count(said, "statement"), count(counted, "figure"), days];
  return [
    style.bold(dotted([name], style.width, "")),
    style.dim(
      dotted([kind, ...roles.slice(0, 2), ...heard, outlets.map((one) => one.name).join(", ")], style.width, "  "),
    ),
  ].join("\n");
}
