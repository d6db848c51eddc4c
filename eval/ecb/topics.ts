import { confident, type Engine, keptFrom, type Reading, readReports, type Story, slice } from "@according/reader";
import { storyOf } from "according";
import { type Aligned, alignedEvents, alignedFigures, alignedSources } from "./align.ts";
import type { Marked } from "./corpus.ts";
import type { Item } from "./measures.ts";

/** A topic as the program reads and links it: both of its happenings as one story. */
export interface Topic {
  readonly reports: readonly Marked[];
  readonly readings: readonly Reading[];
  readonly story: Story;
}

export async function topicOf(reports: readonly Marked[], engine: Engine): Promise<Topic> {
  const readings: Reading[] = [];
  for (const { id, text, publishedAt } of reports) {
    const [reading] = await readReports([{ text, id, ...(publishedAt && { publishedAt }) }], engine);
    readings.push(confident(reading as Reading, keptFrom(engine)));
  }
  return { reports, readings, story: linkedAs(readings) };
}

export const linkedAs = (readings: readonly Reading[]): Story =>
  storyOf(
    "topic",
    readings.map((reading) => ({ reading })),
  );

export const KINDS = ["sources", "happenings", "figures"] as const;
export type Kind = (typeof KINDS)[number];

/** What stands where people marked something. */
const ALIGN: Readonly<Record<Kind, (marked: Marked, reading: Reading) => readonly Aligned[]>> = {
  sources: alignedSources,
  happenings: alignedEvents,
  figures: alignedFigures,
};

/** How a kind is linked: a group for each entry of a report. */
export type Linker = (topic: Topic, kind: Kind, aligned: Aligned, reading: Reading) => string;

export const byStory: Linker = ({ story }, kind, { report, entry }) =>
  groupsOf(story, kind).find(({ members }) => members.some((one) => one.report === report && one.entry === entry))
    ?.id ?? `${report} ${entry}`;

/** The simplest by hand: one last word of the name, one word for the deed, one number of one word. */
export const byWords: Linker = (_topic, kind, { entry, mention, report }, reading) => {
  const { text } = reading.report;
  if (kind === "happenings") return lemma(slice(text, mention.span));
  if (kind === "sources") return lastWord(reading.sources.find(({ id }) => id === entry)?.name ?? report);
  const figure = reading.figures.find(({ id }) => id === entry);
  return figure ? `${figure.minimum} ${figure.maximum} ${lastWord(slice(text, figure.measure.span))}` : report;
};

const lastWord = (name: string): string => lemma(name.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? name);
const lemma = (word: string): string => word.toLowerCase().replace(/(?:ing|ed|e?s)$/, "");

export const itemsOf = (topic: Topic, kind: Kind, linker: Linker): readonly Item[] =>
  topic.reports.flatMap((marked, i) => {
    const reading = topic.readings[i] as Reading;
    return ALIGN[kind](marked, reading).map((one) => ({
      ...{ report: one.report, half: one.half, gold: one.mention.chain },
      linked: linker(topic, kind, one, reading),
    }));
  });

/** Entries of reports that a story takes for one. */
export interface Group {
  readonly id: string;
  readonly members: readonly { readonly report: string; readonly entry: string }[];
}

export function groupsOf({ sources, happenings, series }: Story, kind: Kind): readonly Group[] {
  if (kind === "sources")
    return sources.map(({ id, members }) => ({
      id,
      members: members.map(({ report, source: entry }) => ({ report, entry })),
    }));
  if (kind === "happenings")
    return happenings.map(({ id, members }) => ({
      id,
      members: members.map(({ report, event: entry }) => ({ report, entry })),
    }));
  return series.map(({ id, values }) => ({
    id,
    members: values.map(({ report, figure: entry }) => ({ report, entry })),
  }));
}
