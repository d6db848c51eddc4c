import type {
  Contradiction,
  EntryAt,
  Happening,
  News,
  Question,
  Series,
  Story,
  StorySource,
  Utterance,
} from "@according/reader";
import { newSince } from "./news.ts";

/** What is known of a story, as far as it fits a screen: the most consequential of each. */
export interface Overview {
  /** What came on the last day of the story. */
  readonly news: News;
  readonly series: readonly Series[];
  readonly contradictions: readonly Contradiction[];
  /** Told in most origins. */
  readonly said: readonly Utterance[];
  /** Told last. */
  readonly newest: readonly Utterance[];
  readonly sources: readonly SourceShare[];
  readonly questions: readonly Question[];
  /** How many there are in all. */
  readonly totals: Totals;
}

export interface SourceShare {
  readonly source: StorySource;
  /** How many utterances, and how many values of series, are theirs. */
  readonly said: number;
  readonly counted: number;
}

export interface Totals {
  readonly reports: number;
  readonly origins: number;
  readonly sources: number;
  readonly said: number;
  readonly series: number;
  readonly contradictions: number;
  readonly happenings: number;
  readonly questions: number;
}

const MOST = 10;
const NEWS = 20;
/** The kinds of figures that a story is about, the dead first. */
export const KINDS = ["killed", "missing", "injured", "held", "displaced", "arrested", "released"];

export function overviewOf(story: Story): Overview {
  const news = newSince(story, dayBefore(story));
  return {
    news: { ...news, items: news.items.slice(0, NEWS), repeats: [] },
    series: story.series
      .filter(({ kind, values }) => kind !== "other" || values.length > 1)
      .toSorted((a, b) => rank(a) - rank(b) || b.values.length - a.values.length)
      .slice(0, MOST),
    contradictions: story.contradictions.slice(0, MOST),
    said: story.said
      .filter(({ members }) => members.length > 1)
      .toSorted((a, b) => b.origins - a.origins || b.members.length - a.members.length)
      .slice(0, MOST),
    newest: newestOf(story).slice(0, MOST),
    sources: sharesOf(story).slice(0, MOST),
    questions: story.questions.slice(0, MOST),
    totals: totalsOf(story),
  };
}

export const rank = ({ kind }: Pick<Series, "kind">): number =>
  KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length;

/** The end of the day before the last report came. */
function dayBefore({ reports }: Story): string {
  const days = reports.flatMap(({ publishedAt }) => (publishedAt ? [Date.parse(publishedAt)] : []));
  const last = days.length > 0 ? Math.max(...days) : 0;
  return new Date(last - DAY).toISOString().slice(0, 10);
}
const DAY = 24 * 60 * 60 * 1000;

/** Those first told last, the last first. */
function newestOf({ reports, said }: Story): readonly Utterance[] {
  const order = new Map(reports.map(({ id }, i) => [id, i]));
  return said.toSorted((a, b) => (order.get(b.first.report) ?? 0) - (order.get(a.first.report) ?? 0));
}

function sharesOf({ sources, said, series }: Story): readonly SourceShare[] {
  const spoken = Map.groupBy(said, ({ source }) => source);
  const counted = Map.groupBy(
    series.flatMap(({ values }) => values),
    ({ source }) => source,
  );
  return sources
    .map((source) => ({
      ...{ source, said: spoken.get(source.id)?.length ?? 0, counted: counted.get(source.id)?.length ?? 0 },
    }))
    .filter((one) => one.said + one.counted > 0)
    .toSorted((a, b) => b.said - a.said || b.counted - a.counted);
}

const totalsOf = (story: Story): Totals => ({
  ...{ reports: story.reports.length, origins: story.origins.length, sources: story.sources.length },
  ...{ said: story.said.length, series: story.series.length, contradictions: story.contradictions.length },
  ...{ happenings: story.happenings.length, questions: story.questions.length },
});

/** All that one source of a story says, counts and does. */
export interface SourceFile {
  readonly source: StorySource;
  readonly said: readonly Utterance[];
  readonly series: readonly Series[];
  readonly contradictions: readonly Contradiction[];
  readonly happenings: readonly Happening[];
  readonly questions: readonly Question[];
}

/** Everything of a source, in the order of the story. */
export function fileOf(story: Story, source: StorySource): SourceFile {
  const isIts = (one: string | null) => one === source.id;
  const said = story.said.filter((one) => isIts(one.source));
  const entries = new Set([
    ...said.flatMap(({ members }) => members.map(({ report, statement }) => `${report} ${statement}`)),
    ...story.series.flatMap(({ values }) =>
      values.filter((one) => isIts(one.source)).map(({ report, figure }) => `${report} ${figure}`),
    ),
  ]);
  const about = new Set(source.members.map((one) => `${one.report} ${one.source}`));
  const has = (at: { readonly by: string; readonly report: string }) =>
    "statement" in at
      ? entries.has(`${at.report} ${at.statement}`)
      : "figure" in at && entries.has(`${at.report} ${at.figure}`);
  return {
    ...{ source, said },
    series: story.series.filter(({ values }) => values.some((one) => isIts(one.source))),
    contradictions: story.contradictions.filter(({ a, b }) => has(a) || has(b)),
    happenings: story.happenings.filter(({ actor, recipient }) => isIts(actor) || isIts(recipient)),
    questions: story.questions.filter(({ about: asked }) =>
      asked.some((at) => at.by === "source" && about.has(`${at.report} ${at.source}`)),
    ),
  };
}

/** The sources of a story that a name may mean: by id or whole name, else by all of its words. */
export function sourcesNamed({ sources }: Story, name: string): readonly StorySource[] {
  const typed = name.trim().toLowerCase();
  const isCalled = ({ id, names }: StorySource) => id === name || names.some((one) => one.toLowerCase() === typed);
  const whole = sources.filter((one) => isCalled(one) || one.names.some((called) => isSurnameIn(typed, called)));
  if (whole.some(isCalled) || typed === "") return whole;
  const words = typed.split(/\s+/);
  return sources.filter(({ names }) =>
    names.some((one) => {
      const has = one.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      return words.every((word) => has.includes(word));
    }),
  );
}

/** "Sorrel" of Lena Sorrel: whoever bears the surname may be meant. */
function isSurnameIn(typed: string, name: string): boolean {
  const words = name.split(" ");
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && words.at(-1)?.toLowerCase() === typed;
}

/** The entries of a story's parts, for whoever puts them into words. */
export const entriesOfUtterance = ({ members, credited }: Utterance): readonly EntryAt[] => [
  ...members.map(({ report, statement }): EntryAt => ({ by: "statement", report, statement })),
  ...credited.map(({ report, source }): EntryAt => ({ by: "source", report, source })),
];

export const entriesOfSeries = ({ values }: Series): readonly EntryAt[] =>
  values.map(({ report, figure }) => ({ by: "figure", report, figure }));

export const entriesOfHappening = ({ members }: Happening): readonly EntryAt[] =>
  members.map(({ report, event }) => ({ by: "event", report, event }));

export const entriesOfNews = ({ items, repeats }: News): readonly EntryAt[] => [
  ...items.flatMap(({ entry, before }) => (before ? [entry, before] : [entry])),
  ...repeats.flatMap(({ entry, first }) => [entry, first]),
];
