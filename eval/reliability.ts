// Does the confidence of a prediction say how often such predictions are right? Right is a who-said-what match.
import { type Comparison, compare } from "./score/compare.ts";
import { countsOf } from "./score/counts.ts";
import { ratio, type Score, scoreOf, sum } from "./score/summary.ts";

/** The predictions with a confidence in [from, to); the last bin has 1 too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means over the bin, 0 to 1; 0 in an empty one. */
  readonly confidence: number;
  readonly right: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  /** Mean distance between confidence and share right, each bin weighted by its count; 0 to 1. */
  readonly expectedCalibrationError: number;
}

const BINS = 10;

/** Of the predictions that have a confidence. */
export const reliability = (comparisons: readonly Comparison[]): Reliability =>
  reliabilityOf(comparisons.flatMap(judge));

export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, i) => binOf(i, judged));
  const distance = sum(bins.map(({ count, confidence, right }) => count * Math.abs(confidence - right)));
  return { bins, expectedCalibrationError: ratio(distance, judged.length) };
}

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

function judge({ predictions, matches }: Comparison): readonly Judged[] {
  const right = new Set(matches.filter(({ source }) => source).map(({ predicted }) => predicted));
  return predictions.flatMap(({ confidence }, i) =>
    confidence === undefined ? [] : [{ confidence, right: right.has(i) }],
  );
}

function binOf(index: number, judged: readonly Judged[]): Bin {
  const mine = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index);
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count: mine.length,
    confidence: ratio(sum(mine.map(({ confidence }) => confidence)), mine.length),
    right: ratio(mine.filter(({ right }) => right).length, mine.length),
  };
}

export interface AtThreshold {
  readonly threshold: number;
  readonly whoSaidWhat: Score;
}

export const THRESHOLDS: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Who said what among the predictions of at least a confidence; they are paired anew. A missing confidence is 1. */
export const atThresholds = (
  comparisons: readonly Comparison[],
  thresholds: readonly number[] = THRESHOLDS,
): readonly AtThreshold[] => thresholds.map((threshold) => atThreshold(comparisons, threshold));

function atThreshold(comparisons: readonly Comparison[], threshold: number): AtThreshold {
  const kept = comparisons.map(({ article, predictions }) =>
    compare(
      article,
      predictions.filter(({ confidence = 1 }) => confidence >= threshold),
    ),
  );
  const counts = kept.map((one) => countsOf(one).metrics["who said what"]);
  const total = (of: "hits" | "predicted" | "gold") => sum(counts.map((one) => one[of]));
  return {
    threshold,
    whoSaidWhat: scoreOf({ hits: total("hits"), predicted: total("predicted"), gold: total("gold") }),
  };
}

const PERCENTS = Array.from({ length: 100 }, (_, i) => i / 100);

/** The least confidence, in hundredths, from which on what is kept is as precise as is asked; null where none is. */
export function atPrecision(comparisons: readonly Comparison[], precision: number): AtThreshold | null {
  for (const threshold of PERCENTS) {
    const found = atThreshold(comparisons, threshold);
    if (found.whoSaidWhat.precision >= precision) return found;
  }
  return null;
}
