import type { Figure, Reading, Source, Span, Statement } from "@according/reader";
import { contains, type Segmented, segment, slice, sourceOf } from "@according/reader";
import type { Telling } from "../one-telling.ts";
import { stemsCarried } from "../one-telling.ts";
import { remembering } from "../remembered.ts";
import { sentenceAround } from "../sentences.ts";
import { moment } from "../told.ts";
import { type Transcript, transcriptOf } from "../transcript.ts";
import { textWords, type Word, wordsIn } from "../words.ts";

/** A report of the record. */
export interface Recorded extends Transcript {
  /** Of a version that another has taken the place of. */
  readonly version?: number;
  /** As `moment` gives it. */
  readonly published: number;
}

/** A report as a draft is held against it: what was said, in which words; what was counted; what each sentence tells. */
export interface Leaf {
  readonly of: Recorded;
  readonly speeches: readonly Speech[];
  readonly sayings: readonly Saying[];
  readonly counts: readonly Count[];
  readonly sentences: readonly Told[];
}

/** Words in quotation marks that one statement, or several that go on from each other, has one after the other. */
export interface Speech {
  readonly of: Recorded;
  /** null: nobody is told who says it. */
  readonly statement: Statement | null;
  readonly words: readonly Word[];
  readonly plain: readonly string[];
}

/** A statement, or one sentence of it. */
export interface Saying {
  readonly of: Recorded;
  readonly telling: Telling;
  readonly source: Source | null;
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
  readonly of: Recorded;
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
  /** Somebody may say something in it, which was not sure enough to be kept. */
  readonly unsure: boolean;
}

/** A figure, with the words around it that tell what is counted. */
export interface Count {
  readonly of: Recorded;
  readonly figure: Figure;
  readonly source: Source | null;
  /** Of its sentence, and of the words for what it counts. */
  readonly stems: ReadonlySet<string>;
  readonly measure: ReadonlySet<string>;
}

/** Of a reading made once, however many drafts are held against it. */
export const leafOf = (reading: Reading, version?: number): Leaf =>
  leaves(reading, [version], () => {
    const published = moment(reading.report.publishedAt);
    const of: Recorded = { ...transcriptOf(reading), ...(version !== undefined && { version }), published };
    const parts = segment(reading.report.text);
    return {
      of,
      speeches: speechesOf(of, parts),
      sayings: sayingsOf(of, parts),
      counts: countsOf(of, parts),
      sentences: parts.sentences.map(({ span }) => {
        return { of, span, stems: stemsAt(of, [span]), unsure: isUnsure(of, span) };
      }),
    };
  });
const leaves = remembering<Reading, Leaf>();

const isUnsure = ({ reading }: Transcript, sentence: Span): boolean =>
  reading.problems.some(({ code, span }) => code === "statement-unsure" && span && contains(sentence, span));

/** What a text's words at some places have in common with their other forms, numbers left out. */
export const stemsAt = ({ words }: Pick<Transcript, "words">, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(stemsCarried(wordsIn(words, spans).filter(({ word }) => !/\d/.test(word))));

function speechesOf(of: Recorded, { quotations, text }: Segmented): readonly Speech[] {
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
function speech(of: Recorded, statement: Statement | null, all: readonly Word[]): Speech {
  const bracketed = bracketsIn(of.reading.report.text);
  const words = all.filter((word) => !bracketed.some((span) => isWordIn(word, span)));
  return { of, statement, words, plain: words.map(({ word }) => word) };
}

const bracketsIn = (text: string): readonly Span[] =>
  [...text.matchAll(/\[[^\]\n]{0,200}\]/g)].map(({ index, 0: words }) => [index, index + words.length]);

/** One of several sentences is taken by each of them too: what one of them denies another may not. */
function sayingsOf(of: Recorded, parts: Segmented): readonly Saying[] {
  return of.statements.flatMap((telling) => {
    const { content, cue, speaker } = telling.statement;
    const source = sourceIn(of, speaker);
    const pieces = content.flatMap((span) => sentencesIn(parts, span));
    const saying = (spans: readonly Span[]): Saying => {
      const sentences = spans.map((span) => sentenceAround(parts, span));
      const deed = telling.deed.map(({ start, end }): Span => [start, end]);
      const own = new Set([...stemsAt(of, [...spans, ...deed]), ...(spans === content ? telling.stems : [])]);
      return {
        ...{ of, telling, source, words: wordsIn(of.words, spans) },
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

function daysAt({ reading: { report, times } }: Transcript, spans: readonly Span[]): ReadonlySet<string> {
  const named = times.filter(({ span }) => spans.some((one) => contains(one, span)));
  return new Set(
    [...named.map(({ edtf }) => edtf), report.publishedAt ?? null].flatMap((day) => day?.slice(0, 10) ?? []),
  );
}

const sentencesIn = ({ sentences }: Segmented, [start, end]: Span): readonly Span[] =>
  sentences
    .filter(({ span }) => span[0] < end && start < span[1])
    .map(({ span }) => [Math.max(span[0], start), Math.min(span[1], end)]);

function countsOf(of: Recorded, parts: Segmented): readonly Count[] {
  return of.reading.figures.map((figure) => ({
    ...{ of, figure, source: sourceIn(of, sourceOf(figure.whose)) },
    stems: stemsAt(of, [sentenceAround(parts, figure.span)]),
    measure: stemsAt(of, [figure.measure.span]),
  }));
}

/** A source of a report by its id; null: it has none. */
export const sourceIn = ({ reading }: Transcript, id: string | null | undefined): Source | null =>
  reading.sources.find((one) => one.id === id) ?? null;
