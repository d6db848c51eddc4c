import type { Figure } from "@according/reader";
import {
  DOES_JOBS,
  DONE_IN_THE_AIR,
  DONE_TO_COUNTED,
  DONE_WITH_MONEY,
  FLYING,
  JOBS,
  JOBS_HAD,
  NOT_THE_DEED,
  TRADED,
} from "./en/happened.ts";
import { firstFrom, type Word } from "./words.ts";

/** What is done with what a figure counts: by line of `DONE_TO_COUNTED` and of `TRADED`; null: nothing that is known. */
export interface Done {
  readonly deed: number | null;
  readonly trade: number | null;
  /** Of money and of what flies, by line of `DONE_WITH_MONEY` or `DONE_IN_THE_AIR`. */
  readonly dealing: number | null;
  /** Are jobs counted, or those who have them: "cut 400 jobs", "400 workers were laid off"? */
  readonly isOfJobs: boolean;
}

export const NOTHING_DONE: Done = { deed: null, trade: null, dealing: null, isOfJobs: false };

/** By the nearest verb before the number in its clause, else by the nearest behind what it counts. */
export function doneWith(
  clause: readonly Word[],
  { span, measure: { span: measure, kind } }: Figure,
  figures: readonly Figure[],
): Done {
  const [at, behind] = [firstFrom(clause, span[0]), firstFrom(clause, Math.max(span[1], measure[0]))];
  const before = clause.slice(Math.max(0, at - NEAR), at).toReversed();
  const after = clause.slice(behind, behind + NEAR);
  const found = (lines: Lines) => deedLine(before, lines, clause) ?? deedLine(after, lines, clause);
  const [deed, jobs] = [found(DONE_TO_COUNTED), after.findIndex(({ word }) => JOBS.has(word))];
  const isOfJobs = jobs >= 0 && (jobs <= 1 || JOBS_HAD.has(after[jobs]?.word ?? "")) && found([DOES_JOBS]) !== null;
  const lines = dealings(kind, wordsFrom(clause, span[1], measure[1]));
  const dealing =
    lines &&
    (deedLine(untilNext(before, figures), lines, clause) ?? deedLine(untilNext(after, figures), lines, clause));
  return { deed, trade: found(TRADED), dealing, isOfJobs };
}

function dealings(kind: string, counted: readonly Word[]): Lines | null {
  if (kind === "money") return DONE_WITH_MONEY;
  return counted.some(({ word }) => FLYING.has(word)) ? DONE_IN_THE_AIR : null;
}

const wordsFrom = (clause: readonly Word[], from: number, to: number): readonly Word[] =>
  clause.slice(firstFrom(clause, from), firstFrom(clause, Math.max(from, to)));

/** "Shot down **18** of 20 that were launched": what is done with another number is not done with this. */
function untilNext(near: readonly Word[], figures: readonly Figure[]): readonly Word[] {
  const next = near.findIndex(({ start }) => figures.some(({ span }) => span[0] <= start && start < span[1]));
  return next < 0 ? near : near.slice(0, next);
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

/** Of two deeds that one number cannot be of: built and closed, lost and lent, launched and shot down. */
export const areOtherDeeds = (a: Done, b: Done): boolean => areOther(a.deed, b.deed) || areOther(a.dealing, b.dealing);

const areOther = (x: number | null, y: number | null): boolean => x !== null && y !== null && x !== y;

/** What one sells another may buy, if it is as much. */
export const areOtherTrades = (a: Done, b: Done): boolean => areOther(a.trade, b.trade);
