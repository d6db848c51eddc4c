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
  readonly reading: (report: string) => Reading | null;
  /** ISO 8601: when a report was published, else kept. */
  readonly day: (report: string) => string;
}

export const lookupIn = perStory(makeLookup);

function makeLookup({ story, readings, reports }: Linked): Lookup {
  const sources = new Map(
    story.sources.flatMap((one) => one.members.map(({ report, source }) => [`${report} ${source}`, one] as const)),
  );
  const series = new Map(
    story.series.flatMap((one) =>
      one.values.map((value) => [`${value.report} ${value.figure}`, { one, value }] as const),
    ),
  );
  const utterances = new Map(
    story.said.flatMap((one) => one.members.map(({ report, statement }) => [`${report} ${statement}`, one] as const)),
  );
  const order = new Map(story.reports.map(({ id }, i) => [id, i]));
  return {
    source: (report, source) => sources.get(`${report} ${source}`) ?? null,
    series: (report, figure) => series.get(`${report} ${figure}`)?.one ?? null,
    value: (report, figure) => series.get(`${report} ${figure}`)?.value ?? null,
    utterance: (report, statement) => utterances.get(`${report} ${statement}`) ?? null,
    order: (report) => order.get(report) ?? 0,
    reading: (report) => readings.get(report) ?? null,
    day: (report) => reports.get(report)?.publishedAt ?? reports.get(report)?.keptAt ?? "",
  };
}
