import type { EntryAt, Series } from "@according/reader";
import type { Linked } from "../linked.ts";
import { besidesOf, type Counting, countingOf, inRank, isHead, mostTold } from "./board.ts";
import { type Claim, claimsOf, latestClaims } from "./claims.ts";
import { type InStory, wordedStory } from "./worded.ts";

/** Everything that is counted in a story, each whole with its parts after it. */
export interface Measures extends InStory {
  readonly measures: readonly MeasureRow[];
}

export interface MeasureRow extends Counting {
  /** The latest claims of the first sources. */
  readonly spread: readonly EntryAt[];
}

/** The latest claims that stand beside what is counted. */
const MOST_SPREAD = 3;

export function measuresOf(linked: Linked): Measures {
  const { series } = linked.story;
  const ids = new Set(series.map(({ id }) => id));
  const parts = Map.groupBy(series, ({ partOf }) => (partOf !== undefined && ids.has(partOf) ? partOf : ""));
  const measures = ofKindsTogether(linked, parts.get("") ?? [])
    .flatMap((whole) => [whole, ...mostTold(parts.get(whole.id) ?? [])])
    .map((one) => ({ ...countingOf(one), spread: spreadOf(linked, one) }));
  return {
    measures,
    ...wordedStory(
      linked,
      measures.flatMap(({ spread }) => spread),
    ),
  };
}

/** As on the board: below the most told of a kind the others of it. */
function ofKindsTogether(linked: Linked, wholes: readonly Series[]): readonly Series[] {
  const ranked = inRank(wholes);
  return ranked.filter((one) => isHead(one, ranked)).flatMap((one) => [one, ...besidesOf(linked, one, ranked)]);
}

export const spreadOf = (linked: Linked, series: Series): readonly EntryAt[] =>
  latestClaims(linked, series)
    .slice(0, MOST_SPREAD)
    .map(({ entry }) => entry);

/** All claims of what is counted, and of its parts. */
export interface MeasureSheet extends InStory {
  /** The whole first. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet extends Counting {
  /** Of each source its claims in the order of time; the sources as on the board. */
  readonly rows: readonly (readonly Claim[])[];
}

/** null: the story counts no such thing. */
export function measureIn(linked: Linked, id: string): MeasureSheet | null {
  const { series } = linked.story;
  const whole = series.find((one) => one.id === id);
  if (!whole) return null;
  const sheets = [whole, ...mostTold(series.filter(({ partOf }) => partOf === id))].map((one) =>
    wholeSheet(linked, one),
  );
  const claims = sheets.flatMap(({ rows }) => rows.flat());
  return {
    sheets,
    ...wordedStory(
      linked,
      claims.map(({ entry }) => entry),
      claims.flatMap(({ reports }) => reports),
    ),
  };
}

function wholeSheet(linked: Linked, series: Series): Sheet {
  const order = new Map(latestClaims(linked, series).map(({ entry }, i) => [JSON.stringify(entry), i]));
  const placeOf = (row: readonly Claim[]) => order.get(JSON.stringify(row.at(-1)?.entry)) ?? 0;
  return {
    ...countingOf(series),
    rows: claimsOf(linked, series).toSorted((a, b) => placeOf(a) - placeOf(b)),
  };
}
