import { type Figure, type Series, sourceOf, stableId } from "@according/reader";
import { citedBy } from "./cited.ts";
import { areOfOtherCountries, withoutTorn } from "./countries.ts";
import { type Count, TOLLS } from "./counts.ts";
import { areOtherDeeds, areOtherTrades } from "./done-to-counted.ts";
import { areOthers, areOthersIfUnequal } from "./elsewhere.ts";
import { Groups } from "./groups.ts";
import type { Pairs } from "./judged.ts";
import { latestOf } from "./latest.ts";
import { Neighbours } from "./neighbours.ts";
import type { Origins } from "./origins.ts";
import { placingsOf } from "./pairs.ts";
import { type Placed, type Rivals, relationOf, seriesValues } from "./relations.ts";
import { ALONE, remembering } from "./remembered.ts";
import { commonTo, meet } from "./sets.ts";
import { isSameNumber, least } from "./valued.ts";
import { MS_A_DAY } from "./when-counted.ts";
import type { Who } from "./who/who.ts";
import { stemOf } from "./words.ts";

/** Figures of the same thing, each series in the order of what its figures are as of. */
export function seriesOf(
  counts: Pick<Counted, "items" | "pairs">,
  who: Who,
  origins: Origins,
  judged: Pairs,
): Countings {
  const all = counts.items;
  const { same, different } = placingsOf(judged, "figure", () =>
    all.map(({ at, figure }) => ({ by: "figure", report: at.id, figure: figure.id })),
  );
  const groups = new Groups(all.length, different);
  for (const [a, b] of same) groups.join(a, b);
  const places = new Map(all.map((one, place) => [one, place]));
  for (const { a, b } of withoutTorn(counts.pairs, arePlacedApart))
    groups.join(places.get(a) as number, places.get(b) as number);
  const placed = groups.all().map((members) => {
    const inside = members.map((i) => all[i] as Count);
    const [first] = inside as [Count];
    const beside =
      inside.length === 1
        ? [whoseId(first, who)]
        : inside.flatMap((one) => [one, whoseId(one, who), ...origins.by(one.at.id)]);
    return placedAs(first, beside, () => series(inside, who, origins));
  });
  return { series: withWholes(placed), rivals: placed.flatMap(({ rivals }) => rivals) };
}

/** The series of a story, and which of their figures exclude each other. */
export interface Countings {
  readonly series: readonly Series[];
  readonly rivals: readonly Rivals[];
}

/** The figures of a story in the order of its reports, with the pairs that count the same. */
export type Counted = Neighbours<Count, true>;
export const counted = (): Counted =>
  new Neighbours({
    idOf: ({ at, figure }) => `${at.id} ${figure.id}`,
    keysOf: countKeys,
    compare: (a, b) => (isSameCount(a, b) ? true : null),
  });

/** Do two figures count the same, whatever their numbers? */
export function isSameCount(a: Count, b: Count): boolean {
  if (
    a.kind !== b.kind ||
    a.figure.measure.unit !== b.figure.measure.unit ||
    a.isPart !== b.isPart ||
    a.period !== b.period
  )
    return false;
  if (areOfOtherCountries(a, b)) return false;
  if (areOthers(a.circumstances, b.circumstances) || isNarrower(b, a)) return false;
  if (areOtherDeeds(a.done, b.done)) return false;
  if ((areOthersIfUnequal(a.circumstances, b.circumstances) || areOtherTrades(a.done, b.done)) && !sameRange(a, b))
    return false;
  return TOLLS.has(a.kind) ? isSameToll(a, b) : isSameMeasure(a, b);
}

/** A day on either side: reports stand in other time zones. */
const DAY = 1;

function isSameToll(a: Count, b: Count): boolean {
  if (!sameWords(a.counted, b.counted)) return false;
  if (a.happening.size > 0 && b.happening.size > 0 && !common(a.happening, b.happening)) return false;
  if (a.days !== null && b.days !== null && (a.days[0] > b.days[1] + DAY || b.days[0] > a.days[1] + DAY)) return false;
  if (isToldBeforehand(a, b) || isToldBeforehand(b, a)) return false;
  if (isOneOfPlaces(a, b) || isOneOfPlaces(b, a) || isOfADay(a, b) || isOfADay(b, a)) return false;
  if (meet(a.places, b.places)) return true;
  if (a.places.size > 0 && b.places.size > 0)
    return a.leads && b.leads && a.happening.size > 0 && b.happening.size > 0 && eachKnows(a, b);
  if (arePlacedApart(a, b)) return false;
  if (a.leads && b.leads) return true;
  return a.happening.size > 0 && b.happening.size > 0 && areNear(a, b);
}

/** Was the report of the one published before the day began, anywhere, on which the other happened? What it is as of is no such day. */
const isToldBeforehand = (a: Count, b: Count): boolean =>
  b.days !== null && b.figure.asOf === undefined && a.published < b.days[0] * MS_A_DAY - FARTHEST_EAST;
/** A day begins there so long before it does at Greenwich. */
const FARTHEST_EAST = 14 * 3_600_000;

/** Is the one told of one of several places of which the other is told at once? */
const isOneOfPlaces = (a: Count, b: Count): boolean =>
  b.isOfSeveral && !a.isOfSeveral && a.places.size > 0 && [...b.places].some((place) => !a.places.has(place));

/** Of a day and of a week, where nothing tells that it happened at once: "the heat killed 12 on Monday". */
const isOfADay = (a: Count, b: Count): boolean =>
  a.happening.size + b.happening.size === 0 &&
  !sameRange(a, b) &&
  a.days !== null &&
  b.days !== null &&
  a.days[0] === a.days[1] &&
  b.days[1] - b.days[0] >= SOME_DAYS;
const SOME_DAYS = 3;

/** Is the later one far smaller, and of somewhere that the earlier report knows nothing of: some of those counted there? */
function isNarrower(later: Count, earlier: Count): boolean {
  if (!TOLLS.has(later.kind) || later.at === earlier.at || later.moves.isMarked) return false;
  if (least(later) >= least(earlier) || areNear(later, earlier)) return false;
  const told = earlier.at.vocabulary;
  if ([...later.places].some((place) => !told.has(place))) return true;
  return later.circumstances.sites.size > 0 && !areAllIn(later.circumstances.sites, stemsTold(told));
}

const stemsTold = (vocabulary: ReadonlySet<string>): ReadonlySet<string> =>
  stemsKnown(vocabulary, ALONE, () => new Set([...vocabulary].map(stemOf)));
const stemsKnown = remembering<ReadonlySet<string>, ReadonlySet<string>>();

const areAllIn = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

/** Values of which the smaller is most of the larger. */
function areNear({ figure: a }: Count, { figure: b }: Count): boolean {
  const [x, y] = [a.maximum ?? a.minimum ?? 0, b.maximum ?? b.minimum ?? 0];
  return Math.min(x, y) >= NEAR * Math.max(x, y);
}
const NEAR = 0.8;

const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((one) => b.has(one));
export const sameRange = ({ figure: a }: Count, { figure: b }: Count): boolean =>
  a.minimum === b.minimum && a.maximum === b.maximum;

/** Two names of which one may lie in the other: each report knows both. */
const eachKnows = (a: Count, b: Count): boolean =>
  a.at !== b.at &&
  [...a.places].some((place) => b.at.vocabulary.has(place)) &&
  [...b.places].some((place) => a.at.vocabulary.has(place));

/** Of two places, told of themselves or of what their reports begin with, of which neither report knows the other's. */
const arePlacedApart = (a: Count, b: Count): boolean =>
  a.near.size > 0 && b.near.size > 0 && !meet(a.near, b.near) && !knowsOther(a, b);

/** Does the report of the one know where the other is, of two of which one is told of no place? */
const knowsOther = (a: Count, b: Count): boolean =>
  [...a.near].some((place) => b.at.vocabulary.has(place)) || [...b.near].some((place) => a.at.vocabulary.has(place));

/** A measure is the same where what is measured is called alike and the value is the same, or all about it is alike. */
function isSameMeasure(a: Count, b: Count): boolean {
  if (a.counted.size > 0 && b.counted.size > 0 && !meet(a.counted, b.counted)) return false;
  if (a.at !== b.at && areElsewhere(a, b)) return false;
  const shared = commonTo(a.stems, b.stems).filter((stem) => !/^\d/.test(stem));
  if (sameRange(a, b)) return tellTheSame(a, b, shared);
  const enough = areNear(a, b) && meet(a.counted, b.counted) ? ALIKE_SENTENCES / 2 : ALIKE_SENTENCES;
  if (shared.length < 3 || shared.length / Math.sqrt(a.stems.size * b.stems.size) < enough) return false;
  return !isOneOfSeveral(a, b) && !isOneOfSeveral(b, a);
}

/** Beside a number of one value: do the sentences have something else in common than what is counted, and enough of it? */
function tellTheSame(a: Count, b: Count, shared: readonly string[]): boolean {
  const beside = shared.filter((stem) => !a.counted.has(stem) && !b.counted.has(stem));
  const isAlike = shared.length / Math.sqrt(a.stems.size * b.stems.size) >= ALIKE_NUMBERS;
  return shared.length >= 2 && (a.at === b.at || (beside.length >= 2 && isAlike) || beside.length >= MANY);
}
const ALIKE_NUMBERS = 0.2;
const MANY = 5;

const areElsewhere = (a: Count, b: Count): boolean =>
  a.places.size > 0 && b.places.size > 0 && !meet(a.places, b.places) && !eachKnows(a, b);

/** Has the report of the one a figure of this kind that is the other's value, or several of them in one sentence? */
function isOneOfSeveral(one: Count, other: Count): boolean {
  const { kind, unit } = one.figure.measure;
  const alike = one.at.reading.figures.filter(({ measure }) => measure.kind === kind && measure.unit === unit);
  return alike.some(
    (figure) =>
      (figure.minimum === other.figure.minimum && figure.maximum === other.figure.maximum) ||
      (kind !== "other" && figure !== one.figure && Math.abs(figure.span[0] - one.figure.span[0]) < BESIDE),
  );
}
/** In UTF-16 code units: about a sentence. */
const BESIDE = 120;
const ALIKE_SENTENCES = 0.4;

function countKeys({ figure, kind, counted, places, leads, stems, happening }: Count): readonly string[] {
  const { unit = "" } = figure.measure;
  const start = `${kind} ${unit} ${TOLLS.has(kind) ? [...counted].join("+") : ""}`;
  const value = `${start} = ${figure.minimum} ${figure.maximum}`;
  if (!TOLLS.has(kind))
    return [value, ...[...(counted.size > 0 ? counted : stems)].map((stem) => `${start} # ${stem}`)];
  const told = [...places].map((place) => `${start} @ ${place}`);
  return [value, ...(leads ? [`${start} leads`] : []), ...told, ...[...happening].map((line) => `${start} of ${line}`)];
}

const placedAs = remembering<Count, Placed>();
const whoseId = ({ at, figure }: Count, who: Who): string | null =>
  who.idOf(at.bySource.get(sourceOf(figure.whose) ?? ""));

function series(counts: readonly Count[], who: Who, origins: Origins): Placed {
  const placed = counts.map((count) => ({
    ...{ count, source: whoseId(count, who), below: toldBelow(count, counts), origin: origins.by(count.at.id)[0] },
  }));
  const { values, rivals } = seriesValues(placed);
  const [first] = counts as [Count];
  const { unit } = first.figure.measure;
  const latest = latestOf(placed);
  const place = counts.flatMap(({ figure, at }) =>
    figure.place ? [at.reading.report.text.slice(...figure.place)] : [],
  )[0];
  return {
    ...{ counts, rivals },
    made: {
      id: stableId("series", first.at.id, first.figure.id),
      kind: first.kind,
      ...(unit && { unit }),
      of: first.of,
      ...(place && { place }),
      relation: relationOf(values),
      values,
      latest: latest.map(({ at, figure }) => ({ report: at.id, figure: figure.id })),
      ...rangeOfAll(latest),
      origins: origins.count(
        counts.map(({ at, figure }) => ({
          report: at.id,
          spans: [figure.span],
          cited: citedBy(at.reading, figure.statement),
        })),
      ),
    },
  };
}

/** From the lowest bound to the highest; of an end that is open, beside it, how far numbers are named at all. */
function rangeOfAll(latest: readonly Count[]): Pick<Series, "minimum" | "maximum" | "lowest" | "highest"> {
  const [least, most] = [latest.map(({ figure }) => figure.minimum), latest.map(({ figure }) => figure.maximum)];
  const named = [...least, ...most].filter((one) => one !== null);
  const isOpen = (bounds: readonly (number | null)[]) => bounds.includes(null);
  return {
    minimum: isOpen(least) ? null : Math.min(...named),
    maximum: isOpen(most) ? null : Math.max(...named),
    ...(isOpen(least) && named.length > 0 && { lowest: Math.min(...named) }),
    ...(isOpen(most) && named.length > 0 && { highest: Math.max(...named) }),
  };
}

/** The figure by which a report tells again below what its headline has, and whose it is; undefined: it is no headline's, or none does. */
function toldBelow(one: Count, all: readonly Count[]): Count | undefined {
  const { at, figure } = one;
  const end = at.headline;
  if (figure.span[1] > end) return undefined;
  return all.find((other) => other.at === at && other.figure.span[0] > end && isSameNumber(one, other));
}

/** A series of parts stands to that of their whole: told by a figure, else of the same happening, where nobody else is counted. */
function withWholes(all: readonly Placed[]): readonly Series[] {
  const parts = all.filter(({ counts }) => isPartly(counts));
  const wanted = new Set(parts.flatMap(({ counts }) => counts.flatMap(({ whole }) => whole ?? [])));
  const reports = new Set(parts.map(({ counts }) => counts[0]?.at.id));
  const inSeries = new Map<Figure, Series>();
  const wholes = new Map<string, Placed[]>();
  for (const placed of all)
    for (const count of placed.counts) {
      if (wanted.has(count.figure)) inSeries.set(count.figure, placed.made);
      if (!reports.has(count.at.id) || !isWhole(count)) continue;
      const key = `${count.at.id} ${placed.made.kind}`;
      wholes.set(key, [...(wholes.get(key) ?? []), placed]);
    }
  return all.map(({ counts, made }) => {
    if (!isPartly(counts)) return made;
    const [part] = counts as [Count];
    const toldOf = counts.flatMap(({ whole }) => (whole && inSeries.get(whole)) ?? [])[0];
    const beside = wholes.get(`${part.at.id} ${made.kind}`)?.find((other) => isPartOf(part, other.counts));
    const whole = toldOf ?? beside?.made;
    return whole && whole !== made ? { ...made, partOf: whole.id } : made;
  });
}

/** May it count some of those whom another counts? */
const isPartly = (counts: readonly Count[]): boolean =>
  counts.some(({ whole, counted, isPart }, i) => whole !== undefined || (i === 0 && (isPart || counted.size > 0)));

const isWhole = ({ counted, isPart, kind }: Count): boolean => TOLLS.has(kind) && counted.size === 0 && !isPart;

/** Some of those whom a figure of the same report counts: "two children were among the dead". */
function isPartOf(part: Count, whole: readonly Count[]): boolean {
  if ((part.counted.size === 0 && !part.isPart) || !TOLLS.has(part.kind)) return false;
  return whole.some((count) => count.at === part.at && isSameToll({ ...part, counted: count.counted }, count));
}
