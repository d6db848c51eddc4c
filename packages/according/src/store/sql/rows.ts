import { type Reading, type Report, slice, sourceOf } from "@according/reader";
import { ownerOf, placeInTime } from "@according/wording";
import { type Insertable, type Selectable, sql } from "kysely";
import { hash } from "../../hash.ts";
import { titleOf } from "../../title.ts";
import { spansOf } from "../spans.ts";
import type { KeptSpan, ReportSummary } from "../store.ts";
import type { Tables } from "./tables.ts";

/*
 * What becomes of a reading in the tables, and of the tables in a reading: the one place that knows both. The reading is
 * kept whole; the rows of its entries are there to find them by, and `position` is an entry's place in its list there.
 */

type Row<T extends keyof Tables> = Insertable<Tables[T]>;
type Rows<T extends keyof Tables> = readonly Row<T>[];

export function versionRow(
  reading: Reading,
): Omit<Selectable<Tables["versions"]>, "key" | "report" | "number" | "digest" | "kept_at" | "seal"> {
  const { text, ...report } = reading.report;
  return {
    title: titleOf(reading.report),
    outlet: report.outlet ?? null,
    url: report.url ?? null,
    published_at: report.publishedAt ?? null,
    published_ms: publishedMs(report),
    statements: reading.statements.length,
    figures: reading.figures.length,
    text,
    reading: JSON.stringify({ ...reading, report }),
  };
}

/** What makes two texts of a report the same version. When it was fetched does not. */
export function digestOf({ report }: Reading): string {
  const { text, title, outlet, url, publishedAt, byline, language } = report;
  return hash([text, title, outlet, url, publishedAt, byline, language]);
}

/** By which it is told whether anything of a version is not as it was kept. */
export const sealOf = ({ number, kept_at, text, reading }: Sealed): string => hash([number, kept_at, text, reading]);

type Sealed = Pick<Selectable<Tables["versions"]>, "number" | "kept_at" | "text" | "reading">;

const publishedMs = ({ publishedAt }: Pick<Report, "publishedAt">): number | null =>
  publishedAt ? Date.parse(publishedAt) || null : null;

/** A reading kept by an earlier version of the program may lack credits or events. Throws where it is damaged. */
export function toReading({ text, reading }: Pick<Selectable<Tables["versions"]>, "text" | "reading">): Reading {
  const parsed = JSON.parse(reading) as Reading;
  if (!isReading(parsed) || typeof text !== "string") throw new TypeError("what is kept as its reading is none");
  const { credits = [], events = [] } = parsed as Partial<Reading>;
  return { ...parsed, events, credits, report: { ...parsed.report, text } };
}

/** null: it is damaged. */
export function readingIn(row: Parameters<typeof toReading>[0]): Reading | null {
  try {
    return toReading(row);
  } catch {
    return null;
  }
}

const isReading = (kept: Partial<Reading> | null): boolean =>
  typeof kept?.report === "object" &&
  [kept.sources, kept.statements, kept.figures, kept.times].every((entries) => Array.isArray(entries));

/** The rows of a reading's entries, by table. */
export const entryRows = (version: number, reading: Reading) => ({
  sources: sourceRows(version, reading),
  statements: statementRows(version, reading),
  figures: figureRows(version, reading),
  times: timeRows(version, reading),
  events: eventRows(version, reading),
  spans: spanRows(version, reading),
});

export type EntryRows = ReturnType<typeof entryRows>;

function sourceRows(version: number, { sources, statements, figures }: Reading): Rows<"sources"> {
  const said = Map.groupBy(statements, ({ speaker }) => speaker);
  const counted = Map.groupBy(figures, ({ whose }) => sourceOf(whose));
  return sources.map(({ id, name, kind }) => ({
    ...{ version, id, name, kind },
    statements: said.get(id)?.length ?? 0,
    figures: counted.get(id)?.length ?? 0,
  }));
}

function statementRows(version: number, reading: Reading): Rows<"statements"> {
  const names = namesOf(reading);
  return reading.statements.map(({ id, form, act, speaker, content, cue }, position) => ({
    ...{ version, position, id, form, act, speaker },
    speaker_name: names.get(speaker) ?? null,
    // A statement without content is found by the words that say so: "declined to comment".
    content: (content.length > 0 ? content : cue).map((span) => slice(reading.report.text, span)).join(" … "),
  }));
}

function figureRows(version: number, reading: Reading): Rows<"figures"> {
  const names = namesOf(reading);
  return reading.figures.map((figure, position) => ({
    ...{ version, position, id: figure.id, minimum: figure.minimum, maximum: figure.maximum },
    kind: figure.measure.kind,
    unit: figure.measure.unit ?? null,
    attributed_to: sourceOf(figure.whose),
    source_name: names.get(sourceOf(figure.whose)) ?? null,
    owner: ownerOf(figure),
  }));
}

const namesOf = ({ sources }: Reading): ReadonlyMap<string | null, string> =>
  new Map(sources.map(({ id, name }) => [id, name]));

const timeRows = (version: number, { times }: Reading): Rows<"times"> =>
  times.map(({ id, edtf, basis }, position) => ({
    ...{ version, position, id, edtf, basis },
    place: edtf === null ? null : placeInTime(edtf),
  }));

const eventRows = (version: number, { events }: Reading): Rows<"events"> =>
  events.map(({ id, type, mode, actor, recipient, time, statement, assertion, historical }, position) => ({
    ...{ version, position, id, type, actor, recipient, polarity: assertion.polarity },
    ...{ voice: statement ?? "reporter", status: historical ? "historical" : assertion.mode },
    mode: mode ?? null,
    time: time ?? null,
  }));

const spanRows = (version: number, reading: Reading): Rows<"spans"> =>
  spansOf(reading).map(({ entry, role, span: [start, end], words }, position) => ({
    ...{ version, position, entry, role, start, end, words },
  }));

export const toSpan = ({ entry, role, start, end, words }: Omit<Row<"spans">, "version" | "position">): KeptSpan => ({
  ...{ entry, role, span: [start, end], words },
});

export const SUMMARY_COLUMNS = [
  "reports.id",
  "stories.name as story",
  "versions.key as version_key",
  "versions.number",
  sql<string>`coalesce(reports.title, versions.title)`.as("title"),
  "versions.outlet",
  "versions.url",
  "versions.published_at",
  "versions.kept_at",
  "versions.statements",
  "versions.figures",
] as const;

type Version = Selectable<Tables["versions"]>;

interface SummaryRow
  extends Pick<Version, "number" | "title" | "outlet" | "url" | "published_at" | "kept_at" | "statements" | "figures"> {
  readonly id: string;
  readonly story: string;
}

export const toSummary = (row: SummaryRow): ReportSummary => ({
  id: row.id,
  story: row.story,
  version: row.number,
  title: row.title,
  ...(row.outlet === null ? {} : { outlet: row.outlet }),
  ...(row.url === null ? {} : { url: row.url }),
  ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
  keptAt: row.kept_at,
  statements: row.statements,
  figures: row.figures,
});
