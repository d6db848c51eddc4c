import type { Span } from "@according/reader";
import { dateInWords } from "@according/wording";

/**
 * A story for reading on paper: who says what, how many according to whom, what is told otherwise. It is made of entries
 * alone, each with the words it stands in; nothing is added up, and nothing is said of what is true.
 */
export interface Brief {
  readonly name: string;
  /** How many reports of whom, and from when to when. */
  readonly extent: string;
  /** Those that have something. */
  readonly sections: readonly Section[];
  readonly reports: readonly Reference[];
  /** Where the record is served: what notes lead to. */
  readonly address?: string;
}

export interface Section {
  readonly heading: string;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly heading?: string;
  /** What is said under the heading of how its entries stand to each other. */
  readonly about?: Line;
  readonly lines: readonly Line[];
  /** How many more there are that are not shown. */
  readonly more?: number;
}

/** One entry of the record, or two that are told otherwise: at least one piece has a note. */
export type Line = readonly Piece[];

export interface Piece {
  readonly text: string;
  readonly strong?: true;
  /** Stands behind the text. */
  readonly note?: Note;
}

/** Where it is told: a footnote. */
export interface Note extends Reference {
  /** The sentence in which it stands, as the report has it. */
  readonly words: string;
  readonly place: Place;
}

/** The characters of a version of a report, as the record counts them. */
export interface Place {
  readonly report: string;
  readonly version: number;
  readonly span: Span;
  /** The id of what is read there. */
  readonly entry: string;
}

/** "report 3f9a2c41, version 1, characters 115–135", as the terminal calls it, and what leads there on the page that is served at an address. */
export function placeTold({ place: { report, version, span } }: Note, served: string | undefined) {
  const [start, end] = span;
  return {
    words: `report ${report.slice(0, 8)}, version ${version}, characters ${start}–${end}`,
    address: served && `${served}/reports/${encodeURIComponent(report)}?version=${version}#c${start}-${end}`,
  };
}

/** A report as it is cited. */
export interface Reference {
  readonly outlet?: string;
  readonly title: string;
  /** As it is read: "3 March 2026". */
  readonly date?: string;
  readonly url?: string;
}

export const referenceTo = ({
  outlet,
  title,
  publishedAt,
  url,
}: Pick<Reference, "outlet" | "title" | "url"> & { readonly publishedAt?: string }): Reference => ({
  title,
  ...(outlet === undefined ? {} : { outlet }),
  ...(publishedAt === undefined ? {} : { date: dateInWords(publishedAt.slice(0, 10)) }),
  ...(url === undefined ? {} : { url }),
});

/** What has a line, in its order. */
export const briefLines = <T>(all: readonly T[], line: (one: T) => Line | null): readonly Line[] =>
  all.map(line).filter((one) => one !== null);
