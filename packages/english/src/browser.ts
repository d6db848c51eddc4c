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

/** The little of the platform that is used here: the package's types hold where those of browsers are not there. */
declare const fetch: (
  address: string,
) => Promise<{ readonly ok: boolean; readonly status: number; arrayBuffer(): Promise<ArrayBuffer> }>;

/**
 * As `readerWith`, with the weights fetched from an address: that of `@according/model-en/english.bin` as it is served.
 *
 * @throws Error where the address gives nothing, or no weights that this version knows
 */
export async function fetchReader(address: string): Promise<ReadReport> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The weights are not at ${address}: the answer is ${answer.status}.`);
  return readerWith(await answer.arrayBuffer());
}
