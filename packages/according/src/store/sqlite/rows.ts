import type { Reading } from "@according/reader";
import { type Kysely, sql } from "kysely";
import type { ReportSummary } from "../store.ts";
import { type SummaryRow, toSummary } from "./summary.ts";
import type { Tables } from "./tables.ts";

/** Newest publication first, undated last; then the one kept last. */
export const newestFirst = [
  sql`versions.published_ms desc nulls last`,
  sql`versions.kept_at desc`,
  sql`versions.key desc`,
] as const;

/** The other way round; undated last again. */
export const oldestFirst = [
  sql`versions.published_ms asc nulls last`,
  sql`versions.kept_at asc`,
  sql`versions.key asc`,
] as const;

const DEFAULT_PAGE = 100;
export const LARGEST_PAGE = 1000;

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.trunc(value) || least, least), most);

/** Which part of a list is asked for. */
export const pageOf = ({ limit = DEFAULT_PAGE, offset = 0 }: { limit?: number; offset?: number }) => ({
  limit: clamp(limit, 1, LARGEST_PAGE),
  offset: clamp(offset, 0, Number.MAX_SAFE_INTEGER),
});

/** An entry of a reading: the version it is of and its place in the list there. */
export type PlacedRow = SummaryRow & { readonly position: number };

/** Makes the words of one reading's entries by their place in its list. */
export type Wording<T> = (reading: Reading) => (position: number) => T | undefined;

/** The entries of a list in words: each reading is opened once. */
export const wording =
  <E, T>(list: (reading: Reading) => readonly E[], words: (reading: Reading) => (entry: E) => T): Wording<T> =>
  (reading) => {
    const [entries, inWords] = [list(reading), words(reading)];
    return (position) => {
      const entry = entries[position];
      return entry && inWords(entry);
    };
  };

/** Rows with the words of their entries. */
export async function inWords<T extends object>(
  db: Kysely<Tables>,
  rows: readonly PlacedRow[],
  words: Wording<T>,
): Promise<readonly (T & { readonly report: ReportSummary })[]> {
  const readings = await readingsOf(db, [...new Set(rows.map((row) => row.version_key))]);
  const made = new Map([...readings].map(([key, reading]) => [key, words(reading)]));
  return rows.flatMap((row) => {
    const entry = made.get(row.version_key)?.(row.position);
    return entry ? { report: toSummary(row), ...entry } : [];
  });
}

async function readingsOf(db: Kysely<Tables>, keys: readonly number[]): Promise<ReadonlyMap<number, Reading>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom("versions").select(["key", "text", "reading"]).where("key", "in", keys).execute();
  return new Map(rows.map((row) => [row.key, toReading(row)]));
}

/** A reading kept by an earlier version of the program may lack credits or events. */
export function toReading({ text, reading }: { readonly text: string; readonly reading: string }): Reading {
  const parsed = JSON.parse(reading) as Reading;
  const { credits = [], events = [] } = parsed as Partial<Reading>;
  return { ...parsed, events, credits, report: { ...parsed.report, text } };
}
