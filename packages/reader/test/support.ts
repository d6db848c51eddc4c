import { expect, test } from "vitest";
import { mended } from "../src/attribution/engines/mending/mended.ts";
import type { Proposal } from "../src/attribution/proposal.ts";
import type { Figure, Reading, Span, Statement } from "../src/index.ts";
import { begin, readReport } from "../src/index.ts";
import { Places } from "../src/text/places.ts";

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

/** What the mends make of a reading, written as `source | cue | content`, each the words of one span or several with "…" between. */
export function mend(text: string, written: string): string {
  const [source = [], cue = [], content = []] = written.split("|").map((role) =>
    role
      .split("…")
      .map((words) => words.trim())
      .filter(Boolean)
      .map((words): Span => [text.indexOf(words), text.indexOf(words) + words.length]),
  );
  const places = new Places(begin(text).segmented);
  const paragraph = places.paragraph(cue[0]?.[0] ?? 0);
  const about = { act: "state", confidence: 0.9, paragraph, by: "neural", standing: "read" } as const;
  const read: Proposal = { source, cue, content, ...about };
  const show = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(" … ");
  return mended(places, read)
    .map((one) => [one.source, one.cue, one.content].map(show).join(" | "))
    .join(" and ");
}
