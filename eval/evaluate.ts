import type { Engine } from "@according/reader";
import { byMend, byRule, type MendCount, proposedIn, type RuleScore } from "./by-rule.ts";
import type { MarkedArticle } from "./gold.ts";
import { byCue, byLength, byPublisher, type CueScore, type LengthScore, type PublisherScore } from "./groups.ts";
import { predictBy } from "./predict.ts";
import { type AtThreshold, atPrecision, atThresholds, type Reliability, reliability } from "./reliability.ts";
import type { Comparison } from "./score/compare.ts";
import { compareAll, type Prediction, type Report, score } from "./score.ts";

const FREQUENT = 30;
const LENGTHS = 4;
/** That of `linear` as it was when `neural` was begun: naming is to be right as often. */
export const PRECISION = 0.83;

export interface Evaluation {
  readonly engine: string;
  readonly predictions: readonly Prediction[];
  readonly comparisons: readonly Comparison[];
  readonly report: Report;
  readonly publishers: readonly PublisherScore[];
  readonly lengths: readonly LengthScore[];
  readonly cues: readonly CueScore[];
  readonly rules: readonly RuleScore[];
  readonly mends: readonly MendCount[];
  readonly reliability: Reliability;
  readonly thresholds: readonly AtThreshold[];
  /** Where what is kept is right so often: null where it never is. */
  readonly atPrecision: AtThreshold | null;
}

/** Reads the articles with an engine and compares what it found with what people marked. */
export async function evaluate(name: string, engine: Engine, articles: readonly MarkedArticle[]): Promise<Evaluation> {
  const predictions = await predictAll(articles, engine);
  const comparisons = compareAll(articles, predictions);
  const proposals = await proposedIn(engine, articles);
  return {
    engine: name,
    predictions,
    comparisons,
    report: score(articles, predictions),
    publishers: byPublisher(comparisons),
    lengths: byLength(comparisons, LENGTHS),
    cues: byCue(comparisons, FREQUENT),
    rules: byRule(proposals, predictions, comparisons),
    mends: byMend(proposals),
    reliability: reliability(comparisons),
    thresholds: atThresholds(comparisons),
    atPrecision: atPrecision(comparisons, PRECISION),
  };
}

async function predictAll(articles: readonly MarkedArticle[], engine: Engine): Promise<readonly Prediction[]> {
  const found: Prediction[] = [];
  for (const article of articles) found.push(await predictBy(article, engine));
  return found;
}
