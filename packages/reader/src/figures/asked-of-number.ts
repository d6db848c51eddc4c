import type { Range, Token } from "../layers.ts";
import type { Counted } from "./counted.ts";

/** What is asked of a number: the tokens, all numbers, which it is, where its sentence is, and the noun of each before it. */
export interface Asked {
  readonly tokens: readonly Token[];
  readonly all: readonly Counted[];
  readonly i: number;
  readonly sentence: Range;
  readonly nounAt: (j: number) => Range | undefined;
}

/** The number before it in the same sentence. */
export const numberAhead = ({ all, i }: Asked): Counted | undefined =>
  all[i - 1]?.sentence === all[i]?.sentence ? all[i - 1] : undefined;

export const wordsOfNumber = ({ all, i }: Asked): Range => all[i]?.quantity.tokens ?? [0, 0];
