import { expect, test } from "vitest";
import type { Figure, Reading, Span, Statement } from "../src/index.ts";
import { readReport } from "../src/index.ts";

/** One line a statement, as a person would check it: `speaker | form | content`, pieces joined by " … ". */
export function said(text: string, meta = {}): string[] {
  const reading = readReport(text, meta);
  return reading.statements.map(
    (statement) => `${speaker(reading, statement)} | ${statement.form} | ${words(text, statement.content)}`,
  );
}

export const words = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(" … ");

export function speaker(reading: Reading, { speaker: id, candidates }: Statement): string {
  const name = (source: string) => reading.sources.find((one) => one.id === source)?.name ?? "missing source";
  if (id) return name(id);
  return candidates?.length ? `? ${candidates.map(({ source }) => name(source)).join(" or ")}` : "?";
}

/** One line a figure: `number | kind | words that say what is counted`. */
export const countedIn = (text: string, figures: readonly Figure[]): string[] =>
  figures.map(({ span, measure }) => `${text.slice(...span)} | ${measure.kind} | ${text.slice(...measure.span)}`);

/** One line a figure: `number of whoever's it is`. */
export const whoseIn = ({ figures, sources, report }: Reading): string[] =>
  figures.map(({ span, whose }) => {
    const name = whose.by === "source" ? sources.find(({ id }) => id === whose.source)?.name : whose.by;
    return `${report.text.slice(...span)} of ${name}`;
  });

/** Texts, each with what is counted in it by the rules, as `countedIn` tells it. */
export const eachCounts = (rows: [text: string, expected: string[]][]) =>
  test.each(rows)("%s", (text, expected) => expect(countedIn(text, readReport(text).figures)).toEqual(expected));
