import type { Claim, Sheet } from "according/api";
import type { Told } from "../desk/in-story.ts";
import { measureName } from "../desk/measure-name.ts";

/** The day of a claim, as it stands in its date. */
export const dayIn = ({ day }: Claim): string => day.slice(0, 10);

/** The days on which anybody claims something, in their order; last, if any has none, the empty one. */
export const daysIn = (sheets: readonly Sheet[]): readonly string[] =>
  [...new Set(sheets.flatMap(({ rows }) => rows.flat().map(dayIn)))].toSorted((a, b) =>
    a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1,
  );

/** The heading of a day's column. */
export const dayHeading = (day: string, words: (day: string) => string): string =>
  day === "" ? "no date" : words(day);

/** Who a row of claims is of: a source, a report itself, or as written who is open. */
export function whoIn(row: readonly Claim[], told: Told): string {
  const [first] = row;
  return first ? told.who(first) || (told.row(first.entry)?.who ?? "") : "";
}

/** Source by day as tab-separated values: numbers as words, "at least 11", with what keeps each from being plain. */
export function sheetAsTsv(sheets: readonly Sheet[], told: Told): string {
  const days = daysIn(sheets);
  const lines = sheets.flatMap((sheet) =>
    sheet.rows.map((row) => [
      ...[sheet.partOf ? sheet.of : measureName(sheet), whoIn(row, told)],
      ...days.map((day) =>
        row
          .filter((claim) => dayIn(claim) === day)
          .map((claim) => inSheet(claim, told))
          .join("; "),
      ),
    ]),
  );
  return `${[["counted", "according to", ...days.map((day) => dayHeading(day, String))], ...lines].map((line) => line.map(inCell).join("\t")).join("\n")}\n`;
}

/** "at least 11", "30 (only possible)", "12 (corrected)" */
function inSheet({ entry, relation, deniedBy }: Claim, told: Told): string {
  const row = told.row(entry);
  const notes = [
    relation === "corrects" && "corrected",
    row?.doubt,
    deniedBy.length > 0 && `denied by ${deniedBy.join(" and ")}`,
  ].filter(Boolean);
  return notes.length > 0 ? `${row?.what} (${notes.join(", ")})` : (row?.what ?? "");
}

const COLUMNS = [
  ...["counted", "according to", "whose", "as of", "minimum", "maximum", "about", "relation", "not told as fact"],
  ...["words", "outlet", "published", "report", "told by reports"],
];

/** Every claim on a line of comma-separated values (RFC 4180), with the words it was read from. */
export function claimsAsCsv(sheets: readonly Sheet[], told: Told): string {
  const lines = sheets.flatMap((sheet) =>
    sheet.rows.flat().map((claim) => {
      const [row, report] = [told.row(claim.entry), told.report(claim.entry.report)];
      return [
        ...[sheet.partOf ? sheet.of : measureName(sheet), claim.who || row?.who, claim.by, claim.day],
        ...[claim.minimum, claim.maximum, claim.approximate ? "about" : "", claim.relation, row?.doubt],
        ...[row?.words, report?.outlet, report?.publishedAt, report?.title, claim.reports.length],
      ];
    }),
  );
  return [COLUMNS, ...lines].map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

const csvCell = (value: string | number | null | undefined): string =>
  typeof value === "number" ? String(value) : `"${inCell(value ?? "").replaceAll('"', '""')}"`;

/** On one line; what a spreadsheet would run as a formula stands as text. */
function inCell(value: string): string {
  const line = value.replaceAll(/\s+/g, " ");
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
