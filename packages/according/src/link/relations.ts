import { type Series, type SeriesValue, sourceOf } from "@according/reader";
import { isCopiedOtherwise } from "./copied-counts.ts";
import { type Count, writtenAsOf } from "./counts.ts";
import { officeWords } from "./offices.ts";
import { excludeEachOther, isSameNumber } from "./ranges.ts";
import { TOLLS } from "./tolls.ts";
import { byAsOf, hasNoDay, isEarlier, least, outletIn, type Valued, voiceKey } from "./valued.ts";
import { stemOf } from "./words.ts";

/** A series with the figures it is made of. */
export interface Placed {
  readonly counts: readonly Count[];
  readonly made: Series;
  readonly rivals: readonly Rivals[];
  /** May it count some of those whom another counts? */
  readonly isPartly: boolean;
  /** The reports of which a figure of it counts all there are. */
  readonly wholeIn: readonly string[];
}

/** Two figures by two sources that exclude each other, the earlier first. */
export type Rivals = readonly [Count, Count];

/** The values in the order of what they are as of, each with how it stands to an earlier one; and which exclude each other. */
export function seriesValues(all: readonly Valued[]): {
  readonly values: readonly SeriesValue[];
  readonly rivals: readonly Rivals[];
} {
  const before = new Before();
  const [against, rivals]: [Two[], Two[]] = [[], []];
  const headlines = all.filter(({ below }) => below !== undefined);
  const values = byAsOf(all.filter(({ below }) => below === undefined)).flatMap((one) => {
    const { relation, to } = standsTo(one, before);
    if (relation === "contradicts" && to) against.push([to, one]);
    const rival = relation === "contradicts" ? undefined : rivalOf(one, before);
    if (rival) rivals.push([rival, one]);
    before.add(one);
    const above = headlines.filter(({ below }) => below === one.count);
    return [value(one, relation, to?.count), ...above.map((other) => value(other, "repeats", one.count))];
  });
  const stay = [...against, ...rivals.filter(([a, b]) => !before.isGivenUp(a, b))];
  return { values, rivals: stay.map(([a, b]) => [a.count, b.count]) };
}
type Two = readonly [Valued, Valued];

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
  readonly #byOutlet = new Map<string, Valued>();
  readonly #next = new Map<Valued, Valued>();
  readonly #wrong = new Map<Count["at"], Valued>();
  readonly #byMinimum = new Map<number | null, Valued[]>();

  get last(): Valued | undefined {
    return this.#all.at(-1);
  }

  /** An earlier value that a later report tells again is no news: what its voice has told since stands. Nor is one of no date. */
  add(one: Valued): void {
    const outlet = outletIn(one.count);
    if (outlet !== undefined) this.#byOutlet.set(outlet, one);
    if (one.count.moves.isWrong) this.#wrong.set(one.count.at, one);
    const own = this.own(one);
    if (own && (isEarlier(one.count) || hasNoDay(one) || isCopiedOtherwise(one, own))) return;
    if (own) this.#next.set(own, one);
    this.#all.push(one);
    this.#byVoice.set(voiceKey(one), one);
    const { minimum, maximum } = one.count.figure;
    const known = this.#byMinimum.get(minimum) ?? [];
    if (known.every(({ count }) => count.figure.maximum !== maximum)) this.#byMinimum.set(minimum, [...known, one]);
  }

  /** Has the source of the earlier one told another number by the time of the later one? */
  isGivenUp(a: Valued, b: Valued): boolean {
    const next = this.#next.get(a);
    return next !== undefined && next.count.asOf <= b.count.asOf && !isSameNumber(next.count, a.count);
  }

  /** The first of the same number. */
  same({ count }: Valued): Valued | undefined {
    return this.#byMinimum.get(count.figure.minimum)?.find((other) => isSameNumber(other.count, count));
  }

  /** The last of the same voice. */
  own(one: Valued): Valued | undefined {
    return this.#byVoice.get(voiceKey(one));
  }

  /** What its report says to have been wrong, else what its outlet told before, of whomever, and puts right by a number of its own. */
  putRight(one: Valued): Valued | undefined {
    const wrong = this.#wrong.get(one.count.at);
    const told =
      one.source === null && one.count.moves.isMarked ? this.#byOutlet.get(outletIn(one.count) ?? "") : undefined;
    const { insteadOf } = one.count.moves;
    const instead = insteadOf === null ? undefined : this.#byMinimum.get(insteadOf)?.[0];
    const before = wrong ? (this.same(wrong) ?? wrong) : (told ?? instead);
    return before && !isSameNumber(before.count, one.count) ? before : undefined;
  }

  /** The last that another source holds to, and that cannot be right if this one is; before it what it is told against. */
  against(one: Valued): Valued | undefined {
    const disputed = this.#disputed(one);
    if (disputed) return disputed;
    for (let i = this.#all.length - 1, looked = 0; i >= 0 && looked < MOST_LOOKED; i--, looked++) {
      const other = this.#all[i] as Valued;
      if (this.own(other) === other && areAtOdds(other, one)) return other;
    }
    return undefined;
  }

  /** What a source speaks against, on whatever day it was told: the number of whom it names, else that of the only other voice. */
  #disputed(one: Valued): Valued | undefined {
    const { against } = one.count.moves;
    if (against === null) return undefined;
    const others = [...this.#byVoice.values()].filter(
      (other) => areTwoVoices(other, one) && excludes(other.count, one.count),
    );
    const words = against.split(/[^\p{L}]+/u).map(stemOf);
    const named = others.findLast(({ count }) => ownerWords(count).some((word) => words.includes(stemOf(word))));
    return named ?? (others.length === 1 ? others[0] : undefined);
  }
}
/** Values of one day beyond so many are told apart from the nearest of them. */
const MOST_LOOKED = 64;

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
  const wrong = before.putRight(one);
  if (own && !isSameNumber(own.count, one.count)) {
    if (isCopiedOtherwise(one, own)) return { relation: "beside", to: own };
    return wrong && isSameNumber(wrong.count, own.count) ? { relation: "corrects", to: own } : moved(one, own);
  }
  if (wrong) return { relation: "corrects", to: wrong };
  const same = before.same(one);
  if (same) return { relation: "repeats", to: same };
  const against = before.against(one);
  if (against) return { relation: "contradicts", to: against };
  return { relation: hasMoved(one, last) ? "updates" : "beside", to: last };
}

/** Is it a toll that grew since another report, or a measure that changed? What is lower by another's count puts nothing right. */
const hasMoved = (one: Valued, last: Valued): boolean =>
  (least(one.count) > least(last.count) && one.count.at !== last.count.at) ||
  (!TOLLS.has(one.count.kind) && excludes(last.count, one.count));

/** Whom else a source speaks against by a number that it tells anew, and that another told too. */
function rivalOf(one: Valued, before: Before): Valued | undefined {
  if (one.source === null || !TOLLS.has(one.count.kind) || isEarlier(one.count) || hasNoDay(one)) return undefined;
  const own = before.own(one);
  return own && isSameNumber(own.count, one.count) ? undefined : before.against(one);
}

const excludes = ({ figure: a }: Count, { figure: b }: Count): boolean => excludeEachOther(a, b);

/** A toll does not fall: who tells a lower one than another corrects nobody. */
const isLowerElsewhere = (one: Valued, last: Valued): boolean =>
  TOLLS.has(one.count.kind) &&
  least(one.count) < least(last.count) &&
  excludes(one.count, last.count) &&
  areTwoVoices(one, last) &&
  [one, last].every(isOfSomebody);

/** "Rescuers" of two reports may be the same ones. */
const isOfSomebody = ({ count: { at, figure } }: Valued): boolean =>
  (at.bySource.get(sourceOf(figure.whose) ?? "")?.name.kind ?? "nobody") !== "nobody";

/** Of one name that is not known to be one, neither speaks against the other; nor does a commander of the coastguard against the coastguard. */
const areTwoVoices = (a: Valued, b: Valued): boolean =>
  a.source !== null &&
  b.source !== null &&
  a.source !== b.source &&
  calledIn(a.count) !== calledIn(b.count) &&
  !isOfTheirs(a, b) &&
  !isOfTheirs(b, a);

/** Has the one, a person, an office of the body whose figure the other is? */
function isOfTheirs({ count: one }: Valued, { count: other }: Valued): boolean {
  const [name, body] = [one, other].map(({ at, figure }) => at.bySource.get(sourceOf(figure.whose) ?? "")?.name);
  if (name?.kind !== "person" || body?.kind !== "body") return false;
  return name.offices.some((office) => body.tokens.every((word) => officeWords(office).has(word)));
}

/** The words of the name of whose it is. */
const ownerWords = ({ at, figure }: Count): readonly string[] =>
  at.bySource.get(sourceOf(figure.whose) ?? "")?.name.tokens ?? [];

const calledIn = ({ at, figure }: Count): string | undefined =>
  at.bySource.get(sourceOf(figure.whose) ?? "")?.name.joined;

/**
 * A number of the same source that fell, or that is marked as put right, corrects; another one updates. One that is lower and
 * leaves room for the other ("more than 30" after 32), or is told on the same day at no known hour, stands beside it.
 */
function moved(one: Valued, from: Valued): Stands {
  if (one.count.moves.isMarked) return { relation: "corrects", to: from };
  const fell = least(one.count) < least(from.count) && TOLLS.has(one.count.kind);
  if (!fell) return { relation: "updates", to: from };
  const isCorrected = excludes(one.count, from.count) && isToldAfter(one, from);
  return { relation: isCorrected ? "corrects" : "beside", to: from };
}

/** Is it told after another, as far as their days and hours tell? */
const isToldAfter = ({ count: a }: Valued, { count: b }: Valued): boolean =>
  a.asOf > b.asOf && !([a, b].some(isOfWholeDay) && a.asOf - b.asOf < DAY);

const isOfWholeDay = ({ figure, publishedAt }: Count): boolean =>
  (writtenAsOf(figure, publishedAt) ?? "").length === DAY_ALONE;

/* "2026-03-06" */
const DAY_ALONE = 10;

/** Tolls, whose ranges exclude each other: they grow. Measures, whose values are far apart: "about 850", "nearly 1,000". */
function disagree(a: Count, b: Count): boolean {
  if (TOLLS.has(a.kind)) return excludes(a, b);
  const [x, y] = [pointOf(a), pointOf(b)];
  if (isRoomFor(a, y) || isRoomFor(b, x)) return false;
  return Math.min(x, y) < ABOUT * Math.max(x, y);
}
/** "**At least** 50 houses" leave room for 57, and hardly for 500. */
const isRoomFor = ({ figure: { minimum, maximum } }: Count, point: number): boolean =>
  minimum !== null && maximum === null && point >= minimum && point <= minimum * ROOM;
const ROOM = 1.25;
const ABOUT = 0.9;
const pointOf = ({ figure }: Count): number => figure.maximum ?? figure.minimum ?? 0;

const DAY = 86_400_000;

/** Two of the same time that disagree, by two voices; or a toll that is lower than another has told before. */
function areAtOdds(other: Valued, one: Valued): boolean {
  if (Math.abs(other.count.asOf - one.count.asOf) >= DAY) return isLowerElsewhere(one, other);
  const isToll = TOLLS.has(one.count.kind);
  if (!(isToll ? areTwoVoices(other, one) : other.count.at !== one.count.at)) return false;
  return disagree(other.count, one.count) && !(isToll && hasGrownFrom(other.count, one.count));
}

/** "The toll has **risen** to 15" does not speak against the twelve that were told before. */
const hasGrownFrom = (other: Count, one: Count): boolean =>
  one.moves.hasGrown && least(one) > least(other) && one.asOf > other.asOf;

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
