import {
  type EntryAt,
  type Question,
  type Reading,
  type Statement,
  stableId,
  unsureStatements,
} from "@according/reader";
import { keyAt, type Settled } from "./judged.ts";
import { isDoubt } from "./who/entities.ts";

/**
 * Those that a person has not settled, each with whom it is still asked of: the first is asked, the others may be meant.
 * `idAt`: the story's source that a report's is; null: nobody.
 */
export function unsettled(
  questions: readonly Question[],
  settled: readonly Settled[],
  idAt: (report: string, source: string) => string | null,
): readonly Question[] {
  const answers = new Map(
    settled.map(({ judgement, about }) => [about.map(keyAt).sort().join(" "), judgement.verdict.by]),
  );
  const answer = (a: EntryAt, b: EntryAt) =>
    answers.size === 0 ? undefined : answers.get([a, b].map(keyAt).sort().join(" "));
  const idOf = (at: EntryAt) => (at.by === "source" ? idAt(at.report, at.source) : null);
  return questions.flatMap((one) => {
    const [asked, ...others] = one.about;
    const own = asked ? idOf(asked) : null;
    const isOne = (other: EntryAt) => own !== null && idOf(other) === own;
    const isAnswered = (other: EntryAt) =>
      (isDoubt(one) ? !isOne(other) : isOne(other)) || answer(asked as EntryAt, other) === "same";
    if (!asked || others.some(isAnswered)) return [];
    const rest = others.filter((other) => answer(asked, other) === undefined);
    return rest.length === 0 ? [] : [{ ...one, about: [asked, ...rest] }];
  });
}

/** Statements of which a report leaves open who says them, each with those who may; not those that a person leaves open too. */
export function speakerQuestions(readings: readonly Reading[], settled: readonly Settled[]): readonly Question[] {
  const leftOpen = keysLeftOpen(settled);
  return readings.flatMap(({ report: { id: report }, statements }) =>
    statements.filter(isOpen).flatMap(({ id: statement, candidates = [] }): readonly Question[] => {
      const at: EntryAt = { by: "statement", report, statement };
      const mayBe = candidates.map(({ source }) => ({ by: "source", report, source }) as const);
      const because = "The report does not decide who says it.";
      return leftOpen.has(keyAt(at))
        ? []
        : [{ id: stableId("ask", report, statement), kind: "speaker", about: [at, ...mayBe], because }];
    }),
  );
}

/** What may be a statement and is not sure enough to be kept; not what a person leaves open too. */
export function statementQuestions(readings: readonly Reading[], settled: readonly Settled[]): readonly Question[] {
  const leftOpen = keysLeftOpen(settled);
  return readings.flatMap((reading) =>
    unsureStatements(reading).flatMap(({ id: statement }): readonly Question[] => {
      const { id: report } = reading.report;
      const at: EntryAt = { by: "statement", report, statement };
      const because = "The reader is not sure enough that it is said.";
      return leftOpen.has(keyAt(at))
        ? []
        : [{ id: stableId("ask", report, statement, "said"), kind: "a-statement", about: [at], because }];
    }),
  );
}

const keysLeftOpen = (settled: readonly Settled[]): ReadonlySet<string> =>
  new Set(settled.flatMap(({ judgement, about: [at] }) => (at && judgement.verdict.by === "open" ? [keyAt(at)] : [])));

/** A person who said that it is open has settled it. */
const isOpen = ({ speaker, content, by }: Statement): boolean =>
  speaker === null && content.length > 0 && by !== "judgement";
