import { begin } from "@according/reader";
import { chooseCandidates, confidenceOf, type Readable } from "@according/reader/neural";
import type { MarkedArticle } from "../gold.ts";
import { metaOf } from "../predict.ts";
import { type Reliability, reliabilityOf } from "../reliability.ts";
import { pair } from "../score/pair.ts";
import { factsOf } from "../score/text.ts";
import { viewOf } from "../score/view.ts";
import { type Example, fitLogistic } from "./logistic.ts";

type Measured = Readable["measured"][number];

/** An article with all that may be read of it, and whether each reading is right. */
export interface Judged {
  readonly size: number;
  readonly marked: number;
  readonly readings: readonly (Measured & Example)[];
}

export async function judged(
  articles: readonly MarkedArticle[],
  measure: (layers: ReturnType<typeof begin>) => Promise<Readable>,
): Promise<readonly Judged[]> {
  const all: Judged[] = [];
  for (const article of articles) {
    const { measured, write, size } = await measure(begin(article.text, metaOf(article)));
    const facts = factsOf(article.text);
    const gold = article.attributions.map((one) => viewOf(facts, one, false));
    const right = (one: Measured): boolean =>
      pair(gold, [viewOf(facts, write(one), true)]).some(({ source }) => source);
    all.push({ size, marked: gold.length, readings: measured.map((one) => ({ ...one, right: right(one) })) });
  }
  return all;
}

/** A reading less sure than this says nothing of those that are kept. */
const LEAST = 0.02;

/** How sure readings are: learnt of all, then of those that are chosen so. */
export function weigh(articles: readonly Judged[]): readonly number[] {
  const first = fitLogistic(articles.flatMap(({ readings }) => readings));
  return fitLogistic(articles.flatMap((one) => chosen(one, first, LEAST)));
}

const chosen = ({ readings, size }: Judged, weights: readonly number[], least?: number) =>
  chooseCandidates(
    readings.map((one) => ({ ...one, confidence: confidenceOf(weights, one.measures) })),
    size,
    least,
  );

export interface Held extends Reliability {
  readonly predicted: number;
  readonly right: number;
  readonly marked: number;
}

/** How well it holds: each part of the articles weighed by what was learnt of the others. */
export function crossValidated(articles: readonly Judged[], parts: number): Held {
  const found = articles.flatMap((_, i) => {
    if (i >= parts) return [];
    const weights = weigh(articles.filter((_, k) => k % parts !== i));
    return articles.filter((_, k) => k % parts === i).flatMap((one) => chosen(one, weights));
  });
  return {
    ...reliabilityOf(found),
    predicted: found.length,
    right: found.filter(({ right }) => right).length,
    marked: articles.reduce((sum, { marked }) => sum + marked, 0),
  };
}
