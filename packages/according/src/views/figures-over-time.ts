import type { Series } from "@according/reader";
import type { Linked } from "../linked.ts";
import { type Counting, inRank } from "./board.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { worded } from "./worded.ts";

/** The last numbers of one thing, the latest at the end. */
export interface FiguresOverTime extends Pick<Counting, "id" | "kind" | "of" | "partOf"> {
  readonly numbers: readonly NumberTold[];
}

/** How many, in words and with signs, of which day (ISO 8601; empty: not told), and why it is not told as a fact. */
export interface NumberTold {
  readonly what: string;
  readonly signs: string;
  readonly day: string;
  readonly doubt?: string;
}

/** All that a source claims of one thing, in the order of time. */
export interface Course {
  readonly series: Series;
  readonly claims: readonly Claim[];
}

/** What each source counts, wholes before their parts. */
export function claimsMade(linked: Linked): ReadonlyMap<string, readonly Course[]> {
  const found = new Map<string, Course[]>();
  const { series: all } = linked.story;
  for (const series of [...inRank(all.filter(isNoPart)), ...all.filter((one) => !isNoPart(one))])
    for (const claims of claimsOf(linked, series)) {
      const source = claims[0]?.source ?? null;
      if (source !== null) found.set(source, [...(found.get(source) ?? []), { series, claims }]);
    }
  return found;
}

const isNoPart = ({ partOf }: Series): boolean => partOf === undefined;

/** Things counted, and numbers of each, that stand in a row. */
const MOST_COUNTED = 2;
const MOST_NUMBERS = 4;

/** Of what it tells most numbers of; what it told on no known day is a course of its own, and stands only where there is no other. */
export const figuresOf = (linked: Linked, courses: readonly Course[]): readonly FiguresOverTime[] =>
  courses
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .filter(({ series }, i, all) => all.findIndex((one) => one.series === series) === i)
    .slice(0, MOST_COUNTED)
    .map(({ series: { id, kind, of, partOf }, claims }) => ({
      ...{ id, kind, of, ...(partOf === undefined ? {} : { partOf }) },
      numbers: claims.slice(-MOST_NUMBERS).flatMap((claim) => numberTold(linked, claim)),
    }));

function numberTold(linked: Linked, { entry, day }: Claim): readonly NumberTold[] {
  const row = worded(linked, entry);
  if (row?.what === undefined) return [];
  const { what, signs = what, doubt } = row;
  return [{ what, signs, day, ...(doubt === undefined ? {} : { doubt }) }];
}
