import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { confident, type Engine, keptFrom, type Reading, readReports } from "@according/reader";
import type { Tally } from "../score/paired.ts";
import { ratio } from "../score/summary.ts";
import { type Article, demand, readArticles, root } from "../shared.ts";

const SHARED = join(root, "..", "shared");
export const STORIES: readonly string[] = ["consulate", "toblerone", "blame"].map((name) =>
  join(SHARED, "corpora", "stories", `${name}.jsonl`),
);
export const READING_SCORER = join(SHARED, "score", "score_reading.mjs");

/** A report of a story, as the program reads it by an engine. */
export async function readStory({ id, text, title, outlet, publishedAt }: Article, engine: Engine): Promise<Reading> {
  const meta = { id, ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
  const [reading] = await readReports([{ text, ...meta }], engine);
  return confident(reading as Reading, keptFrom(engine));
}

/** What the scorer counts in one report. */
interface Scored {
  readonly c: Readonly<Record<"gold" | "pred" | "matched" | "asked" | "right" | "wrong" | "named", number>>;
  readonly fields: { readonly act: readonly [right: number, read: number, marked: number] };
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
}

/** Rejects with an Unmeasurable where the stories or the scorer are not there. */
export async function scoreStories(name: string, engine: Engine): Promise<StoriesScore> {
  demand(READING_SCORER);
  const { scoreReading } = await import(pathToFileURL(READING_SCORER).href);
  const all: Scored[] = [];
  const told: Scored[] = [];
  for (const gold of STORIES.flatMap(readArticles)) {
    const reading = await readStory(gold, engine);
    all.push(scoreReading(gold, reading));
    told.push(scoreReading(gold, { ...reading, statements: reading.statements.filter(({ attitude }) => !attitude) }));
  }
  const sum = (of: (one: Scored) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    engine: name,
    statements: all.map(tallyOf),
    told: told.map(tallyOf),
    speaker: ratio(
      sum(({ c }) => c.right),
      sum(({ c }) => c.asked),
    ),
    misattributed: ratio(
      sum(({ c }) => c.wrong),
      sum(({ c }) => c.named),
    ),
    act: ratio(
      sum(({ fields }) => fields.act[0]),
      sum(({ fields }) => fields.act[2]),
    ),
  };
}

const tallyOf = ({ c }: Scored): Tally => ({ hits: c.matched, predicted: c.pred, gold: c.gold });
