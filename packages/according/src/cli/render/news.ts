import type { News } from "@according/reader";
import { type InWords, newsInWords, revisedInWords } from "@according/wording";
import type { NewsRows, Revised } from "../../desk.ts";
import { keyAt } from "../../link/judged.ts";
import { renderEntry, rowFinder } from "./entries.ts";
import type { Style } from "./style.ts";
import { count, dotted, indent, line } from "./text.ts";

/** What versions tell otherwise, what else is new, most consequential first, and how much is repeated. */
export function renderNews({ news: all, revised, entries }: NewsRows, style: Style): string {
  const news = { ...all, items: notOfVersions(all.items, revised) };
  const told = news.items.length + revised.length;
  const head = `${count(told, "entry", "entries")} new in ${count(news.reports.length, "report")}`;
  const repeats = news.repeats.length > 0 ? `, ${count(news.repeats.length, "entry", "entries")} told before` : "";
  return `${[
    style.bold(head) + style.dim(repeats),
    ...revised.map((one) => revisedLine(one, style)),
    ...newsLines(news, rowFinder(entries), style),
  ].join("\n")}\n`;
}

/** What a newer version tells otherwise is not told again for itself. */
function notOfVersions(items: News["items"], revised: readonly Revised[]): News["items"] {
  const rows = revised.flatMap(({ now, counts }) => [now, ...counts.map((one) => one.now)]);
  const told = new Set(rows.flatMap((row) => (row ? [keyAt(row.entry)] : [])));
  return items.filter(({ entry }) => !told.has(keyAt(entry)));
}

/** What a newer version tells otherwise, in the words of both. */
function revisedLine(one: Revised, { bold, dim, width }: Style): string {
  const { now, was, title, outlet, report, to } = one;
  const told = (row: InWords) => (/["“”]/.test(row.words) ? line(row.words) : `“${line(row.words)}”`);
  return [
    bold(dotted([revisedInWords(one), (now ?? was)?.who], width, "  ")),
    ...(now ? [indent(told(now), width, "    ")] : []),
    ...(was ? [indent(`before: ${told(was)}`, width, "    ")] : []),
    `    ${dim([outlet, line(title), `${report.slice(0, 8)}, version ${to}`].filter(Boolean).join(" · "))}`,
  ].join("\n");
}

export function newsLines({ items }: News, rows: ReturnType<typeof rowFinder>, style: Style): readonly string[] {
  return items.flatMap(({ kind, entry, before }) => {
    const [row, moved] = [rows(entry), before && rows(before)];
    if (!row) return [];
    const was =
      moved &&
      `before: ${[moved.what, moved.who]
        .filter(Boolean)
        .map((one) => line(String(one)))
        .join(", ")}`;
    return [renderEntry(row, style, newsInWords[kind], ...(was ? [was] : []))];
  });
}
