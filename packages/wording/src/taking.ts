import type { JudgedAt, Reading, Source, Statement, Verdict } from "@according/reader";

/** Every source of a reading by its id, those that only what is not sure enough refers to among them. */
export const everySource = ({ sources, problems }: Reading): ReadonlyMap<string | null, Source> =>
  new Map([...problems.flatMap(({ found }) => found?.sources ?? []), ...sources].map((one) => [one.id, one]));

/** Every statement of a reading by its id, those that are not sure enough to be kept among them. */
export const everyStatement = ({ statements, problems }: Reading): ReadonlyMap<string, Statement> =>
  new Map(
    [...problems.flatMap(({ found }) => found?.statements.slice(0, 1) ?? []), ...statements].map((one) => [
      one.id,
      one,
    ]),
  );

/** Something that is judged of entries. */
export interface Taking {
  readonly about: readonly JudgedAt[];
  readonly verdict: Verdict;
}

/** What a person judges who takes a statement that is not sure enough for one, as it was found. */
export function takingOf(reading: Reading, { id, content, cue, speaker, act }: Statement): Taking {
  const report = reading.report.id;
  const [link] = content.length > 0 ? cue : [];
  return {
    about: [
      { by: "statement", report, statement: id },
      ...(link ? [{ by: "words", report, span: link } as const] : []),
    ],
    verdict: { by: "a-statement", name: everySource(reading).get(speaker)?.name ?? null, act },
  };
}
