import { type Match, pair } from "./pair.ts";
import { factsOf, type TextFacts } from "./text.ts";
import type { GoldArticle, Predicted } from "./types.ts";
import { type View, viewOf } from "./view.ts";

/** One article: what people marked, what was predicted, and which of them belong together. */
export interface Comparison {
  readonly article: GoldArticle;
  readonly predictions: readonly Predicted[];
  readonly facts: TextFacts;
  /** In the order of the article's attributions and of `predictions`. */
  readonly gold: readonly View[];
  readonly predicted: readonly View[];
  /** Content matches, best first; nothing is in two of them. */
  readonly matches: readonly Match[];
}

/** @throws RangeError with the article's id for a span that is empty or leaves the text */
export function compare(article: GoldArticle, predictions: readonly Predicted[]): Comparison {
  try {
    const facts = factsOf(article.text);
    const gold = article.attributions.map((one) => viewOf(facts, one, false));
    const predicted = predictions.map((one) => viewOf(facts, one, true));
    return { article, predictions, facts, gold, predicted, matches: pair(gold, predicted) };
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${article.id}: ${error.message}`, { cause: error });
    throw error;
  }
}
