import { type EntryAt, type Question, unsureStatements, unsureWithout } from "@according/reader";
import { type Passage, passageAround, type Taking, takingOf } from "@according/wording";
import { judgementAnchor } from "./link/judged.ts";
import { speakerQuestions, statementQuestions } from "./link/questions.ts";
import { type EntryRow, type Linked, rowsInWords } from "./linked.ts";

/** What is left open of a story, with those of whom it is asked in their passages. */
export interface QuestionRow {
  readonly question: Question;
  /** The first is asked of; the others are who or what may be meant. */
  readonly about: readonly AskedRow[];
  /** Of what may be a statement: what is judged by whoever takes it for one. */
  readonly taking?: Taking;
}

export interface AskedRow extends EntryRow {
  readonly passage?: Passage;
}

export interface Questions {
  readonly items: readonly QuestionRow[];
  /** Statements that are not sure enough and of which an earlier version of the program kept nothing that could be judged. */
  readonly notKept: number;
}

export const questionsOf = (linked: Linked): Questions => ({
  items: questionRows(linked),
  notKept: [...linked.readings.values()].reduce((sum, reading) => sum + unsureWithout(reading), 0),
});

/** Who is one, who says it, and what may be a statement: each in the order of the reports. */
export function questionRows(linked: Linked): readonly QuestionRow[] {
  const [readings, { settled }] = [[...linked.readings.values()], linked.judged];
  const all = [
    ...linked.story.questions,
    ...speakerQuestions(readings, settled),
    ...statementQuestions(readings, settled),
  ];
  return all.flatMap((question) => {
    const about = rowsInWords(linked, question.about).map((row) => inPassage(linked, row));
    return about.length === question.about.length ? [{ question, about, ...takingAsked(linked, question) }] : [];
  });
}

function takingAsked({ readings }: Linked, { kind, about: [at] }: Question): Pick<QuestionRow, "taking"> {
  const reading = readings.get(at?.report ?? "");
  const one = reading && unsureStatements(reading).find(({ id }) => isStatement(at, id));
  return kind === "a-statement" && one ? { taking: takingOf(reading, one) } : {};
}

const isStatement = (at: EntryAt | undefined, id: string): boolean => at?.by === "statement" && at.statement === id;

function inPassage({ readings }: Linked, row: EntryRow): AskedRow {
  const reading = readings.get(row.report.id);
  const [span] = (reading && judgementAnchor(reading, row.entry)?.spans) ?? [];
  return reading && span ? { ...row, passage: passageAround(reading.report.text, span) } : row;
}
