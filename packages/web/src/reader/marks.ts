import type { Event, Problem, Reading, Span, Statement } from "according/api";

export type EntryKind = "statement" | "figure" | "time" | "event" | "problem";

/** What a stretch of text is to an entry. All but the last are always visible; a detail shows with its entry. */
export type MarkRole = "content" | "source" | "cue" | "figure" | "time" | "event" | "problem" | "detail";

/** One stretch of the text that belongs to one entry of the record. */
export interface Mark {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly role: MarkRole;
  readonly span: Span;
}

/**
 * A problem has no id in the record: what may be a statement goes by the statement's, of others the place in the list is one as long
 * as the reading stands.
 */
export const problemId = ({ found }: Problem, index: number): string =>
  found?.statements[0]?.id ?? `problem-${index + 1}`;

/** Every mark of a reading, in the order of the record. Empty spans are left out. */
export function marksOf(reading: Reading): readonly Mark[] {
  const marks = [
    ...reading.statements.flatMap(statementMarks),
    ...reading.figures.flatMap(({ id, span, measure }) => [
      { entry: id, kind: "figure", role: "figure", span } as const,
      { entry: id, kind: "figure", role: "detail", span: measure.span } as const,
    ]),
    ...reading.times.map(({ id, span }) => ({ entry: id, kind: "time", role: "time", span }) as const),
    ...reading.events.flatMap(eventMarks),
    ...reading.problems.flatMap(problemMarks),
  ];
  return marks.filter(({ span: [start, end] }) => start >= 0 && start < end && end <= reading.report.text.length);
}

function eventMarks({ id, span, place }: Event): readonly Mark[] {
  const event = { entry: id, kind: "event", role: "event", span } as const;
  return place ? [event, { entry: id, kind: "event", role: "detail", span: place }] : [event];
}

function problemMarks(problem: Problem, index: number): readonly Mark[] {
  const { span, found } = problem;
  const mark = (role: MarkRole) => (span: Span) =>
    ({ entry: problemId(problem, index), kind: "problem", role, span }) as const;
  const [maybe] = found?.statements ?? [];
  const details = maybe ? [...maybe.content, ...maybe.source] : [];
  return [...(span ? [mark("problem")(span)] : []), ...details.map(mark("detail"))];
}

function statementMarks({ id, content, cue, source, via, addressee, medium, assertion }: Statement): readonly Mark[] {
  const mark = (role: MarkRole) => (span: Span) => ({ entry: id, kind: "statement", role, span }) as const;
  const parts = [...via, addressee, medium].flatMap((part) => (part ? [part.span] : []));
  const details = assertion.condition ? [...parts, assertion.condition] : parts;
  return [
    ...content.map(mark("content")),
    ...source.map(mark("source")),
    ...cue.map(mark("cue")),
    ...details.map(mark("detail")),
  ];
}
