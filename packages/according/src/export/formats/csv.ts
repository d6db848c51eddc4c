import type { Value } from "../table.ts";
import type { Format } from "./format.ts";

/** RFC 4180, in UTF-8: every text as it is, whatever a spreadsheet would make of one that begins with "=". */
export const csv: Format = {
  name: "csv",
  media: "text/csv; charset=utf-8",
  write: ({ columns }, rows) => {
    const names = Object.keys(columns);
    return [names, ...rows.map((row) => names.map((name) => row[name]))]
      .map((line) => `${line.map(cell).join(",")}\r\n`)
      .join("");
  },
};

const cell = (value: Value | undefined): string => {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
