import type { Span } from "@according/reader";
import { DOES_JOBS, DONE_TO_COUNTED, JOBS, JOBS_HAD, NOT_THE_DEED, TRADED } from "./en/happened.ts";
import { firstFrom, type Word } from "./words.ts";

/** What is done with what a figure counts: by line of `DONE_TO_COUNTED` and of `TRADED`; null: nothing that is known. */
export interface Done {
  readonly deed: number | null;
  readonly trade: number | null;
  /** Are jobs counted, or those who have them: "cut 400 jobs", "400 workers were laid off"? */
  readonly isOfJobs: boolean;
}

export const NOTHING_DONE: Done = { deed: null, trade: null, isOfJobs: false };

/** By the nearest verb before the number in its clause, else by the nearest behind what it counts. */
export function doneWith(clause: readonly Word[], span: Span, measure: Span): Done {
  const [at, behind] = [firstFrom(clause, span[0]), firstFrom(clause, Math.max(span[1], measure[0]))];
  const before = clause.slice(Math.max(0, at - NEAR), at).toReversed();
  const after = clause.slice(behind, behind + NEAR);
  const found = (lines: Lines) => deedLine(before, lines, clause) ?? deedLine(after, lines, clause);
  const [deed, jobs] = [found(DONE_TO_COUNTED), after.findIndex(({ word }) => JOBS.has(word))];
  const isOfJobs = jobs >= 0 && (jobs <= 1 || JOBS_HAD.has(after[jobs]?.word ?? "")) && found([DOES_JOBS]) !== null;
  return { deed, trade: found(TRADED), isOfJobs };
}
type Lines = readonly { has(word: string): boolean }[];

/** So many words from the number to its verb. */
const NEAR = 7;

function deedLine(near: readonly Word[], lines: Lines, clause: readonly Word[]): number | null {
  for (const one of near) {
    const next = clause[firstFrom(clause, one.start) + 1]?.word ?? "";
    const line = NOT_THE_DEED.get(one.word)?.has(next) ? -1 : lines.findIndex((all) => all.has(one.word));
    if (line >= 0) return line;
  }
  return null;
}

/** Of two deeds that one number cannot be of: built and closed. */
export const areOtherDeeds = (a: Done, b: Done): boolean => a.deed !== null && b.deed !== null && a.deed !== b.deed;

/** What one sells another may buy, if it is as much. */
export const areOtherTrades = (a: Done, b: Done): boolean =>
  a.trade !== null && b.trade !== null && a.trade !== b.trade;
