import type { News } from "@according/reader";
import { newsInWords } from "@according/wording";
import type { NewsRows } from "../../desk.ts";
import { renderEntry, rowFinder } from "./entries.ts";
import type { Style } from "./style.ts";
import { count, line } from "./text.ts";

/** What is new, most consequential first, and how much is repeated. */
export function renderNews({ news, entries }: NewsRows, style: Style): string {
  const head = `${count(news.items.length, "entry", "entries")} new in ${count(news.reports.length, "report")}`;
  const repeats = news.repeats.length > 0 ? `, ${count(news.repeats.length, "entry", "entries")} told before` : "";
  return `${[style.bold(head) + style.dim(repeats), ...newsLines(news, rowFinder(entries), style)].join("\n")}\n`;
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
