import type { Db } from "../sql/database.ts";
import type { EntryRows } from "../sql/rows.ts";

/** Rows of one statement: enough to be quick, and far below the limit of values. */
const AT_ONCE = 100;

export async function entriesInChunks(db: Db, rows: EntryRows): Promise<void> {
  for (const [table, entries] of Object.entries(rows))
    for (let from = 0; from < entries.length; from += AT_ONCE)
      await db
        .insertInto(table as keyof EntryRows)
        .values(entries.slice(from, from + AT_ONCE) as never)
        .execute();
}
