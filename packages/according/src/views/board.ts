import type { Series } from "@according/reader";
import type { InWords } from "@according/wording";
import { keyAt } from "../link/judged.ts";
import { KINDS, rank } from "../link/overview.ts";
import { valueCount } from "../link/relations.ts";
import type { Linked } from "../linked.ts";
import { type Revised, revisedIn } from "../revised.ts";
import { type Claim, latestClaims } from "./claims.ts";
import { perStory } from "./per-story.ts";

/** What is counted. */
export interface Counting
  extends Pick<Series, "id" | "kind" | "unit" | "of" | "place" | "relation" | "partOf" | "origins"> {
  readonly values: number;
  readonly reports: number;
}

/** With what each source claims of it now. */
export interface Measure extends Counting {
  /** The measure of the same kind that it stands below: that they count the same is not told. */
  readonly beside?: string;
  /** How many claim something of it; the claims of the first of them follow. */
  readonly voices: number;
  readonly claims: readonly ClaimOnBoard[];
}

export interface ClaimOnBoard extends Claim {
  /** What the version before it of its report told in its place. */
  readonly revised?: { readonly from: number; readonly was: InWords };
}

export interface Board {
  /** Those that a story is about, each with its parts after it. */
  readonly measures: readonly Measure[];
  /** How many are counted besides. */
  readonly others: number;
}

/** Measures beside their parts. */
const MOST = 6;
const MOST_PARTS = 2;
/** Measures below one of the same kind. */
const MOST_BESIDE = 4;
/** Claims of the first measure, and of each other. */
const MOST_CLAIMS = [5, 3] as const;
const MOST_EARLIER = 3;
/** What is told once of these is not what a story is about. */
const PASSING = ["other", "duration"];

/** The main measures of a story: of each kind the most told, and below it others of its kind, the newest first. */
export function boardOf(linked: Linked, most = MOST): Board {
  const { series } = linked.story;
  const wholes = inRank(
    series.filter(({ partOf, kind, values }) => partOf === undefined && (!PASSING.includes(kind) || values.length > 1)),
  );
  const parts = Map.groupBy(series, ({ partOf }) => partOf ?? "");
  const measures = wholes
    .filter((one) => isHead(one, wholes))
    .slice(0, most)
    .flatMap((one, i) => [
      onBoard(linked, one, i === 0 ? MOST_CLAIMS[0] : MOST_CLAIMS[1]),
      ...mostTold(parts.get(one.id) ?? [])
        .slice(0, MOST_PARTS)
        .map((part) => onBoard(linked, part, MOST_CLAIMS[1])),
      ...besidesOf(linked, one, wholes)
        .slice(0, MOST_BESIDE)
        .map((other) => ({ ...onBoard(linked, other, 1), beside: one.id })),
    ]);
  return { measures, others: series.length - measures.length };
}

/** Is it the most told of its kind, or of none of the kinds that a story is about? */
export const isHead = (one: Series, ranked: readonly Series[]): boolean =>
  !KINDS.includes(one.kind) || ranked.find(({ kind }) => kind === one.kind) === one;

/** Others of its kind of which it is not told that they count the same, whatever was claimed last first. */
export function besidesOf(linked: Linked, head: Series, wholes: readonly Series[]): readonly Series[] {
  if (!KINDS.includes(head.kind)) return [];
  const others = wholes.filter((one) => one !== head && one.kind === head.kind && one.partOf === undefined);
  const days = new Map(others.map((one) => [one, lastDayOf(linked, one)]));
  return others.toSorted((a, b) => ((days.get(a) ?? "") < (days.get(b) ?? "") ? 1 : -1));
}

/** The day of what was claimed last; empty: none is told. */
export const lastDayOf = (linked: Linked, series: Series): string =>
  latestClaims(linked, series)
    .map(({ day }) => day)
    .toSorted()
    .at(-1) ?? "";

function onBoard(linked: Linked, series: Series, most: number): Measure {
  const claims = latestClaims(linked, series);
  return {
    ...countingOf(series),
    voices: claims.length,
    claims: claims
      .slice(0, most)
      .map((claim) => ({ ...claim, was: claim.was.slice(0, MOST_EARLIER), ...beforeIn(linked, claim) })),
  };
}

/** Where the current version of a report tells another number in the same place as the one before it. */
function beforeIn(linked: Linked, { entry }: Claim): Pick<ClaimOnBoard, "revised"> {
  const found = currentCounts(linked).get(keyAt(entry));
  return found ? { revised: found } : {};
}

/** By the figures of current versions: what the one before told. */
const currentCounts = perStory((linked) => {
  const isCurrent = ({ report, to }: Revised) => linked.reports.get(report)?.version === to;
  return new Map(
    revisedIn(linked)
      .filter(isCurrent)
      .flatMap(({ from, counts }) =>
        counts.flatMap(({ was, now }) =>
          was && now && was.what !== now.what ? [[keyAt(now.entry), { from, was }] as const] : [],
        ),
      ),
  );
});

export function countingOf({ id, kind, unit, of, place, relation, partOf, origins, values }: Series): Counting {
  return {
    ...{ id, kind, of, relation, origins, values: valueCount({ values }) },
    ...(unit === undefined ? {} : { unit }),
    ...(place === undefined ? {} : { place }),
    ...(partOf === undefined ? {} : { partOf }),
    reports: new Set(values.map(({ report }) => report)).size,
  };
}

/** The most told of each kind in the order of kinds, then what else is told, the most told first. */
export function inRank(all: readonly Series[]): readonly Series[] {
  const kinds = Map.groupBy(mostTold(all), ({ kind }) => kind);
  const first = KINDS.flatMap((kind) => kinds.get(kind)?.slice(0, 1) ?? []);
  return [...first, ...mostTold(all).filter((one) => !first.includes(one))];
}

export const mostTold = (all: readonly Series[]): readonly Series[] =>
  all.toSorted((a, b) => b.values.length - a.values.length || rank(a) - rank(b));
