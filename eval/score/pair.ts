import type { View } from "./view.ts";

/** A gold and a predicted attribution with enough content in common. */
export interface Match {
  /** Indices into the gold and the predicted attributions. */
  readonly gold: number;
  readonly predicted: number;
  /** Shared content tokens as a share of all content tokens of both. */
  readonly jaccard: number;
  /** The contents cover the same letters. */
  readonly exact: boolean;
  /** The sources are the same. */
  readonly source: boolean;
}

const ENOUGH = 0.5;

/** Pairs gold with predicted one to one, greedily: same letters first, then most in common, then same source, then position. */
export function pair(gold: readonly View[], predicted: readonly View[]): readonly Match[] {
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return candidates(gold, predicted)
    .sort(bestFirst)
    .filter((match) => {
      if (takenGold.has(match.gold) || takenPredicted.has(match.predicted)) return false;
      takenGold.add(match.gold);
      takenPredicted.add(match.predicted);
      return true;
    });
}

const candidates = (gold: readonly View[], predicted: readonly View[]): Match[] =>
  gold.flatMap((g, i) =>
    predicted.flatMap((p, k) => {
      const jaccard = likeness(g, p);
      if (jaccard < ENOUGH) return [];
      return [{ gold: i, predicted: k, jaccard, exact: g.letters === p.letters, source: sameSource(g, p) }];
    }),
  );

const bestFirst = (a: Match, b: Match): number =>
  Number(b.exact) - Number(a.exact) ||
  b.jaccard - a.jaccard ||
  Number(b.source) - Number(a.source) ||
  a.gold - b.gold ||
  a.predicted - b.predicted;

/** Jaccard index of the content tokens; 0 where there are none. */
export function likeness(a: View, b: View): number {
  const both = shared(a.tokens.content, b.tokens.content);
  return both === 0 ? 0 : both / (a.tokens.content.length + b.tokens.content.length - both);
}

function sameSource(gold: View, predicted: View): boolean {
  if (gold.tokens.source.length === 0 || predicted.tokens.source.length === 0)
    return gold.tokens.source.length === predicted.tokens.source.length;
  return shared(gold.names, predicted.names) > 0;
}

/** How many numbers two ascending lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const step = (a[i] as number) - (b[k] as number);
    if (step === 0) count++;
    if (step <= 0) i++;
    if (step >= 0) k++;
  }
  return count;
}
