import { zip } from "../archive.ts";
import type { ColumnKind, Value } from "../table.ts";
import type { Format } from "./format.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a sheet and a cell of it hold at most: https://support.microsoft.com/en-us/office/excel-specifications-and-limits */
export const MOST_ROWS = 1_048_575;
const LONGEST_CELL = 32_767;

/** One sheet of Office Open XML (ECMA-376): text is text, never a formula. */
export const xlsx: Format = {
  name: "xlsx",
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: ({ name, columns }, rows) => {
    if (rows.length > MOST_ROWS)
      throw new RangeError(`A sheet holds ${MOST_ROWS.toLocaleString("en")} rows: export to csv or parquet.`);
    const names = Object.keys(columns);
    const lines = [names, ...rows.map((row) => names.map((one) => row[one]))];
    const kinds: readonly ColumnKind[] = Object.values(columns);
    const data = lines.map(
      (line, i) =>
        `<row r="${i + 1}">${line.map((value, j) => cellOf(value, i === 0 ? "text" : kinds[j], `${letters(j)}${i + 1}`)).join("")}</row>`,
    );
    return zip({
      "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      "_rels/.rels": `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${data.join("")}</sheetData></worksheet>`,
    });
  },
};

/** "A", …, "Z", "AA", … */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

function cellOf(value: Value | undefined, kind: ColumnKind | undefined, place: string): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number" && kind !== "text") return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapedText(String(value))}</t></is></c>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** XML has no control characters; ECMA-376 writes them "_x0007_" (22.9.2.19), and so what looks like one. */
function escapedText(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return short
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(CONTROL, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
