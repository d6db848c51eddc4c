import {
  type Event,
  type Figure,
  type JudgedAt,
  type Judgement,
  type Reading,
  stableId,
  type Time,
  type Verdict,
} from "@according/reader";
import { ofStatement, sourceCalled, withSaid } from "./corrected-statements.ts";
import { withTaken } from "./taken.ts";

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
      (corrected, { judgement, about }) => withVerdict(corrected, judgement, about),
      reading,
    ),
  );
}

function withVerdict(reading: Reading, judgement: Judgement, about: readonly JudgedAt[]): Reading {
  const [{ verdict }, [at, beside]] = [judgement, about];
  if (at?.by === "words") return verdict.by === "said" ? withSaid(reading, at.span, verdict.name) : reading;
  if (at?.by === "figure") return ofFigure(reading, verdict, at.figure);
  if (at?.by === "event") return ofEvent(reading, verdict, at.event);
  if (at?.by === "time" && verdict.by === "date") return withDate(reading, at.time, verdict.edtf);
  if (at?.by !== "statement") return reading;
  if (verdict.by === "a-statement") return withTaken(reading, judgement, verdict, at.statement);
  return ofStatement(reading, verdict, at.statement, beside);
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
