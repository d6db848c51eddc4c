import type { EntryAt, News, NewsItem, Reading, Series, Story } from "@according/reader";
import { moment } from "./told.ts";

/** What a report of the story tells that the reports before it did not. */
export const newIn = (story: Story, { report }: Reading): News => newsOf(story, [report.id]);

/** What is new since a moment (ISO 8601), or since a report of the story: in all that were published after it. */
export function newSince(story: Story, since: string): News {
  const at = story.reports.findIndex(({ id }) => id === since);
  const later =
    at >= 0
      ? story.reports.slice(at + 1)
      : story.reports.filter(({ publishedAt }) => publishedAt !== undefined && moment(publishedAt) > moment(since));
  return newsOf(
    story,
    later.map(({ id }) => id),
  );
}

/** Most consequential first. */
const ORDER: readonly NewsItem["kind"][] = [
  "figure-moved",
  "denial",
  "contradiction",
  "named-source",
  "figure",
  "statement",
  "happening",
  "source",
];

/** What some reports of the story tell that all others, and those before them, did not. */
function newsOf(story: Story, ids: readonly string[]): News {
  const fresh = new Set(ids);
  const { all, byReport, published } = toldIn(story);
  const places = [...fresh].flatMap((id) => byReport.get(id) ?? []).sort((a, b) => a - b);
  const inside = places.map((place) => all[place] as Found);
  const earlier = (one: Found) => one.first !== undefined && !fresh.has(one.first.report);
  return {
    reports: ids,
    items: newsAmong(inside),
    repeats: inside
      .filter((one) => !one.moves && earlier(one))
      .map(({ of, entry, first }) => {
        const since = first && published.get(first.report);
        return { of, entry, first: first ?? entry, ...(since && { since }) };
      }),
  };
}

/** Everything that was new when it was told. */
export const allNews = (story: Story): News["items"] => newsAmong(toldIn(story).all);

function newsAmong(all: readonly Found[]): News["items"] {
  const kinds = Map.groupBy(
    all.filter((one) => one.moves || (one.isFirst && !one.repeats)),
    ({ kind }) => kind,
  );
  return ORDER.flatMap((kind) => kinds.get(kind) ?? []).map(({ kind, of, entry, before }) => ({
    ...{ kind, of, entry },
    ...(before && { before }),
  }));
}

/** All that any report of a story tells, in its order, and where in it what one report tells. */
interface ToldOf {
  readonly all: readonly Found[];
  readonly byReport: ReadonlyMap<string, readonly number[]>;
  readonly published: ReadonlyMap<string, string | undefined>;
}

const newsKnown = new WeakMap<Story, ToldOf>();

/** Gathered once for all reports that are asked about. */
function toldIn(story: Story): ToldOf {
  const before = newsKnown.get(story);
  if (before) return before;
  const all = [
    ...figureNews(story),
    ...contradictionNews(story),
    ...statementNews(story),
    ...happeningNews(story),
    ...sourceNews(story),
  ];
  const byReport = Map.groupBy(all.keys(), (place) => all[place]?.entry.report ?? "");
  const published = new Map(story.reports.map(({ id, publishedAt }) => [id, publishedAt]));
  newsKnown.set(story, { all, byReport, published });
  return { all, byReport, published };
}

interface Found extends NewsItem {
  /** The earliest that tells it. */
  readonly first?: EntryAt;
  readonly isFirst: boolean;
  readonly repeats?: boolean;
  /** It changes what was known. */
  readonly moves?: boolean;
}

/** What the relation of a number to one before it is as news; any other is only one more number. */
const NEWS_OF: Partial<Record<Series["values"][number]["relation"], NewsItem["kind"]>> = {
  updates: "figure-moved",
  corrects: "figure-moved",
  contradicts: "contradiction",
};

function figureNews({ series }: Story): readonly Found[] {
  return series.flatMap(({ id, values }) =>
    values.map(({ report, figure, relation, to }): Found => {
      const at = (one: { report: string; figure: string }): EntryAt => ({ by: "figure", ...one });
      const kind = NEWS_OF[relation] ?? "figure";
      const before = to && at({ report: to.report, figure: to.figure });
      const [earliest] = values;
      const told = relation === "repeats" && to ? to : earliest;
      const first = told && at({ report: told.report, figure: told.figure });
      const known = { of: id, entry: at({ report, figure }), ...(before && { before }), ...(first && { first }) };
      return {
        ...known,
        kind,
        isFirst: relation === "first" || relation === "beside",
        moves: kind !== "figure",
      };
    }),
  );
}

const contradictionNews = (story: Story): readonly Found[] =>
  story.contradictions
    .filter(({ kind }) => kind !== "figures")
    .map(({ id, kind, a, b }) => ({
      kind: kind === "denial" ? "denial" : "contradiction",
      of: id,
      entry: b,
      before: a,
      isFirst: true,
      moves: true,
    }));

const statementNews = ({ said }: Story): readonly Found[] =>
  said.flatMap(({ id, members }) =>
    members.map(({ report, statement }, i): Found => {
      const [first] = members;
      const earliest: EntryAt | undefined = first && {
        by: "statement",
        report: first.report,
        statement: first.statement,
      };
      return {
        kind: "statement",
        of: id,
        entry: { by: "statement", report, statement },
        isFirst: i === 0,
        ...(earliest && { first: earliest }),
      };
    }),
  );

const happeningNews = (story: Story): readonly Found[] =>
  story.happenings.flatMap(({ id, members }) =>
    members.map(({ report, event }, i): Found => {
      const [first] = members;
      const earliest: EntryAt | undefined = first && { by: "event", report: first.report, event: first.event };
      return {
        kind: "happening",
        of: id,
        entry: { by: "event", report, event },
        isFirst: i === 0,
        ...(earliest && { first: earliest }),
      };
    }),
  );

const sourceNews = (story: Story): readonly Found[] =>
  story.sources.flatMap(({ id, kind, members }) =>
    members.map(({ report, source }, i): Found => {
      const [first] = members;
      const earliest: EntryAt | undefined = first && { by: "source", report: first.report, source: first.source };
      return {
        kind: kind === "unnamed" || kind === "group" ? "source" : "named-source",
        of: id,
        entry: { by: "source", report, source },
        isFirst: i === 0,
        ...(earliest && { first: earliest }),
      };
    }),
  );
