// Scores predicted attributions against those that people marked. docs/explanation/evaluation.md defines the metrics.
import { RESAMPLING, type Resampling } from "./score/bootstrap.ts";
import { type Comparison, compare } from "./score/compare.ts";
import { countsOf } from "./score/counts.ts";
import { type Summary, summarise } from "./score/summary.ts";
import type { GoldArticle, Predicted } from "./score/types.ts";

/** What was predicted in one article. */
export interface Prediction {
  readonly id: string;
  readonly statements: readonly Predicted[];
  /** By whom what is said within a statement was read. */
  readonly inside?: readonly string[];
}

export interface Report extends Summary {
  /** Articles without a prediction; what is marked in them counts as missed. */
  readonly missing: number;
}

/** @throws RangeError for a prediction of an unknown article, or a span that leaves its text */
export function score(
  gold: readonly GoldArticle[],
  predictions: readonly Prediction[],
  resampling: Resampling = RESAMPLING,
): Report {
  const comparisons = compareAll(gold, predictions);
  const known = new Set(predictions.map(({ id }) => id));
  const missing = gold.filter(({ id }) => !known.has(id)).length;
  return { ...summarise(comparisons.map(countsOf), resampling), missing };
}

/** Ids join gold and predictions; an article without a prediction has none. */
export function compareAll(gold: readonly GoldArticle[], predictions: readonly Prediction[]): readonly Comparison[] {
  const byId = new Map(predictions.map(({ id, statements }) => [id, statements]));
  const known = new Set(gold.map(({ id }) => id));
  const stray = [...byId.keys()].filter((id) => !known.has(id));
  if (stray.length > 0)
    throw new RangeError(`predictions for articles that are not in the gold file: ${stray.slice(0, 3).join(", ")}`);
  return gold.map((article) => compare(article, byId.get(article.id) ?? []));
}
