import type { EntryAt, News, NewsItem, Reading, Series, Story } from "@according/reader";
import { moment } from "./told.ts";
import { type ToldWhen, toldWhen } from "./told-when.ts";

/** What a report of the story tells that neither the reports before it did, nor older versions of it. */
export const newIn = (story: Story, { report }: Reading): News => newsOf(story, [report.id]);

/**
 * What is new since a moment (ISO 8601), or since a report of the story: in all that were published after it. What an older
 * version of them told by then is not.
 */
export function newSince(story: Story, since: string): News {
  const at = story.reports.findIndex(({ id }) => id === since);
  const until = moment(at >= 0 ? story.reports[at]?.publishedAt : since);
  const later =
    at >= 0
      ? story.reports.slice(at + 1)
      : story.reports.filter(({ publishedAt }) => publishedAt !== undefined && moment(publishedAt) > moment(since));
  return newsOf(
    story,
    later.map(({ id }) => id),
    until,
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

/** What some reports of the story tell that all others, and those before them, did not; nor they, in a version of until then. */
function newsOf(story: Story, ids: readonly string[], until = Number.POSITIVE_INFINITY): News {
  const fresh = new Set(ids);
  const { all, byReport } = toldIn(story);
  const { stood, published } = toldWhen(story);
  const places = [...fresh].flatMap((id) => byReport.get(id) ?? []).sort((a, b) => a - b);
  const inside = places.map((place) => all[place] as Found);
  const isOld = (at: EntryAt) => stood(at) !== undefined && moment(published(at)) <= until;
  const earlier = ({ first }: Found) => first !== undefined && (!fresh.has(first.report) || isOld(first));
  return {
    reports: ids,
    items: newsAmong(inside.filter(({ entry }) => !isOld(entry))),
    repeats: inside
      .filter((one) => isOld(one.entry) || (!one.moves && earlier(one)))
      .map(({ of, entry, first = entry }) => {
        const [since, version] = [published(first), stood(first)?.version];
        return { of, entry, first, ...(since && { since }), ...(version !== undefined && { version }) };
      }),
  };
}

/** Everything that was new when it was told. */
export const allNews = (story: Story): News["items"] => newsAmong(toldIn(story).all);

function newsAmong(all: readonly Found[]): News["items"] {
  const kinds = Map.groupBy(
    all.filter((one) => one.moves || one.isFirst),
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
}

const newsKnown = new WeakMap<Story, ToldOf>();

/** Gathered once for all reports that are asked about. */
function toldIn(story: Story): ToldOf {
  const before = newsKnown.get(story);
  if (before) return before;
  const when = toldWhen(story);
  const all = [
    ...figureNews(story),
    ...contradictionNews(story, when),
    ...story.said.flatMap(({ id, members }) =>
      newsOfMembers(
        "statement",
        id,
        members.map(({ report, statement }) => ({ by: "statement", report, statement })),
        when,
      ),
    ),
    ...story.happenings.flatMap(({ id, members }) =>
      newsOfMembers(
        "happening",
        id,
        members.map(({ report, event }) => ({ by: "event", report, event })),
        when,
      ),
    ),
    ...story.sources.flatMap(({ id, kind, members }) =>
      newsOfMembers(
        kind === "unnamed" || kind === "group" ? "source" : "named-source",
        id,
        members.map(({ report, source }) => ({ by: "source", report, source })),
        when,
      ),
    ),
  ];
  const byReport = Map.groupBy(all.keys(), (place) => all[place]?.entry.report ?? "");
  newsKnown.set(story, { all, byReport });
  return { all, byReport };
}

interface Found extends NewsItem {
  /** The earliest that tells it. */
  readonly first?: EntryAt;
  readonly isFirst: boolean;
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

/** Of two that are told otherwise the one that was told later is the news. */
const contradictionNews = (story: Story, when: ToldWhen): readonly Found[] =>
  story.contradictions
    .filter(({ kind }) => kind !== "figures")
    .map(({ id, kind, a, b }) => {
      const [before, entry] = when.stood(b) && when.at(b) < when.at(a) ? [b, a] : [a, b];
      return {
        kind: kind === "denial" ? "denial" : "contradiction",
        ...{ of: id, entry, before, isFirst: true, moves: true },
      };
    });

/** It is news in the report that told it first, be it in an older version. */
function newsOfMembers(
  kind: NewsItem["kind"],
  of: string,
  members: readonly EntryAt[],
  when: ToldWhen,
): readonly Found[] {
  const [first] = members.toSorted((a, b) => when.at(a) - when.at(b));
  return members.map((entry) => ({ kind, of, entry, isFirst: entry === first, ...(first && { first }) }));
}
