import { refused } from "./intake/own-fault.ts";
import type { Read, ReadInput } from "./reading/read.ts";
import { type Entry, type Kept, type Store, StoreError } from "./store/store.ts";

/** What became of one input. */
export type Outcome =
  | ({ readonly input: string; readonly notes?: readonly string[] } & Kept)
  | { readonly input: string; readonly problem: string };

/**
 * The one way in: each report is kept in the story, one transaction each. An input that gave no report is passed on with
 * its problem, and so is one that cannot be kept. Rejects with `StoreError` when the record itself fails; what came before
 * is kept.
 */
export async function* keepReports(read: AsyncIterable<Read>, store: Store, story: string): AsyncGenerator<Outcome> {
  for await (const one of read) yield "problem" in one ? one : await keepOne(one, store, story);
}

/** A report that was read, and where it is to be kept. */
export interface Given {
  readonly read: ReadInput;
  readonly story: string;
  /** Which message of a queue brought it. */
  readonly delivery?: string;
}

/** One report. Rejects with `StoreError` when the record itself fails. */
export const keepOne = (read: ReadInput, store: Store, story: string): Promise<Outcome> =>
  keepGiven({ read, story }, store);

/**
 * Several in one transaction; where one of them cannot be kept, each in its own, so that it hinders no other. Rejects with
 * `StoreError` when the record itself fails.
 */
export async function keepTogether(given: readonly Given[], store: Store): Promise<readonly Outcome[]> {
  try {
    const kept = await store.keepAll(given.map(givenEntry));
    return given.map(({ read }, i) => outcomeOf(read, kept[i] as Kept));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const outcomes: Outcome[] = [];
    for (const one of given) outcomes.push(await keepGiven(one, store));
    return outcomes;
  }
}

async function keepGiven(given: Given, store: Store): Promise<Outcome> {
  try {
    return outcomeOf(given.read, await store.keep(givenEntry(given)));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return refused(given.read.input, error);
  }
}

const givenEntry = ({ read: { origin, reading }, story, delivery }: Given): Entry => ({
  ...{ story, origin, reading },
  ...(delivery === undefined ? {} : { delivery }),
});

const outcomeOf = ({ input, notes }: ReadInput, kept: Kept): Outcome => ({
  input,
  ...kept,
  ...(notes ? { notes } : {}),
});
