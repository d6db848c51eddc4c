import type { Question } from "@according/reader";
import { type Passage, passageAround } from "@according/wording";
import { judgementAnchor } from "./link/judged.ts";
import { speakerQuestions } from "./link/questions.ts";
import { type EntryRow, type Linked, rowsInWords } from "./linked.ts";

/** What is left open of a story, with those of whom it is asked in their passages. */
export interface QuestionRow {
  readonly question: Question;
  /** The first is asked of; the others are who or what may be meant. */
  readonly about: readonly AskedRow[];
}

export interface AskedRow extends EntryRow {
  readonly passage?: Passage;
}

/** Of whom something is asked first, in the order of the reports. */
export function questionRows(linked: Linked): readonly QuestionRow[] {
  const speakers = speakerQuestions([...linked.readings.values()], linked.judged.settled);
  return [...linked.story.questions, ...speakers].flatMap((question) => {
    const about = rowsInWords(linked, question.about).map((row) => inPassage(linked, row));
    return about.length === question.about.length ? [{ question, about }] : [];
  });
}

function inPassage({ readings }: Linked, row: EntryRow): AskedRow {
  const reading = readings.get(row.report.id);
  const [span] = (reading && judgementAnchor(reading, row.entry)?.spans) ?? [];
  return reading && span ? { ...row, passage: passageAround(reading.report.text, span) } : row;
}
