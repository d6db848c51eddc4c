import type { Form, Reading, Span } from "@according/reader";
import type { Counted, Dated, Owner, Said } from "@according/wording";

export type { Counted, Dated, Happened, Owner, Referred, Told } from "@according/wording";

/**
 * Where records are kept. One small interface; every store passes the same conformance suite
 * (`test/store/conformance.ts`). All methods reject with `StoreError` when the record cannot be read or written.
 */
export interface Store {
  /** Keeps one report and what was read from it: one transaction, all or nothing. */
  keep(entry: Entry): Promise<Kept>;
  stories(): Promise<readonly StorySummary[]>;
  /** Newest publication first; only the current version of each. */
  reports(filter?: { readonly story?: string }): Promise<readonly ReportSummary[]>;
  /** The reading of a report's current version, or of the version asked for; null where there is none. */
  reading(report: string, version?: number): Promise<Reading | null>;
  /** The ledger: statements of current versions, newest report first, then in the order of the text. */
  statements(filter?: StatementFilter): Promise<Page<StatementRow>>;
  /** Figures of current versions in the order asked for, each with whose it is. */
  figures(filter?: FigureFilter): Promise<Page<FigureRow>>;
  /** How many figures there are of each kind and from each source in current versions. */
  figureTotals(story?: string): Promise<FigureTotals>;
  /**
   * The times of current versions in the order of time, each with what happened then; what has no date last, and after it
   * the events of which no time is told.
   */
  dates(filter?: DateFilter): Promise<Page<DatedRow>>;
  /** Full-text search of current versions: every word must occur; the last may be the beginning of a word. Best first. */
  search(words: string, options?: { readonly story?: string; readonly limit?: number }): Promise<readonly Hit[]>;
  /** Every version of every report, one at a time, for verification. */
  everything(): AsyncIterable<Stored>;
  close(): Promise<void>;
}

export interface Entry {
  readonly story: string;
  /** What makes it the same report when its text changes: its URL, or the file it came from. */
  readonly origin: string;
  readonly reading: Reading;
}

export interface Kept {
  /** "same": nothing was written. */
  readonly outcome: "new" | "new-version" | "same";
  readonly report: ReportSummary;
}

export interface StorySummary {
  readonly name: string;
  readonly reports: number;
  readonly statements: number;
  /** ISO 8601, of the earliest and latest report that has a publication date. */
  readonly from?: string;
  readonly to?: string;
}

export interface ReportSummary {
  readonly id: string;
  readonly story: string;
  /** 1 for the first text of a report, 2 for its first change, ... */
  readonly version: number;
  readonly title: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  /** ISO 8601, when this version was kept. */
  readonly keptAt: string;
  readonly statements: number;
  readonly figures: number;
}

export interface StatementFilter {
  readonly story?: string;
  readonly report?: string;
  /** The speaker's name as stored, whole. */
  readonly speaker?: string;
  readonly form?: Form;
  readonly outlet?: string;
  /** Words that must all occur in the content, or in the cue of a statement without content. */
  readonly words?: string;
  /** Default 100, at most 1000. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface StatementRow extends Said {
  readonly report: ReportSummary;
}

/**
 * "newest": newest report first; "oldest": in the order of publication; "kind": by what is counted, the dead first, each
 * kind in the order of publication; "largest": by the upper bound, else the lower one.
 */
export type FigureOrder = "newest" | "oldest" | "kind" | "largest";

export interface FigureFilter {
  readonly story?: string;
  readonly report?: string;
  /** As in the record: "killed". */
  readonly kind?: string;
  /** The name as stored, whole, of the source whose figures they are. */
  readonly source?: string;
  /** Whose: a source's, the report's own, or not to be told. */
  readonly owner?: Owner;
  /** Default "newest". */
  readonly order?: FigureOrder;
  /** Default 100, at most 1000. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface FigureRow extends Counted {
  readonly report: ReportSummary;
}

export interface FigureTotals {
  readonly kinds: readonly { readonly kind: string; readonly figures: number }[];
  readonly sources: readonly { readonly name: string; readonly figures: number }[];
}

export interface DateFilter {
  readonly story?: string;
  readonly report?: string;
  /** Default 100, at most 1000. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface DatedRow extends Dated {
  readonly report: ReportSummary;
}

export interface Hit {
  readonly report: ReportSummary;
  /** A passage of the text around the best match, and where in it the words stand (offsets into `passage`). */
  readonly passage: string;
  readonly marks: readonly Span[];
}

export interface Stored {
  readonly report: ReportSummary;
  readonly reading: Reading;
  /** Every span of the reading with the words it covered when it was kept: what verification compares with the text. */
  readonly spans: readonly KeptSpan[];
}

export interface KeptSpan {
  /** Id of the statement, figure, time, source or event; the code of a problem, the kind of a credit. */
  readonly entry: string;
  /** "statement.content", "figure.measure", "source.mention", ... */
  readonly role: string;
  readonly span: Span;
  readonly words: string;
}

/** The record could not be read or written; `message` says what, where and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
