import { isPostgres } from "./place.ts";
import type { Database } from "./sql/database.ts";
import { storeIn } from "./sql/store.ts";
import type { Store } from "./store.ts";

/** The record at a place: a file, or `postgres://user@host/database`. Rejects with `StoreError`. */
export const openRecord = async (place: string): Promise<Store> => storeIn(await openDatabase(place));

/** The same to look at it: nothing in it is brought up to date or changed. Rejects with `StoreError`, also where it is an older one. */
export async function openRecordAsItIs(place: string): Promise<Store> {
  const database = isPostgres(place)
    ? await (await import("./postgres/open.ts")).openSchemaAsItIs(place)
    : await (await import("./sqlite/open.ts")).openAsItIs(place);
  return storeIn(database);
}

/** Each kind of database is loaded when it is wanted. */
export async function openDatabase(place: string): Promise<Database> {
  return isPostgres(place)
    ? (await import("./postgres/open.ts")).openSchema(place)
    : (await import("./sqlite/open.ts")).open(place);
}
