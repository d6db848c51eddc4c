import { cueText } from "../groups.ts";
import type { Comparison } from "../score/compare.ts";
import { likeness } from "../score/pair.ts";
import type { Attribution, GoldArticle, Kind } from "../score/types.ts";

/** What can be wrong, with a sentence for the reader of a list. */
export const CLASSES = {
  missed: "Marked by people, not read.",
  spurious: "Read, not marked by people.",
  "wrong boundary": "Read and marked overlap, but share less than half of the content.",
  mislinked: "The content is found; the source is another or missing.",
} as const;

export type ErrorClass = keyof typeof CLASSES;
export const CLASS_NAMES = Object.keys(CLASSES) as readonly ErrorClass[];

export interface AttributionError {
  readonly class: ErrorClass;
  readonly article: GoldArticle;
  /** As people marked it; not there when spurious. */
  readonly gold?: Attribution;
  /** As it was read; not there when missed. */
  readonly read?: Attribution;
  /** Of the gold one where there is one. */
  readonly kind: Kind;
  readonly cue: string;
  /** Which share of the content's words both have, 0 to 1; not there when one is missing. */
  readonly common?: number;
}

/** Everything that is not who-said-what right in one article; each attribution is in one error at most. */
export function errorsOf(comparison: Comparison): readonly AttributionError[] {
  const { matches, gold, predicted } = comparison;
  const linked = matches.filter(({ source }) => !source);
  const matched = { gold: new Set(matches.map((one) => one.gold)), read: new Set(matches.map((one) => one.predicted)) };
  const missed = gold.flatMap((_, i) => (matched.gold.has(i) ? [] : [i]));
  const spurious = predicted.flatMap((_, i) => (matched.read.has(i) ? [] : [i]));
  const cut = overlapping(comparison, missed, spurious);
  const make = maker(comparison);
  return [
    ...linked.map((one) => make("mislinked", one)),
    ...cut.map((one) => make("wrong boundary", one)),
    ...missed.filter((i) => !cut.some((one) => one.gold === i)).map((i) => make("missed", { gold: i })),
    ...spurious.filter((i) => !cut.some((one) => one.predicted === i)).map((i) => make("spurious", { predicted: i })),
  ];
}

interface Pair {
  readonly gold: number;
  readonly predicted: number;
  readonly jaccard: number;
}

/** Of what is left over, the pairs with a word of content in common, most in common first. */
function overlapping(
  { gold, predicted }: Comparison,
  missed: readonly number[],
  spurious: readonly number[],
): readonly Pair[] {
  const all = missed.flatMap((i) =>
    spurious.flatMap((k): Pair[] => {
      const [one, other] = [gold[i], predicted[k]];
      const jaccard = one && other ? likeness(one, other) : 0;
      return jaccard > 0 ? [{ gold: i, predicted: k, jaccard }] : [];
    }),
  );
  const chosen: Pair[] = [];
  for (const one of all.sort((a, b) => b.jaccard - a.jaccard || a.gold - b.gold || a.predicted - b.predicted))
    if (!chosen.some(({ gold, predicted }) => gold === one.gold || predicted === one.predicted)) chosen.push(one);
  return chosen;
}

const maker =
  ({ article, predictions, gold, predicted }: Comparison) =>
  (name: ErrorClass, at: Partial<Pair>): AttributionError => {
    const marked = at.gold === undefined ? undefined : article.attributions[at.gold];
    const read = at.predicted === undefined ? undefined : predictions[at.predicted];
    const view = at.gold === undefined ? predicted[at.predicted ?? 0] : gold[at.gold];
    return {
      class: name,
      article,
      ...(marked && { gold: marked }),
      ...(read && { read }),
      kind: view?.kind ?? "indirect",
      cue: cueText(article.text, (marked ?? read)?.cue ?? []),
      ...(at.jaccard !== undefined && { common: at.jaccard }),
    };
  };
