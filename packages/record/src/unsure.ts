import type { Figure, Found, Reading, Statement } from "./types.ts";

/* What `confident` left out and a person may take for said: it stands in the problems of a reading. */

/** The statements that are not sure enough to be kept, in the order of the text. */
export const unsureStatements = ({ problems }: Pick<Reading, "problems">): readonly Statement[] =>
  problems.flatMap(({ found }) => found?.statements[0] ?? []);

/** Places of which an earlier version of the program kept no more than that something may be said: read again they have it. */
export const unsureWithout = ({ problems }: Pick<Reading, "problems">): number =>
  problems.filter(({ code, found }) => code === "statement-unsure" && !found).length;

/** The reading with an unsure statement kept, and all that rests on it; without an id, with all of them. */
export function withUnsure(reading: Reading, id?: string): Reading {
  const isKept = ({ found }: Reading["problems"][number]) =>
    found !== undefined && (id === undefined || found.statements[0]?.id === id);
  const found = reading.problems.flatMap((one) => (isKept(one) && one.found) || []);
  if (found.length === 0) return reading;
  const problems = reading.problems.filter((one) => !isKept(one));
  return linked(found.reduce(withFound, { ...reading, problems }));
}

/** The reading with that left out which says that a statement may be one. */
export const withoutUnsure = (reading: Reading, id: string): Reading => ({
  ...reading,
  problems: reading.problems.filter(({ found }) => found?.statements[0]?.id !== id),
});

/** What a person has said of a figure meanwhile stays. */
function withFound(reading: Reading, found: Found): Reading {
  const asFound = new Map(found.figures.map((one) => [one.id, one]));
  const figures = reading.figures.map((one): Figure => {
    const before = asFound.get(one.id);
    if (!before) return one;
    return { ...one, statement: before.statement, whose: one.whose.by === "open" ? before.whose : one.whose };
  });
  return {
    ...{ ...reading, figures },
    statements: added(reading.statements, found.statements).toSorted((a, b) => beginning(a) - beginning(b)),
    events: added(reading.events, found.events).toSorted((a, b) => a.span[0] - b.span[0]),
    sources: added(reading.sources, found.sources),
  };
}

type WithId = { readonly id: string };

function added<T extends WithId>(known: readonly T[], more: readonly T[]): readonly T[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}

const beginning = ({ content, cue }: Statement): number => (content[0] ?? cue[0] ?? [0])[0];

/** A statement that was nested in one that is not kept, or continued it, stands for itself. */
function linked(reading: Reading): Reading {
  const ids = new Set(reading.statements.map(({ id }) => id));
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  return {
    ...reading,
    statements: reading.statements.map((one) => ({
      ...{ ...one, within: known(one.within), continues: known(one.continues) },
    })),
  };
}
