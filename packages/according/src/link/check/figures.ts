import type { Checked, Figure, Source } from "@according/reader";
import { contains, type Span, slice, sourceOf } from "@according/reader";
import { ANYBODY } from "../en/called.ts";
import { DIFFERENCE, PLAINLY_COUNTED } from "../en/happened.ts";
import { ALONE, remembering } from "../remembered.ts";
import { sentenceAround } from "../sentences.ts";
import { TOLLS } from "../tolls.ts";
import type { Transcript } from "../transcript.ts";
import { stemOf, wordsIn } from "../words.ts";
import type { Drafted } from "./drafted.ts";
import { foundCount, type Held, latestOfNearest, shareHad } from "./held.ts";
import { inThisMouth, type Mouths, type SameMouth } from "./mouth.ts";
import { type Count, type Recorded, sourceIn, stemsAt } from "./recorded.ts";
import { isLater, isToldWrong, takenBackSince } from "./taken-back.ts";

/**
 * Of what stands around a figure, how much must stand around another that counts the same where a kind is not known of
 * both: with the word for what is counted, and without it.
 */
const SAME_THING = 0.34;
const SAME_SENTENCE = 0.6;

/** A figure of a draft, whose it is there, and the words of its sentence. */
interface Sought {
  readonly figure: Figure;
  readonly source: Source | null;
  readonly around: ReadonlySet<string>;
}

interface Match {
  readonly count: Count;
  readonly share: number;
  /** Found out when it is asked. */
  mouth(): SameMouth;
}

const isNotOthers = (one: Match): boolean => one.mouth() !== "other";

/** Every figure of a draft outside its quotations. */
export function checkFigures(draft: Drafted, held: Held, mouths: Mouths): readonly Checked[] {
  const { of, quotations } = draft;
  return of.reading.figures
    .filter(({ span }) => !quotations.some((quoted) => contains(quoted.span, span)))
    .filter((figure) => !isAnybody(figure))
    .map((figure) => checkFigure(figure, draft, held, mouths));
}

/** "One of them", "one inspector": no count, but somebody. */
const isAnybody = ({ minimum, maximum, measure }: Figure): boolean =>
  minimum === 1 && maximum === 1 && measure.kind === "other";

function checkFigure(figure: Figure, draft: Drafted, held: Held, mouths: Mouths): Checked {
  const source = sourceIn(draft.of, sourceOf(figure.whose));
  const around = stemsAt(draft.of, [sentenceAround(draft.parts, figure.span)]);
  const counted = countedWith({ figure, source, around }, draft.of, held, mouths);
  const entry = figureEntry(figure, source, draft);
  const alike = counted.filter(({ count }) => isEqual(count.figure, figure) || isItsMost(figure, count.figure));
  const own = alike.filter(isNotOthers);
  const rivals = isDifference(figure, draft.of) ? [] : ofAnotherMatter(around, own, counted, draft.of, held);
  if (rivals.length > 0) return { ...entry, finding: "told-otherwise", told: nearestPlaces(rivals) };
  const sure = own.filter(({ count, share }) => countsTheSame(figure, count, share, draft.of));
  if (own.length > 0 && sure.length === 0) return { ...entry, finding: "open", told: places(own) };
  if (own.length > 0) {
    const now = current(figure, sure, draft, held, mouths);
    return {
      ...{ ...entry, ...now },
      finding: inThisMouth(
        now.finding,
        source,
        sure.map((one) => one.mouth()),
      ),
    };
  }
  if (isDifference(figure, draft.of)) return { ...entry, finding: "open", told: places(counted) };
  if (alike.length > 0) return { ...entry, finding: "another-source", told: places(alike) };
  const otherwise = counted.filter(isNotOthers);
  if (otherwise.length > 0) return { ...entry, finding: "told-otherwise", told: nearestPlaces(otherwise) };
  return counted.length > 0
    ? { ...entry, finding: "told-otherwise", told: nearestPlaces(counted) }
    : { ...entry, finding: "not-told", told: [] };
}

/**
 * Numbers of the same kind whose sentence is clearly more like the draft's than those that have its number, and that count
 * something else: they are in no series with them, or the draft names what their reports do not. "A bus crash killed 26"
 * beside a record that has 5 of a bus crash, and 26 of a ferry.
 */
function ofAnotherMatter(
  around: ReadonlySet<string>,
  own: readonly Match[],
  counted: readonly Match[],
  draft: Transcript,
  { seriesOf }: Held,
): readonly Match[] {
  if (own.length === 0) return [];
  const [best = 0] = own.map(({ share }) => share);
  const series = new Set(own.map(({ count }) => seriesOf(count)));
  const reports = [...new Set(own.map(({ count }) => count.of))];
  const isElsewhere = (rival: Count) =>
    reports.every((of) => {
      const stems = around.difference(stemsThroughout(of));
      return shareHad(stems, rival.stems) * stems.size >= FEW_NAMED;
    });
  return counted.filter(
    (one) =>
      one.share >= best + CLEARLY &&
      TOLLS.has(one.count.figure.measure.kind) &&
      isNotOthers(one) &&
      !isToldToo(one.count, draft) &&
      (!series.has(seriesOf(one.count)) || isElsewhere(one.count)),
  );
}
/** So many words of a draft's sentence that a report has nowhere are not of what it tells. */
const FEW_NAMED = 2;

/** Of all that a report tells. */
const stemsThroughout = (of: Recorded): ReadonlySet<string> =>
  throughout(of, ALONE, () => stemsAt(of, [[0, of.reading.report.text.length]]));
const throughout = remembering<Recorded, ReadonlySet<string>>();

/** The draft has that number as well, of what it is. */
const isToldToo = ({ figure }: Count, { reading }: Transcript): boolean =>
  reading.figures.some((one) => isEqual(one, figure));

/** So much more of the draft's sentence is in another's. */
const CLEARLY = 0.25;

/** Is what is counted named in both, where it is more than people: "seven soldiers" and "seven inspectors" are two? */
function countsTheSame(
  { measure, span, assertion }: Figure,
  { figure, stems }: Count,
  share: number,
  of: Transcript,
): boolean {
  if (measure.kind !== figure.measure.kind && (share < SAME_SENTENCE || TOLLS.has(measure.kind))) return false;
  if (figure.assertion.mode !== "actual" && assertion.mode === "actual") return false;
  const end = measure.span[0] >= span[1] ? measure.span : span;
  const named = [...stemsAt(of, [end])].filter((stem) => !COUNTED_ANYHOW.has(stem) && !stemsAt(of, [span]).has(stem));
  return named.length === 0 || named.some((stem) => stems.has(stem));
}
/** What stands beside a number of people where nothing more is told of them. */
const COUNTED_ANYHOW: ReadonlySet<string> = new Set([...ANYBODY, ...PLAINLY_COUNTED].map(stemOf));

/** "Two more than on Monday": nobody has to have counted it. */
const isDifference = ({ span }: Figure, { reading }: Transcript): boolean =>
  DIFFERENCE.test(reading.report.text.slice(span[1], span[1] + 30));

const MOST = 10;
const places = (matches: readonly Match[]) => matches.slice(0, MOST).map(({ count }) => foundCount(count));

/** Of whoever the draft says counts it before those who may be. */
function nearestPlaces(matches: readonly Match[]): ReturnType<typeof places> {
  const all = matches.map((one) => ({ ...one, of: one.count.of }));
  const isTheirs = (one: Match) => one.mouth() === "same";
  return places([...latestOfNearest(all.filter(isTheirs)), ...latestOfNearest(all.filter((one) => !isTheirs(one)))]);
}

/** What the record counts of the same thing, the likest first. */
function countedWith({ figure, source, around }: Sought, of: Transcript, held: Held, mouths: Mouths): readonly Match[] {
  const measure = stemsAt(of, [figure.measure.span]);
  const before = namedBefore(figure, of, held);
  const whose = (count: Count): SameMouth =>
    before.has(count.source?.name ?? "") ? "same" : mouths.compare(source, count.of, count.source);
  const found: Match[] = [];
  for (const count of held.counts) {
    if (!isSameKind(count.figure, figure) && !countsAlike(count, figure, measure)) continue;
    const share = shareHad(around, count.stems);
    const isKnown = figure.measure.kind !== "other" && count.figure.measure.kind !== "other";
    const isLike = share >= SAME_SENTENCE || (share >= SAME_THING && shareHad(measure, count.stems) > 0);
    if (isKnown || isLike) found.push({ count, share, mouth: () => whose(count) });
  }
  return found.sort((a, b) => b.share - a.share);
}

/** Whom the record names as a source and the draft between the figure before and this one: "the ministry says 14, the charity 11". */
function namedBefore(
  { span, statement }: Figure,
  { reading, words }: Transcript,
  { counting }: Held,
): ReadonlySet<string> {
  const ends = reading.figures
    .filter((one) => one.statement === statement && one.span[1] <= span[0])
    .map((one) => one.span[1]);
  if (statement === null || ends.length === 0) return new Set();
  const between = new Set(wordsIn(words, [[Math.max(...ends), span[0]]]).map(({ word }) => word));
  return new Set([...counting].flatMap(([name, all]) => (all.every((word) => between.has(word)) ? [name] : [])));
}

/** What one reading gives a kind, another may give none. */
const isSameKind = (a: Figure, b: Figure): boolean =>
  a.measure.kind === b.measure.kind || a.measure.kind === "other" || b.measure.kind === "other";

/** "Two children among the dead" and "two children were hurt" may be one reading's two ways with one sentence. */
const countsAlike = (told: Count, drafted: Figure, measure: ReadonlySet<string>): boolean =>
  isEqual(told.figure, drafted) && shareHad(measure, told.measure) > 0;

function isEqual(a: Figure, b: Figure): boolean {
  if (a.minimum === b.minimum && a.maximum === b.maximum) return true;
  const [x, y] = [hoursIn(a), hoursIn(b)];
  if (x === null || y === null) return false;
  const equal = (one: number | null, other: number | null) =>
    one === other || (one !== null && other !== null && one * x === other * y);
  return equal(a.minimum, b.minimum) && equal(a.maximum, b.maximum);
}

/** "could last five days", of "up to five days": so many at most may be so many. */
const isItsMost = (drafted: Figure, told: Figure): boolean =>
  drafted.assertion.mode === "possible" &&
  told.minimum === null &&
  drafted.minimum === drafted.maximum &&
  isEqual({ ...told, minimum: told.maximum }, drafted);

/** UCUM's units of time in hours; null: no time is counted. */
const hoursIn = ({ measure: { kind, unit = "" } }: Figure): number | null =>
  kind === "duration" ? (HOURS[unit] ?? null) : null;
const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24, wk: 168 };

function figureEntry(
  { span, measure }: Figure,
  source: Source | null,
  { of }: Drafted,
): Pick<Checked, "kind" | "spans" | "words" | "source"> {
  const spans =
    measure.span[0] >= span[1] && measure.span[0] - span[1] < 3 ? [[span[0], measure.span[1]] as Span] : [span];
  return {
    ...{ kind: "figure", spans, source: source?.name ?? null },
    words: spans.map((one) => slice(of.reading.report.text, one)).join(" … "),
  };
}

/** Told as it is; superseded where the same source has since told another, and the draft has only the old one. */
function current(
  figure: Figure,
  own: readonly Match[],
  draft: Drafted,
  held: Held,
  mouths: Mouths,
): Pick<Checked, "finding" | "told" | "instead"> {
  const told = places(own);
  const withdrawn = takenBackSince(own.map(({ count }) => count));
  if (withdrawn.length > 0) return { finding: "superseded", told, instead: withdrawn.slice(0, MOST).map(foundCount) };
  const theirs = own.filter((one) => one.mouth() === "same");
  const theOld = theirs.length > 0 ? theirs : own;
  const later = laterThan(theOld, draft, figure, held, mouths);
  if (later.length === 0 || theOld.some(({ count }) => later.every((one) => !isLater(one, count))))
    return { finding: "as-told", told };
  const tellsLater = draft.of.reading.figures.some(
    (other) => other !== figure && later.some((one) => isEqual(one.figure, other)),
  );
  return tellsLater
    ? { finding: "as-told", told }
    : { finding: "superseded", told, instead: later.slice(0, MOST).map(foundCount) };
}

/** The same source's other values of the same thing that come after all of these. */
function laterThan(
  own: readonly Match[],
  { of }: Drafted,
  { whose }: Figure,
  held: Held,
  mouths: Mouths,
): readonly Count[] {
  const source = sourceIn(of, sourceOf(whose));
  const isTheirs = (count: Count, one: Count) =>
    one.source === null
      ? count.source === null || (source !== null && mouths.compare(source, count.of, count.source) === "same")
      : isSameSource(one, count, mouths);
  // Hardly anything is later than all where it is not later than the latest.
  const byTime = own.map(({ count }) => count).toSorted((a, b) => b.of.published - a.of.published);
  return held.counts.filter(
    (count) =>
      byTime.every((one) => isLater(count, one)) &&
      own.some(({ count: one }) => isSameThing(one, count) && isTheirs(count, one)) &&
      !own.some(({ count: one }) => isEqual(one.figure, count.figure)) &&
      !isToldWrong(count),
  );
}

function isSameThing(a: Count, b: Count): boolean {
  if (a.figure.measure.kind !== b.figure.measure.kind) return false;
  const [x, y] = [a.measure, b.measure];
  const least = Math.min(shareHad(x, y), shareHad(y, x));
  if (a.figure.measure.kind === "other")
    return shareHad(x, b.stems) > 0 && Math.max(shareHad(a.stems, b.stems), shareHad(b.stems, a.stems)) >= SAME_THING;
  return (a.figure.partOf === null) === (b.figure.partOf === null) && (least > 0 || x.size === 0 || y.size === 0);
}

function isSameSource(a: Count, b: Count, mouths: Mouths): boolean {
  if (a.source === null || b.source === null) return false;
  return mouths.isOne(a.of, a.source, b.of, b.source);
}
