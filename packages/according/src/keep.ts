import { refused } from "./intake/own-fault.ts";
import type { Read, ReadInput } from "./reading/read.ts";
import { type Kept, type Store, StoreError } from "./store/store.ts";

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

/** One report; `delivery`: which message of a queue brought it. Rejects with `StoreError` when the record itself fails. */
export async function keepOne(read: ReadInput, store: Store, story: string, delivery?: string): Promise<Outcome> {
  const { input, origin, reading, notes } = read;
  const entry = { story, origin, reading, ...(delivery === undefined ? {} : { delivery }) };
  try {
    return { input, ...(await store.keep(entry)), ...(notes ? { notes } : {}) };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return refused(input, error);
  }
}
