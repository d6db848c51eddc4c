import { openSqlite } from "../../src/store/sqlite.ts";
import type { Entry, Store } from "../../src/store/store.ts";

/** A record in memory that keeps these entries. */
export async function kept(entries: readonly Entry[]): Promise<Store> {
  const store = await openSqlite(":memory:");
  for (const entry of entries) await store.keep(entry);
  return store;
}
