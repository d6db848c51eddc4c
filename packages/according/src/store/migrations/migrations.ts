import type { Migration } from "kysely/migration";
import * as record from "./0001-record.ts";
import * as events from "./0002-events.ts";
import * as lists from "./0003-lists.ts";
import * as second from "./0004-according-2.ts";
import * as seals from "./0005-seals.ts";
import * as journal from "./0006-journal.ts";
import * as judgements from "./0007-judgements.ts";
import * as bin from "./0008-bin.ts";
import * as accounts from "./0009-accounts.ts";
import * as deliveries from "./0010-deliveries.ts";
import * as toldOf from "./0011-told-of.ts";
import * as sessions from "./0012-sessions.ts";

/**
 * Every migration by name, in order. A published migration is never changed: a change is a new one. None imports what may
 * change: what it needs of the program stands in it as it was.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-record": record,
  "0002-events": events,
  "0003-lists": lists,
  "0004-according-2": second,
  "0005-seals": seals,
  "0006-journal": journal,
  "0007-judgements": judgements,
  "0008-bin": bin,
  "0009-accounts": accounts,
  "0010-deliveries": deliveries,
  "0011-told-of": toldOf,
  "0012-sessions": sessions,
};
