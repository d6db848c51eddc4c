import { type RawBuilder, sql } from "kysely";
import { StoreError } from "../store.ts";
import type { Db } from "./database.ts";

/*
 * Records of earlier versions. A migration after which the journal tells of more tells of that as it is then: whoever changed
 * something past the program could have it told of by having it run once more.
 */

/** By the name of a migration what the journal tells of from then on. */
export type Telling = Readonly<Record<string, keyof typeof ENTRIES>>;

const ENTRIES: Readonly<Record<"versions" | "judgements" | "rows", RawBuilder<boolean>>> = {
  versions: sql`version > 0`,
  judgements: sql`version = 0`,
  rows: sql`version < 0 and report in ('stories', 'reports', 'accounts')`,
};

/** Rejects with `StoreError` where the journal of a record tells of what it is to tell of only after migrations that are left. */
export async function mustNotTellAgain(
  db: Db,
  left: readonly string[],
  telling: Telling,
  shown: string,
): Promise<void> {
  for (const kind of left.flatMap((name) => telling[name] ?? [])) {
    const { rows } = await sql`select 1 from journal where ${ENTRIES[kind]} limit 1`.execute(db);
    if (rows.length > 0)
      throw new StoreError(
        `The record ${shown} says that an earlier version of According kept it, and its journal tells of what only a later one writes: somebody has changed it past the program. Restore it from a copy.`,
      );
  }
}

/** Of a record that is to be verified. */
export const olderRecord = (shown: string): StoreError =>
  new StoreError(
    `The record ${shown} was kept by an earlier version of According, and verify changes nothing: any other command, such as "according list", brings it up to date first. Copy it before if you think that somebody changed it.`,
  );
