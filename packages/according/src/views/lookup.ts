import type { Reading, Series, SeriesValue, StorySource, Utterance } from "@according/reader";
import type { Linked } from "../linked.ts";
import { perStory } from "./per-story.ts";

/** What an entry of a report belongs to in its story: looked up once for a story as it is linked. */
export interface Lookup {
  /** Who a source of a report is in the story; null: nobody that is linked. */
  readonly source: (report: string, source: string | null | undefined) => StorySource | null;
  readonly series: (report: string, figure: string) => Series | null;
  readonly value: (report: string, figure: string) => SeriesValue | null;
  readonly utterance: (report: string, statement: string) => Utterance | null;
  /** The place of a report in the order of publication, from 0. */
  readonly order: (report: string) => number;
  /** The same where the newest comes first: what has no date is not known to be new, and comes after all that has one. */
  readonly newness: (report: string) => number;
  readonly reading: (report: string) => Reading | null;
  /** ISO 8601: when a report was published; undefined: not told. */
  readonly published: (report: string) => string | undefined;
  /** The same, else when it was kept. */
  readonly day: (report: string) => string;
}

export const lookupIn = perStory(makeLookup);

function makeLookup({ story, readings, reports }: Linked): Lookup {
  const sources = byReport(
    story.sources,
    ({ members }) => members,
    ({ source }) => source,
    (one) => one,
  );
  const series = byReport(
    story.series,
    ({ values }) => values,
    ({ figure }) => figure,
    (one, value) => ({ one, value }),
  );
  const utterances = byReport(
    story.said,
    ({ members }) => members,
    ({ statement }) => statement,
    (one) => one,
  );
  const order = new Map(story.reports.map(({ id }, i) => [id, i]));
  return {
    source: (report, source) => sources.get(report)?.get(source ?? "") ?? null,
    series: (report, figure) => series.get(report)?.get(figure)?.one ?? null,
    value: (report, figure) => series.get(report)?.get(figure)?.value ?? null,
    utterance: (report, statement) => utterances.get(report)?.get(statement) ?? null,
    order: (report) => order.get(report) ?? 0,
    newness: (report) => (order.get(report) ?? 0) - (reports.get(report)?.publishedAt === undefined ? order.size : 0),
    reading: (report) => readings.get(report) ?? null,
    published: (report) => reports.get(report)?.publishedAt,
    day: (report) => reports.get(report)?.publishedAt ?? reports.get(report)?.keptAt ?? "",
  };
}

/** By report, and in it by the id of an entry, what the entry belongs to; of several the last. */
function byReport<O, M extends { readonly report: string }, V>(
  all: readonly O[],
  membersOf: (one: O) => readonly M[],
  idOf: (member: M) => string,
  toldOf: (one: O, member: M) => V,
): ReadonlyMap<string, ReadonlyMap<string, V>> {
  const found = new Map<string, Map<string, V>>();
  for (const one of all)
    for (const member of membersOf(one)) {
      const inside = found.get(member.report) ?? new Map<string, V>();
      if (inside.size === 0) found.set(member.report, inside);
      inside.set(idOf(member), toldOf(one, member));
    }
  return found;
}
