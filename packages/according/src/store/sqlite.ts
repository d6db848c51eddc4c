import { storeIn } from "./sql/store.ts";
import { open } from "./sqlite/open.ts";
import type { Store } from "./store.ts";

/**
 * The record in one SQLite file, made with its folder when there is none. Several processes may have it open at once.
 * Rejects with `StoreError`.
 */
export const openSqlite = async (file: string): Promise<Store> => storeIn(await open(file));
