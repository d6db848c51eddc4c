import { placesOf, type Reading } from "@according/reader";
import { type Offsets, offsetsIn } from "../offsets.ts";

/** What a record of a corpus is like. */
export interface RecordForm {
  /** How places are counted; UTF-16 where it is not said. */
  readonly offsets?: Offsets;
  /** Without the text, which its owner has. */
  readonly noText?: boolean;
}

/** The record of a report on one line, with what has made it. */
export function recordLine(id: string | number, reading: Reading, options: RecordForm): string {
  const { made, ...placed } = options.offsets === "codepoints" ? inCodePoints(reading) : reading;
  const { text, ...report } = placed.report;
  const record = options.noText ? { ...placed, report } : placed;
  return JSON.stringify({ id, ...record, made: { ...made, offsets: options.offsets ?? "utf16" } });
}

/** A copy in which no two entries share a span, so that each is counted once. */
function inCodePoints(reading: Reading): Reading {
  const place = offsetsIn(reading.report.text, "codepoints");
  const copy = JSON.parse(JSON.stringify(reading)) as Reading;
  for (const { span } of placesOf(copy)) Object.assign(span, [place(span[0]), place(span[1])]);
  return copy;
}
