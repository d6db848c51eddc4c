import type { EntryAt, Reading, Span } from "@according/reader";
import { dateInWords, passageAround, referring } from "@according/wording";
import { idAt } from "../../link/judged.ts";
import type { Linked } from "../../linked.ts";
import { type Worded, worded } from "../../views/worded.ts";
import { quoted } from "../documents/document.ts";
import { type Note, type Piece, referenceTo } from "./outline.ts";

/** Longer words than these are cited by the sentence they begin in. */
const LONGEST = 600;

/** Where an entry is told. None where the record has it no more. */
export function noteAt(linked: Linked, at: EntryAt): { readonly note?: Note } {
  const [report, reading] = [linked.reports.get(at.report), linked.readings.get(at.report)];
  const span = reading && spanAt(reading, at);
  if (!report || !reading || !span) return {};
  const { passage, cutBefore, cutAfter } = passageAround(reading.report.text, span);
  const words = `${cutBefore ? "… " : ""}${passage.replace(/\s+/g, " ")}${cutAfter ? " …" : ""}`;
  const place = { report: report.id, version: report.version, span, entry: idAt(at) };
  return { note: { ...referenceTo(report), words, place } };
}

function spanAt(reading: Reading, at: EntryAt): Span | undefined {
  const spans = spansAt(reading, at);
  const [first] = spans;
  if (!first) return undefined;
  const whole: Span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
  return whole[1] - whole[0] > LONGEST ? first : whole;
}

function spansAt({ statements, figures, events, sources }: Reading, at: EntryAt): readonly Span[] {
  switch (at.by) {
    case "statement": {
      const found = statements.find(({ id }) => id === at.statement);
      return found ? (found.content.length > 0 ? found.content : found.cue) : [];
    }
    case "figure":
      return figures.flatMap(({ id, span }) => (id === at.figure ? [span] : []));
    case "event":
      return events.flatMap(({ id, span }) => (id === at.event ? [span] : []));
    case "source":
      return (
        sources
          .find(({ id }) => id === at.source)
          ?.mentions.map(({ span }) => span)
          .slice(0, 1) ?? []
      );
  }
}

/** "Mara Velin denies: “…”" or "12, health ministry: “…”", with its note; null: the record has it no more. */
export function entryPiece(linked: Linked, at: EntryAt): Piece | null {
  const row = worded(linked, at);
  return row && { text: `${entryHead(row)}${wayOf(linked, row)}: ${wordsSaid(linked, row)}`, ...noteAt(linked, at) };
}

const entryHead = ({ entry, who, what, doubt, when }: Worded): string =>
  (entry.by === "statement"
    ? [[who, what].filter(Boolean).join(" "), doubt]
    : [what, who, doubt, when === undefined ? undefined : `as of ${dateInWords(when)}`]
  )
    .filter(Boolean)
    .join(", ");

/** ", by way of Petra Sand": who tells that it was said; empty where the report does. */
export function wayOf(linked: Linked, { entry }: Worded): string {
  const found = statementOfEntry(linked, entry);
  const names = found ? referring(found.reading)(found.statement).via : [];
  return names.length > 0 ? `, by way of ${names.join(", ")}` : "";
}

function statementOfEntry({ readings }: Linked, at: EntryAt) {
  const reading = readings.get(at.report);
  const statement = at.by === "statement" ? reading?.statements.find(({ id }) => id === at.statement) : undefined;
  return reading && statement ? { reading, statement } : null;
}

/** What is not quoted there is the report's wording and not the speaker's: it says so. */
export function wordsSaid(linked: Linked, { entry, words }: Worded): string {
  const line = words.replace(/\s+/g, " ");
  return statementOfEntry(linked, entry)?.statement.form === "indirect"
    ? `in the report's words, ${quoted(line)}`
    : quoted(line);
}
