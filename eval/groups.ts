import type { Span } from "@according/reader";
import { RESAMPLING } from "./score/bootstrap.ts";
import type { Comparison } from "./score/compare.ts";
import { countsOf } from "./score/counts.ts";
import { ratio, type Score, scores } from "./score/summary.ts";

export interface PublisherScore {
  readonly publisher: string;
  readonly articles: number;
  readonly contentMatch: Score;
  readonly whoSaidWhat: Score;
}

/** Each publisher by itself, in alphabetical order; articles that name none are left out. */
export function byPublisher(comparisons: readonly Comparison[]): readonly PublisherScore[] {
  const groups = Map.groupBy(comparisons, ({ article }) => article.publisher ?? "");
  return [...groups]
    .filter(([publisher]) => publisher !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([publisher, group]) => ({ publisher, articles: group.length, ...both(group) }));
}

export interface LengthScore {
  /** Words of the shortest and the longest article. */
  readonly words: readonly [shortest: number, longest: number];
  readonly articles: number;
  readonly contentMatch: Score;
  readonly whoSaidWhat: Score;
}

/** As many articles in each of so many groups, from the shortest articles to the longest. */
export function byLength(comparisons: readonly Comparison[], groups: number): readonly LengthScore[] {
  const words = ({ facts }: Comparison) => facts.tokens.length;
  const sorted = comparisons.toSorted((a, b) => words(a) - words(b));
  const bound = (i: number) => Math.round((i * sorted.length) / groups);
  return Array.from({ length: groups }, (_, i) => sorted.slice(bound(i), bound(i + 1)))
    .filter((group) => group.length > 0)
    .map((group) => ({
      words: [words(group[0] as Comparison), words(group.at(-1) as Comparison)],
      articles: group.length,
      ...both(group),
    }));
}

function both(group: readonly Comparison[]): { readonly contentMatch: Score; readonly whoSaidWhat: Score } {
  const found = scores(group.map(countsOf), ["content match", "who said what"], RESAMPLING);
  return { contentMatch: found["content match"], whoSaidWhat: found["who said what"] };
}

export interface CueScore {
  /** As marked, in lower case; "(none)" where no cue is marked. */
  readonly cue: string;
  readonly gold: number;
  /** Who said what, 0 to 1. */
  readonly recall: number;
}

/** Recall of who said what for the cues that are marked most often. */
export function byCue(comparisons: readonly Comparison[], count: number): readonly CueScore[] {
  const marked = comparisons.flatMap(({ article, matches }) => {
    const right = new Set(matches.filter(({ source }) => source).map(({ gold }) => gold));
    return article.attributions.map(({ cue }, i) => ({ cue: cueText(article.text, cue), right: right.has(i) }));
  });
  return [...Map.groupBy(marked, ({ cue }) => cue)]
    .map(([cue, all]) => ({
      cue,
      gold: all.length,
      recall: ratio(all.filter(({ right }) => right).length, all.length),
    }))
    .sort((a, b) => b.gold - a.gold || (a.cue < b.cue ? -1 : 1))
    .slice(0, count);
}

/** The words of a cue, in lower case and in the order of the text. */
export function cueText(text: string, cue: readonly Span[]): string {
  const pieces = cue.toSorted((a, b) => a[0] - b[0]).map(([start, end]) => text.slice(start, end));
  return pieces.join(" ").toLowerCase().replace(/\s+/g, " ").trim() || "(none)";
}
