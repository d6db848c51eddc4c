import type { Format } from "./format.ts";

/** One object a line, with every column: https://jsonlines.org */
export const jsonl: Format = {
  name: "jsonl",
  media: "application/jsonl; charset=utf-8",
  write: ({ columns }, rows) => {
    const names = Object.keys(columns);
    const line = (row: (typeof rows)[number]) =>
      JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
    return rows.map((row) => `${line(row)}\n`).join("");
  },
};
