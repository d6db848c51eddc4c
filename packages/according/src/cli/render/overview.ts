import type { Contradiction, Question, Series, Utterance } from "@according/reader";
import { alikeInWords, becauseInWords, dateInWords, otherwiseInWords } from "@according/wording";
import type { EntryRow, OverviewRows } from "../../desk.ts";
import { idAt } from "../../link/judged.ts";
import { valueCount } from "../../link/relations.ts";
import { part, renderEntry, rowFinder } from "./entries.ts";
import { reportOf } from "./list.ts";
import { newsLines } from "./news.ts";
import type { Style } from "./style.ts";
import { count, dotted, indent, line } from "./text.ts";

type Rows = ReturnType<typeof rowFinder>;

/** What is known of a story, laid out for reading in a terminal. */
export function renderOverview(name: string, overview: OverviewRows, style: Style): string {
  const { totals, series, contradictions, said, newest, sources, questions, news } = overview;
  const rows = rowFinder(overview.entries);
  const about = [
    `${count(totals.reports, "report")} of ${count(totals.origins, "origin")}`,
    ...[count(totals.said, "statement"), count(totals.sources, "source")],
  ];
  const shares = sources.map(({ source, said, counted }) =>
    indent(`${line(source.name)} · ${count(said, "statement")}, ${count(counted, "figure")}`, style.width, "  "),
  );
  const inStyle = <T>(all: readonly T[], render: (one: T, rows: Rows, style: Style) => string): readonly string[] =>
    all.map((one) => render(one, rows, style));
  return `${[
    `${style.bold(line(name))} · ${style.dim(about.join(", "))}`,
    ...part("Figures", totals.series, inStyle(series, renderSeries), style),
    ...part("New on the last day", news.items.length, newsLines(news, rows, style), style),
    ...part("Disputed", totals.contradictions, inStyle(contradictions, renderContradiction), style),
    ...part("Told most", said.length, inStyle(said, renderUtterance), style),
    ...part("Told last", newest.length, inStyle(newest, renderUtterance), style),
    ...part("Voices", sources.length, shares, style),
    ...part("Open", totals.questions, inStyle(questions, renderQuestion), style),
  ].join("\n\n")}\n`;
}

/** What is counted, the range of the latest values, and each source's latest with its age. */
export function renderSeries(
  { kind, of, latest, values, relation, origins, id, because }: Series,
  rows: Rows,
  style: Style,
): string {
  const last = latest.flatMap((at) => rows({ by: "figure", ...at }) ?? []);
  const head = [
    kind === "other" ? line(of) : kind,
    ...[alikeInWords[relation], `${count(valueCount({ values }), "value")} in ${count(origins, "origin")}`, id],
  ];
  const why = because.length > 0 ? [style.dim(indent(oneFor(because), style.width, "  "))] : [];
  return [style.bold(dotted(head, style.width, "  ")), ...why, ...last.map((row) => valueLine(row, style))].join("\n");
}

/** "one for: same quotation, a person said so" */
export const oneFor = (because: readonly (keyof typeof becauseInWords)[]): string =>
  `one for: ${because.map((code) => becauseInWords[code]).join(", ")}`;

function valueLine({ what, who, words, when, report, entry }: EntryRow, style: Style): string {
  const parts = [what, who, `“${line(words)}”`, when && `as of ${dateInWords(when)}`];
  return `${dotted(parts, style.width, "    ")}\n      ${style.dim(`${reportOf(report)} · ${idAt(entry)}`)}`;
}

/** Told first, in how many origins, whom reports credit with it, and where other words are quoted. */
export function renderUtterance(
  { members, origins, first, id, credited, because }: Utterance,
  rows: Rows,
  style: Style,
): string {
  const row = rows({ by: "statement", ...first });
  if (!row) return `  ${id}`;
  const told = `${count(members.length, "report")}, ${count(origins, "origin")}`;
  const differs = members.flatMap(({ differs = [] }) => differs.map(({ here, fullest }) => `“${here}” / “${fullest}”`));
  const changed = differs.length > 0 ? [indent(`words differ: ${line(differs.join(", "))}`, style.width, "    ")] : [];
  const names = creditedTo(credited, row, rows);
  const had = indent(`first here: ${outletAndDay(row.report)}; credited to ${names.join(", ")}`, style.width, "    ");
  return [
    renderEntry(row, style, ...(members.length > 1 ? [told] : [])),
    ...(because.length > 0 ? [style.dim(indent(oneFor(because), style.width, "    "))] : []),
    ...(names.length > 0 ? [had] : []),
    ...changed,
  ].join("\n");
}

/** Whom reports credit, each once: not themselves, and not whoever says it. */
function creditedTo(credited: Utterance["credited"], { who }: EntryRow, rows: Rows): readonly string[] {
  const named = credited.flatMap(({ report, source }) => {
    const row = rows({ by: "source", report, source });
    return row && row.words !== who && row.words !== row.report.outlet ? [line(row.words)] : [];
  });
  return [...new Set(named)];
}

/** "Tesmar Post, 6 March 2026" */
const outletAndDay = ({ outlet, title, publishedAt }: EntryRow["report"]): string =>
  [line(outlet ?? title), ...(publishedAt ? [dateInWords(publishedAt.slice(0, 10))] : [])].join(", ");

export function renderContradiction({ kind, a, b }: Contradiction, rows: Rows, style: Style): string {
  const both = [rows(a), rows(b)].flatMap((row) => (row ? [renderEntry(row, style)] : []));
  return [style.yellow(`  ${otherwiseInWords[kind]}`), ...both].join("\n");
}

function renderQuestion({ because, about }: Question, rows: Rows, style: Style): string {
  const named = about.flatMap((at) => {
    const row = rows(at);
    return row ? [`${line(row.words)} (${idAt(at)})`] : [];
  });
  return [style.yellow(indent(because, style.width, "  ")), indent(named.join(" / "), style.width, "    ")].join("\n");
}
