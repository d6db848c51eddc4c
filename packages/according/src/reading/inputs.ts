import type { ReadingChoice } from "../engine.ts";
import { readBytes } from "../intake/bytes.ts";
import type { Intake, Stated } from "../intake/intake.ts";
import { refused } from "../intake/own-fault.ts";
import { isAddress, withoutPassword } from "../intake/urls.ts";
import { type Asking, type Fetched, fetchAddress } from "../intake/web/fetch.ts";
import { inOrder } from "./in-order.ts";
import type { Pool } from "./pool.ts";
import type { Read } from "./read.ts";

/**
 * Each input is a file, "-" for standard input, or an address of the web. Every report in them, in their order; at most `ahead` are read before they
 * are asked for.
 */
export async function* readInputs(
  inputs: Iterable<string>,
  given: Stated,
  pool: Pool,
  ahead: number,
  choice?: ReadingChoice,
  web: Web = {},
): AsyncGenerator<Read> {
  const taken = takeInputs(inputs, given, pool, ahead, web);
  yield* inOrder(taken, (one) => readIncoming(one, pool, choice), ahead);
}

/** As `readInputs`, of reports that are not read yet. */
export const takeInputs = (inputs: Iterable<string>, given: Stated, pool: Pool, ahead: number, web: Web = {}) =>
  flat(inOrder(each(inputs), (input) => take(input, given, pool, web), ahead));

/** Every report in one input. One bad input never stops the others: whatever goes wrong with one is said of it. */
export async function* readInput(
  input: string,
  given: Stated,
  pool: Reader,
  choice?: ReadingChoice,
  web: Web = {},
): AsyncGenerator<Read> {
  yield* inOrder(each(await take(input, given, pool, web)), (one) => readIncoming(one, pool, choice), AHEAD);
}

/** Every report in a file of which there are only the bytes. */
export async function* readGiven(
  name: string,
  bytes: Uint8Array,
  given: Stated,
  pool: Reader,
  choice?: ReadingChoice,
): AsyncGenerator<Read> {
  const taken = await pool
    .run("take", [name, bytes, given, false])
    .catch((error: unknown): readonly Intake[] => [refused(name, error)]);
  yield* inOrder(each(taken), (one) => readIncoming(one, pool, choice), AHEAD);
}

/** Of one input alone. */
const AHEAD = 8;

/** Who does what is read of an input. */
export type Reader = Pick<Pool, "run">;

/** What is read through it is wanted until the signal comes; what is not done by then is given up, and others go on. */
export const untilGone = (pool: Pool, signal: AbortSignal): Reader => ({
  run: (name, request) => pool.run(name, request, signal),
});

/** What was read, until the signal comes: then it throws the signal's reason. */
export async function* whileWanted(read: AsyncIterable<Read>, signal: AbortSignal): AsyncGenerator<Read> {
  for await (const one of read) {
    signal.throwIfAborted();
    yield one;
  }
}

/** How the web is asked, and who hears what came, before it is read. */
export interface Web extends Pick<Asking, "allowPrivate" | "signal"> {
  readonly tell?: (address: string, fetched: Fetched) => void;
}

async function take(input: string, given: Stated, pool: Reader, web: Web): Promise<readonly Intake[]> {
  const shown = isAddress(input) ? withoutPassword(input) : input;
  try {
    if (!isAddress(input)) return await pool.run("take", [input, await readBytes(input), given]);
    const fetched = await fetchAddress(input, web);
    if (fetched === null) return [];
    web.tell?.(shown, fetched);
    return await pool.run("take", [fetched.url, fetched.bytes, given]);
  } catch (error) {
    return [refused(shown, error)];
  }
}

/** A report that was taken in; whatever goes wrong is said of it. */
export async function readIncoming(one: Intake, pool: Reader, choice?: ReadingChoice): Promise<Read> {
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
