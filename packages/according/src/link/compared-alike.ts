import type { Count } from "./counts.ts";
import type { Telling } from "./prepare.ts";

/*
 * Whether entries of a report that is judged otherwise compare with others as they did: then what was found of them stays. A
 * telling is compared by its words, not by who says it; whose a figure is counts only when series are made.
 */

export const isToldAlike = (before: Telling, now: Telling): boolean => toldKey(before) === toldKey(now);

/** Are they the same tellings by their words, whatever else is judged of them? Then each is near those that it was near. */
export const haveSameWords = (before: readonly Telling[], now: readonly Telling[]): boolean =>
  before.length === now.length && before.every((one, i) => wordsKey(one) === wordsKey(now[i] as Telling));

const wordsKey = ({ statement, stems, self, lent }: Telling): string => wholeKey([statement.id, stems, self, lent]);

function toldKey({ speaker: _, behalf: __, first: ___, statement, ...compared }: Telling): string {
  const { id, act, form, within } = statement;
  return wholeKey({ ...compared, id, act, form, within });
}

export const areCountedAlike = (before: readonly Count[], now: readonly Count[]): boolean =>
  before.length === now.length && before.every((one, i) => countKey(one) === countKey(now[i] as Count));

function countKey({ at: _, whole, figure, ...compared }: Count): string {
  const { whose: __, statement: ___, ...value } = figure;
  return wholeKey({ ...compared, value, whole: whole?.id });
}

/** Everything that a value has; sets and maps as lists. */
const wholeKey = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (one instanceof Set || one instanceof Map ? [...one] : one));
