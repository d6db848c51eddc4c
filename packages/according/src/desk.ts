import type { Reading } from "@according/reader";
import { type Counted, countings, type Dated, datings, type Said, sayings } from "@according/wording";
import { judgedLists } from "./judged-lists/judged-lists.ts";
import { everyJudgement, type Linker, linker } from "./linked.ts";
import { wholeId } from "./report-id.ts";
import type {
  DateFilter,
  FigureFilter,
  Part,
  ReportFilter,
  SearchPart,
  StatementFilter,
  StoryPart,
} from "./store/asked.ts";
import type {
  Found,
  Hit,
  Named,
  Page,
  ReportSummary,
  Store,
  StorySummary,
  TimeOrEvent,
  VersionSummary,
} from "./store/store.ts";
import { type StoryDesk, storyDesk } from "./story-desk.ts";
import { type Tidying, tidying } from "./tidying.ts";
import { titleOf } from "./title.ts";
import { type ViewDesk, viewDesk } from "./views/view-desk.ts";

export type { EntryRow, Linked } from "./linked.ts";
export type { Rereading } from "./rereading.ts";
export type { Revised, RevisedCount } from "./revised.ts";
export { isTooMany, MOST_WORDS } from "./store/phrases.ts";
export type { Binned, Change } from "./store/store.ts";
export { StoreError } from "./store/store.ts";
export type {
  AskedRow,
  CheckRows,
  FileRows,
  JudgedReport,
  JudgementRow,
  Judging,
  NewsRows,
  OverviewRows,
  PassageIn,
  QuestionRow,
  Questions,
  ReportJudgement,
  StoryDesk,
  VersionChanges,
} from "./story-desk.ts";
export { DRAFTED } from "./story-desk.ts";
export type { Board, ClaimOnBoard, Measure } from "./views/board.ts";
export type { Timeline, TimelineRow } from "./views/chronology.ts";
export type { Claim } from "./views/claims.ts";
export type { CreditedBy } from "./views/credited-by.ts";
export type { FiguresOverTime, NumberTold } from "./views/figures-over-time.ts";
export type { Glance, GlanceMeasure } from "./views/glance.ts";
export type { Tally, Voice, Voices } from "./views/heard.ts";
export type { MeasureRow, MeasureSheet, Measures, Sheet } from "./views/measures.ts";
export type { Merged, MergedSource } from "./views/merged.ts";
export type { Move, Moved } from "./views/moves.ts";
export type { MovesRows, Now } from "./views/now.ts";
export type { Tie } from "./views/speech.ts";
export type { Tellings } from "./views/told-alike.ts";
export type { Dispute, Silence } from "./views/unsettled.ts";
export type { SaidMember, SaidRow, Utterances } from "./views/utterances.ts";
export type { Alias, Counts, VoicePage } from "./views/voice-page.ts";
export type { SourceIn, WhoElse } from "./views/who-else.ts";
export type { InStory, Worded } from "./views/worded.ts";

/**
 * What every face of the program asks of a record: entries with the names and words that their ids and spans stand for.
 * Lists are of current versions and come a page at a time. All methods reject with `StoreError`, as the store does.
 */
export interface Desk extends StoryDesk, ViewDesk, Tidying {
  /** Rejects where the record cannot be read where it is, whatever is remembered of it. */
  ready(): Promise<void>;
  stories(part?: Part): Promise<Page<StorySummary>>;
  story(name: string): Promise<StorySummary | null>;
  reports(filter?: ReportFilter): Promise<Page<ReportSummary>>;
  /** The current version, or the version asked for, of the report of this id, or whose id alone begins so; null where there is none. */
  report(id: string, version?: number): Promise<KeptReport | null>;
  /** In the order of publication; the last is the current one. */
  versions(report: string): Promise<readonly VersionSummary[]>;
  /** The ledger: who said what, newest report first, then in the order of the text. */
  statements(filter?: StatementFilter): Promise<Page<StatementRow>>;
  speakers(filter?: StoryPart): Promise<Page<Named>>;
  outlets(filter?: StoryPart): Promise<Page<Named>>;
  /** How many, according to whom. */
  figures(filter?: FigureFilter): Promise<Page<FigureRow>>;
  /** How many figures there are of each kind, and from each source: the kinds whole, the sources a page. */
  figureTotals(filter?: StoryPart): Promise<FigureTotals>;
  /** What happened when, and who says so. */
  dates(filter?: DateFilter): Promise<Page<DatedRow>>;
  search(words: string, filter?: SearchPart): Promise<Page<Hit>>;
}

/** A report with everything read from it. */
export interface KeptReport {
  /** Of the current version. */
  readonly report: ReportSummary;
  /** What it is called in the version asked for. */
  readonly title: string;
  readonly reading: Reading;
}

interface OfReport {
  readonly report: ReportSummary;
}

export interface StatementRow extends Said, OfReport {}
export interface FigureRow extends Counted, OfReport {}
export interface DatedRow extends Dated, OfReport {}

export interface FigureTotals {
  readonly kinds: readonly Named[];
  readonly sources: Page<Named>;
}

export function deskOf(store: Store, stories: Linker = linker(store)): Desk {
  const views = viewDesk(
    (story) => stories.link(story),
    (story) => store.stamp(story),
    (story) => everyJudgement(store, story),
  );
  return { ...storyDesk(store, stories), ...views, ...tidying(store), ...listsOf(store, views.merged) };
}

export type Lists = Omit<Desk, keyof StoryDesk | keyof ViewDesk | keyof Tidying>;

/** `merged` tells who is one in a story, for a person has said so. */
export function listsOf(store: Store, merged: Desk["merged"]): Lists {
  const judged = judgedLists(store, merged);
  return {
    ready: () => store.ready(),
    stories: (part) => store.stories(part),
    story: (name) => store.story(name),
    reports: (filter) => store.reports(filter),
    report: (id, version) => reportIn(store, id, version),
    versions: async (id) => store.versions(await wholeId(store, id)),
    statements: async (filter) => inWords(await judged.statements(filter), sayings),
    speakers: (filter) => judged.speakers(filter),
    outlets: (filter) => store.outlets(filter),
    figures: async (filter) => inWords(await judged.figures(filter), countings),
    figureTotals: async (filter) => ({
      kinds: await judged.figureKinds(filter?.story),
      sources: await judged.figureSources(filter),
    }),
    dates: async (filter) => inWords(await judged.dates(filter), datesIn),
    search: (words, filter) => store.search(words, filter),
  };
}

async function reportIn(store: Store, typed: string, version?: number): Promise<KeptReport | null> {
  const id = await wholeId(store, typed);
  const report = await store.report(id);
  const reading = report && (await store.reading(id, version));
  if (!reading) return null;
  const isCurrent = version === undefined || version === report.version;
  return { report, title: isCurrent ? report.title : titleOf(reading.report), reading };
}

/** Entries in names and words; what they refer to is looked up once for each reading. */
function inWords<E, Words extends object>(
  { items, ...page }: Page<Found<E>>,
  wording: (reading: Reading) => (entry: E) => Words,
): Page<Words & OfReport> {
  const readings = new Set(items.map(({ reading }) => reading));
  const worded = new Map([...readings].map((reading) => [reading, wording(reading)]));
  return {
    ...page,
    items: items.flatMap(({ report, reading, entry }) => {
      const words = worded.get(reading)?.(entry);
      return words ? [{ report, ...words }] : [];
    }),
  };
}

function datesIn(reading: Reading): (entry: TimeOrEvent) => Dated {
  const { ofTime, ofEvent } = datings(reading);
  return (entry) => ("time" in entry ? ofTime(entry.time) : ofEvent(entry.event));
}
