import type { EntryAt } from "@according/reader";
import { idAt, keyAt } from "../../link/judged.ts";
import type { EntryRow } from "../../linked.ts";
import { reportOf } from "./list.ts";
import type { Style } from "./style.ts";
import { dotted, indent, line } from "./text.ts";

/** Finds the words of an entry by its ids. */
export function rowFinder(entries: readonly EntryRow[]): (at: EntryAt) => EntryRow | undefined {
  const byKey = new Map(entries.map((row) => [keyAt(row.entry), row]));
  return (at) => byKey.get(keyAt(at));
}

/** "at least 14", "says": what an entry is, with whose word it is, its words and its report; `marks` come first. */
export function renderEntry(row: EntryRow, style: Style, ...marks: readonly string[]): string {
  const { entry, words, who, what, doubt, report } = row;
  const head = entry.by === "statement" ? [who, what] : [what, who];
  const text = dotted([...marks, ...head, doubt], style.width, "  ");
  const said = entry.by === "source" || /["“”]/.test(words) ? line(words) : `“${line(words)}”`;
  return [
    style.bold(text),
    indent(said, style.width, "    "),
    `    ${style.dim(`${reportOf(report)} · ${idAt(entry)}`)}`,
  ]
    .filter((one) => one.trim() !== "")
    .join("\n");
}

/** A heading with how many there are, and what stands under it; nothing where there is nothing. */
export function part(title: string, all: number, lines: readonly string[], { bold, dim }: Style): readonly string[] {
  if (lines.length === 0) return [];
  const shown = all > lines.length ? `${lines.length} of ${all.toLocaleString("en")}` : `${all}`;
  return [`${bold(title.toUpperCase())} ${dim(`(${shown})`)}\n${lines.join("\n")}`];
}
