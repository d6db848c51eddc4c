import type { Migration } from "kysely/migration";
import * as record from "./0001-record.ts";
import * as accounts from "./0002-accounts.ts";
import * as deliveries from "./0003-deliveries.ts";
import * as toldOf from "./0004-told-of.ts";
import * as sessions from "./0005-sessions.ts";

/** Every migration by name, in order. A published migration is never changed, as those of SQLite (`../../migrations/`). */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-record": record,
  "0002-accounts": accounts,
  "0003-deliveries": deliveries,
  "0004-told-of": toldOf,
  "0005-sessions": sessions,
};
