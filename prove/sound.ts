import { linearEngine } from "@according/model-en";
import {
  confident,
  faultIn,
  format,
  KEPT_CONFIDENCE,
  placesOf,
  type Reading,
  readReport,
  referencesOf,
} from "@according/reader";

const engine = linearEngine();
const META = { publishedAt: "2026-03-06T10:00:00Z" };

export const readWhole = (text: string): Reading => readReport(text, META, { engine });

/** As the program keeps it: without what is not sure enough. */
export const readAsKept = (text: string): Reading => confident(readWhole(text), KEPT_CONFIDENCE);

export interface Looked {
  /** What is wrong with the reading, whatever the text; null: nothing. */
  readonly fault: string | null;
  readonly statements: number;
}

export function lookedAt(text: string): Looked {
  try {
    const reading = readWhole(text);
    return { fault: faultOf(text, reading), statements: reading.statements.length };
  } catch (error) {
    return {
      fault: `the reader throws ${error instanceof Error ? (error.stack ?? error.message) : error}`,
      statements: 0,
    };
  }
}

function faultOf(text: string, reading: Reading): string | null {
  if (reading.report.text !== text) return "the text of the record is another";
  for (const { entry, role, span } of placesOf(reading)) {
    const [start, end] = span;
    if (!(0 <= start && start < end && end <= text.length)) return `${role} ${entry} lies at ${start} to ${end}`;
  }
  return doubled(reading) ?? dangling(reading) ?? faultIn(format.READING, JSON.parse(JSON.stringify(reading)));
}

const LISTS = ["sources", "statements", "figures", "times", "events"] as const;

function doubled(reading: Reading): string | null {
  for (const list of LISTS) {
    const ids = reading[list].map(({ id }) => id);
    if (new Set(ids).size < ids.length) return `two ${list} have one id`;
  }
  return null;
}

function dangling(reading: Reading): string | null {
  const ids = new Set(LISTS.flatMap((list) => reading[list].map(({ id }) => id)));
  const missing = referencesOf(reading).find(({ to }) => !ids.has(to));
  return missing ? `${missing.from} refers to the ${missing.kind} ${missing.to}, which is not there` : null;
}
