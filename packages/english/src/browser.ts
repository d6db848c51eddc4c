import { linear, type Reading, type ReportMeta } from "@according/reader";
import { type ReadChoice, readingBy } from "./reading.ts";

export type { Reading, ReportMeta } from "@according/reader";
export type { ReadChoice } from "./reading.ts";

/** Reads one report, see `readReport` of this package's main entry. */
export type ReadReport = (text: string, meta?: ReportMeta, choice?: ReadChoice) => Reading;

/**
 * What reads reports where there are no files: in a browser, with the weights as they were fetched, the bytes of
 * `@according/model-en/english.bin`.
 *
 * @throws Error where the bytes are no weights that this version knows
 */
export function readerWith(weights: ArrayBuffer | Uint8Array): ReadReport {
  const engine = linear(weights instanceof Uint8Array ? weights : new Uint8Array(weights));
  return (text, meta = {}, choice = {}) => readingBy(engine, text, meta, choice);
}
