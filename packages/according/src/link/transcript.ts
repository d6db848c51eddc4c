import type { Reading } from "@according/reader";
import { firstTellersIn } from "./first-tellers.ts";
import { type Telling, telling } from "./one-telling.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { moment } from "./told.ts";

/** A sheet with what is said in it. */
export interface Transcript extends Sheet {
  readonly statements: readonly Telling[];
}

export function transcribed(reading: Reading): Transcript {
  const sheet = sheetOf(reading);
  const made = { ...sheet, statements: tellingsIn(reading, sheet) };
  transcripts.set(reading, made);
  return made;
}
const transcripts = new WeakMap<Reading, Transcript>();

/** What was linked need not be transcribed again for drafts. */
export const transcriptOf = (reading: Reading): Transcript => transcripts.get(reading) ?? transcribed(reading);

function tellingsIn(reading: Reading, sheet: Sheet): readonly Telling[] {
  const tellers = firstTellersIn(reading, sheet.words);
  const speakers = new Map(reading.statements.map(({ id, speaker }) => [id, speaker]));
  const since = { moment: moment(reading.report.publishedAt) };
  return reading.statements
    .filter(({ content, speaker, within }) => content.length > 0 && !isOwnWord(speaker, within, speakers))
    .filter((statement) => !tellers.isOnlyCredit(statement))
    .map((statement) => ({ ...telling(reading, sheet, statement), since, first: tellers.of(statement) }));
}

/** "“**I have asked it three times**,” Brandt said": part of what he says, and told with it. */
const isOwnWord = (
  speaker: string | null,
  within: string | null,
  speakers: ReadonlyMap<string, string | null>,
): boolean => speaker !== null && within !== null && speakers.get(within) === speaker;
