import type { Event, Figure, Judgement, Reading, Span, Statement, Time } from "@according/reader";
import type { Accounts } from "./accounts.ts";
import type {
  DateFilter,
  FigureFilter,
  Part,
  ReportFilter,
  SearchPart,
  StatementFilter,
  StoryPart,
  WhoIsMeant,
  WithoutReports,
} from "./asked.ts";

/**
 * Where records are kept: entries and the readings they stand in, never words about them. One small interface; every
 * store passes the same conformance suite (`test/store/conformance.ts`). Lists are of current versions and come a page at
 * a time. All methods reject with `StoreError` when the record cannot be read or written.
 */
export interface Store {
  /** Keeps one report and what was read from it: one transaction, all or nothing. */
  keep(entry: Entry): Promise<Kept>;
  /** Keeps several in one transaction, all or nothing, and gives what became of each, in their order. */
  keepAll(entries: readonly Entry[]): Promise<readonly Kept[]>;
  /** Puts new readings in the place of a report's own, each of one of its versions: one transaction, all or nothing. */
  reread(report: string, readings: readonly NewReading[]): Promise<Reread>;
  /** By name. */
  stories(part?: Part): Promise<Page<StorySummary>>;
  story(name: string): Promise<StorySummary | null>;
  reports(filter?: ReportFilter): Promise<Page<ReportSummary>>;
  /** A report's current version; null where there is no such report. */
  report(id: string): Promise<ReportSummary | null>;
  /** The reading of a report's current version, or of the version asked for; null where there is none. */
  reading(report: string, version?: number): Promise<Reading | null>;
  /** In the order of publication; the last is the current one. */
  versions(report: string): Promise<readonly VersionSummary[]>;
  /** The ledger: newest report first, then in the order of the text. */
  statements(filter?: StatementFilter & WithoutReports & WhoIsMeant): Promise<Page<Found<Statement>>>;
  /** Who speaks, by name as stored, and how often; whoever says most comes first. */
  speakers(filter?: StoryPart): Promise<Page<Named>>;
  /** Who published, and how many reports; who published most comes first. */
  outlets(filter?: StoryPart): Promise<Page<Named>>;
  /** In the order asked for, then in the order of the text. */
  figures(filter?: FigureFilter & WithoutReports & WhoIsMeant): Promise<Page<Found<Figure>>>;
  /** How many figures there are of each kind, the dead first. */
  figureKinds(story?: string): Promise<readonly Named[]>;
  /** Whose figures there are, and how many; who counts most comes first. */
  figureSources(filter?: StoryPart): Promise<Page<Named>>;
  /** Times in the order of time; what has no date last, and after it the events of which no time is told. */
  dates(filter?: DateFilter & WithoutReports): Promise<Page<Found<TimeOrEvent>>>;
  /**
   * Full-text search: every word must occur; the last may be the beginning of a word. Best first; where very
   * many are found, the best of those that were kept last, or the first by publication, and there are `more`.
   */
  search(words: string, filter?: SearchPart): Promise<Page<Hit>>;
  /** The current version of each report of a story, earliest publication first, undated last. */
  readings(story: string): Promise<readonly KeptReading[]>;
  /** The versions of a story's reports that are not current, those of each report in the order of publication. */
  earlier(story: string): Promise<readonly KeptReading[]>;
  /** Keeps what a person judges: one row, which never changes. */
  judge(judgement: Judgement): Promise<JudgementKept>;
  /** In the order in which they were kept, those that were taken back among them. */
  judgements(filter?: StoryPart): Promise<Page<Judgement>>;
  /** Notes that a judgement was taken back, at a time in ISO 8601: once, and for good. null: there is no such judgement. */
  withdraw(id: string, at: string): Promise<Judgement | null>;
  /** Takes a report (null: all) out of a story, at a time in ISO 8601; it can be put back, and nothing of it is lost. */
  remove(story: string, report: string | null, at: string): Promise<Change>;
  /** Puts back what was taken out of a story: a report, or all. */
  restore(story: string, report: string | null): Promise<Change>;
  /** What was taken out and not put back, the last first. */
  bin(): Promise<readonly Binned[]>;
  /** Into another story, which is made where there is none. */
  move(report: string, from: string, to: string): Promise<Change>;
  renameStory(story: string, name: string): Promise<Change>;
  /** Gives a report a title of its own, at a time in ISO 8601; null: the one it was published under. */
  titleReport(report: string, title: string | null, at: string): Promise<Change>;
  /** Another text whenever a report of the story, or a judgement of it, has come, gone or changed; null: no such story. */
  stamp(story: string): Promise<string | null>;
  /** What was made of a story and kept under a fingerprint; null: nothing, or of something else. It may be gone at any time. */
  made(story: string, what: string, print: string): Promise<string | null>;
  /** Keeps it in place of what was made before; nothing is kept of a story that is not there. */
  keepMade(story: string, what: string, print: string, made: string): Promise<void>;
  /** Of each report of a story another text whenever one of its versions, what was read of one or its title is another. */
  seals(story: string): Promise<ReadonlyMap<string, string>>;
  /** Every version of every report, one at a time, for verification. */
  everything(): AsyncIterable<Stored>;
  /**
   * All that is wrong with the record, a version at a time; what cannot be read is a fault and stops nothing. With an anchor
   * that was taken of it before, that something kept until then is gone is a fault too.
   */
  check(anchor?: string): AsyncIterable<Checked>;
  /** A short text that holds for all that was kept until now, to be kept elsewhere; null: nothing was kept yet. */
  anchor(): Promise<string | null>;
  /** Can it be read where it is, whatever is remembered of it? Rejects with `StoreError` where it cannot. */
  ready(): Promise<void>;
  /**
   * What was kept goes into the one file, where the record is one, as far as nobody has to wait for it: a copy of the file is then a
   * copy of the record. What cannot be done now is done the next time.
   */
  fold(): Promise<void>;
  /** Who may use it when it is served, and who did what. */
  readonly accounts: Accounts;
  close(): Promise<void>;
}

export interface Entry {
  readonly story: string;
  /** What makes it the same report when its text changes: its URL, or the file it came from. */
  readonly origin: string;
  readonly reading: Reading;
  /** Which message of a queue brought it: what one message brings is kept once, however often it is delivered. */
  readonly delivery?: string;
}

export interface Kept {
  /** "new-details": the text is one that was kept, its title, date or outlet is another; "same": nothing was written. */
  readonly outcome: "new" | "new-version" | "new-details" | "same";
  /** With its current version, which is not the one that was kept where that was published earlier. */
  readonly report: ReportSummary;
  /** The number of the version that was written; none: nothing was. */
  readonly version?: number;
}

/** Another reading of a version that is kept: of the same text, under the same title, date and outlet. */
export interface NewReading {
  readonly version: number;
  readonly reading: Reading;
}

/**
 * What became of new readings. "same": each was there; "changed": a version has another text, title, date or outlet by now;
 * "missing": there is no such report or version. Of the last three nothing was written.
 */
export type Reread = "read" | "same" | "changed" | "missing";

export interface StorySummary {
  readonly name: string;
  readonly reports: number;
  readonly outlets: number;
  readonly statements: number;
  /** ISO 8601, of the earliest and latest report that has a publication date. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 8601, when the last version of a report of it was kept. */
  readonly keptAt: string;
}

export interface ReportSummary {
  readonly id: string;
  readonly story: string;
  /** 1 for the first text that was kept of a report, 2 for the next, ...: a number never comes to mean another text. */
  readonly version: number;
  readonly title: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  /** ISO 8601, when this version was kept, or its details changed. */
  readonly keptAt: string;
  readonly statements: number;
  readonly figures: number;
}

export interface VersionSummary {
  readonly version: number;
  readonly publishedAt?: string;
  readonly keptAt: string;
}

/** What came of a change. "missing": there is no such story, or no such report in it; "taken": another story has the name. */
export type Change = "done" | "missing" | "taken";

/** A report that was taken out of a story. */
export interface Binned {
  /** Its `story` is the one it was taken out of. */
  readonly report: ReportSummary;
  /** ISO 8601. */
  readonly removedAt: string;
}

export interface Page<T> {
  /** How many there are in all. */
  readonly total: number;
  readonly items: readonly T[];
  /** There are more than `total`, which were not looked at. */
  readonly more?: true;
  /** Reports that have entries here which are not shown, for their reading is damaged. */
  readonly damaged?: readonly ReportSummary[];
  /** Ids of judgements that count for nothing here, for they are damaged. */
  readonly damagedJudgements?: readonly string[];
}

/** An entry, and the reading it stands in: one and the same reading for all of its entries on a page. */
export interface Found<Entry> {
  readonly report: ReportSummary;
  readonly reading: Reading;
  readonly entry: Entry;
}

/** A name, and how many of what is listed are its. */
export interface Named {
  readonly name: string;
  readonly count: number;
}

/** A time, or an event of which no time is told. */
export type TimeOrEvent = { readonly time: Time } | { readonly event: Event };

/** A version of a report; no reading: it is damaged. */
export interface KeptReading {
  readonly report: ReportSummary;
  readonly reading: Reading | null;
}

/**
 * What became of a judgement. "same": it was there; "withdrawn": it was there and stood, and is taken back now; "other":
 * another one has its id; "no-story": nothing is kept of its story. Of the last two nothing was written.
 */
export type JudgementKept = "new" | "same" | "withdrawn" | "other" | "no-story";

export interface Hit {
  readonly report: ReportSummary;
  /** A passage of the text around the best match, and where in it the words stand (offsets into `passage`). */
  readonly passage: string;
  readonly marks: readonly Span[];
  /** The text begins before the passage, or goes on after it. */
  readonly cutBefore?: true;
  readonly cutAfter?: true;
}

export interface Stored {
  readonly report: ReportSummary;
  readonly reading: Reading;
  /** Every span of the reading with the words it covered when it was kept: what verification compares with the text. */
  readonly spans: readonly KeptSpan[];
}

/** What was looked at together, and what is wrong with it. */
export interface Checked {
  readonly spans: number;
  readonly faults: readonly Fault[];
  /** What could not be looked at, and why: sentences. */
  readonly notes?: readonly string[];
}

/** Something in the record that is not as it was kept. */
export interface Fault {
  /** The report's id and what it is called, and which version of it; none: the record as a whole. */
  readonly report?: string;
  readonly title?: string;
  readonly version?: number;
  readonly message: string;
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
