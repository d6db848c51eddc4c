import {
  confident,
  contains,
  type JudgedAt,
  type Problem,
  type Reading,
  type Source,
  type Span,
  type Statement,
  segment,
  slice,
  stableId,
  unsureStatements,
  type Verdict,
  withoutUnsure,
  withUnsure,
} from "@according/reader";
import { sentenceAround } from "./sentences.ts";

/* Statements as people have judged them. Whoever says who says one that is not sure enough, or what, says that it is one. */

export function ofStatement(reading: Reading, verdict: Verdict, id: string, beside: JudgedAt | undefined): Reading {
  if (verdict.by === "speaker") return spokenBy(withUnsure(reading, id), id, verdict.name);
  if (verdict.by === "not-a-statement") return leftOut(reading, id);
  if (verdict.by === "content" && beside?.by === "words") return withContent(withUnsure(reading, id), id, beside.span);
  return reading;
}

/** What hangs on a statement goes with it, and whose its figures are is open. */
function leftOut(reading: Reading, id: string): Reading {
  if (unsureStatements(reading).some((one) => one.id === id)) return withoutUnsure(reading, id);
  const statements = reading.statements.map((one) => (one.id === id ? { ...one, confidence: -1 } : one));
  return confident({ ...reading, statements }, 0);
}

/** With a statement said by somebody of this name, and the figures and events in it that were its speaker's. */
export function spokenBy(reading: Reading, id: string, name: string): Reading {
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
export function sourceCalled(
  { sources, report }: Reading,
  name: string,
): Pick<Reading, "sources"> & { readonly source: string } {
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

export const firstPlace = ({ content, cue }: Statement): number => (content[0] ?? cue[0] ?? [0])[0];

function withContent(reading: Reading, id: string, span: Span): Reading {
  const form = formOf(slice(reading.report.text, span));
  const changed = (one: Statement): Statement => ({ ...one, content: [span], form, confidence: 1, by: "judgement" });
  return { ...reading, statements: reading.statements.map((one) => (one.id === id ? changed(one) : one)) };
}

const QUOTED = /^["“«„‘'][\s\S]*["”»“’'][,.]?$/;

export function formOf(words: string): Statement["form"] {
  if (QUOTED.test(words.trim())) return "direct";
  return /["“”«»]/.test(words) ? "mixed" : "indirect";
}
