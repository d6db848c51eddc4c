import { type Reading, sourceOf, type Whose } from "@according/reader";

/** A version of a report in a record of `according/1`, its reading as JSON. */
export interface Version {
  readonly text: string;
  readonly reading: string;
}

/** What a reading of then says, without ids, in the words of now. */
export function toldThen({ text, reading }: Version): readonly string[] {
  const { sources, statements, figures, events } = JSON.parse(reading);
  const byId = (entries: readonly Entry[]) => new Map(entries.map((one) => [one.id, one]));
  const [named, said] = [byId(sources), byId(statements)];
  const name = (id: unknown) => (named.get(id)?.name as string | undefined) ?? null;
  const words = (span: unknown) => (span ? `“${text.slice(...(span as [number, number]))}”` : "");
  return [
    ...statements.map((one: Entry) =>
      line(name(one.speaker), one.act, one.polarity ?? "asserted", one.status ?? "actual", words(one.condition)),
    ),
    ...figures.map((one: Entry) =>
      line(
        name(one.attributedTo) ?? (one.statement || one.undecided ? "open" : "the reporter"),
        ...[one.status === "denied" ? "negated" : (one.status ?? "plain"), words(one.span), words(one.source)],
      ),
    ),
    ...events.map((one: Entry) =>
      line(
        one.voice === "reporter" ? "the reporter" : (name(said.get(one.voice)?.speaker) ?? "open"),
        ...[one.polarity === "negated" ? "negated " : "", one.status, one.type, name(one.actor), name(one.recipient)],
      ),
    ),
  ];
}

type Entry = Readonly<Record<string, unknown>>;

const line = (...parts: readonly unknown[]): string =>
  parts
    .filter((part) => part !== "")
    .join(" ")
    .trim();

/** The same of a reading of now, for comparison. */
export function told({ report, sources, statements, figures, events }: Reading): readonly string[] {
  const name = (id: string | null) => sources.find((one) => one.id === id)?.name ?? null;
  const who = (whose: Whose) => name(sourceOf(whose)) ?? (whose.by === "reporter" ? "the reporter" : "open");
  const words = (span: readonly [number, number] | undefined) => (span ? `“${report.text.slice(...span)}”` : "");
  return [
    ...statements.map(({ speaker, act, assertion: { polarity, mode, condition } }) =>
      line(name(speaker), act, polarity, mode, words(condition)),
    ),
    ...figures.map(({ span, whose, assertion: { polarity, mode } }) =>
      line(
        who(whose),
        ...[polarity === "negated" ? "negated" : mode === "actual" ? "plain" : mode, words(span)],
        whose.by === "reporter" ? "" : words(whose.words),
      ),
    ),
    ...events.map(({ type, whose, actor, recipient, historical, assertion: { polarity, mode } }) =>
      line(
        who(whose),
        ...[
          polarity === "negated" ? "negated " : "",
          historical ? "historical" : mode,
          type,
          name(actor),
          name(recipient),
        ],
      ),
    ),
  ];
}
