import { type Figure, type Reading, type Span, slice, type Time } from "@according/reader";
import { type Circumstances, circumstancesOf } from "./elsewhere.ts";
import { DEMONYMS, EMPTY_WORDS } from "./en/content.ts";
import {
  ADDED,
  ALTOGETHER,
  CALENDAR,
  FIGHTING,
  FROM_THE_AIR,
  HAPPENINGS,
  LEADING_ON,
  PLACING,
  SOME_COUNTED,
  STRETCH,
  STRIKES,
  TELLING,
} from "./en/happened.ts";
import type { Sheet } from "./sheet.ts";
import { moment } from "./told.ts";
import { firstFrom, isCapital, stemOf, type Word } from "./words.ts";

/** A figure as it is compared with others: what is counted, of what, where and when. */
export interface Count {
  readonly at: Sheet;
  readonly figure: Figure;
  /** The words for what is counted. */
  readonly of: string;
  /** Of people counted, what makes them others than people: "children"; of things, the words for them. */
  readonly counted: ReadonlySet<string>;
  readonly circumstances: Circumstances;
  readonly isPart: boolean;
  /** The figure of which it is told to be a part. */
  readonly whole: Figure | undefined;
  /** Whether it is told of a stretch or of all that came before. */
  readonly period: "stretch" | "altogether" | null;
  /** Which of the happenings (`HAPPENINGS`) it may count the victims of; empty: not told. */
  readonly happening: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
  /** Is it told of several places at once: "in Oster and Nellin"? */
  readonly isOfSeveral: boolean;
  /** Milliseconds since 1970: the day it is as of, else of publication. */
  readonly asOf: number;
  /** When it happened: the first and the last day that it may be, as days since 1970. */
  readonly days: readonly [number, number] | null;
  /** Words of content of its sentence. */
  readonly stems: ReadonlySet<string>;
  /** In the headline or the first sentences, or of what they tell. */
  readonly leads: boolean;
}

/** Kinds of figures that count victims and people. */
export const TOLLS: ReadonlySet<string> = new Set(
  "killed injured casualties missing held released arrested displaced evacuated rescued alive".split(" "),
);

/** The figures of a report that can be compared: asserted, and no addition to another. */
export function countsIn(at: Sheet): readonly Count[] {
  const sentences = sentencesOf(at.reading.report.text);
  const all = at.reading.figures
    .filter((figure) => figure.assertion.polarity === "asserted" && !isAddition(at, figure))
    .map((figure) => countMade(at, figure, sentences));
  const lead = all.find(({ leads, figure }) => leads && TOLLS.has(figure.measure.kind));
  return lead ? all.map((one) => (isOfLead(one, lead) ? { ...one, leads: true } : one)) : all;
}

/** As written: the day that a figure is as of, else when its report was published; of the day of both the hour of the report. */
export function writtenAsOf({ asOf: day }: Figure, { report: { publishedAt } }: Reading): string | undefined {
  const isAnotherDay = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && day !== publishedAt?.slice(0, 10);
  return isAnotherDay ? day : publishedAt;
}

/** A figure further on that names no other happening, place or time is of what the report begins with. */
function isOfLead({ happening, places, days }: Count, lead: Count): boolean {
  if (places.size > 0 || (days !== null && lead.days === null)) return false;
  if (days !== null && lead.days !== null && (days[0] > lead.days[1] + 1 || lead.days[0] > days[1] + 1)) return false;
  return happening.size === 0 || [...happening].every((one) => lead.happening.has(one));
}

function isAddition({ words }: Sheet, { span }: Figure): boolean {
  const at = firstFrom(words, span[0]);
  return [words[at - 1], words[at]].some((one) => one !== undefined && ADDED.has(one.word));
}

function countMade(at: Sheet, figure: Figure, sentences: readonly Span[]): Count {
  const text = at.reading.report.text;
  const index = sentences.findIndex(([, end]) => figure.span[0] < end);
  const sentence = sentences[index] ?? figure.span;
  const anchor = anchorOf(at, sentences, index, figure.span);
  const words = slice(text, sentence);
  const time = timeOf(at, sentence, anchor.near);
  const whole = at.reading.figures.find(({ id }) => id === figure.partOf);
  return {
    at,
    figure,
    of: slice(text, figure.measure.span),
    counted: countedIn(at, figure),
    circumstances: circumstancesOf(
      at,
      figure,
      clauseAt(inside(at, sentence), figure.span[0]),
      time,
      TOLLS.has(figure.measure.kind),
    ),
    whole,
    isPart: whole !== undefined && whole.measure.kind === figure.measure.kind,
    period: STRETCH.test(words)
      ? "stretch"
      : figure.since !== undefined || ALTOGETHER.test(words)
        ? "altogether"
        : null,
    happening: anchor.happening,
    places: anchor.places,
    isOfSeveral: isOfSeveral(text, inside(at, sentence)),
    asOf: moment(writtenAsOf(figure, at.reading)),
    days: time?.edtf ? daySpan(time.edtf) : null,
    stems: stemsIn(at, sentence),
    leads: index <= LEAD,
  };
}

/** The headline and two sentences. */
const LEAD = 2;

const SENTENCE = /[.!?]["”']?\s+(?=["“'‘A-Z])|\n+/g;

function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(SENTENCE)) {
    found.push([from, index + mark.length]);
    from = index + mark.length;
  }
  return [...found, [from, text.length]].filter(([start, end]) => end > start) as Span[];
}

const inside = ({ words }: Sheet, span: Span): readonly Word[] =>
  words.slice(firstFrom(words, span[0]), firstFrom(words, span[1]));

function stemsIn(at: Sheet, span: Span): ReadonlySet<string> {
  return new Set(
    inside(at, span)
      .map(({ word }) => stemOf(word))
      .filter((stem) => stem !== ""),
  );
}

function countedIn(at: Sheet, { measure, span }: Figure): ReadonlySet<string> {
  const comma = at.reading.report.text.indexOf(",", Math.max(measure.span[0], span[1]));
  const end = comma < 0 ? measure.span[1] : Math.min(comma, measure.span[1]);
  const words = inside(at, [Math.min(measure.span[0], span[1]), end]).filter(
    ({ start, word }) => start >= span[1] && !EMPTY_WORDS.has(word),
  );
  const kept = TOLLS.has(measure.kind) ? words.filter(({ word }) => SOME_COUNTED.has(word)) : words;
  return new Set(kept.flatMap(({ word }) => word.split("-").map(stemOf)).filter((stem) => stem !== ""));
}

interface Anchor {
  readonly happening: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
  /** Where in the figure's sentence its happening is named, else the figure itself. */
  readonly near: number;
}

/** What happened and where: of the figure's sentence, else of the nearest one before that tells it, else of the headline. */
function anchorOf(at: Sheet, sentences: readonly Span[], index: number, span: Span): Anchor {
  for (let i = index; i >= 0 && i > index - BACK; i--) {
    const words = inside(at, sentences[i] as Span);
    const near = i === index ? span[0] : (sentences[i] as Span)[1];
    const clause = i === index ? clauseAt(words, near) : words;
    const own = happeningIn(clause, near);
    const named = own ?? happeningIn(words, near);
    const places = own ? placesNamed(at, clause) : NOWHERE;
    if (named)
      return {
        happening: named.lines,
        places: places.size > 0 ? places : placesNamed(at, words),
        near: i === index ? named.start : span[0],
      };
  }
  const title = happeningIn(inside(at, sentences[0] ?? span), 0);
  const places = placesNamed(at, inside(at, sentences[index] ?? span));
  return { happening: title?.lines ?? new Set(), places, near: span[0] };
}

/** The words around a place as far as one that leads to something else: "hours after", "while". */
function clauseAt(words: readonly Word[], at: number): readonly Word[] {
  const here = words.findIndex(({ end }) => end > at);
  const from = words.findLastIndex(({ word }, i) => i < here && LEADING_ON.has(word)) + 1;
  const to = words.findIndex(({ word }, i) => i > here && LEADING_ON.has(word));
  return words.slice(from, to < 0 ? words.length : to);
}

const NOWHERE: ReadonlySet<string> = new Set();

/** So many sentences back a "they" or "the incident" still means the same. */
const BACK = 4;

/** The happening named nearest to a place in the text. */
function happeningIn(words: readonly Word[], near: number) {
  const named = words.flatMap(({ start }, i) => {
    const lines = linesOf(words, i);
    return lines.length > 0 ? [{ lines: new Set(lines), start, away: Math.abs(start - near) }] : [];
  });
  return named.toSorted((a, b) => a.away - b.away)[0];
}

const LINE_OF: ReadonlyMap<string, number> = new Map(
  HAPPENINGS.flatMap((all, line) => [...all].map((word) => [word, line] as const)),
);
/** Of those of two words. */
const SECONDS: ReadonlySet<string> = new Set(
  [...LINE_OF.keys()].flatMap((word) => word.split("-").map((_, i, parts) => parts.slice(i).join("-"))),
);

function linesOf(words: readonly Word[], i: number): readonly number[] {
  const word = words[i]?.word ?? "";
  const before = words[i - 1]?.word ?? "";
  if (FIGHTING.has(words[i + 1]?.word ?? "")) return [];
  if (STRIKES.has(word)) return words.some((one) => FROM_THE_AIR.has(one.word)) ? [1] : [0];
  const line = LINE_OF.get(word) ?? (SECONDS.has(word) ? LINE_OF.get(`${before}-${word}`) : undefined);
  return line === undefined ? [] : [line];
}

/** Names after "in", "at", "near" and the like, those of people and bodies left out. */
function placesNamed(at: Sheet, words: readonly Word[]): ReadonlySet<string> {
  const text = at.reading.report.text;
  const people = new Set(at.people.flatMap(({ name }) => (name.kind === "nobody" ? [] : name.tokens)));
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!PLACING.has(word.word)) return;
    for (const name of namesAfter(text, words, i + 1)) if (!people.has(name)) found.add(name);
  });
  return found;
}

/** Is another name joined to the first one after a word of place: "in Oster and Nellin"? */
const isOfSeveral = (text: string, words: readonly Word[]): boolean =>
  words.some(({ word }, i) => {
    if (!PLACING.has(word) || !isCapital(text, words[i + 1])) return false;
    return joinsName(
      text,
      words,
      words.findIndex((one, k) => k > i && !isCapital(text, one)),
    );
  });

const joinsName = (text: string, words: readonly Word[], i: number): boolean =>
  words[i]?.word === "and" && isCapital(text, words[i + 1]) && !breaks(text, words, i);

/** So many small words may stand before the name: "in the volatile southern province of". */
const SMALL_WORDS = 5;

function namesAfter(text: string, words: readonly Word[], from: number): readonly string[] {
  let i = from;
  while (i < words.length && i - from < SMALL_WORDS && !isCapital(text, words[i]) && !breaks(text, words, i)) i++;
  const names: string[] = [];
  while (i < words.length && isCapital(text, words[i]) && (names.length === 0 || !breaks(text, words, i))) {
    names.push(...(words[i]?.word.split("-") ?? []).filter((part) => part.length > 2));
    i += joinsName(text, words, i + 1) ? 2 : 1;
  }
  return names.filter((name) => !CALENDAR.has(name) && !DEMONYMS.has(name));
}

const breaks = (text: string, words: readonly Word[], i: number): boolean =>
  i > 0 && /[,.;:!?"“”()\n]/.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));

/** The days told nearest to what happened, unless they are when somebody said so or when the number moved. */
function timeOf(at: Sheet, sentence: Span, near: number): Time | undefined {
  const told = at.reading.times.filter(
    ({ span, edtf }) =>
      span[0] >= sentence[0] &&
      span[1] <= sentence[1] &&
      edtf !== null &&
      daySpan(edtf) !== null &&
      !isTelling(at, span),
  );
  const away = ({ span }: Time) => Math.abs(span[0] - near);
  return told.toSorted((a, b) => away(a) - away(b))[0];
}

/** "said on Thursday", "rose on Saturday to" */
function isTelling({ words }: Sheet, span: Span): boolean {
  const at = firstFrom(words, span[0]);
  return (
    words.slice(Math.max(0, at - 3), at).some(({ word }) => TELLING.has(word)) ||
    TELLING.has(words[firstFrom(words, span[1])]?.word ?? "")
  );
}

/** First and last day of an EDTF value; null where it has none: open, a season, unspecified. */
export function daySpan(edtf: string): readonly [number, number] | null {
  const [from = "", to = from] = edtf.split("/");
  const [first, last] = [dayNumber(from, "01-01"), dayNumber(to, "12-31")];
  return first === null || last === null || last < first ? null : [first, last];
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/;

function dayNumber(edtf: string, edge: "01-01" | "12-31"): number | null {
  const written = DATE.exec(edtf)?.[0] ?? "";
  if (written === "" || (edtf.length > written.length && edtf[written.length] !== "T")) return null;
  if (written.length === 10) return Date.parse(written) / MS_A_DAY;
  if (written.length === 4) return Date.parse(`${written}-${edge}`) / MS_A_DAY;
  const first = Date.parse(`${written}-01`) / MS_A_DAY;
  return edge === "01-01" ? first : first + 30;
}
const MS_A_DAY = 86_400_000;
