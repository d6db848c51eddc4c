import { type Changes, type EntryAt, type Reading, slice } from "@according/reader";
import type { InWords } from "@according/wording";
import { type Gathered, wordingsFor } from "./linked.ts";
import type { Revision } from "./revision.ts";

/** A statement, or a figure that is in none, that a newer version of a report tells otherwise than the one before it. */
export interface Revised {
  readonly report: string;
  readonly title: string;
  readonly outlet?: string;
  /** The numbers of both versions. */
  readonly from: number;
  readonly to: number;
  /** Of the newer one: ISO 8601. */
  readonly publishedAt?: string;
  readonly keptAt: string;
  readonly change: "added" | "changed" | "dropped";
  /** As the older version tells it; none: it is added. */
  readonly was?: InWords;
  /** As the newer one does; none: it is dropped. */
  readonly now?: InWords;
  /** The figures in it that are others. */
  readonly counts: readonly RevisedCount[];
}

export interface RevisedCount extends Telling {
  /** What is counted. */
  readonly counted: string;
}

interface Telling {
  readonly was?: InWords;
  readonly now?: InWords;
}

interface Pair extends Telling {
  /** The statement it is, or in which it stands, in either version; else itself. */
  readonly within: string;
  /** Of a figure: what is counted. */
  readonly counted?: string;
}

/** What newer versions tell otherwise, the last version of each report first, in each what moved before what came or went. */
export const revisedIn = ({ revisions, readings }: Gathered): readonly Revised[] =>
  revisions.toReversed().flatMap((one) => revisedBetween(one, readings));

function revisedBetween(revision: Revision, readings: Gathered["readings"]): readonly Revised[] {
  const { older, newer } = revision;
  const { id, title, outlet, keptAt, publishedAt, version: to } = newer.report;
  const head = {
    ...{ report: id, title, from: older.report.version, to, keptAt },
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  return [...Map.groupBy(pairsIn(revision), ({ within }) => within).values()]
    .flatMap((all) => {
      const one = all.find(({ counted }) => counted === undefined) ?? all[0];
      if (!one || !isKeptNow(one, newer.reading, readings)) return [];
      return [{ ...head, change: changeOf(one), ...inBoth(one.was, one.now), counts: revisedCounts(all) }];
    })
    .toSorted((a, b) => rankInVersion(a) - rankInVersion(b));
}

function pairsIn({ older, newer, changes: { added, dropped, changed } }: Revision): readonly Pair[] {
  const [was, now] = [versionWords(older.reading), versionWords(newer.reading)];
  const newerOf = new Map(changed.map((one) => [one.older, one.newer]));
  const withinOlder = (id: string) => newerOf.get(was.within(id)) ?? `before ${was.within(id)}`;
  return [
    ...changed.map((one) => ({
      ...inBoth(was.words(one.entry, one.older), now.words(one.entry, one.newer)),
      ...{ within: now.within(one.newer), ...now.counted(one.newer) },
    })),
    ...added.map(({ entry, id }) => ({
      ...inBoth(undefined, now.words(entry, id)),
      ...{ within: now.within(id), ...now.counted(id) },
    })),
    ...dropped.map(({ entry, id }) => ({
      ...inBoth(was.words(entry, id), undefined),
      ...{ within: withinOlder(id), ...was.counted(id) },
    })),
  ];
}

function versionWords(reading: Reading) {
  const { report, figures } = reading;
  const [words, byId] = [wordingsFor(reading), new Map(figures.map((one) => [one.id, one]))];
  const at = (entry: Entry, id: string): EntryAt =>
    entry === "statement"
      ? { by: "statement", report: report.id, statement: id }
      : { by: "figure", report: report.id, figure: id };
  return {
    words: (entry: Entry, id: string) => words(at(entry, id)) ?? undefined,
    within: (id: string) => byId.get(id)?.statement || id,
    counted: (id: string) => {
      const measure = byId.get(id)?.measure;
      if (!measure) return {};
      return { counted: measure.kind === "other" ? slice(report.text, measure.span) : measure.kind };
    },
  };
}

type Entry = Changes["added"][number]["entry"];

const inBoth = (was: InWords | undefined, now: InWords | undefined): Telling => ({
  ...(was && { was }),
  ...(now && { now }),
});

/** One that went and one that came, both of one kind, are one that changed. */
function revisedCounts(pairs: readonly Pair[]): readonly RevisedCount[] {
  const counts = pairs.flatMap(({ was, now, counted }) =>
    counted === undefined ? [] : [{ counted, ...inBoth(was, now) }],
  );
  const [gone, come] = [counts.filter(({ now }) => !now), counts.filter(({ was }) => !was)];
  const [one, other] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || !one || !other || one.counted !== other.counted) return counts;
  const rest = counts.filter(({ was, now }) => was && now);
  return [...rest, { counted: one.counted, ...inBoth(one.was, other.now) }];
}

const changeOf = ({ was, now }: Telling): Revised["change"] => (!was ? "added" : now ? "changed" : "dropped");

/** What people have judged to be no entry of the current version is none here. */
function isKeptNow({ now }: Telling, newer: Reading, readings: Gathered["readings"]): boolean {
  const current = now && readings.get(now.entry.report);
  if (!current || current.report.text !== newer.report.text) return true;
  return wordingsFor(current)(now.entry) !== null;
}

const CHANGES: readonly Revised["change"][] = ["changed", "added", "dropped"];
const rankInVersion = ({ counts, change }: Revised): number =>
  counts.some(({ was, now }) => was && now) ? 0 : 1 + CHANGES.indexOf(change);
