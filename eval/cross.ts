// Does an engine read a publisher that it has not seen as well as one that it has?
import type { PromptEngine } from "@according/reader";
import type { MarkedArticle } from "./gold.ts";
import { predict } from "./predict.ts";
import { mulberry32, RESAMPLING } from "./score/bootstrap.ts";
import { countsOf } from "./score/counts.ts";
import { type Score, scores } from "./score/summary.ts";
import { compareAll, type Prediction } from "./score.ts";

/** Makes an engine from marked articles; the same articles and seed make the same engine. */
export type Train = (articles: readonly MarkedArticle[], seed: number) => PromptEngine;

export interface CrossPublisher {
  readonly publisher: string;
  readonly articles: number;
  /** Who said what by the engine that was trained on all other publishers. */
  readonly unseen: Score;
  /** By engines trained on as many articles of all publishers, these articles not among them. */
  readonly seen: Score;
}

/**
 * For each publisher, trains without it and reads it; against cross-validation over all publishers mixed, with as many
 * folds as there are publishers, so that both train on about the same number of articles. Trains twice as many engines
 * as there are publishers.
 *
 * @throws RangeError for fewer than two publishers
 */
export function crossPublisher(
  articles: readonly MarkedArticle[],
  train: Train,
  seed: number,
): readonly CrossPublisher[] {
  const groups = [...Map.groupBy(articles, ({ publisher }) => publisher ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  if (groups.length < 2) throw new RangeError("The cross-publisher check needs articles of two publishers or more.");
  const parts = groups.map(([, group]) => group);
  const unseen = heldOut(parts, train, seed);
  const seen = heldOut(mixed(parts, seed), train, seed);
  return groups.map(([publisher, group]) => ({
    publisher,
    articles: group.length,
    unseen: whoSaidWhat(group, unseen),
    seen: whoSaidWhat(group, seen),
  }));
}

type Predictions = ReadonlyMap<string, Prediction>;

/** Each part read by an engine that was trained on the others. */
function heldOut(parts: readonly (readonly MarkedArticle[])[], train: Train, seed: number): Predictions {
  const found = parts.flatMap((part) => {
    const engine = train(parts.filter((other) => other !== part).flat(), seed);
    return part.map((article) => predict(article, engine));
  });
  return new Map(found.map((one) => [one.id, one]));
}

/** As many folds as publishers, each with an even share of every publisher. */
function mixed(parts: readonly (readonly MarkedArticle[])[], seed: number): readonly (readonly MarkedArticle[])[] {
  const next = mulberry32(seed);
  const dealt = parts.flatMap((part) => shuffled(part, next));
  return parts.map((_, fold) => dealt.filter((_, i) => i % parts.length === fold));
}

const shuffled = <T>(values: readonly T[], next: () => number): readonly T[] =>
  values
    .map((value) => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

function whoSaidWhat(articles: readonly MarkedArticle[], predictions: Predictions): Score {
  const mine = articles.flatMap(({ id }) => predictions.get(id) ?? []);
  return scores(compareAll(articles, mine).map(countsOf), ["who said what"], RESAMPLING)["who said what"];
}
