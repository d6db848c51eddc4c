import { type EntryAt, type JudgedAt, type Reading, type Story, unsureStatements } from "@according/reader";
import type { Desk, Linked } from "../../desk.ts";
import { Failure } from "../output.ts";
import { reportBeginning } from "../report-beginning.ts";

/**
 * The entry that an id, or the beginning of one, names: of a report, or what the story has for it, whose first member is
 * meant then. Throws a sentence where none or several are.
 */
export function entryNamed({ story, readings }: Linked, typed: string): JudgedAt {
  const all = new Map<string, JudgedAt>([...ofStory(story), ...[...readings.values()].flatMap(ofReading)]);
  const whole = all.get(typed);
  if (whole) return whole;
  const begun = [...all].filter(([id]) => typed !== "" && id.startsWith(typed));
  const [only] = begun;
  if (begun.length === 1 && only) return only[1];
  if (only) throw new Failure(`${begun.length} entries begin with ${typed}: type more of the id.`);
  throw new Failure(`There is no entry ${typed} in the story: "according story", "new" and "who" print the ids.`);
}

function ofStory({ sources, said, series, happenings }: Story): readonly (readonly [string, EntryAt])[] {
  return [
    ...firsts(sources, ({ members: [one] }) => one && { by: "source", ...one }),
    ...firsts(said, ({ first: { report, statement } }) => ({ by: "statement", report, statement })),
    ...firsts(series, ({ values: [one] }) => one && { by: "figure", report: one.report, figure: one.figure }),
    ...firsts(happenings, ({ members: [one] }) => one && { by: "event", ...one }),
  ];
}

const firsts = <T extends { readonly id: string }>(
  list: readonly T[],
  first: (one: T) => EntryAt | undefined,
): readonly (readonly [string, EntryAt])[] =>
  list.flatMap((one) => {
    const at = first(one);
    return at ? [[one.id, at] as const] : [];
  });

function ofReading(reading: Reading) {
  const { id: report } = reading.report;
  const { sources, figures, events, times } = reading;
  const statements = [...reading.statements, ...unsureStatements(reading)];
  return [
    ...sources.map(({ id }): readonly [string, EntryAt] => [id, { by: "source", report, source: id }]),
    ...statements.map(({ id }): readonly [string, EntryAt] => [id, { by: "statement", report, statement: id }]),
    ...figures.map(({ id }): readonly [string, EntryAt] => [id, { by: "figure", report, figure: id }]),
    ...events.map(({ id }): readonly [string, EntryAt] => [id, { by: "event", report, event: id }]),
    ...times.map(({ id }): readonly [string, JudgedAt] => [id, { by: "time", report, time: id }]),
  ];
}

/** The place of words that stand once in a report. Throws a sentence where they stand in it nowhere, or twice. */
export async function wordsTyped(desk: Desk, typed: string, words: string): Promise<JudgedAt> {
  const { id } = await reportBeginning(desk, typed);
  const text = (await desk.report(id))?.reading.report.text ?? "";
  const start = words === "" ? -1 : text.indexOf(words);
  if (start < 0) throw new Failure(`Report ${id} has no words “${words}”: type them as they stand there.`);
  if (text.indexOf(words, start + 1) >= 0)
    throw new Failure(`“${words}” stands twice in report ${id}: type more of it.`);
  return { by: "words", report: id, span: [start, start + words.length] };
}
