import { storeIn } from "./sql/store.ts";
import { open } from "./sqlite/open.ts";
import type { Store } from "./store.ts";

/**
 * The record in one SQLite file, made with its folder when there is none. Several processes may have it open at once.
 * Where nothing can be written, or must not be, it is read as it is and `keep` rejects. Rejects with `StoreError`.
 */
export const openSqlite = async (file: string, { canWrite }: { readonly canWrite?: boolean } = {}): Promise<Store> =>
  storeIn(await open(file, canWrite));
