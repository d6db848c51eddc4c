import type { Figure, Reading, RecordPlace, Source, Span, Statement, Story } from "@according/reader";
import { contains, type Segmented, segment, slice, sourceOf } from "@according/reader";
import { isDenial } from "../antecedents.ts";
import type { Telling } from "../one-telling.ts";
import { stemsCarried } from "../one-telling.ts";
import type { Prepared } from "../prepare.ts";
import { sentenceAround } from "../sentences.ts";
import { moment } from "../told.ts";
import { textWords, type Word, wordsIn } from "../words.ts";

/** The record as a draft is held against it: what was said, in which words; what was counted; what each sentence tells. */
export interface Held {
  readonly reports: readonly Prepared[];
  readonly speeches: readonly Speech[];
  readonly sayings: readonly Saying[];
  readonly counts: readonly Count[];
  readonly sentences: readonly Told[];
  /** Are two figures in one series, of the same thing? */
  together(a: Count, b: Count): boolean;
}

/** Words in quotation marks that one statement, or several that go on from each other, has one after the other. */
export interface Speech {
  readonly of: Prepared;
  /** null: nobody is told who says it. */
  readonly statement: Statement | null;
  readonly words: readonly Word[];
  readonly plain: readonly string[];
}

/** A statement, or one sentence of it. */
export interface Saying {
  readonly of: Prepared;
  readonly telling: Telling;
  readonly words: readonly Word[];
  /** Of what is said and of the sentence in which it is: by it what is like is found. */
  readonly stems: ReadonlySet<string>;
  /** Of what is said alone. */
  readonly own: ReadonlySet<string>;
  /** Of the sentence in which it is said, the one before and who says it. */
  readonly around: ReadonlySet<string>;
  /** Days that its sentence names, and on which its report came, as EDTF. */
  readonly days: ReadonlySet<string>;
}

/** A sentence of a report, for what it tells itself. */
export interface Told {
  readonly of: Prepared;
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
  /** Somebody may say something in it, which was not sure enough to be kept. */
  readonly unsure: boolean;
}

/** A figure, with the words around it that tell what is counted. */
export interface Count {
  readonly of: Prepared;
  readonly figure: Figure;
  readonly source: Source | null;
  readonly stems: ReadonlySet<string>;
}

export function heldOf(reports: readonly Prepared[], { series }: Pick<Story, "series">): Held {
  const seriesOf = new Map(
    series.flatMap(({ id, values }) => values.map(({ report, figure }) => [`${report} ${figure}`, id])),
  );
  const idOf = ({ of, figure }: Count) => seriesOf.get(`${of.id} ${figure.id}`);
  const segmented = new Map(reports.map((of) => [of, segment(of.reading.report.text)] as const));
  const each = <T>(make: (of: Prepared, parts: Segmented) => readonly T[]): readonly T[] =>
    [...segmented].flatMap(([of, parts]) => make(of, parts));
  return {
    reports,
    speeches: each(speechesOf),
    sayings: each(sayingsOf),
    counts: each(countsOf),
    sentences: each((of, parts) =>
      parts.sentences.map(({ span }) => ({ of, span, stems: stemsAt(of, [span]), unsure: isUnsure(of, span) })),
    ),
    together: (a, b) => idOf(a) === idOf(b),
  };
}

const isUnsure = ({ reading }: Prepared, sentence: Span): boolean =>
  reading.problems.some(({ code, span }) => code === "statement-unsure" && span && contains(sentence, span));

/** What a text's words at some places have in common with their other forms, numbers left out. */
export const stemsAt = ({ words }: Pick<Prepared, "words">, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(stemsCarried(wordsIn(words, spans).filter(({ word }) => !/\d/.test(word))));

function speechesOf(of: Prepared, { quotations, text }: Segmented): readonly Speech[] {
  const spoken = of.statements.filter(({ quoted }) => quoted.length > 0);
  const byId = new Map(spoken.map((one) => [one.statement.id, one]));
  const beginning = ({ statement }: Telling): Telling | undefined => byId.get(statement.continues ?? "");
  const chains = new Map<Telling, Telling[]>();
  for (const one of spoken) {
    let first = one;
    for (let before = beginning(first); before; before = beginning(first)) first = before;
    chains.set(first, [...(chains.get(first) ?? []), one]);
  }
  const said = [...chains].map(([first, all]) =>
    speech(
      of,
      first.statement,
      all.flatMap(({ quoted }) => quoted),
    ),
  );
  const nobodys = quotations
    .filter(({ marks, within: outer }) => marks === "double" && outer === null)
    .filter(({ inner }) => !spoken.some(({ quoted }) => quoted.some((word) => isWordIn(word, inner))))
    .map(({ inner }) => speech(of, null, textWords(slice(text, inner), inner[0])));
  return [...said, ...nobodys];
}

const isWordIn = ({ start, end }: Word, span: Span): boolean => span[0] <= start && end <= span[1];

/** Words in square brackets are the report's, not the speaker's. */
function speech(of: Prepared, statement: Statement | null, all: readonly Word[]): Speech {
  const bracketed = bracketsIn(of.reading.report.text);
  const words = all.filter((word) => !bracketed.some((span) => isWordIn(word, span)));
  return { of, statement, words, plain: words.map(({ word }) => word) };
}

const bracketsIn = (text: string): readonly Span[] =>
  [...text.matchAll(/\[[^\]\n]{0,200}\]/g)].map(({ index, 0: words }) => [index, index + words.length]);

/** One of several sentences is taken by each of them too: what one of them denies another may not. */
function sayingsOf(of: Prepared, parts: Segmented): readonly Saying[] {
  return of.statements.flatMap((telling) => {
    const { content, cue } = telling.statement;
    const pieces = content.flatMap((span) => sentencesIn(parts, span));
    const saying = (spans: readonly Span[]): Saying => {
      const sentences = spans.map((span) => sentenceAround(parts, span));
      const deed = telling.deed.map(({ start, end }): Span => [start, end]);
      const own = new Set([...stemsAt(of, [...spans, ...deed]), ...(spans === content ? telling.stems : [])]);
      return {
        ...{ of, telling, words: wordsIn(of.words, spans) },
        stems: new Set([...stemsAt(of, [...cue, ...sentences]), ...own]),
        own,
        around: stemsAt(of, [...sentences, ...sentences.map((span) => sentenceBefore(parts, span))]),
        days: daysAt(of, sentences),
      };
    };
    return pieces.length > 1 ? [...pieces.map((piece) => saying([piece])), saying(content)] : [saying(content)];
  });
}

function sentenceBefore({ sentences }: Segmented, [start]: Span): Span {
  return sentences.findLast(({ span }) => span[1] <= start)?.span ?? [start, start];
}

function daysAt({ reading: { report, times } }: Prepared, spans: readonly Span[]): ReadonlySet<string> {
  const named = times.filter(({ span }) => spans.some((one) => contains(one, span)));
  return new Set(
    [...named.map(({ edtf }) => edtf), report.publishedAt ?? null].flatMap((day) => day?.slice(0, 10) ?? []),
  );
}

const sentencesIn = ({ sentences }: Segmented, [start, end]: Span): readonly Span[] =>
  sentences
    .filter(({ span }) => span[0] < end && start < span[1])
    .map(({ span }) => [Math.max(span[0], start), Math.min(span[1], end)]);

function countsOf(of: Prepared, parts: Segmented): readonly Count[] {
  return of.reading.figures.map((figure) => ({
    ...{ of, figure, source: sourceIn(of, sourceOf(figure.whose)) },
    stems: stemsAt(of, [sentenceAround(parts, figure.span)]),
  }));
}

/** A source of a report by its id; null: it has none. */
export const sourceIn = ({ reading }: Prepared, id: string | null | undefined): Source | null =>
  reading.sources.find((one) => one.id === id) ?? null;

/** How much of what one set has the other has, 0 to 1. */
export function shareHad(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size === 0) return 0;
  let both = 0;
  for (const one of some) if (others.has(one)) both++;
  return both / some.size;
}

export const foundSaying = ({ of, telling }: Saying): RecordPlace => foundStatement(of, telling.statement);

export function foundStatement(of: Prepared, statement: Statement): RecordPlace {
  const { content, cue } = statement;
  const spans = content.length === 0 ? cue : [...verbOf(of.reading, statement), ...content];
  return {
    ...placeIn(of, [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]),
    source: sourceIn(of, statement.speaker)?.name ?? null,
    statement: statement.id,
  };
}

/** Where the verb stands before what is said and does more than tell: "denied that", "did not say whether". */
function verbOf(reading: Reading, statement: Statement): readonly Span[] {
  const [verb, content] = [statement.cue[0], statement.content[0]];
  const tellsOnly = ONLY_TELLS.has(statement.act) && statement.assertion.polarity === "asserted";
  if (!verb || !content || (tellsOnly && !isDenial(reading, statement))) return [];
  return verb[1] <= content[0] && content[0] - verb[1] <= NEAR ? [verb] : [];
}
const ONLY_TELLS: ReadonlySet<string> = new Set(["state", "announce", "confirm", "estimate"]);

export const foundCount = ({ of, figure, source }: Count): RecordPlace => ({
  ...placeIn(of, reach(figure.span, figure.measure.span)),
  ...{ source: source?.name ?? null, figure: figure.id },
  ...(figure.asOf === undefined ? {} : { asOf: figure.asOf }),
});

const NEAR = 80;

/** The number with what it counts, where that stands beside it. */
const reach = (a: Span, b: Span): Span => {
  const both: Span = [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
  return both[1] - both[0] > NEAR ? a : both;
};

export const placeIn = ({ reading, told }: Prepared, span: Span): Omit<RecordPlace, "source"> => ({
  ...{ report: reading.report.id, span, words: slice(reading.report.text, span) },
  ...(told.version === undefined ? {} : formerVersion(told.version, reading)),
});

const formerVersion = (version: number, { report: { publishedAt } }: Reading) => ({
  version,
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

/**
 * Those nearest to a draft, the latest of them first, before the others as they are: of what is told otherwise the oldest words
 * are the least help.
 */
export function latestOfNearest<T extends { readonly of: Prepared; readonly share: number }>(
  all: readonly T[],
): readonly T[] {
  const best = Math.max(...all.map(({ share }) => share));
  const [near, rest] = [
    all.filter(({ share }) => share > best - NEAREST),
    all.filter(({ share }) => share <= best - NEAREST),
  ];
  const at = ({ of }: T) => of.reading.report.publishedAt;
  return [...near.toSorted((a, b) => momentOrNever(at(b)) - momentOrNever(at(a))), ...rest];
}
const NEAREST = 0.25;

/** What has no date is not known to be the latest. */
const momentOrNever = (publishedAt: string | undefined): number =>
  publishedAt === undefined ? 0 : moment(publishedAt);
