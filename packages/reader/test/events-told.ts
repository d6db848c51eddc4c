import { type Reading, readReport } from "../src/index.ts";

/** One line an event: `TYPE/mode: actor → recipient, by voice`, then what else is not plain. */
export function eventsOf(text: string, publishedAt = "2026-03-06"): string[] {
  const reading = readReport(text, { publishedAt });
  const name = (id: string | null) => reading.sources.find((source) => source.id === id)?.name ?? "?";
  return reading.events.map(({ type, mode, actor, recipient, statement, assertion, historical, time, place }) => {
    const status = historical ? "historical" : assertion.mode;
    const rest = [
      assertion.polarity === "negated" && "negated",
      status !== "actual" && status,
      time && reading.times.find(({ id }) => id === time)?.edtf,
      place && `at ${text.slice(...place)}`,
    ];
    const deed = `${type}${mode ? `/${mode}` : ""}: ${name(actor)} → ${name(recipient)}`;
    return [deed, `by ${voiceOf(reading, statement)}`, ...rest.filter(Boolean)].join(", ");
  });
}

function voiceOf({ statements, sources }: Reading, voice: string | null): string {
  const statement = statements.find(({ id }) => id === voice);
  return statement ? (sources.find(({ id }) => id === statement.speaker)?.name ?? "somebody") : "reporter";
}
