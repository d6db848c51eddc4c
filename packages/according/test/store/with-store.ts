import { openSqlite } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";

/** Works with the record in a file, and closes it, whatever comes of it. */
export async function withStore<T>(record: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqlite(record);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
