import { type Interval, intervals, type Resampling } from "./bootstrap.ts";
import {
  type Count,
  type Counts,
  type KindCount,
  METRICS,
  type Metric,
  RELATIONS,
  type Relation,
  record,
} from "./counts.ts";
import { KINDS, type Kind } from "./types.ts";

/** Precision, recall and F1, 0 to 1. */
export interface Rates {
  readonly predicted: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Score extends Rates {
  /** How many are right. */
  readonly tp: number;
  /** 95 % interval of F1; not there without resampling. */
  readonly f1ci95?: Interval;
}

/** Counts of all articles summed before rates are taken. */
export interface Summary {
  readonly articles: number;
  readonly metrics: { readonly [metric in Metric]: Score };
  readonly kinds: { readonly [kind in Kind]: { readonly [relation in Relation]: Rates } };
  readonly sourceAccuracyGivenContentMatch: number;
  /** null where no matched prediction names its kind. */
  readonly kindAccuracyGivenContentMatch: number | null;
}

export function summarise(all: readonly Counts[], resampling: Resampling): Summary {
  const metrics = scores(all, METRICS, resampling);
  const named = sum(all.map(({ kindNamed }) => kindNamed));
  return {
    articles: all.length,
    metrics,
    kinds: record(KINDS, (kind) =>
      record(RELATIONS, (relation) => kindRates(all.map(({ kinds }) => kinds[kind][relation]))),
    ),
    sourceAccuracyGivenContentMatch: metrics["who said what"].tp / (metrics["content match"].tp || 1),
    kindAccuracyGivenContentMatch: named === 0 ? null : sum(all.map(({ kindRight }) => kindRight)) / named,
  };
}

/** Some of the metrics, with the intervals of their F1. */
export function scores<M extends Metric>(
  all: readonly Counts[],
  metrics: readonly M[],
  resampling: Resampling,
): { readonly [metric in M]: Score } {
  const rows = all.map((counts) => metrics.flatMap((metric) => inRow(counts.metrics[metric])));
  const bounds =
    resampling.rounds > 0
      ? intervals(
          rows,
          metrics.map((_, i) => f1At(3 * i)),
          resampling,
        )
      : [];
  const found = metrics.map((metric, i): [M, Score] => {
    const score = scoreOf(total(all.map((counts) => counts.metrics[metric])));
    const interval = bounds[i];
    return [metric, interval ? { ...score, f1ci95: interval } : score];
  });
  return Object.fromEntries(found) as { [metric in M]: Score };
}

export function scoreOf({ hits, predicted, gold }: Count): Score {
  const precision = ratio(hits, predicted);
  const recall = ratio(hits, gold);
  return { tp: hits, predicted, gold, precision, recall, f1: f1(hits, predicted, gold) };
}

const inRow = ({ hits, predicted, gold }: Count): readonly number[] => [hits, predicted, gold];

const f1At = (column: number) => (sums: Float64Array) =>
  f1(sums[column] ?? 0, sums[column + 1] ?? 0, sums[column + 2] ?? 0);

const f1 = (hits: number, predicted: number, gold: number): number => (hits ? (2 * hits) / (predicted + gold) : 0);

/** Hits are counted apart for gold and for predictions of the kind, since a match may join two kinds. */
function kindRates(counts: readonly KindCount[]): Rates {
  const predicted = sum(counts.map((one) => one.predicted));
  const gold = sum(counts.map((one) => one.gold));
  const precision = ratio(sum(counts.map(({ hitPredicted }) => hitPredicted)), predicted);
  const recall = ratio(sum(counts.map(({ hitGold }) => hitGold)), gold);
  return { gold, predicted, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

const total = (counts: readonly Count[]): Count => ({
  hits: sum(counts.map(({ hits }) => hits)),
  predicted: sum(counts.map(({ predicted }) => predicted)),
  gold: sum(counts.map(({ gold }) => gold)),
});

/** A share; 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole ? part / whole : 0);

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
