import { boundsOf, dateInWords, doubtOfFigure, whoseOf } from "@according/wording";
import type { FigureRow } from "../../desk.ts";
import { reportOf } from "./list.ts";
import type { Style } from "./style.ts";
import { dotted, line } from "./text.ts";

const VALUE_WIDTH = 16;

/** Makes the lines of one figure after the other; by kind, each new kind has its name above it. */
export function figuresByKind(byKind: boolean, style: Style): (row: FigureRow) => string {
  let last: string | undefined;
  return (row) => {
    const { kind } = row.figure.measure;
    const heading =
      byKind && kind !== last ? `${last === undefined ? "" : "\n"}${style.bold(line(kind).toUpperCase())}\n` : "";
    last = kind;
    return heading + renderCounted(row, style);
  };
}

function renderCounted(row: FigureRow, style: Style): string {
  const { figure, words, place, report } = row;
  const { bold, dim, yellow, width } = style;
  const value = line(boundsOf(figure)).padEnd(VALUE_WIDTH);
  const when = [
    figure.since && `since ${dateInWords(figure.since)}`,
    figure.asOf && `as of ${dateInWords(figure.asOf)}`,
  ];
  const whose = row.owner === "source" ? `according to ${whoseOf(row)}` : whoseOf(row);
  const doubt = doubtOfFigure(figure);
  const about = [`“${words}”${place ? ` ${place}` : ""}`, ...when, whose];
  const text = dotted(about, width, " ".repeat(VALUE_WIDTH + 3));
  const head = `  ${bold(value)} ${text.trimStart()}${doubt ? yellow(` · ${doubt}`) : ""}`;
  return `${head}\n${" ".repeat(VALUE_WIDTH + 3)}${dim(reportOf(report))}`;
}
