import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { confident, type Engine, keptFrom, type Reading, readReports } from "@according/reader";
import type { Comparison } from "../score/compare.ts";
import type { Tally } from "../score/paired.ts";
import { ratio, sum } from "../score/summary.ts";
import { type Article, demand, readArticles, root } from "../shared.ts";
import { compareOutermost, type MarkedReport } from "./outermost.ts";

const SHARED = join(root, "..", "shared");
export const STORIES: readonly string[] = ["consulate", "toblerone", "blame"].map((name) =>
  join(SHARED, "corpora", "stories", `${name}.jsonl`),
);
export const READING_SCORER = join(SHARED, "score", "score_reading.mjs");

/** A report of a story, as the program reads it by an engine. */
export const readStory = async (report: Article, engine: Engine): Promise<Reading> =>
  confident(await readWhole(report, engine), keptFrom(engine));

/** With what is not sure enough to be kept. */
async function readWhole({ id, text, title, outlet, publishedAt }: Article, engine: Engine): Promise<Reading> {
  const meta = { id, ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
  const [reading] = await readReports([{ text, ...meta }], engine);
  return reading as Reading;
}

/** What the scorer counts in one report. */
interface Scored {
  readonly c: Readonly<Record<"gold" | "pred" | "matched" | "asked" | "right" | "wrong" | "named", number>>;
  readonly fields: { readonly act: readonly [right: number, read: number, marked: number] };
}

interface Scorer {
  readonly scoreReading: (gold: Article, reading: Reading) => Scored;
}

/** How an engine reads the stories. People marked in them only what is told, no attitudes. */
export interface StoriesScore {
  readonly engine: string;
  /** Statements matched, read and marked, a report each; and the same without attitudes. */
  readonly statements: readonly Tally[];
  readonly told: readonly Tally[];
  /** Shares, 0 to 1: speakers of matched statements that are right; wrong ones of all that are named; acts that are right. */
  readonly speaker: number;
  readonly misattributed: number;
  readonly act: number;
  /** As kept, and all that is surer than not. */
  readonly outermost: readonly Outermost[];
}

/** Outermost statements that both people marked, by their spans, from a confidence on; a report each. */
export interface Outermost {
  readonly least: number;
  readonly all: readonly Comparison[];
  /** Without attitudes. */
  readonly told: readonly Comparison[];
  /** Share, 0 to 1. */
  readonly misattributed: number;
}

const SURER_THAN_NOT = 0.5;

/** Rejects with an Unmeasurable where the stories or the scorer are not there. */
export async function scoreStories(name: string, engine: Engine): Promise<StoriesScore> {
  demand(READING_SCORER);
  const scorer = (await import(pathToFileURL(READING_SCORER).href)) as Scorer;
  const reports = STORIES.flatMap(readArticles) as MarkedReport[];
  const readings: Reading[] = [];
  for (const report of reports) readings.push(await readWhole(report, engine));
  const kept = readings.map((one) => confident(one, keptFrom(engine)));
  const all = reports.map((report, i) => scorer.scoreReading(report, kept[i] as Reading));
  const told = reports.map((report, i) => scorer.scoreReading(report, withoutAttitudes(kept[i] as Reading)));
  return {
    engine: name,
    statements: all.map(tallyOf),
    told: told.map(tallyOf),
    speaker: share(
      all,
      ({ c }) => c.right,
      ({ c }) => c.asked,
    ),
    misattributed: misattributed(all),
    act: share(
      all,
      ({ fields }) => fields.act[0],
      ({ fields }) => fields.act[2],
    ),
    outermost: [keptFrom(engine), SURER_THAN_NOT].map((least) => outermostFrom(least, reports, readings, scorer)),
  };
}

function outermostFrom(
  least: number,
  reports: readonly MarkedReport[],
  readings: readonly Reading[],
  { scoreReading }: Scorer,
): Outermost {
  const kept = readings.map((one) => confident(one, least));
  const compared = (of: (one: Reading) => Reading) =>
    reports.map((report, i) => compareOutermost(report, of(kept[i] as Reading)));
  return {
    least,
    all: compared((one) => one),
    told: compared(withoutAttitudes),
    misattributed: misattributed(reports.map((report, i) => scoreReading(report, kept[i] as Reading))),
  };
}

const withoutAttitudes = (reading: Reading): Reading => ({
  ...reading,
  statements: reading.statements.filter(({ attitude }) => !attitude),
});

type Count = (one: Scored) => number;

function share(all: readonly Scored[], part: Count, whole: Count): number {
  return ratio(sum(all.map(part)), sum(all.map(whole)));
}

const misattributed = (all: readonly Scored[]): number =>
  share(
    all,
    ({ c }) => c.wrong,
    ({ c }) => c.named,
  );

const tallyOf = ({ c }: Scored): Tally => ({ hits: c.matched, predicted: c.pred, gold: c.gold });
