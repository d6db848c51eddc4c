import { type StoreName, storeAt } from "./place.ts";
import type { Database } from "./sql/database.ts";
import { storeIn } from "./sql/store.ts";
import type { Store } from "./store.ts";

/** How a store opens a place: as it should be, and to look at it only. */
interface Opening {
  readonly open: (place: string) => Promise<Database>;
  readonly asItIs: (place: string) => Promise<Database>;
}

/** Each is loaded when it is wanted. */
const OPENINGS: Readonly<Record<StoreName, () => Promise<Opening>>> = {
  postgres: async () => {
    const { openSchema, openSchemaAsItIs } = await import("./postgres/open.ts");
    return { open: openSchema, asItIs: openSchemaAsItIs };
  },
  sqlite: async () => {
    const { open, openAsItIs } = await import("./sqlite/open.ts");
    return { open, asItIs: openAsItIs };
  },
};

/** The record at a place: a file, or `postgres://user@host/database`. Rejects with `StoreError`. */
export const openRecord = async (place: string): Promise<Store> => storeIn(await openDatabase(place));

/** The same to look at it: nothing in it is brought up to date or changed. Rejects with `StoreError`, also where it is an older one. */
export const openRecordAsItIs = async (place: string): Promise<Store> =>
  storeIn(await (await OPENINGS[storeAt(place)]()).asItIs(place));

export const openDatabase = async (place: string): Promise<Database> => (await OPENINGS[storeAt(place)]()).open(place);
