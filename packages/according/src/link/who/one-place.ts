import type { Question } from "@according/reader";
import { areOfTwoDatelines } from "../datelined.ts";
import { OF_A_COUNTRY } from "../en/called.ts";
import type { Somebody } from "../names.ts";
import { MOST_ASKED, question } from "./entities.ts";

/** Where what a report begins with happened: the words of the town; null: it tells of none, or of several. */
export interface Whereabouts {
  readonly town: string | null;
  /** The country of its dateline. */
  readonly datelined: string | null;
  /** Every word that the report has. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Bodies of one name parted by where they are: by their towns, and by the countries of the datelines of their reports. */
export const partedByPlace: Parting = (bucket, whereabouts, questions) =>
  byTown(bucket, whereabouts, questions).flatMap((all) => byCountry(all, whereabouts, questions));

type Parting = (
  bucket: readonly Somebody[],
  whereabouts: (report: string) => Whereabouts,
  questions: Question[],
) => readonly (readonly Somebody[])[];

/** "CASTRA, Norvia - The health ministry", "SARN, Talm - The health ministry" */
function byCountry(...[bucket, whereabouts, questions]: Parameters<Parting>): ReturnType<Parting> {
  const [first] = bucket;
  if (first?.name.kind !== "body" || CAPITAL.test(first.name.called)) return [bucket];
  const groups: OfCountry[] = [];
  for (const one of bucket) {
    const at = whereabouts(one.report);
    const known = groups.find(({ datelined }) => !datelined.some((other) => areOfTwoDatelines(other, at)));
    const own = known ?? { all: [], datelined: [] };
    if (!known) groups.push(own);
    own.all.push(one);
    if (at.datelined !== null) own.datelined.push(at);
  }
  const other = groups[1]?.all[0];
  if (other !== undefined) questions.push(question(other, [first], "Bodies of two places may be called so."));
  return groups.map(({ all }) => all);
}

interface OfCountry {
  readonly all: Somebody[];
  /** Whose reports tell of a country: by these alone another is parted from them. */
  readonly datelined: Whereabouts[];
}

/**
 * Bodies that are called by common words alone, "the teachers' union", of two towns of which the reports of one know nothing of the other:
 * two, and one of which nothing tells where it is, is neither. Ministries and guards are a country's.
 */
function byTown(
  bucket: readonly Somebody[],
  whereabouts: (report: string) => Whereabouts,
  questions: Question[],
): readonly (readonly Somebody[])[] {
  const [first] = bucket;
  if (!first || bucket.length < 2 || first.name.kind !== "body" || bucket.some(isNotOfTown)) return [bucket];
  const told = Map.groupBy(bucket, ({ report }) => whereabouts(report).town);
  const towns = [...told].flatMap(([town, all]) => (town === null ? [] : [{ town, all }]));
  const groups = joinedByKnowing(towns, whereabouts);
  if (groups.length < 2) return [bucket];
  const [one, ...others] = [...groups, ...(told.get(null) ?? []).map((each) => [each])].map(
    ([each]) => each as Somebody,
  );
  if (one) questions.push(question(one, others.slice(0, MOST_ASKED), "Bodies of two places may be called so."));
  return [...groups, ...(told.get(null) ?? []).map((each) => [each])];
}

/** "Harbour Trust", "the coast guard" */
const isNotOfTown = ({ name: { called } }: Somebody): boolean =>
  CAPITAL.test(called) || OF_A_COUNTRY.has(called.split(" ").at(-1) ?? "");

const CAPITAL = /\p{Lu}/u;

interface OfTown {
  readonly town: string;
  readonly all: readonly Somebody[];
}

/** Those of two towns are one where a report of the one knows the other, in which it may lie. */
function joinedByKnowing(
  towns: readonly OfTown[],
  whereabouts: (report: string) => Whereabouts,
): readonly (readonly Somebody[])[] {
  const knows = ({ all }: OfTown, { town }: OfTown) =>
    all.some(({ report }) => town.split(" ").every((word) => whereabouts(report).vocabulary.has(word)));
  const groups: OfTown[][] = [];
  for (const one of towns) {
    const near = groups.filter((group) => group.some((other) => knows(one, other) || knows(other, one)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), one]);
  }
  return groups.map((group) => group.flatMap(({ all }) => all));
}
