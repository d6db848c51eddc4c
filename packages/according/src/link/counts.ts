import { type Figure, type Span, slice, sourceOf } from "@according/reader";
import { tellsOfAll } from "./all-there-are.ts";
import { anchorOf, clauseAt, inside } from "./anchor.ts";
import { type BesideOthers, BY_ITSELF, besideOthers } from "./beside-others.ts";
import { stemSet } from "./clauses.ts";
import { type Done, doneWith, NOTHING_DONE } from "./done-to-counted.ts";
import { type Circumstances, circumstancesOf } from "./elsewhere.ts";
import { ADDED } from "./en/happened.ts";
import { BY_SO_MANY, COUNTED_WRONGLY, MULTIPLIED, SO_MANY_MORE, SPLIT_BY_PLACE } from "./en/told-numbers.ts";
import { isBroughtTo, isOfThose, isOfWhomItNames, isUnconfirmed, type Moves, movesIn, periodOf } from "./moved.ts";
import { placesOfLead, placesOfParts, standsInHeadline } from "./parts-told.ts";
import { bodyTelling, placedBy } from "./placed.ts";
import { isOfSeveral } from "./places-named.ts";
import { pollersIn } from "./polls.ts";
import { isSameNumber } from "./ranges.ts";
import { SENTENCE, sentencesOf } from "./sentences.ts";
import type { Sheet } from "./sheet.ts";
import { moment } from "./told.ts";
import { nameToldOf } from "./told-of.ts";
import { TOLLS } from "./tolls.ts";
import { countedAhead, countedIn, countedOfThose, kindIn, shareToldOf, thingsCounted } from "./what-counted.ts";
import { type DayOfSome, dayOfSome, daySpan, timeOf } from "./when-counted.ts";
import { firstFrom, type Word } from "./words.ts";

/** A figure as it is compared with others: what is counted, of what, where and when. */
export interface Count {
  readonly at: Sheet;
  readonly figure: Figure;
  /** What is counted, where the words around tell it otherwise than its reading: "110 killed or wounded" are casualties. */
  readonly kind: string;
  readonly moves: Moves;
  /** The words for what is counted. */
  readonly of: string;
  /** Of people counted, what makes them others than people: "children"; of things, the words for them. */
  readonly counted: ReadonlySet<string>;
  /** Of things without a unit: the words for them, as far as their noun. */
  readonly things: readonly string[];
  /** Of a number behind which nothing stands, words of its sentence that may tell what it counts: none that other numbers count. */
  readonly mayCount: ReadonlySet<string>;
  readonly circumstances: Circumstances;
  /** Of no toll: what is done with what is counted. */
  readonly done: Done;
  /** Of no toll: the words of the name of whom or what it is told of; empty: that is open. */
  readonly toldOf: readonly string[];
  /** Of a share: what it is of, where that stands before it and is no more told behind it; null: it does not. */
  readonly shareOf: string | null;
  /** Of no toll: who made the poll that it is of; empty: that is open, or it is of none. */
  readonly polledBy: readonly string[];
  readonly beside: BesideOthers;
  readonly isPart: boolean;
  /** Does its report tell of no others than these, "31 miners", and of nobody among them? */
  readonly isAll: boolean;
  /** The figure of which it is told to be a part. */
  readonly whole: Figure | undefined;
  /** Whether it is told of a stretch or of all that came before. */
  readonly period: "stretch" | "altogether" | null;
  /** Which of the happenings (`HAPPENINGS`) it may count the victims of; empty: not told. */
  readonly happening: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
  /** The same, and where none is told those of what its report begins with, if it is of that. */
  readonly near: ReadonlySet<string>;
  /** Where those are whom its report tells to be some of it: "nine, **six of them in Orlay**". */
  readonly partPlaces: ReadonlySet<string>;
  /** The words of the name of the body whose figure it is; null: it is a person's, a report's own, or open. */
  readonly body: readonly string[] | null;
  /** Where it is told to be, by places or by a body of a country, as one text; null: by neither. */
  readonly placed: string | null;
  /** Is it told of several places at once: "in Oster and Nellin"? */
  readonly isOfSeveral: boolean;
  /** Milliseconds since 1970: the day it is as of, else of publication. */
  readonly asOf: number;
  /** When it happened: the first and the last day that it may be, as days since 1970. */
  readonly days: readonly [number, number] | null;
  readonly onDay: DayOfSome;
  /** When its report was published, or the older version in which it stood first: ISO 8601, and milliseconds since 1970. */
  readonly publishedAt: string | undefined;
  readonly published: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Words of content of its sentence. */
  readonly stems: ReadonlySet<string>;
  /** Of these, those that do not only tell who says so. */
  readonly said: ReadonlySet<string>;
  /** In the headline or the first sentences, or of what they tell. */
  readonly leads: boolean;
}

/** The figures of a report that can be compared: asserted, no addition to another, and nothing that is only told of another. */
export function countsIn(at: Sheet): readonly Count[] {
  const sentences = sentencesOf(at.reading.report.text);
  const told = at.reading.figures
    .filter((figure) => !isAddition(at, figure) && !isMultiple(at, figure) && !isOfAnotherNumber(at, figure))
    .map((figure) => countMade(at, figure, sentences));
  const all = told
    .map((one, i) => ofTheDisputed(one, told[i - 1]))
    .map(ofWhatIsNotSo)
    .filter((one) => isToldToBe(one) && !isUnconfirmed(aheadOf(one)))
    .map((one) =>
      one.moves.isWrong && one.counted.size === 0 && TOLLS.has(one.kind)
        ? { ...one, counted: countedAhead(at, one.figure) }
        : one,
    )
    .map(ofItsNote)
    .map(ofItsDispute)
    .filter((one) => one !== null)
    .map(ofItsHeadline);
  const lead = all.find(({ leads, kind }) => leads && TOLLS.has(kind));
  const placed = all.find(({ leads, kind, places, isPart }) => leads && TOLLS.has(kind) && places.size > 0 && !isPart);
  return all.map((one, i) => {
    const ofLead = placed
      ? isOfLead(one, placed) && placed.places
      : standsInHeadline(one) && placesOfLead(at, sentences);
    const near = ofLead || one.places;
    const partPlaces = placesOfParts(one, all);
    const isOfIt = lead !== undefined && isOfLead(one, lead);
    const leads = one.leads || isOfNote(one) || isOfIt;
    const happening = isOfIt && one.happening.size === 0 ? lead.happening : one.happening;
    const isAll = leads && TOLLS.has(one.kind) && tellsOfAll(at, one, all);
    const beside = TOLLS.has(one.kind) ? besideOthers(one, all, i) : BY_ITSELF;
    return { ...one, leads, happening, near, partPlaces, isAll, beside, placed: placedBy(near, one.body) };
  });
}

/** "Ministry lowers toll to **12**": a number of the headline that names no happening is of the one that its report tells it of. */
function ofItsHeadline(one: Count, i: number, all: readonly Count[]): Count {
  if (one.happening.size > 0 || !standsInHeadline(one)) return one;
  const told = all.slice(i + 1).find((other) => other.kind === one.kind && isSameNumber(other, one));
  return told ? { ...one, happening: told.happening } : one;
}

/** "An earlier version said that 45 were injured. It was **40**": it counts what the number before it does. */
function ofItsNote(one: Count, i: number, all: readonly Count[]): Count {
  const wrong = one.moves.isRight ? all.slice(0, i).findLast(({ moves }) => moves.isWrong) : undefined;
  if (!wrong || (one.kind !== "other" && one.kind !== wrong.kind)) return one;
  return likeThe(wrong, one);
}

/** "**11** houses, not **14**, were destroyed": both count what the other does; the second only where its report puts it right. */
function ofWhatIsNotSo(one: Count, i: number, all: readonly Count[]): Count {
  const [before, next] = [all[i - 1], all[i + 1]];
  if (one.moves.isNotSo && before?.sentence === one.sentence)
    return { ...countedLike(before, one, one.kind), isPart: false, whole: undefined };
  const isBeside = next?.moves.isNotSo === true && next.sentence === one.sentence && one.kind === "other";
  return isBeside ? countedLike(one, one, next.kind) : one;
}

/** Asserted, or the number that another puts right. */
const isToldToBe = ({ figure, moves }: Count): boolean =>
  moves.isNotSo ? moves.isWrong : figure.assertion.polarity === "asserted";

/** As the words behind another tell whom or what it counts. */
const countedLike = ({ at, figure, things }: Count, one: Count, kind: string): Count =>
  TOLLS.has(kind)
    ? { ...one, kind, counted: countedIn(at, figure, true), things: [] }
    : { ...one, kind, counted: countedIn(at, figure, false), things };

/** "85 people had been killed, disputing the army figure of **20**": it counts what the number does that is told against it, and is not theirs who dispute it. */
function ofItsDispute(one: Count, _: number, all: readonly Count[]): Count | null {
  if (!one.moves.isDisputed) return one;
  const against = all.find(
    (other) => other.moves.against !== null && other.sentence === one.sentence && other.kind !== "other",
  );
  if (!against) return one;
  if (sourceOf(one.figure.whose) === sourceOf(against.figure.whose)) return null;
  if (one.kind !== "other" && one.kind !== against.kind) return one;
  return likeThe(against, one);
}

/** "The army said that 20 people had been killed. The rebels dispute that figure and say **85**": it counts what the number just before does. */
function ofTheDisputed(one: Count, before: Count | undefined): Count {
  if (one.moves.against === null || one.kind !== "other" || !before || !TOLLS.has(before.kind)) return one;
  const isBare = one.figure.measure.span[1] <= one.figure.span[1];
  return isBare && isJustBefore(one.at, before, one) ? likeThe(before, one) : one;
}

/** No sentence lies between theirs. */
const isJustBefore = ({ reading: { report } }: Sheet, a: Count, b: Count): boolean =>
  [...report.text.slice(a.figure.span[1], b.figure.span[0]).matchAll(SENTENCE)].length <= 1;

/** What another number counts, where and when. */
const likeThe = ({ kind, counted, places, happening, days, circumstances }: Count, one: Count): Count => ({
  ...one,
  ...{ kind, counted, places, happening, days, circumstances },
});

const aheadOf = ({ at, figure, sentence }: Count): string => at.reading.report.text.slice(sentence, figure.span[0]);

/** A note tells what its report is about. */
const isOfNote = ({ moves }: Count): boolean => moves.isWrong || moves.isRight;

/** As written: the day that a figure is as of, else when its report was published; of the day of both the hour of the report. */
export function writtenAsOf({ asOf: day }: Figure, publishedAt: string | undefined): string | undefined {
  const isAnotherDay = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && day !== publishedAt?.slice(0, 10);
  return isAnotherDay ? day : publishedAt;
}

/** A figure further on that names no other happening, place or time is of what the report begins with. */
function isOfLead({ happening, places, days }: Count, lead: Count): boolean {
  if (places.size > 0 || (days !== null && lead.days === null)) return false;
  if (days !== null && lead.days !== null && (days[0] > lead.days[1] + 1 || lead.days[0] > days[1] + 1)) return false;
  return happening.size === 0 || [...happening].every((one) => lead.happening.has(one));
}

/** "More than four times the army's figure" */
const isMultiple = ({ reading: { report } }: Sheet, { span }: Figure): boolean =>
  MULTIPLIED.test(report.text.slice(span[1], span[1] + " times.".length));

/** "12 people, **two** fewer than it had reported", "**two** of the wounded were entered twice": by how much another number moved, or why. */
function isOfAnotherNumber({ reading: { report, figures } }: Sheet, { span: [, end] }: Figure): boolean {
  const next = Math.min(...figures.map(({ span }) => span[0]).filter((start) => start >= end), end + FAR);
  const behind = report.text.slice(end, next);
  return BY_SO_MANY.test(behind) || COUNTED_WRONGLY.test(behind);
}
/** In UTF-16 code units: about a clause. */
const FAR = 90;

function isAddition({ words, reading: { report } }: Sheet, { span }: Figure): boolean {
  if (SO_MANY_MORE.test(report.text.slice(span[1], span[1] + FAR))) return true;
  const at = firstFrom(words, span[0]);
  return [words[at - 1], words[at]].some((one) => one !== undefined && ADDED.has(one.word));
}

function countMade(at: Sheet, figure: Figure, sentences: readonly Span[]): Count {
  const { text, publishedAt } = at.reading.report;
  const index = sentences.findIndex(([, end]) => figure.span[0] < end);
  const sentence = sentences[index] ?? figure.span;
  const anchor = anchorOf(at, sentences, index, figure);
  const time = timeOf(at, sentence, anchor.near);
  const days = time?.edtf && !isBroughtTo(text, figure.span, sentence) ? daySpan(time.edtf) : null;
  const whole = at.reading.figures.find(({ id }) => id === figure.partOf);
  const clause = clauseAt(inside(at, sentence), figure.span[0]);
  const done = TOLLS.has(figure.measure.kind) ? NOTHING_DONE : doneWith(clause, figure, at.reading.figures);
  const { counted, isSome } = someCounted(at, figure, sentence, done);
  return {
    ...{ at, figure, kind: kindIn(text, figure, sentence) },
    moves: movesIn(at, figure, sentence, sentences[index - 1]),
    of: slice(text, figure.measure.span),
    counted,
    mayCount: counted.size > 0 ? NO_WORDS : wordsUncounted(at, figure, sentence),
    things: TOLLS.has(figure.measure.kind) || figure.measure.unit || done.isOfJobs ? [] : thingsCounted(at, figure),
    done,
    toldOf: TOLLS.has(figure.measure.kind) ? [] : nameToldOf(at, figure, sentence),
    polledBy: TOLLS.has(figure.measure.kind) ? [] : pollersIn(text, slice(text, sentence)),
    circumstances: circumstancesOf(at, figure, clause, time, TOLLS.has(figure.measure.kind)),
    whole,
    ...{ isAll: false, beside: BY_ITSELF, partPlaces: NO_WORDS },
    shareOf: figure.measure.unit === "%" ? shareToldOf(at, figure, sentence) : null,
    isPart: isSome || (whole !== undefined && whole.measure.kind === figure.measure.kind),
    period: periodOf(at, figure, sentence),
    happening: anchor.happening,
    ...{ places: anchor.places, near: anchor.places, placed: null },
    body: bodyTelling(at, figure),
    isOfSeveral:
      isOfSeveral(text, inside(at, sentence)) || SPLIT_BY_PLACE.test(text.slice(figure.span[1], sentence[1])),
    ...{ publishedAt, published: moment(publishedAt), asOf: moment(writtenAsOf(figure, publishedAt)) },
    ...{ days, onDay: dayOfSome(at, sentence, anchor.near, days) },
    sentence: sentence[0],
    stems: stemSet(inside(at, sentence)),
    said: stemSet(besideTeller(at, sentence, figure)),
    leads: index <= LEAD,
  };
}

/** Who or what is counted; `isSome`: of those whom another number counts. */
function someCounted(at: Sheet, figure: Figure, sentence: Span, done: Done): SomeCounted {
  if (!TOLLS.has(figure.measure.kind)) return { counted: countedAs(at, figure, done), isSome: false };
  if (isOfWhomItNames(at, figure, sentence)) return { counted: countedAhead(at, figure), isSome: false };
  const isSome = isOfThose(at, figure, sentence);
  return { counted: isSome ? countedOfThose(at, figure, sentence) : countedAs(at, figure, done), isSome };
}
interface SomeCounted extends Pick<Count, "counted"> {
  readonly isSome: boolean;
}

/** Jobs that go, and those whose jobs they are, are counted as one. */
const countedAs = (at: Sheet, figure: Figure, { isOfJobs }: Done): ReadonlySet<string> =>
  isOfJobs ? OF_JOBS : countedIn(at, figure, TOLLS.has(figure.measure.kind));
const OF_JOBS: ReadonlySet<string> = new Set(["jobs"]);

/** The headline and two sentences. */
const LEAD = 2;

/** "Minister Kell said **the deal was worth 5 percent**"; what a body tells may be of itself. */
function besideTeller(at: Sheet, sentence: Span, figure: Figure): readonly Word[] {
  const told = at.reading.statements.find(({ id }) => id === figure.statement);
  const telling = told && bodyTelling(at, figure) === null ? [...told.source, ...told.cue] : [];
  return inside(at, sentence).filter(({ start }) => !telling.some(([from, to]) => from <= start && start < to));
}

/** "The number of **cases** rose to 126"; not "two fled, and three **boats** were seized". */
function wordsUncounted(at: Sheet, figure: Figure, sentence: Span): ReadonlySet<string> {
  const others = at.reading.figures.filter(
    ({ span }) => span[0] >= sentence[0] && span[1] <= sentence[1] && span !== figure.span,
  );
  const counted = new Set(others.flatMap((other) => thingsCounted(at, other)));
  return new Set([...stemSet(inside(at, sentence))].filter((stem) => !counted.has(stem)));
}
const NO_WORDS: ReadonlySet<string> = new Set();
