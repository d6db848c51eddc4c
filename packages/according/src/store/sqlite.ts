import { listDates } from "./sqlite/dates.ts";
import { storeError } from "./sqlite/errors.ts";
import { listFigures, totalFigures } from "./sqlite/figures.ts";
import { keepEntry } from "./sqlite/keep.ts";
import { type Opened, open } from "./sqlite/open.ts";
import { allVersions, getReading, listReports, listStatements, listStories, searchReports } from "./sqlite/query.ts";
import type { Store } from "./store.ts";

/**
 * The record in one SQLite file, made with its folder when there is none. Several processes may have it open at once.
 * Rejects with `StoreError`.
 */
export const openSqlite = async (file: string): Promise<Store> => storeIn(file, await open(file));

/** The store in a database that is open; `file` is what its errors call it. */
export function storeIn(file: string, { db, close }: Opened): Store {
  const guard = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw storeError(file, error);
    });
  return {
    keep: (entry) => guard(db.transaction().execute((transaction) => keepEntry(transaction, entry))),
    stories: () => guard(listStories(db)),
    reports: (filter) => guard(listReports(db, filter?.story)),
    reading: (report, version) => guard(getReading(db, report, version)),
    statements: (filter = {}) => guard(listStatements(db, filter)),
    figures: (filter = {}) => guard(listFigures(db, filter)),
    figureTotals: (story) => guard(totalFigures(db, story)),
    dates: (filter = {}) => guard(listDates(db, filter)),
    search: (words, options) => guard(searchReports(db, words, options?.story, options?.limit)),
    everything: async function* () {
      try {
        yield* allVersions(db);
      } catch (error) {
        throw storeError(file, error);
      }
    },
    close: () => guard(close()),
  };
}
