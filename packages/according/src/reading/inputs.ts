import type { ReadingChoice } from "../engine.ts";
import { readBytes } from "../intake/bytes.ts";
import type { Given, Intake } from "../intake/intake.ts";
import { refused } from "../intake/own-fault.ts";
import { inOrder } from "./in-order.ts";
import type { Pool } from "./pool.ts";
import type { Read } from "./read.ts";

/**
 * Each input is a file, or "-" for standard input. Every report in them, in their order; at most `ahead` are read before they
 * are asked for.
 */
export async function* readInputs(
  inputs: Iterable<string>,
  given: Given,
  pool: Pool,
  ahead: number,
): AsyncGenerator<Read> {
  const taken = inOrder(each(inputs), (input) => take(input, given, pool), ahead);
  yield* inOrder(flat(taken), (one) => readTaken(one, pool), ahead);
}

/** Every report in one input. One bad input never stops the others: whatever goes wrong with one is said of it. */
export async function* readInput(
  input: string,
  given: Given,
  pool: Pool,
  choice?: ReadingChoice,
): AsyncGenerator<Read> {
  yield* inOrder(each(await take(input, given, pool)), (one) => readTaken(one, pool, choice), AHEAD);
}

/** Of one input alone. */
const AHEAD = 8;

async function take(input: string, given: Given, pool: Pool): Promise<readonly Intake[]> {
  try {
    return await pool.run("take", [input, await readBytes(input), given]);
  } catch (error) {
    return [refused(input, error)];
  }
}

async function readTaken(one: Intake, pool: Pool, choice?: ReadingChoice): Promise<Read> {
  if ("problem" in one) return one;
  try {
    return await pool.run("report", [one, choice]);
  } catch (error) {
    return refused(one.input, error);
  }
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function* flat<T>(lists: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const list of lists) yield* list;
}
