import type { Reading, Statement } from "@according/reader";
import { isDenial } from "./antecedents.ts";
import { ASKED, ASKING, DUE, HAS, IF, MAYBE_DUE, NOT_TOLD, TO, UNSURE_OF } from "./en/turned.ts";
import { meet } from "./sets.ts";
import { stemOf, type Word } from "./words.ts";

/*
 * What somebody says without saying that it is so: not confirmed, asked, doubted, or what should be.
 */

/**
 * `withheld`: neither said nor denied, as "refused to confirm that", "did not say whether", "asked whether"; `doubted`: less
 * than denied; null: it is said, or denied.
 */
export type HeldBack = "withheld" | "doubted" | null;

export function heldBack(
  reading: Reading,
  statement: Statement,
  cue: readonly Word[],
  said: readonly Word[],
): HeldBack {
  const has = (all: ReadonlySet<string>) => cue.some(({ word }) => all.has(word));
  if (isLeftAsked(statement, said, has(ASKING))) return "withheld";
  if (has(UNSURE_OF)) return "doubted";
  if (statement.assertion.polarity !== "negated") return null;
  return has(NOT_TOLD) || isDenial(reading, statement) ? "withheld" : null;
}

/** "Whether", and of those who ask or do not say "if". */
function isLeftAsked({ act }: Statement, [first]: readonly Word[], asks: boolean): boolean {
  if (first === undefined || !ASKED.has(first.word)) return false;
  return first.word !== IF || asks || act === "request" || act === "decline-to-comment";
}

/** What is told of what should be, and whether it is told in other words than those of a duty. */
export interface Due {
  /** The deeds that should be done: of "the guards should have shut the gate" that of shutting. */
  readonly deeds: ReadonlySet<string>;
  /** "They had to leave", or what somebody asks for: it may be a duty as well. */
  readonly maybe: boolean;
}

export function dueIn(words: readonly Word[], isWanted: boolean): Due {
  const isToBe = (word: string, next: string | undefined) => MAYBE_DUE.has(word) || (HAS.has(word) && next === TO);
  return {
    deeds: new Set(words.flatMap(({ word }, i) => (DUE.has(word) ? deedFrom(words.slice(i + 1, i + REACH)) : []))),
    maybe: isWanted || words.some(({ word }, i) => isToBe(word, words[i + 1]?.word)),
  };
}
const REACH = 5;

const deedFrom = (words: readonly Word[]): readonly string[] =>
  words
    .map(({ word }) => (word.endsWith("ly") ? "" : stemOf(word)))
    .filter((stem) => stem !== "")
    .slice(0, 1);

interface Told {
  readonly due: Due;
  readonly stems: ReadonlySet<string>;
}

/** Is what should be done in the one done in the other? */
export const areDueAndDone = (a: Told, b: Told): boolean => isDueOf(a, b) || isDueOf(b, a);
const isDueOf = ({ due: { deeds } }: Told, { due, stems }: Told): boolean =>
  due.deeds.size === 0 && !due.maybe && meet(deeds, stems);

/** Is it told in the one only what should be, and in the other only what is? */
export const isDueInOne = ({ due: a }: Told, { due: b }: Told): boolean =>
  a.deeds.size > 0 !== b.deeds.size > 0 && !a.maybe && !b.maybe;
