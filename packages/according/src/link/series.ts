import { type Figure, type Series, sourceOf, stableId } from "@according/reader";
import { allThere } from "./all-there-are.ts";
import { Because } from "./because.ts";
import { type FEWER, withoutFewer } from "./bodies-found.ts";
import { citedBy } from "./cited.ts";
import { withoutTorn } from "./countries.ts";
import type { Count } from "./counts.ts";
import { Groups } from "./groups.ts";
import type { Pairs } from "./judged.ts";
import { latestOf } from "./latest.ts";
import { Neighbours } from "./neighbours.ts";
import type { Origins } from "./origins.ts";
import { sameRange } from "./other-sites.ts";
import { placingsOf } from "./pairs.ts";
import { isSameNumber } from "./ranges.ts";
import { type Placed, type Rivals, relationOf, seriesValues } from "./relations.ts";
import { remembering } from "./remembered.ts";
import { arePlacedApart, sameCount, sameToll } from "./same-count.ts";
import { TOLLS } from "./tolls.ts";
import { inUnitOf, measuredWith } from "./units.ts";
import type { Who } from "./who/who.ts";

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
  const links = withoutTorn(withoutFewer(counts.pairs), arePlacedApart).map(({ earlier, later, link }) => ({
    ...{ a: earlier.place, b: later.place, link },
  }));
  for (const { a, b } of links) groups.join(a, b);
  const because = new Because(REASONS, groups);
  for (const [a, b] of same) because.tell(a, b, "judgement");
  for (const { a, b, link } of links) because.tell(a, b, link);
  const placed = groups.all().map((members) => {
    const first = all[members[0] as number] as Count;
    if (members.length === 1) return placedAlone(first, who, origins);
    const why = because.of(members, "judgement");
    const inside = members.map((i) => all[i] as Count);
    const beside = [why, ...inside.flatMap((one) => [one, whoseId(one, who), ...origins.by(one.at.id)])];
    return placedAs(first, beside, () => series(inside, why, who, origins));
  });
  return { series: withWholes(placed), rivals: placed.flatMap(({ rivals }) => rivals) };
}

/** The series of a story, and which of their figures exclude each other. */
export interface Countings {
  readonly series: readonly Series[];
  readonly rivals: readonly Rivals[];
}

/** The figures of a story in the order of its reports, with the pairs that count the same. */
export type Counted = Neighbours<Count, Reason | typeof FEWER>;
type Reason = Series["because"][number];
const REASONS: readonly Reason[] = [
  "same-place",
  "same-happening",
  "both-lead",
  "same-number",
  "words-alike",
  "judgement",
];

export const counted = (): Counted =>
  new Neighbours({
    idOf: ({ at, figure }) => `${at.id} ${figure.id}`,
    keysOf: countKeys,
    compare: sameCount,
  });

function countKeys(count: Count): readonly string[] {
  const { figure, kind, counted, isAll, places, leads, stems, happening } = count;
  const { unit = "" } = figure.measure;
  const start = `${kind} ${measuredWith(unit)} ${TOLLS.has(kind) ? [...counted].join("+") : ""}`;
  const value = `${start} ${unit} = ${figure.minimum} ${figure.maximum}`;
  if (!TOLLS.has(kind))
    return [value, ...[...(counted.size > 0 ? counted : stems)].map((stem) => `${start} # ${stem}`)];
  const told = [...places].map((place) => `${start} @ ${place}`);
  const there = allThere(count);
  const all = [
    ...(isAll ? [`${kind} leads ${figure.minimum} ${figure.maximum}`] : []),
    ...(there === null ? [] : [`${kind} all ${there}`]),
  ];
  return [
    value,
    ...all,
    ...(leads ? [`${start} leads`] : []),
    ...told,
    ...[...happening].map((line) => `${start} of ${line}`),
  ];
}

const placedAs = remembering<Count, Placed>();
const aloneAs = new WeakMap<Count, { readonly source: string | null; readonly placed: Placed }>();

function placedAlone(one: Count, who: Who, origins: Origins): Placed {
  const source = whoseId(one, who);
  const known = aloneAs.get(one);
  if (known?.source === source) return known.placed;
  const placed = series([one], NO_REASONS, who, origins);
  aloneAs.set(one, { source, placed });
  return placed;
}
const NO_REASONS: readonly Reason[] = [];

function whoseId({ at, figure }: Count, who: Who): string | null {
  const source = sourceOf(figure.whose);
  return source === null ? null : who.idOf(at.bySource.get(source));
}

function series(all: readonly Count[], because: Series["because"], who: Who, origins: Origins): Placed {
  const counts = inOneUnit(all);
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
    ...{ counts: all, rivals, isPartly: isPartly(all), wholeIn: all.filter(isWhole).map(({ at }) => at.id) },
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
      because,
    },
  };
}

/** Each in the unit of the first, as one that is told in it where they round to the same. */
function inOneUnit(all: readonly Count[]): readonly Count[] {
  const [first] = all as [Count];
  const own = all.filter(({ figure }) => figure.measure.unit === first.figure.measure.unit);
  if (own.length === all.length) return all;
  return all.map((count) => {
    const told = own.map((one) => [one, inUnitOf(one, count) ?? count] as const);
    return told.find(([one, made]) => sameRange(one, made))?.[1] ?? told[0]?.[1] ?? count;
  });
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
  const parts = all.filter((one) => one.isPartly);
  if (parts.length === 0) return all.map(({ made }) => made);
  const wanted = new Set(parts.flatMap(({ counts }) => counts.flatMap(({ whole }) => whole ?? [])));
  const reports = new Set(parts.map(({ counts }) => counts[0]?.at.id));
  const inSeries = new Map<Figure, Series>();
  const wholes = new Map<string, Placed[]>();
  for (const placed of all) {
    for (const { figure } of placed.counts) if (wanted.has(figure)) inSeries.set(figure, placed.made);
    for (const report of placed.wholeIn) {
      if (!reports.has(report)) continue;
      const key = `${report} ${placed.made.kind}`;
      const known = wholes.get(key);
      if (known) known.push(placed);
      else wholes.set(key, [placed]);
    }
  }
  return all.map(({ counts, made, isPartly: isSome }) => {
    if (!isSome) return made;
    const [part] = counts as [Count];
    const toldOf = counts.flatMap(({ whole }) => (whole && inSeries.get(whole)) ?? [])[0];
    const beside = wholes.get(`${part.at.id} ${made.kind}`)?.find((other) => isPartOf(part, other.counts));
    const whole = toldOf ?? beside?.made;
    return whole && whole !== made ? { ...made, partOf: whole.id } : made;
  });
}

/** May it count some of those whom another counts? */
const isPartly = (counts: readonly Count[]): boolean =>
  counts.some(({ whole, counted, isPart }, i) => whole !== undefined || (i === 0 && (isPart || counted.size > 0))) &&
  !counts.some(isWhole);

const isWhole = ({ counted, isPart, kind }: Count): boolean => TOLLS.has(kind) && counted.size === 0 && !isPart;

/** Some of those whom a figure of the same report counts: "two children were among the dead". */
function isPartOf(part: Count, whole: readonly Count[]): boolean {
  if ((part.counted.size === 0 && !part.isPart) || !TOLLS.has(part.kind)) return false;
  return whole.some((count) => count.at === part.at && sameToll({ ...part, counted: count.counted }, count) !== null);
}
