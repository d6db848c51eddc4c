import {
  type Changes,
  type Check,
  type EntryAt,
  JUDGEMENT_FORMAT,
  type Judgement,
  type News,
  type Reading,
  type StorySource,
  stableId,
  type Verdict,
} from "@according/reader";
import { checkDraft } from "./link/check/check.ts";
import { changesBetween, newIn, newSince } from "./link/index.ts";
import { judgementAnchor } from "./link/judged.ts";
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
import { type EntryRow, type Linked, rowsInWords } from "./linked.ts";
import type { JudgementKept, ReportSummary, Store } from "./store/store.ts";

/**
 * What every face may ask of a story as a whole, and what people judge of it. null: there is no such story, report or
 * version. All methods reject with `StoreError`, as the store does.
 */
export interface StoryDesk {
  link(story: string): Promise<Linked | null>;
  overview(story: string): Promise<OverviewRows | null>;
  /** Since a moment (ISO 8601), or since a report by its id: in all that came after it. */
  news(story: string, since: string): Promise<NewsRows | null>;
  /** What one report tells that those before it did not, and what they did. */
  newsIn(story: string, report: string): Promise<NewsRows | null>;
  /** Those whom a name may mean, each with all that is theirs. */
  who(story: string, name: string): Promise<readonly FileRows[] | null>;
  check(story: string, draft: Reading): Promise<CheckRows | null>;
  /** Between two versions of a report; by default the one before the current, and the current. */
  changes(report: string, from?: number, to?: number): Promise<VersionChanges | null>;
  /** In the order in which they were kept. */
  judgements(story: string): Promise<readonly JudgementRow[] | null>;
  judge(story: string, judging: Judging): Promise<Judgement | Unjudged | null>;
  /** Keeps a judgement that was exported. */
  takeOver(judgement: Judgement): Promise<JudgementKept>;
  takeBack(judgement: string, at: string): Promise<Judgement | null>;
}

interface WithEntries {
  /** Every entry that is spoken of, in words. */
  readonly entries: readonly EntryRow[];
}

export interface OverviewRows extends Overview, WithEntries {
  readonly damaged: readonly ReportSummary[];
}

export interface NewsRows extends WithEntries {
  readonly news: News;
}

export interface FileRows extends SourceFile, WithEntries {}

export interface CheckRows extends Check {
  /** Those that are found or looked at. */
  readonly reports: readonly ReportSummary[];
}

export interface VersionChanges extends Changes {
  readonly report: ReportSummary;
  readonly from: number;
  readonly to: number;
}

export interface JudgementRow {
  readonly judgement: Judgement;
  /** What it is about in the readings of now; none where it is orphaned or was taken back. */
  readonly about: readonly EntryRow[];
  /** It stands, and an entry that it is about is not to be found any more. */
  readonly orphaned: boolean;
}

/** What a person says of entries. */
export interface Judging {
  readonly about: readonly EntryAt[];
  readonly verdict: Verdict;
  readonly judge: string;
  /** ISO 8601 date and time with zone. */
  readonly at: string;
  readonly why?: string;
}

/** Why nothing was judged, a sentence. */
export interface Unjudged {
  readonly problem: string;
}

export function storyDesk(store: Store, link: (story: string) => Promise<Linked | null>): StoryDesk {
  const linked = async <T>(story: string, ask: (linked: Linked) => T): Promise<T | null> => {
    const found = await link(story);
    return found && ask(found);
  };
  return {
    link,
    overview: (story) => linked(story, overviewRows),
    news: (story, since) => linked(story, (one) => newsRows(one, newSince(one.story, since))),
    newsIn: async (story, report) => {
      const one = await link(story);
      const reading = one?.readings.get(report);
      return one && reading ? newsRows(one, newIn(one.story, reading)) : null;
    },
    who: (story, name) => linked(story, (one) => sourcesNamed(one.story, name).map((source) => fileRows(one, source))),
    check: (story, draft) => linked(story, (one) => checkRows(one, draft)),
    changes: (report, from, to) => changesOf(store, report, from, to),
    judgements: (story) => linked(story, judgementRows),
    judge: async (story, judging) => {
      const one = await link(story);
      return one && judgeIn(store, one, judging);
    },
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
  return { ...overview, damaged: linked.damaged, entries: rowsInWords(linked, entries) };
}

const newsRows = (linked: Linked, news: News): NewsRows => ({
  news,
  entries: rowsInWords(linked, entriesOfNews(news)),
});

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
  return { ...file, entries: rowsInWords(linked, entries) };
}

function checkRows({ story, readings, reports }: Linked, draft: Reading): CheckRows {
  const check = checkDraft(draft, story, [...readings.values()]);
  const told = new Set(
    check.checked.flatMap(({ told, instead = [] }) => [...told, ...instead].map(({ report }) => report)),
  );
  return { ...check, reports: [...reports.values()].filter(({ id }) => told.has(id)) };
}

async function changesOf(store: Store, id: string, from?: number, to?: number): Promise<VersionChanges | null> {
  const report = await store.report(id);
  if (!report) return null;
  const newer = to ?? report.version;
  const older = from ?? newer - 1;
  const [was, now] = [await store.reading(id, older), await store.reading(id, newer)];
  return was && now && { report, from: older, to: newer, ...changesBetween(was, now) };
}

function judgementRows(linked: Linked): readonly JudgementRow[] {
  const about = new Map(linked.judged.settled.map((one) => [one.judgement.id, one.about]));
  const orphaned = new Set(linked.judged.orphaned.map(({ id }) => id));
  return linked.judgements.map((judgement) => ({
    ...{ judgement, about: rowsInWords(linked, about.get(judgement.id) ?? []) },
    orphaned: orphaned.has(judgement.id),
  }));
}

async function judgeIn(store: Store, linked: Linked, judging: Judging): Promise<Judgement | Unjudged> {
  const { about, verdict, judge, at, why } = judging;
  const problem = unfit(about, verdict);
  if (problem !== null) return { problem };
  const anchors = about.flatMap((entry) => {
    const reading = linked.readings.get(entry.report);
    return (reading && judgementAnchor(reading, entry)) ?? [];
  });
  if (anchors.length < about.length) return { problem: "An entry that is judged is not in the story." };
  const story = linked.story.name;
  const id = stableId("j", story, JSON.stringify([anchors, verdict, judge, at]));
  const judgement: Judgement = {
    ...{ format: JUDGEMENT_FORMAT, id, story, about: anchors, verdict, judge, at },
    ...(why === undefined ? {} : { why }),
  };
  await store.judge(judgement);
  return judgement;
}

/** What a verdict cannot be about, a sentence; null: it can. */
function unfit(about: readonly EntryAt[], { by }: Verdict): string | null {
  const kinds = new Set(about.map((one) => one.by));
  if (by === "same" || by === "different")
    return about.length === 2 && kinds.size === 1 ? null : "Two entries of one kind are the same or not: name two.";
  const wanted = by === "counts" ? "figure" : "statement";
  return about.length === 1 && kinds.has(wanted) ? null : `This is judged of one ${wanted}: name one.`;
}
