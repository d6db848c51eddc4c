import type { Reading, RecordPlace, Span, Statement, Story } from "@according/reader";
import { slice } from "@according/reader";
import { isDenial } from "../antecedents.ts";
import { commonTo } from "../sets.ts";
import { textWords } from "../words.ts";
import { postingsOf, type Sharing } from "./postings.ts";
import { type Count, type Leaf, type Recorded, type Saying, type Speech, sourceIn, type Told } from "./recorded.ts";

/** The record as a draft is held against it. */
export interface Held {
  readonly reports: readonly Recorded[];
  readonly counts: readonly Count[];
  /** The words of the names of those who count something, by name. */
  readonly counting: ReadonlyMap<string, readonly string[]>;
  /** Those that have so much of some words, 0 to 1 and more than nothing, in their order. */
  speeches(words: readonly string[], least: number): readonly Sharing<Speech>[];
  sentences(stems: ReadonlySet<string>, least: number): readonly Sharing<Told>[];
  /** A number that both tell counts as a word that both have. */
  sayings(stems: ReadonlySet<string>, numbers: ReadonlySet<string>, least: number): readonly Sharing<Saying>[];
  /** The id of the series in which a figure is, of the same thing. */
  seriesOf(count: Count): string | undefined;
}

/** The record of a story, by its words: a draft is held against those parts of it that were there when it came out. */
export function shelfOf(leaves: readonly Leaf[], { series }: Pick<Story, "series">): (known: readonly Leaf[]) => Held {
  const places = {
    speeches: postingsOf(eachOf(leaves, "speeches"), ({ plain }) => new Set(plain)),
    sayings: postingsOf(eachOf(leaves, "sayings"), ({ stems, telling }) => stems.union(telling.numbers)),
    sentences: postingsOf(eachOf(leaves, "sentences"), ({ stems }) => stems),
  };
  const ids = new Map(
    series.flatMap(({ id, values }) => values.map(({ report, figure }) => [`${report} ${figure}`, id])),
  );
  return (known) => {
    const reports = known.map(({ of }) => of);
    const there = known.length === leaves.length ? () => true : thoseOf(reports);
    const counts = eachOf(known, "counts");
    return {
      ...{ reports, counts, counting: whoCounts(counts) },
      speeches: (words, least) => places.speeches.sharing(words, least).filter(there),
      sentences: (stems, least) => places.sentences.sharing([...stems], least).filter(there),
      sayings: (stems, numbers, least) =>
        places.sayings
          .sharing([...stems, ...numbers], least, stems.size)
          .filter(there)
          .map((found) => withNumbers(found, stems, numbers))
          .filter(({ share }) => share >= least),
      seriesOf: ({ of, figure }) => ids.get(`${of.id} ${figure.id}`),
    };
  };
}

const eachOf = <K extends Exclude<keyof Leaf, "of">>(leaves: readonly Leaf[], part: K) =>
  leaves.flatMap((leaf): readonly Leaf[K][number][] => leaf[part]);

function thoseOf(reports: readonly Recorded[]): (found: Sharing<{ readonly of: Recorded }>) => boolean {
  const known = new Set(reports);
  return ({ one }) => known.has(one.of);
}

/** A number that is not in both is not missed. */
function withNumbers(
  { one, count }: Sharing<Saying>,
  stems: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): Sharing<Saying> {
  const both = numbers.size === 0 ? 0 : commonTo(numbers, one.telling.numbers).length;
  return { one, count, share: count / (stems.size + both) };
}

const whoCounts = (counts: readonly Count[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...new Set(counts.flatMap(({ source }) => source?.name ?? []))].map((name) => [
      name,
      textWords(name).map(({ word }) => word),
    ]),
  );

/** How much of what one set has the other has, 0 to 1. */
export function shareHad(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size === 0) return 0;
  let both = 0;
  for (const one of some) if (others.has(one)) both++;
  return both / some.size;
}

export const foundSaying = ({ of, telling }: Saying): RecordPlace => foundStatement(of, telling.statement);

export function foundStatement(of: Recorded, statement: Statement): RecordPlace {
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

export const placeIn = ({ reading, version }: Recorded, span: Span): Omit<RecordPlace, "source"> => ({
  ...{ report: reading.report.id, span, words: slice(reading.report.text, span) },
  ...(version === undefined ? {} : formerVersion(version, reading)),
});

const formerVersion = (version: number, { report: { publishedAt } }: Reading) => ({
  version,
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

/**
 * Those nearest to a draft, the latest of them first, before the others as they are: of what is told otherwise the oldest words
 * are the least help.
 */
export function latestOfNearest<T extends { readonly of: Recorded; readonly share: number }>(
  all: readonly T[],
): readonly T[] {
  const best = all.reduce((most, { share }) => Math.max(most, share), 0);
  const [near, rest] = [
    all.filter(({ share }) => share > best - NEAREST),
    all.filter(({ share }) => share <= best - NEAREST),
  ];
  return [...near.toSorted((a, b) => momentOrNever(b.of) - momentOrNever(a.of)), ...rest];
}
const NEAREST = 0.25;

/** What has no date is not known to be the latest. */
const momentOrNever = ({ reading: { report }, published }: Recorded): number =>
  report.publishedAt === undefined ? 0 : published;
