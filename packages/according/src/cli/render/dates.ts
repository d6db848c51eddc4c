import { dateInWords, IN_NO_STATEMENT, voiceOf } from "@according/wording";
import type { DatedRow } from "../../desk.ts";
import { renderEvent } from "./event.ts";
import { reportOf } from "./list.ts";
import type { Style } from "./style.ts";
import { indent, line } from "./text.ts";

/** Makes the lines of one time after the other, each new date with its name above it. */
export function datesInOrder(style: Style): (row: DatedRow) => string {
  let last: string | null | undefined;
  return (row) => {
    const edtf = row.time?.edtf ?? null;
    const name = edtf === null ? "no date" : dateInWords(edtf);
    const heading = edtf === last ? "" : `${last === undefined ? "" : "\n"}${style.bold(line(name).toUpperCase())}\n`;
    last = edtf;
    return heading + renderDated(row, style);
  };
}

/** The events with their voices, else in whose voice the time is told; the words; the report. */
function renderDated({ report, passage, cutBefore, cutAfter, told, events }: DatedRow, style: Style): string {
  const lines = events.map(({ time: _, ...happened }) => renderEvent(happened, style));
  const words = indent(
    `“${cutBefore ? "…" : ""}${line(passage)}${cutAfter ? "…" : ""}”`,
    style.width,
    events.length > 0 ? "    " : "  ",
  );
  const voice =
    events.length > 0 ? "" : `${line(told.statement === null ? IN_NO_STATEMENT : voiceOf(told).join(" "))} · `;
  return [...lines, words, `    ${style.dim(voice + reportOf(report))}`].join("\n");
}
