import { type RawBuilder, sql } from "kysely";
import { StoreError } from "../store.ts";
import type { Db } from "./database.ts";

/*
 * Records of earlier versions. A migration after which the journal tells of more tells of that as it is then: whoever changed
 * something past the program could have it told of by having it run once more.
 */

/** By the name of a migration, of a file or in PostgreSQL, what the journal tells of from then on. */
const TELLING: Readonly<Record<string, "versions" | "judgements" | "rows">> = {
  "0006-journal": "versions",
  ...{ "0009-accounts": "judgements", "0002-accounts": "judgements" },
  ...{ "0011-told-of": "rows", "0004-told-of": "rows" },
};

const ENTRIES: Readonly<Record<"versions" | "judgements" | "rows", RawBuilder<boolean>>> = {
  versions: sql`version > 0`,
  judgements: sql`version = 0`,
  rows: sql`version < 0 and report in ('stories', 'reports', 'accounts')`,
};

export interface Steps {
  /** All, by name. */
  readonly known: readonly string[];
  readonly done: readonly string[];
  readonly hasJournal: boolean;
}

/** Migrations that a record still needs. Rejects with `StoreError` where it is of a newer version, or cannot be of the one it says. */
export async function stepsLeft(db: Db, shown: string, { known, done, hasJournal }: Steps): Promise<readonly string[]> {
  if (done.some((name) => !known.includes(name)))
    throw new StoreError(
      `The record ${shown} was made by a newer version of According: update the program to open it.`,
    );
  const left = known.filter((name) => !done.includes(name));
  if (hasJournal) await mustNotTellAgain(db, left, shown);
  return left;
}

/** Rejects where the journal tells of what it is to tell of only after migrations that are left. */
async function mustNotTellAgain(db: Db, left: readonly string[], shown: string): Promise<void> {
  for (const kind of left.flatMap((name) => TELLING[name] ?? [])) {
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
