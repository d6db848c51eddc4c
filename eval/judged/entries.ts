import type { Event, Figure, Reading, Span, Statement, Time } from "@according/reader";

/** What may be judged: a sheet asks for the first two or for the others, since each is another way of reading. */
export const KINDS = ["statement", "figure", "time", "event"] as const;
export type Kind = (typeof KINDS)[number];

/** What a second reader judges, as they are told of it. */
export interface Entry {
  readonly id: string;
  readonly report: string;
  readonly kind: Kind;
  /** Where it stands; the same place and words in another reading are the same entry. */
  readonly at: Span;
  /** What the reader of the sheet sees. */
  readonly told: string;
  /** 0 to 1, which no sheet shows; a figure has none. */
  readonly confidence: number | null;
  /** What read it, which no sheet shows. */
  readonly by: string;
}

/** The entries of these kinds of a report in the order of its text, nameless until a sheet numbers them. */
export function entriesOf(
  report: string,
  reading: Reading,
  kinds: readonly Kind[] = ["statement", "figure"],
): readonly Omit<Entry, "id">[] {
  const entries = [
    ...reading.statements
      .filter(({ content }) => content.length > 0)
      .map((one) => statementEntry(report, reading, one)),
    ...reading.figures.map((one) => figureEntry(report, reading, one)),
    ...reading.times.map((one) => timeEntry(report, reading, one)),
    ...reading.events.map((one) => eventEntry(report, reading, one)),
  ].filter(({ kind }) => kinds.includes(kind));
  return entries.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

function statementEntry(report: string, reading: Reading, one: Statement): Omit<Entry, "id"> {
  const words = (spans: readonly Span[]) => wordsOf(reading, spans);
  const within = reading.statements.find(({ id }) => id === one.within);
  const parts = [
    one.speaker === null ? `WHO LEFT OPEN, written "${words(one.source)}"` : `WHO ${nameOf(reading, one.speaker)}`,
    one.speaker !== null && one.source.length > 0 && `written "${words(one.source)}"`,
    one.cue.length > 0 && `VERB "${words(one.cue)}"`,
    one.assertion.polarity === "negated" && "NOT SAID",
    one.assertion.mode !== "actual" && `only ${one.assertion.mode}`,
    one.attitude && "(an attitude)",
    one.act === "deny" && "(denies it)",
    one.act === "decline-to-comment" && "(says nothing of it)",
    one.via.length > 0 && `VIA ${one.via.map(({ source }) => nameOf(reading, source)).join(", ")}`,
    one.onBehalfOf !== undefined && `FOR ${nameOf(reading, one.onBehalfOf)}`,
    within !== undefined && `TOLD BY ${within.speaker === null ? "(open)" : nameOf(reading, within.speaker)}`,
    one.continues !== null && "(goes on)",
    `WORDS ${one.content.map(([from, to]) => `«${oneLine(reading.report.text.slice(from, to))}»`).join(" … ")}`,
  ];
  const [from, to] = [...one.cue, ...one.content][0] as Span;
  return {
    ...{ report, kind: "statement", at: [from, to], told: parts.filter(Boolean).join("; ") },
    ...{ confidence: one.confidence, by: one.by },
  };
}

function figureEntry(report: string, reading: Reading, one: Figure): Omit<Entry, "id"> {
  const { measure, assertion, whose } = one;
  const parts = [
    `FIGURE "${wordsOf(reading, [one.span])}" = ${one.minimum ?? ""}..${one.maximum ?? ""}${one.approximate ? " about" : ""}`,
    `OF "${wordsOf(reading, [measure.span])}" (${measure.kind}${measure.unit === undefined ? "" : `, ${measure.unit}`})`,
    assertion.polarity === "negated" && "SAID NOT TO BE SO",
    assertion.mode !== "actual" && `only ${assertion.mode}`,
    `WHOSE ${whose.by === "source" ? nameOf(reading, whose.source) : whose.by}`,
  ];
  return {
    report,
    kind: "figure",
    at: one.span,
    told: parts.filter(Boolean).join("; "),
    confidence: null,
    by: "figures",
  };
}

function timeEntry(report: string, reading: Reading, one: Time): Omit<Entry, "id"> {
  const told = `TIME "${wordsOf(reading, [one.span])}" = ${one.edtf ?? "LEFT OPEN"}`;
  return { report, kind: "time", at: one.span, told, confidence: null, by: "times" };
}

function eventEntry(report: string, reading: Reading, one: Event): Omit<Entry, "id"> {
  const { assertion, whose } = one;
  const time = reading.times.find(({ id }) => id === one.time);
  const parts = [
    `EVENT "${wordsOf(reading, [one.span])}": ${one.type}${one.mode === undefined ? "" : ` (${one.mode})`}`,
    `WHO ${one.actor === null ? "not told" : nameOf(reading, one.actor)}`,
    `TO ${one.recipient === null ? "not told" : nameOf(reading, one.recipient)}`,
    one.place !== undefined && `WHERE "${wordsOf(reading, [one.place])}"`,
    time !== undefined && `WHEN ${time.edtf ?? "left open"}`,
    assertion.polarity === "negated" && "SAID NOT TO HAVE HAPPENED",
    assertion.mode !== "actual" && `only ${assertion.mode}`,
    `WHOSE WORD ${whose.by === "source" ? nameOf(reading, whose.source) : whose.by}`,
  ];
  const told = parts.filter(Boolean).join("; ");
  return { report, kind: "event", at: one.span, told, confidence: null, by: "events" };
}

const nameOf = ({ sources }: Reading, id: string): string => sources.find((one) => one.id === id)?.name ?? id;

const wordsOf = ({ report }: Reading, spans: readonly Span[]): string =>
  spans.map(([from, to]) => oneLine(report.text.slice(from, to))).join(" … ");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
