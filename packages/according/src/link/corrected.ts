import {
  confident,
  contains,
  type Event,
  type Figure,
  type JudgedAt,
  type Judgement,
  type Problem,
  type Reading,
  type Source,
  type Span,
  type Statement,
  segment,
  slice,
  stableId,
  type Time,
  type Verdict,
} from "@according/reader";
import { sentenceAround } from "./sentences.ts";

/*
 * Readings as people have judged them: who says a statement, what is none or was not found, what a figure counts and whose
 * it is, what happened and when. A reading given stays as it is.
 */

/** Later judgements come after earlier ones. */
export function correctedBy(
  settled: readonly { readonly judgement: Judgement; readonly about: readonly JudgedAt[] }[],
  readings: readonly Reading[],
): readonly Reading[] {
  const byReport = Map.groupBy(settled, ({ about }) => about[0]?.report ?? "");
  return readings.map((reading) =>
    (byReport.get(reading.report.id) ?? []).reduce(
      (corrected, { judgement, about }) => withVerdict(corrected, judgement.verdict, about),
      reading,
    ),
  );
}

function withVerdict(reading: Reading, verdict: Verdict, [at, beside]: readonly JudgedAt[]): Reading {
  if (at?.by === "words") return verdict.by === "said" ? withSaid(reading, at.span, verdict.name) : reading;
  if (at?.by === "figure") return ofFigure(reading, verdict, at.figure);
  if (at?.by === "event") return ofEvent(reading, verdict, at.event);
  if (at?.by === "time" && verdict.by === "date") return withDate(reading, at.time, verdict.edtf);
  if (at?.by !== "statement") return reading;
  if (verdict.by === "speaker") return spokenBy(reading, at.statement, verdict.name);
  if (verdict.by === "not-a-statement") return leftOut(reading, at.statement);
  if (verdict.by === "content" && beside?.by === "words") return withContent(reading, at.statement, beside.span);
  return reading;
}

function ofFigure(reading: Reading, verdict: Verdict, id: string): Reading {
  const changed = (change: (figure: Figure) => Figure, sources = reading.sources): Reading => ({
    ...{ ...reading, sources },
    figures: reading.figures.map((one) => (one.id === id ? change(one) : one)),
  });
  if (verdict.by === "counts") return changed((one) => ({ ...one, measure: { ...one.measure, kind: verdict.kind } }));
  if (verdict.by === "as-of") return changed((one) => ({ ...one, asOf: verdict.edtf }));
  if (verdict.by !== "whose") return reading;
  if (verdict.name === null) return changed((one) => ({ ...one, whose: { by: "reporter" } }));
  const { source, sources } = sourceCalled(reading, verdict.name);
  return changed((one) => ({ ...one, whose: { by: "source", source } }), sources);
}

function ofEvent(reading: Reading, verdict: Verdict, id: string): Reading {
  if (verdict.by === "not-an-event") return { ...reading, events: reading.events.filter((one) => one.id !== id) };
  const changed = (change: (event: Event) => Event): Reading => ({
    ...reading,
    events: reading.events.map((one) => (one.id === id ? change(one) : one)),
  });
  if (verdict.by === "kind") {
    const { type, mode } = verdict;
    return changed(({ mode: _, ...one }) => ({ ...one, type, ...(mode === undefined ? {} : { mode }) }));
  }
  const event = reading.events.find((one) => one.id === id);
  if (verdict.by !== "date" || !event) return reading;
  // The words of the event are all that the text has for a time that a person knows.
  const time = stableId("t", reading.report.id, "judged", id);
  const times = reading.times.filter((one) => one.id !== time);
  const given: Time = { id: time, span: event.span, edtf: verdict.edtf, basis: "judgement" };
  return { ...changed((one) => ({ ...one, time })), times: [...times, given] };
}

const withDate = (reading: Reading, id: string, edtf: string): Reading => ({
  ...reading,
  times: reading.times.map((one) => (one.id === id ? { ...one, edtf, basis: "judgement" } : one)),
});

/** What hangs on a statement goes with it, and whose its figures are is open. */
function leftOut(reading: Reading, id: string): Reading {
  const statements = reading.statements.map((one) => (one.id === id ? { ...one, confidence: -1 } : one));
  return confident({ ...reading, statements }, 0);
}

function spokenBy(reading: Reading, id: string, name: string): Reading {
  const { source, sources } = sourceCalled(reading, name);
  const was = reading.statements.find((one) => one.id === id)?.speaker ?? null;
  const whose = { by: "source", source } as const;
  const isTheirs = (one: Reading["figures"][number] | Reading["events"][number]) =>
    one.statement === id && (one.whose.by === "open" || (one.whose.by === "source" && one.whose.source === was));
  const statements = reading.statements.map(({ candidates, ...one }) =>
    one.id === id
      ? { ...one, speaker: source, confidence: 1, by: "judgement" }
      : { ...one, ...(candidates && { candidates }) },
  );
  return {
    ...{ ...reading, statements, sources },
    figures: reading.figures.map((one) => (isTheirs(one) ? { ...one, whose } : one)),
    events: reading.events.map((one) => (isTheirs(one) ? { ...one, whose } : one)),
  };
}

/** The source of a name, known from the report or not, and all sources with it. */
function sourceCalled({ sources, report }: Reading, name: string) {
  const known = sources.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known) return { source: known.id, sources };
  const added: Source = {
    ...{ id: stableId("src", report.id, "judged", name), name, kind: "person", mentions: [], roles: [] },
  };
  return { source: added.id, sources: [...sources, added] };
}

/** With a statement that was not found: its words, and who says them; null: open. */
export function withSaid(reading: Reading, span: Span, name: string | null): Reading {
  const { report, statements } = reading;
  const id = saidId(report.id, span);
  if (statements.some((one) => one.id === id)) return reading;
  const said = name === null ? null : sourceCalled(reading, name);
  const statement: Statement = {
    ...{ id, form: formOf(slice(report.text, span)), content: [span], cue: [], source: [] },
    ...{ speaker: said?.source ?? null, confidence: 1, by: "judgement", via: [], act: "state" },
    ...{ assertion: { polarity: "asserted", mode: "actual" }, within: null, continues: null },
  };
  return {
    ...{ ...reading, sources: said?.sources ?? reading.sources },
    problems: reading.problems.filter((one) => !isSettled(one, sentenceAround(segment(report.text), span))),
    statements: [...statements, statement].toSorted((a, b) => firstPlace(a) - firstPlace(b)),
  };
}

/** That somebody may say something there is settled by a person who says what it is. */
const isSettled = ({ code, span }: Problem, sentences: Span): boolean =>
  code === "statement-unsure" && span !== undefined && contains(sentences, span);

/** The id of a statement of these words. */
export const saidId = (report: string, span: Span): string => stableId("st", report, "judged", ...span);

const firstPlace = ({ content, cue }: Statement): number => (content[0] ?? cue[0] ?? [0])[0];

function withContent(reading: Reading, id: string, span: Span): Reading {
  const form = formOf(slice(reading.report.text, span));
  const changed = (one: Statement): Statement => ({ ...one, content: [span], form, confidence: 1, by: "judgement" });
  return { ...reading, statements: reading.statements.map((one) => (one.id === id ? changed(one) : one)) };
}

const QUOTED = /^["“«„‘'][\s\S]*["”»“’'][,.]?$/;

function formOf(words: string): Statement["form"] {
  if (QUOTED.test(words.trim())) return "direct";
  return /["“”«»]/.test(words) ? "mixed" : "indirect";
}
