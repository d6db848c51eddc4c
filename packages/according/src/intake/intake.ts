import type { ReportMeta } from "@according/reader";

/** A report as it came in: what the reader needs, and what makes it the same report when its text changes. */
export interface Incoming {
  /** The name it was asked for by: a file as typed, or "-". */
  readonly input: string;
  /** Its URL, else the `file:` URL it came from, else a digest of its text. */
  readonly origin: string;
  /** Line ends are "\n". */
  readonly text: string;
  readonly meta: ReportMeta & { readonly id: string };
  /** What its owner should know of how it was taken in: sentences, to be said after its name. */
  readonly notes: readonly string[];
}

/** Why an input gives no report, in one sentence that names it and says what to do. */
export interface Refused {
  readonly input: string;
  readonly problem: string;
}

export type Intake = Incoming | Refused;

/** What the person who adds a report says about it; goes before what the file says. */
export interface Given {
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601, see `parseDate`. */
  readonly publishedAt?: string;
  readonly url?: string;
  /** "en": the text is English, whatever it looks like. */
  readonly language?: string;
}

/** Keys of their own under which a program or a person keeps text, date and id: "body", "pubDate". */
export interface FieldKeys {
  readonly text?: string;
  readonly date?: string;
  readonly id?: string;
}

/** What is said of a file: of its report, and how it is to be read. */
export interface Stated extends Given {
  /** The pages that a feed links to are read afterwards: of a report in it the headline will do. */
  readonly followed?: true;
  /** Of JSON: under which keys text and date stand. */
  readonly keys?: FieldKeys;
}

/** What a file holds besides bytes. */
export interface Article {
  readonly text: string;
  readonly meta: Given & { readonly byline?: readonly string[] };
  readonly notes?: readonly string[];
  /** What a page says its language is, which may be its template's. */
  readonly pageLanguage?: string;
  /** Of a feed that has no word of it but the headline, and its address: why it is no report by itself. */
  readonly headlineOnly?: string;
}

/** One of the reports in a file; or why it gives none, to be said after the file's name and its place there. */
export type Part = Article | { readonly problem: string };

/** Stops the intake of one input; the message goes on from its name: "is empty: ...". */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** The title as first line, unless the text begins with it: a headline is part of what was published. */
export function withHeadline(title: string | undefined, body: string): string {
  const start = body.replace(/^\s+/, "");
  if (!title) return start;
  const line = start.slice(0, start.search(/\n|$/)).trim();
  return line === title ? start : `${title}\n\n${start}`;
}
