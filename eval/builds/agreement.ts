// How far two readings of the same reports by two builds of the run time agree.
import { type Engine, type Reading, readReports, type Span, segment } from "@according/reader";
import type { Article } from "../shared.ts";

export interface Compared {
  readonly sentences: number;
  /** In which not all attributions have the same spans. */
  readonly other: number;
  readonly attributions: number;
  /** In one reading and not in the other. */
  readonly alone: number;
  /** The largest difference in confidence between two that are the same. */
  readonly confidence: number;
}

export interface Read {
  readonly runTime: string;
  readonly readings: readonly Reading[];
}

/** One report at a time. */
export async function readAll(
  engine: Engine & { readonly runTime: string },
  articles: readonly Pick<Article, "text" | "title">[],
): Promise<Read> {
  const readings: Reading[] = [];
  for (const { text, title } of articles) {
    const [reading] = await readReports([{ text, ...(title ? { title } : {}) }], engine);
    if (reading) readings.push(reading);
  }
  return { runTime: engine.runTime, readings };
}

/** Report by report. */
export const compareAll = (a: Read, b: Read): readonly Compared[] =>
  a.readings.map((reading, i) => compare(reading, b.readings[i] as Reading));

function compare(a: Reading, b: Reading): Compared {
  const { sentences } = segment(a.report.text, a.report.title);
  const [ofA, ofB] = [attributionsIn(a), attributionsIn(b)];
  const alone = [...ofA, ...ofB].filter(([key]) => !ofA.has(key) || !ofB.has(key));
  const other = sentences.filter(({ span }) => alone.some(([, { at }]) => span[0] <= at && at < span[1])).length;
  const both = [...ofA].flatMap(([key, { confidence }]) => {
    const same = ofB.get(key);
    return same ? Math.abs(confidence - same.confidence) : [];
  });
  return {
    ...{ sentences: sentences.length, other, attributions: ofA.size, alone: alone.length },
    confidence: Math.max(0, ...both),
  };
}

/** By all their spans: where each begins, and how sure it is. */
function attributionsIn({ statements }: Reading) {
  const first = (spans: readonly Span[]): number => Math.min(...spans.map(([start]) => start));
  return new Map(
    statements.map(({ source, cue, content, confidence }) => [
      JSON.stringify([source, cue, content]),
      { at: first([...cue, ...content]), confidence },
    ]),
  );
}
