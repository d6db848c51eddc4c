import { type Figure, overlaps, type Span, sourceOf, type Time } from "@according/reader";
import { BODY_NOUNS } from "./en/called.ts";
import { BODIES, CALENDAR, DAY_PARTS, FOUND, HAPPENINGS, ONCE_MORE, OWN, PLACING, SITES } from "./en/happened.ts";
import {
  AFTER_ANOTHER,
  FORETOLD,
  IN_ONE_OF_SEVERAL,
  IN_SEVERAL,
  ONE_MORE_TOLD_OF,
  STRUCK_AFTER_ANOTHER,
  TAKEN_TOGETHER,
} from "./en/told-numbers.ts";
import type { Sheet } from "./sheet.ts";
import { isCapital, isSameWord, stemOf, type Word, wordsIn } from "./words.ts";

/** By what two figures of one kind count others, however alike what is told around them. */
export interface Circumstances {
  /** Whose they are who are counted: "12 Norland soldiers", "12 of its soldiers"; of a measure, who tells it of themselves. */
  readonly side: readonly string[];
  /** Are they who tells it: "three of **its** members"? */
  readonly isOfOwn: boolean;
  /** Whose deed it is: "Norland's army killed 14". */
  readonly doer: readonly string[];
  /** What kind of place stands beside it: "at the market", "in one house". */
  readonly sites: ReadonlySet<string>;
  /** Is it told to have happened once more: "a second blast"? */
  readonly isAnother: boolean;
  /** Is it of several happenings taken together? */
  readonly isOfAll: boolean;
  /** Is it of several that are numbered: "in two attacks"? */
  readonly isInSeveral: boolean;
  /** Is it of one of several that are told by their order: "in **the first** bus"? */
  readonly isInOne: boolean;
  /** Is it what there may come to be: "could rise to"? */
  readonly isForetold: boolean;
  /** Are bodies counted that were found, which need not be all? */
  readonly areFound: boolean;
  /** When on its day: in the morning or in the evening; null: not told. */
  readonly dayPart: number | null;
}

export function circumstancesOf(
  at: Sheet,
  figure: Figure,
  clause: readonly Word[],
  time: Time | undefined,
  isToll: boolean,
): Circumstances {
  return {
    ...{ side: sideOf(at, figure, isToll), doer: doerOf(at, figure.span), sites: sitesIn(at, clause) },
    isOfOwn: isToll && isOwn(wordsBehind(at, figure)),
    isAnother: isToll && isOfAnother(at, figure, clause),
    isOfAll: isToll && TAKEN_TOGETHER.test(clauseText(at, clause)),
    isInSeveral: isToll && IN_SEVERAL.test(clauseText(at, clause)),
    isInOne: isToll && IN_ONE_OF_SEVERAL.test(at.reading.report.text.slice(figure.span[1], clause.at(-1)?.end)),
    isForetold: FORETOLD.test(at.reading.report.text.slice(clause[0]?.start ?? figure.span[0], figure.span[0])),
    areFound: isToll && areFound(wordsIn(at.words, [figure.span, figure.measure.span]), clause),
    dayPart: time === undefined ? null : dayPartIn(wordsIn(at.words, [time.span])),
  };
}

/** Of two sides, or done by two, or at two times of one day; or of what may come, and of what has. */
export const areOthers = (a: Circumstances, b: Circumstances): boolean =>
  a.isForetold !== b.isForetold ||
  haveOthers(a.side, b.side) ||
  haveOthers(a.doer, b.doer) ||
  (a.dayPart !== null && b.dayPart !== null && a.dayPart !== b.dayPart);

/** Of two that happened one after the other, or of one and of all, or of those of one side and of whomever: told with other numbers they are two. */
export const areOthersIfUnequal = (a: Circumstances, b: Circumstances): boolean =>
  a.isAnother !== b.isAnother || a.isInOne !== b.isInOne || a.isOfAll !== b.isOfAll || a.isOfOwn !== b.isOfOwn;

/** Does what stands between it and the figures beside it tell so: "killed six, and **a second shelling** killed four"? */
function isOfAnother({ reading }: Sheet, { span }: Figure, clause: readonly Word[]): boolean {
  const last = reading.figures.findLast((one) => one.span[1] <= span[0])?.span[1] ?? 0;
  const next = reading.figures.find((one) => one.span[0] >= span[1])?.span[0] ?? Number.POSITIVE_INFINITY;
  const joined = clause.find(({ word, start }) => word === "and" && start > span[1])?.start ?? next;
  const to = next <= (clause.at(-1)?.end ?? 0) ? Math.min(joined, next) : Number.POSITIVE_INFINITY;
  const own = clause.filter(({ start, end }) => start >= last && end <= to);
  const { text } = reading.report;
  const before = text.slice(Math.max(0, span[0] - A_SENTENCE), span[0]);
  const sentence = `${before.split(ENDS).at(-1)}${text.slice(span[0], span[1] + A_SENTENCE).split(ENDS)[0]}`;
  const isAfter = AFTER_ANOTHER.test(before) || STRUCK_AFTER_ANOTHER.test(sentence);
  return own.some((_, i) => isAnother(own, i)) || ONE_MORE_TOLD_OF.test(before) || isAfter;
}

/** In UTF-16 code units. */
const A_SENTENCE = 240;
const ENDS = /(?<=\p{Ll}{2})[.!?]["”]? |\n/u;

const clauseText = ({ reading: { report } }: Sheet, clause: readonly Word[]): string =>
  report.text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0);

/** "A second blast", "for a third time", "shelled again". */
function isAnother(words: readonly Word[], i: number): boolean {
  const [word, next, second] = [i, i + 1, i + 2].map((at) => words[at]?.word ?? "");
  if (word === "again") return HAPPENED.has(words[i - 1]?.word ?? "");
  return ONCE_MORE.has(word ?? "") && (HAPPENED.has(next ?? "") || HAPPENED.has(second ?? "") || next === "time");
}

const areFound = (counted: readonly Word[], clause: readonly Word[]): boolean =>
  counted.some(({ word }) => BODIES.has(word)) && clause.some(({ word }) => FOUND.has(word));

/** By line of the parts of a day. */
function dayPartIn(words: readonly Word[]): number | null {
  const found = DAY_PARTS.findIndex((line) => words.some(({ word }) => line.has(word)));
  return found < 0 ? null : found;
}

const haveOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isSameWord(one, other)));

function sideOf(at: Sheet, { span, measure, whose, statement }: Figure, isToll: boolean): readonly string[] {
  const { text } = at.reading.report;
  const phrase = wordsBehind(at, { span, measure });
  const named = phrase.filter(
    (one, i) => isCapital(text, one) && !CALENDAR.has(one.word) && !PLACING_NAMES.has(phrase[i - 1]?.word ?? ""),
  );
  if (named.length > 0 && isToll) return named.map(({ word }) => word);
  const from = at.reading.statements.find(({ id }) => id === statement)?.content[0]?.[0];
  const before = isToll || from === undefined ? phrase : wordsIn(at.words, [[from, span[0]]]);
  return isOwn(before) ? ownNames(at, sourceOf(whose)) : [];
}

/** Those behind a number, for what is counted. */
const wordsBehind = ({ words }: Sheet, { span, measure }: Pick<Figure, "span" | "measure">): readonly Word[] =>
  wordsIn(words, [[span[1], Math.max(span[1], measure.span[1])]]);
const isOwn = (words: readonly Word[]): boolean => words.some(({ word }) => OWN.has(word));

/** "Of" does not tell where somebody is. */
const PLACING_NAMES: ReadonlySet<string> = new Set([...PLACING].filter((word) => word !== "of"));

function doerOf(at: Sheet, span: Span): readonly string[] {
  const deed = at.reading.events.find((event) => event.actor && overlaps(event.span, span));
  return ownNames(at, deed?.actor);
}

/** The words by which a source of the report is told from others of its kind; none where it has no name. */
function ownNames({ people }: Sheet, id: string | null | undefined): readonly string[] {
  const name = people.find(({ source }) => source.id === id)?.name;
  if (name === undefined || name.kind === "nobody") return [];
  return name.tokens.filter((word) => !BODY_NOUNS.has(word) && !HAPPENED.has(word));
}
const HAPPENED: ReadonlySet<string> = new Set(HAPPENINGS.flatMap((line) => [...line]));

function sitesIn({ reading: { report } }: Sheet, words: readonly Word[]): ReadonlySet<string> {
  const found = words.filter(
    (one, i) =>
      SITES.has(one.word) &&
      !isCapital(report.text, one) &&
      words.slice(Math.max(0, i - BEFORE), i).some(({ word }) => PLACING.has(word)),
  );
  return new Set(found.map(({ word }) => stemOf(word)));
}
/** "At the old covered market": so many words. */
const BEFORE = 4;
