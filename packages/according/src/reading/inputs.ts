import type { ReadingChoice } from "../engine.ts";
import { readBytes } from "../intake/bytes.ts";
import type { Given } from "../intake/intake.ts";
import { refused } from "../intake/own-fault.ts";
import { inOrder } from "./in-order.ts";
import type { Pool } from "./pool.ts";
import type { Read } from "./read.ts";

/** Each input is a file, or "-" for standard input. In their order; at most `ahead` are read before they are asked for. */
export const readInputs = (inputs: Iterable<string>, given: Given, pool: Pool, ahead: number): AsyncGenerator<Read> =>
  inOrder(each(inputs), (input) => readInput(input, given, pool), ahead);

/** One bad input never stops the others: whatever goes wrong with one is said of it. */
export async function readInput(input: string, given: Given, pool: Pool, choice?: ReadingChoice): Promise<Read> {
  try {
    return await pool.run("input", [input, await readBytes(input), given, choice]);
  } catch (error) {
    return refused(input, error);
  }
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
