import {
  type Changes,
  type EntryAt,
  type Judgement,
  LIKELY_CONFIDENCE,
  type News,
  type Reading,
  type RecordPlace,
  type Story,
  type StorySource,
} from "@according/reader";
import { type Passage, passageAround } from "@according/wording";
import { type CheckRows, checkRows, readyForDrafts } from "./drafts.ts";
import {
  type JudgedReport,
  type JudgementRows,
  type Judging,
  judgedReportIn,
  judgeIn,
  judgementRows,
  type Unjudged,
} from "./judging.ts";
import { changesBetween, newIn, newSince } from "./link/index.ts";
import {
  entriesOfHappening,
  entriesOfNews,
  entriesOfSeries,
  entriesOfUtterance,
  fileOf,
  type Overview,
  overviewOf,
  type SourceFile,
  sourcesNamed,
} from "./link/overview.ts";
import { moment } from "./link/told.ts";
import { type EntryRow, type Gathered, type Linked, type Linker, rowsInWords } from "./linked.ts";
import { type Questions, questionsOf } from "./open-questions.ts";
import { wholeId } from "./report-id.ts";
import { type Revised, revisedIn } from "./revised.ts";
import type { JudgementKept, ReportSummary, Store } from "./store/store.ts";
import { worded } from "./views/worded.ts";

/**
 * What every face may ask of a story as a whole, and what people judge of it. null: there is no such story, report or
 * version. All methods reject with `StoreError`, as the store does.
 */
export interface StoryDesk {
  link(story: string): Promise<Linked | null>;
  /** What its reports share, by ids. */
  shared(story: string): Promise<Story | null>;
  overview(story: string): Promise<OverviewRows | null>;
  /** Since a moment (ISO 8601), or since a report by its id: in all that came after it. */
  news(story: string, since: string): Promise<NewsRows | null>;
  /** What one report tells that those before it did not, and what they did. */
  newsIn(story: string, report: string): Promise<NewsRows | null>;
  /** Those whom a name may mean, each with all that is theirs. */
  who(story: string, name: string): Promise<Files | null>;
  check(story: string, draft: Reading): Promise<CheckRows | null>;
  /** Makes what drafts are held against, for whoever checks one later. */
  readyToCheck(story: string): Promise<void>;
  /** Places of reports in the sentences around them; those that are not there are left out. */
  passages(story: string, places: readonly PlaceIn[]): Promise<readonly PassageIn[] | null>;
  /** Between two versions of a report; by default the one before the current, and the current. */
  changes(report: string, from?: number, to?: number): Promise<VersionChanges | null>;
  /** What is left open, for a person to settle. */
  questions(story: string): Promise<Questions | null>;
  /** A report's current version as people have judged it, and what they have judged of it. */
  judgedReport(report: string): Promise<JudgedReport | null>;
  /** In the order in which they were kept. */
  judgements(story: string): Promise<JudgementRows | null>;
  judge(story: string, judging: Judging): Promise<Judgement | Unjudged | null>;
  /** Keeps a judgement that was exported. */
  takeOver(judgement: Judgement): Promise<JudgementKept>;
  takeBack(judgement: string, at: string): Promise<Judgement | null>;
}

/** How a draft is read: all is checked that is likelier than not. */
export const DRAFTED = { minConfidence: LIKELY_CONFIDENCE } as const;

interface WithEntries {
  /** Every entry that is spoken of, in words. */
  readonly entries: readonly EntryRow[];
}

export interface OverviewRows extends Overview, WithEntries, Pick<Linked, "damaged" | "damagedJudgements"> {}

export interface NewsRows extends WithEntries {
  readonly news: News;
  /** What newer versions of reports tell otherwise that were published in that time. */
  readonly revised: readonly Revised[];
}

export interface FileRows extends SourceFile, WithEntries {}

/** Of one source or several. */
export interface Files {
  readonly items: readonly FileRows[];
}

export type { CheckRows } from "./drafts.ts";
export type { JudgedReport, JudgementRow, JudgementRows, Judging, ReportJudgement, Unjudged } from "./judging.ts";

export type { AskedRow, QuestionRow, Questions } from "./open-questions.ts";

export type PlaceIn = Pick<RecordPlace, "report" | "span" | "version">;

/** A place of a report in the sentence around it. */
export interface PassageIn extends PlaceIn, Passage {}

export interface VersionChanges extends Changes {
  readonly report: ReportSummary;
  readonly from: number;
  readonly to: number;
}

export function storyDesk(store: Store, { link, gather }: Linker): StoryDesk {
  const linked = async <T>(story: string, ask: (linked: Linked) => T): Promise<T | null> => {
    const found = await link(story);
    return found && ask(found);
  };
  const gathered = async <T>(story: string, ask: (gathered: Gathered) => T | Promise<T>): Promise<T | null> => {
    const found = await gather(story);
    return found && ask(found);
  };
  return {
    link,
    shared: (name) => linked(name, ({ story }) => story),
    overview: (story) => linked(story, overviewRows),
    news: (story, since) => linked(story, (one) => newsRows(one, newSince(one.story, since), isSince(one, since))),
    newsIn: async (story, report) => {
      const one = await link(story);
      const reading = one?.readings.get(report);
      return one && reading ? newsRows(one, newIn(one.story, reading), (of) => of.report === report) : null;
    },
    who: (story, name) =>
      linked(story, (one) => ({ items: sourcesNamed(one.story, name).map((source) => fileRows(one, source)) })),
    check: (story, draft) => linked(story, (one) => checkRows(one, draft)),
    readyToCheck: async (story) => readyForDrafts(await link(story)),
    passages: (story, places) => gathered(story, (one) => passagesIn(one, places)),
    changes: (report, from, to) => changesOf(store, report, from, to),
    questions: (story) => linked(story, questionsOf),
    judgedReport: async (report) => judgedReportIn(store, await wholeId(store, report)),
    judgements: (story) => gathered(story, judgementRows),
    judge: (story, judging) => judgeIn(store, story, judging),
    takeOver: (judgement) => store.judge(judgement),
    takeBack: (judgement, at) => store.withdraw(judgement, at),
  };
}

function overviewRows(linked: Linked): OverviewRows {
  const overview = overviewOf(linked.story);
  const { news, series, said, newest, contradictions, questions } = overview;
  const entries = [
    ...entriesOfNews(news),
    ...series.flatMap(entriesOfSeries),
    ...[...said, ...newest].flatMap(entriesOfUtterance),
    ...contradictions.flatMap(({ a, b }) => [a, b]),
    ...questions.flatMap(({ about }) => about),
  ];
  const { damaged, damagedJudgements } = linked;
  return { ...overview, damaged, damagedJudgements, entries: rowsNamed(linked, entries) };
}

/** Entries in words; whoever they are by, by the story's name of him: one name, whatever each report calls him. */
const rowsNamed = (linked: Linked, entries: readonly EntryAt[]): readonly EntryRow[] =>
  rowsInWords(linked, entries).map((row) => {
    const who = worded(linked, row.entry)?.who;
    return who === undefined ? row : { ...row, who };
  });

const newsRows = (linked: Linked, news: News, isMeant: (of: Revised) => boolean): NewsRows => ({
  news,
  revised: revisedIn(linked).filter(isMeant),
  entries: rowsNamed(linked, entriesOfNews(news)),
});

/** Of a version that was published after a moment, or after a report of the story. */
function isSince({ reports }: Linked, since: string): (of: Revised) => boolean {
  const after = reports.has(since) ? reports.get(since)?.publishedAt : since;
  return ({ publishedAt }) => publishedAt !== undefined && after !== undefined && moment(publishedAt) > moment(after);
}

function fileRows(linked: Linked, source: StorySource): FileRows {
  const file = fileOf(linked.story, source);
  const entries = [
    ...source.members.map((one): EntryAt => ({ by: "source", ...one })),
    ...file.said.flatMap(entriesOfUtterance),
    ...file.series.flatMap(entriesOfSeries),
    ...file.happenings.flatMap(entriesOfHappening),
    ...file.contradictions.flatMap(({ a, b }) => [a, b]),
    ...file.questions.flatMap(({ about }) => about),
  ];
  return { ...file, entries: rowsNamed(linked, entries) };
}

function passagesIn({ readings, revisions }: Gathered, places: readonly PlaceIn[]): readonly PassageIn[] {
  const once = new Map(places.map((one) => [`${one.report} ${one.version ?? ""} ${one.span.join()}`, one]));
  const formerOf = (id: string, version: number) =>
    revisions.find(({ older: { report } }) => report.id === id && report.version === version)?.older.reading;
  return [...once.values()].flatMap(({ report, span, version }) => {
    const reading = version === undefined ? readings.get(report) : formerOf(report, version);
    const at = { report, span, ...(version !== undefined && { version }) };
    return reading ? [{ ...at, ...passageAround(reading.report.text, span) }] : [];
  });
}

async function changesOf(store: Store, typed: string, from?: number, to?: number): Promise<VersionChanges | null> {
  const id = await wholeId(store, typed);
  const report = await store.report(id);
  if (!report) return null;
  const versions = (await store.versions(id)).map(({ version }) => version);
  const newer = to ?? report.version;
  const older = from ?? versions[versions.indexOf(newer) - 1] ?? newer - 1;
  const [was, now] = [await store.reading(id, older), await store.reading(id, newer)];
  return was && now && { report, from: older, to: newer, ...changesBetween(was, now) };
}
