import type { Reading } from "@according/reader";

/** A report of the story, in its current version. */
export interface Told {
  readonly reading: Reading;
  readonly version?: number;
  /** Its versions that were published before, earliest first. */
  readonly older?: readonly Older[];
}

/** An older version of a report. */
export interface Older {
  readonly version: number;
  /** ISO 8601; none: not told. */
  readonly publishedAt?: string;
  /** As the machine read it. */
  readonly reading: Reading;
}

/** Earliest first by publication, undated last; among equals by id, so that the order of adding counts for nothing. */
export function byPublication(a: Reading, b: Reading): number {
  const [x, y] = [moment(a.report.publishedAt), moment(b.report.publishedAt)];
  if (x !== y) return x < y ? -1 : 1;
  return a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0;
}

/** Milliseconds since 1970; a day without a time is its end: nobody knows that it came before what has a time. */
export function moment(publishedAt: string | undefined): number {
  if (publishedAt === undefined) return Number.POSITIVE_INFINITY;
  const at = Date.parse(publishedAt.length === 10 ? `${publishedAt}T23:59:59Z` : publishedAt);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}
