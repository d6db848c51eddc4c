import type { Series } from "@according/reader";
import { allThere } from "./all-there-are.ts";
import { isOfItsPlaceAlone } from "./beside-others.ts";
import { type FEWER, foundAndDead } from "./bodies-found.ts";
import { areOfOtherCountries } from "./countries.ts";
import type { Count } from "./counts.ts";
import { areOfTwoDatelines } from "./datelined.ts";
import { areOtherDeeds, areOtherTrades } from "./done-to-counted.ts";
import { areOthers, areOthersIfUnequal } from "./elsewhere.ts";
import { CALENDAR } from "./en/happened.ts";
import { OF_SEVERAL_HAPPENINGS } from "./en/told-numbers.ts";
import { areAtOtherSites, sameRange, stemsTold } from "./other-sites.ts";
import { nameOthersAll } from "./other-stories.ts";
import { areOfOtherTimes, areOfTwoDaysWork, mayBothBe } from "./other-times.ts";
import { nameOnePlace, tellingNames } from "./places-named.ts";
import { areOtherPollers } from "./polls.ts";
import { areOtherQuakes } from "./quakes.ts";
import { commonTo, meet } from "./sets.ts";
import { areOtherSides, isOneSideOf } from "./sides-of-places.ts";
import { areToldOfOthers } from "./told-of.ts";
import { TOLLS } from "./tolls.ts";
import { inUnitOf, isOfManyUnits } from "./units.ts";
import { least } from "./valued.ts";
import { areOtherThings } from "./what-counted.ts";
import { areOfOtherDays } from "./when-counted.ts";
import { stemOf } from "./words.ts";

type Reason = Series["because"][number];

/** Why two figures count the same, whatever their numbers; `fewer`: of the dead, one counts bodies found; null: they do not. */
export function sameCount(a: Count, other: Count): Reason | typeof FEWER | null {
  if (a.kind !== other.kind || areOfOtherWords(a, other) || (a.isPart !== other.isPart && !areSomeAlike(a, other)))
    return null;
  const b = inUnitOf(a, other);
  if (b === null || areOfOtherPeriods(a, b)) return null;
  if (a.near.size + b.near.size === 0 && areOfTwoDatelines(a.at, b.at)) return null;
  if (areOfOtherCountries(a, b) || areOtherSides(a.near, b.near) || isOfSideAlone(a, b) || isOfSideAlone(b, a))
    return null;
  if (areOthers(a.circumstances, b.circumstances) || isNarrower(b, a)) return null;
  if (areOtherDeeds(a.done, b.done) || areOtherPollers(a.polledBy, b.polledBy)) return null;
  if ((areOthersIfUnequal(a.circumstances, b.circumstances) || areOtherTrades(a.done, b.done)) && !sameRange(a, b))
    return null;
  if (isOfOneOfSeveral(a, b) || isOfOneOfSeveral(b, a)) return null;
  const because = TOLLS.has(a.kind) ? sameToll(a, b) : sameMeasure(a, b);
  const areFoundInOne = a.circumstances.areFound !== b.circumstances.areFound && !sameRange(a, b);
  return because !== null && areFoundInOne ? foundAndDead(a, b, areNear(a, b), because) : because;
}

/** "Killed five in **Lower** Brask", and four in Brask, of whose sides its report knows nothing. */
const isOfSideAlone = (one: Count, other: Count): boolean =>
  !sameRange(one, other) && isOneSideOf(one.near, other.near, other.at.vocabulary);

/** "Four **children** among dead" and "four **children** were killed": of such as are counted by themselves, it is the same to be all of them or a part. */
const areSomeAlike = (a: Count, b: Count): boolean =>
  TOLLS.has(a.kind) && a.counted.size > 0 && sameWords(a.counted, b.counted);

/** An area or the like may be told as of all since then, and by another as much without that: "3,000 hectares **since Friday**". */
const areOfOtherPeriods = (a: Count, b: Count): boolean =>
  a.period !== b.period && !(isOfManyUnits(a) && sameRange(a, b) && a.period !== "stretch" && b.period !== "stretch");

/** "Eight were killed **in two attacks**", and three beside it, or in a report that knows of one alone. */
const isOfOneOfSeveral = (one: Count, all: Count): boolean =>
  all.circumstances.isInSeveral &&
  !one.circumstances.isInSeveral &&
  !sameRange(one, all) &&
  (one.at === all.at || ![...one.at.vocabulary].some((word) => OF_SEVERAL_HAPPENINGS.test(word)));

export function sameToll(a: Count, b: Count): Reason | null {
  if (!sameWords(a.counted, b.counted) && !isAllOf(a, b) && !isAllOf(b, a) && !hasGrownTo(a, b) && !hasGrownTo(b, a))
    return null;
  const both = a.happening.size > 0 && b.happening.size > 0;
  if (both && !meet(a.happening, b.happening)) return null;
  if (areOfOtherTimes(a, b)) return null;
  if (areUndatedApart(a, b) || ((a.days === null || b.days === null) && areOfOtherDays(a.onDay, b.onDay))) return null;
  if (areAtOtherSites(a, b) || (both && a.at !== b.at && areOtherQuakes(a.at, b.at))) return null;
  if (isOfItsPlaceAlone(a, b) || isOfItsPlaceAlone(b, a) || isOfAPart(a, b) || isOfAPart(b, a)) return null;
  if (isOneOfPlaces(a, b) || isOneOfPlaces(b, a) || isOfADay(a, b) || isOfADay(b, a)) return null;
  if (nameOnePlace(a.places, b.places)) return "same-place";
  if (a.places.size > 0 && b.places.size > 0)
    return a.leads && b.leads && both && eachKnows(a, b) ? "same-happening" : null;
  if (arePlacedApart(a, b) || areOfOtherReports(a, b)) return null;
  if (a.leads && b.leads) return "both-lead";
  if (isOfElsewhere(a, b) || isOfElsewhere(b, a)) return null;
  return both && areNear(a, b) && !areNobody(a, b) ? "same-happening" : null;
}

/** Told of a place in passing, of which the report that begins with the other number knows nothing. */
const isOfElsewhere = (one: Count, news: Count): boolean =>
  news.leads &&
  !one.leads &&
  one.at !== news.at &&
  one.places.size > 0 &&
  !mayBothBe(one.figure, news.figure) &&
  ![...tellingNames(one.places)].some((place) => news.at.vocabulary.has(place));

/**
 * Of two reports of which one has no day, with other numbers, or neither, with far other ones: nothing tells whether a toll moved, or is
 * of another time.
 */
const areUndatedApart = (a: Count, b: Count): boolean =>
  hasDay(a) === hasDay(b)
    ? !hasDay(a) && a.at !== b.at && !areNear(a, b, FAR)
    : !(areNear(a, b) && mayBothBe(a.figure, b.figure));
const hasDay = ({ published, days }: Count): boolean => Number.isFinite(published) || days !== null;
const areOfOtherReports = (a: Count, b: Count): boolean => a.at !== b.at && nameOthersAll(a.at, b.at);

/** Of many happenings nobody is killed. */
const areNobody = (a: Count, b: Count): boolean => a.at !== b.at && [a, b].some(({ figure }) => figure.maximum === 0);

/** "31 miners" and as many dead: its report knows of no others who were killed. */
const isAllOf = (some: Count, all: Count): boolean =>
  some.isAll && all.isAll && some.counted.size > 0 && all.counted.size === 0 && sameRange(some, all);

/** "28 miners were killed", and later "31 dead", where a report of miners tells of nobody else: of the number that only grew. */
const hasGrownTo = (some: Count, all: Count): boolean =>
  allThere(some) !== null &&
  allThere(some) === allThere(all) &&
  all.counted.size === 0 &&
  all.asOf > some.asOf &&
  least(all) >= least(some) &&
  areNear(some, all);

/** Of a place where the report of the other has some of all that it tells of. */
const isOfAPart = (one: Count, whole: Count): boolean =>
  one.at !== whole.at && !sameRange(one, whole) && nameOnePlace(one.places, whole.partPlaces);

/** Is the one told of one of several places of which the other is told at once? */
const isOneOfPlaces = (a: Count, b: Count): boolean =>
  b.isOfSeveral && !a.isOfSeveral && a.places.size > 0 && [...b.places].some((place) => !a.places.has(place));

/** Of a day and of a week, where nothing tells that it happened at once: "the heat killed 12 on Monday". */
const isOfADay = (a: Count, b: Count): boolean =>
  (a.happening.size === 0 || b.happening.size === 0) &&
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

const areAllIn = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

/** Values of which the smaller is most of the larger. */
function areNear({ figure: a }: Count, { figure: b }: Count, share = NEAR): boolean {
  const [x, y] = [a.maximum ?? a.minimum ?? 0, b.maximum ?? b.minimum ?? 0];
  return Math.min(x, y) >= share * Math.max(x, y);
}
const [NEAR, FAR] = [0.8, 0.5];

const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
/** Two names of which one may lie in the other: each report knows both. */
const eachKnows = (a: Count, b: Count): boolean =>
  a.at !== b.at &&
  [...tellingNames(a.places)].some((place) => b.at.vocabulary.has(place)) &&
  [...tellingNames(b.places)].some((place) => a.at.vocabulary.has(place));

/** Of two places, told of themselves or of what their reports begin with, of which neither report knows the other's. */
export const arePlacedApart = (a: Count, b: Count): boolean =>
  areOtherSides(a.near, b.near) ||
  (a.near.size > 0 && b.near.size > 0 && !nameOnePlace(a.near, b.near) && !knowsOther(a, b));

/** Does the report of the one know where the other is, of two of which one is told of no place? */
const knowsOther = (a: Count, b: Count): boolean =>
  [...tellingNames(a.near)].some((place) => b.at.vocabulary.has(place)) ||
  [...tellingNames(b.near)].some((place) => a.at.vocabulary.has(place));

/** A measure is the same where what is measured is called alike and the value is the same, or all about it is alike. */
function sameMeasure(a: Count, b: Count): Reason | null {
  if (isPutRightBy(a, b) && sameWords(a.counted, b.counted)) return "words-alike";
  if ((areOfOtherStretches(a, b) && !sameRange(a, b)) || areOfTwoDaysWork(a, b)) return null;
  if (a.at !== b.at && !mayBePaid(a, b) && areToldOfOthers(a.toldOf, b.toldOf)) return null;
  if (a.at !== b.at && areOtherThings(a.things, b.things, sameRange(a, b))) return null;
  if ((a.at !== b.at && areElsewhere(a, b)) || areSharesOfOthers(a, b) || areSharesOfOthers(b, a)) return null;
  if (isOfAnything(a, b) || isOfAnything(b, a)) return null;
  const isSame = sameRange(a, b) && !isNoNumber(a);
  if (!isSame && a.at !== b.at && !(hasDay(a) && hasDay(b))) return null;
  const shared = commonTo(a.stems, b.stems).filter(isWord);
  if (isSame) return tellTheSame(a, b, shared) && !areOfOtherReports(a, b) ? "same-number" : null;
  const enough = areNear(a, b) && meet(a.counted, b.counted) ? ALIKE_SENTENCES / 2 : ALIKE_SENTENCES;
  const said = shared.filter((stem) => a.said.has(stem) && b.said.has(stem));
  if (said.length < 3 || said.length / Math.sqrt(a.said.size * b.said.size) < enough) return null;
  if (areOfOtherReports(a, b)) return null;
  return !isPutRightBy(a, b) && (isOneOfSeveral(a, b) || isOneOfSeveral(b, a)) ? null : "words-alike";
}

/** A number among the words of a sentence tells nothing of what is measured. */
const isWord = (stem: string): boolean => stem < "0" || stem > "9\uffff";

/** Of no toll: have the words for what is counted none in common? */
const areOfOtherWords = (a: Count, b: Count): boolean =>
  !TOLLS.has(a.kind) && a.counted.size > 0 && b.counted.size > 0 && !meet(a.counted, b.counted);

/** "Retracted its figure of **212** on board, saying **189** had been" */
const isPutRightBy = (a: Count, b: Count): boolean =>
  a.at === b.at && ((a.moves.isWrong && b.moves.isRight) || (b.moves.isWrong && a.moves.isRight));

/** "**Two** managed to flee", and two rifles in another report, of which the sentence of the first says nothing. */
const isOfAnything = (a: Count, b: Count): boolean =>
  a.at !== b.at &&
  a.kind === "other" &&
  a.counted.size === 0 &&
  b.things.length > 0 &&
  !a.mayCount.has(b.things.at(-1) ?? "");

/** "Last year" and "this year", "in May" and "in June": what is measured over each is another. */
const areOfOtherStretches = ({ days: x }: Count, { days: y }: Count): boolean =>
  x !== null && y !== null && [x, y].every(([from, to]) => to - from >= A_MONTH) && (x[0] > y[1] || y[0] > x[1]);
const A_MONTH = 27;

/** "**Turnout** was 34 percent" and "34 percent of the **vote**", where nothing is told of turnout. */
const areSharesOfOthers = ({ shareOf, counted }: Count, other: Count): boolean =>
  shareOf !== null && counted.size === 0 && other.counted.size > 0 && !other.stems.has(shareOf);

/** As much, and more than many are told of: one may pay what another is paid. */
const mayBePaid = (a: Count, b: Count): boolean => sameRange(a, b) && (a.kind === "money" || least(a) > FEW);
const FEW = 20;

/** Beside a number of one value: do the sentences have something else in common than what is counted, and enough of it? */
function tellTheSame(a: Count, b: Count, shared: readonly string[]): boolean {
  const beside = shared.filter((stem) => !a.counted.has(stem) && !b.counted.has(stem) && !isOfTelling(a, b, stem));
  const isAlike = shared.length / Math.sqrt(a.stems.size * b.stems.size) >= ALIKE_NUMBERS;
  return shared.length >= 2 && (a.at === b.at || (beside.length >= 2 && isAlike) || beside.length >= MANY);
}
/** "A few", "dozens": no number that two could have from each other. */
const isNoNumber = ({ figure }: Count): boolean => figure.approximate && figure.maximum === null;

/** Whose number it is, and the day of the week, tell nothing of what is measured. */
const isOfTelling = ({ body: x }: Count, { body: y }: Count, stem: string): boolean =>
  CALENDAR.has(stem) || [x, y].some((all) => all?.some((word) => stemOf(word) === stem));

const ALIKE_NUMBERS = 0.2;
const MANY = 5;

const areElsewhere = (a: Count, b: Count): boolean =>
  a.places.size > 0 && b.places.size > 0 && !nameOnePlace(a.places, b.places) && !eachKnows(a, b);

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
