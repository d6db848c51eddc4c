import type { Migration } from "kysely/migration";
import * as record from "./0001-record.ts";
import * as deliveries from "./0002-deliveries.ts";

/** Every migration by name, in order. A published migration is never changed, as those of SQLite (`../../migrations/`). */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-record": record,
  "0002-deliveries": deliveries,
};
