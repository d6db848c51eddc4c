import { type Series, type SeriesValue, sourceOf } from "@according/reader";
import { type Count, TOLLS, writtenAsOf } from "./counts.ts";
import { PUT_RIGHT } from "./en/happened.ts";
import { excludeEachOther } from "./ranges.ts";

/** A series with the figures it is made of. */
export interface Placed {
  readonly counts: readonly Count[];
  readonly made: Series;
}

interface Valued {
  readonly count: Count;
  readonly source: string | null;
  /** Of a headline: the figure of its report that tells it again. */
  readonly below?: Count | undefined;
}

/** The values in the order of what they are as of, each with how it stands to an earlier one. */
export function seriesValues(all: readonly Valued[]): readonly SeriesValue[] {
  const before = new Before();
  const headlines = all.filter(({ below }) => below !== undefined);
  return all
    .filter(({ below }) => below === undefined)
    .toSorted((a, b) => a.count.asOf - b.count.asOf || byChange(a.count, b.count))
    .flatMap((one) => {
      const { relation, to } = standsTo(one, before);
      before.add(one);
      const above = headlines.filter(({ below }) => below === one.count);
      return [value(one, relation, to?.count), ...above.map((other) => value(other, "repeats", one.count))];
    });
}

function value({ count: { at, figure }, source }: Valued, relation: SeriesValue["relation"], to?: Count): SeriesValue {
  return {
    ...{ report: at.id, figure: figure.id, source },
    ...(figure.asOf && { asOf: figure.asOf }),
    relation,
    ...(to && { to: { report: to.at.id, figure: to.figure.id } }),
  };
}

/** The values so far, by number and by whose they are. */
class Before {
  readonly #all: Valued[] = [];
  readonly #byVoice = new Map<string, Valued>();
  readonly #byMinimum = new Map<number | null, Valued[]>();

  get last(): Valued | undefined {
    return this.#all.at(-1);
  }

  /** An earlier value that a later report tells again is no news: what its voice has told since stands. Nor is one of no date. */
  add(one: Valued): void {
    if ((isEarlier(one.count) || hasNoDay(one)) && this.own(one)) return;
    this.#all.push(one);
    this.#byVoice.set(voiceKey(one), one);
    const { minimum, maximum } = one.count.figure;
    const known = this.#byMinimum.get(minimum) ?? [];
    if (known.every(({ count }) => count.figure.maximum !== maximum)) this.#byMinimum.set(minimum, [...known, one]);
  }

  /** The first of the same number. */
  same({ count }: Valued): Valued | undefined {
    return this.#byMinimum.get(count.figure.minimum)?.find((other) => isSameNumber(other.count, count));
  }

  /** The last of the same voice. */
  own(one: Valued): Valued | undefined {
    return this.#byVoice.get(voiceKey(one));
  }

  higher({ count }: Valued): Valued | undefined {
    return this.#all.findLast((other) => least(other.count) > least(count));
  }

  /** The last that tells of the same time in another voice, and something else. */
  against(one: Valued): Valued | undefined {
    for (let i = this.#all.length - 1, looked = 0; i >= 0 && looked < MOST_LOOKED; i--, looked++) {
      const other = this.#all[i] as Valued;
      if (one.count.asOf - other.count.asOf >= DAY) return undefined;
      if (isRival(other, one) && disagree(other.count, one.count)) return other;
    }
    return undefined;
  }
}
/** Values of one day beyond so many are told apart from the nearest of them. */
const MOST_LOOKED = 64;

const voiceKey = ({ count, source }: Valued): string =>
  source ?? `own ${count.at.reading.report.outlet ?? `${count.at.id} ${count.figure.id}`}`;

interface Stands {
  readonly relation: SeriesValue["relation"];
  readonly to?: Valued;
}

function standsTo(one: Valued, before: Before): Stands {
  const { last } = before;
  if (!last) return { relation: "first" };
  const own = before.own(one);
  if (isEarlier(one.count) || (hasNoDay(one) && !hasNoDay(last))) {
    const told = before.same(one);
    return told ? { relation: "repeats", to: told } : { relation: "beside", to: own ?? last };
  }
  const higher = isMarked(one.count) ? before.higher(one) : undefined;
  if (higher && !(own && isSameNumber(own.count, one.count))) return { relation: "corrects", to: own ?? higher };
  if (own && !isSameNumber(own.count, one.count)) return moved(one, own);
  const same = before.same(one);
  if (same) return { relation: "repeats", to: same };
  const against = before.against(one);
  if (against) return { relation: "contradicts", to: against };
  if (isLowerElsewhere(one, last)) return { relation: "contradicts", to: last };
  const grew = excludes(last.count, one.count) || least(one.count) > least(last.count);
  return grew ? moved(one, last) : { relation: "beside", to: last };
}

/** Of a report without a date, which may be older than all others. */
const hasNoDay = ({ count }: Valued): boolean => count.asOf === Number.POSITIVE_INFINITY;

/** Is it told as what another figure of its report was before: "raised to 126 from **98**"? */
const isEarlier = ({ figure }: Count): boolean => figure.changedTo !== undefined;

/** Earlier values come before those they have become. */
const byChange = (a: Count, b: Count): number => Number(isEarlier(b)) - Number(isEarlier(a));

/** "Two" after "at least two" is the same number told again. */
export const isSameNumber = ({ figure: a }: Count, { figure: b }: Count): boolean =>
  a.minimum === b.minimum &&
  (a.maximum === b.maximum || a.maximum === null || b.maximum === null) &&
  (a.minimum !== null || a.maximum === b.maximum);

export const least = ({ figure }: Count): number => figure.minimum ?? figure.maximum ?? 0;
const excludes = ({ figure: a }: Count, { figure: b }: Count): boolean => excludeEachOther(a, b);

/** A toll does not fall: who tells a lower one than another corrects nobody. */
const isLowerElsewhere = (one: Valued, last: Valued): boolean =>
  TOLLS.has(one.count.figure.measure.kind) &&
  least(one.count) < least(last.count) &&
  excludes(one.count, last.count) &&
  areTwoVoices(one, last) &&
  [one, last].every(isOfSomebody);

/** "Rescuers" of two reports may be the same ones. */
const isOfSomebody = ({ count: { at, figure } }: Valued): boolean =>
  at.people.some(({ source, name }) => source.id === sourceOf(figure.whose) && name.kind !== "nobody");

const areTwoVoices = (a: Valued, b: Valued): boolean => a.source !== null && b.source !== null && a.source !== b.source;

/**
 * A number of the same source that fell, or that is marked as put right, corrects; another one updates. One that is lower and
 * leaves room for the other ("more than 30" after 32), or is told on the same day at no known hour, stands beside it.
 */
function moved(one: Valued, from: Valued): Stands {
  if (isMarked(one.count)) return { relation: "corrects", to: from };
  const fell = least(one.count) < least(from.count) && TOLLS.has(one.count.figure.measure.kind);
  if (!fell) return { relation: "updates", to: from };
  const isCorrected = excludes(one.count, from.count) && isToldAfter(one, from);
  return { relation: isCorrected ? "corrects" : "beside", to: from };
}

/** Is it told after another, as far as their days and hours tell? */
const isToldAfter = ({ count: a }: Valued, { count: b }: Valued): boolean =>
  a.asOf > b.asOf && !([a, b].some(isOfWholeDay) && a.asOf - b.asOf < DAY);

const isOfWholeDay = ({ at, figure }: Count): boolean => (writtenAsOf(figure, at.reading) ?? "").length === DAY_ALONE;

/* "2026-03-06" */
const DAY_ALONE = 10;

/** Words beside a figure, in UTF-16 code units. */
const MARKED = 160;

export function isMarked({ at, figure }: Count): boolean {
  const { text } = at.reading.report;
  return PUT_RIGHT.test(text.slice(Math.max(0, figure.span[0] - MARKED), figure.span[1] + MARKED));
}

/** Tolls, whose ranges exclude each other: they grow. Measures, whose values are far apart: "about 850", "nearly 1,000". */
function disagree(a: Count, b: Count): boolean {
  if (TOLLS.has(a.figure.measure.kind)) return excludes(a, b);
  const [x, y] = [pointOf(a), pointOf(b)];
  return Math.min(x, y) < ABOUT * Math.max(x, y);
}
const ABOUT = 0.9;
const pointOf = ({ figure }: Count): number => figure.maximum ?? figure.minimum ?? 0;

const DAY = 86_400_000;

/** Two that tell of the same time and do not speak with one voice. */
function isRival(a: Valued, b: Valued): boolean {
  if (Math.abs(a.count.asOf - b.count.asOf) >= DAY) return false;
  return TOLLS.has(a.count.figure.measure.kind) ? areTwoVoices(a, b) : a.count.at !== b.count.at;
}

/** How many values a series has: what one report tells twice is one. */
export const valueCount = ({ values }: Pick<Series, "values">): number =>
  values.filter(({ report, relation, to }) => relation !== "repeats" || to?.report !== report).length;

/** Of the series as a whole: what most of its changes are. */
export function relationOf(values: readonly SeriesValue[]): Series["relation"] {
  const times = (...kinds: readonly SeriesValue["relation"][]) =>
    values.filter(({ relation }) => kinds.includes(relation)).length;
  const against = times("contradicts");
  const moves = times("updates", "corrects");
  if (against === 0 && moves === 0) return "agree";
  return against >= moves ? "contradiction" : "update";
}

/** The last value by each source, and none that it has changed since; of reports' own, the last by each report's outlet is the report's. */
export function latestOf(all: readonly Valued[]): readonly Count[] {
  const last = new Map<string, Count>();
  const dated = all.filter((one) => !hasNoDay(one));
  const now = (dated.length > 0 ? dated : all).filter(({ count, below }) => !isEarlier(count) && below === undefined);
  for (const { count, source } of (now.length > 0 ? now : all).toSorted((a, b) => a.count.asOf - b.count.asOf))
    last.set(source ?? `own ${count.at.reading.report.outlet ?? count.at.id}`, count);
  return [...last.values()];
}
