import { type RawBuilder, sql } from "kysely";
import type { Db } from "../sql/database.ts";
import type { EntryRows } from "../sql/rows.ts";

/** Of the tables of entries; all others are of text. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...["version", "position", "statements", "figures", "minimum", "maximum", "start", "end"],
]);

/** Puts in all entries of a version with one question: whoever writes has the turn, and others wait for every answer. */
export async function entriesAtOnce(db: Db, rows: EntryRows): Promise<void> {
  const parts = Object.entries(rows)
    .filter(([, entries]) => entries.length > 0)
    .map(([table, entries]) => sql`${sql.ref(`put_${table}`)} as (${inserting(table, entries)})`);
  if (parts.length > 0) await sql`with ${sql.join(parts)} select 1`.execute(db);
}

/** A list for each column, however many rows there are. */
function inserting(table: string, rows: readonly object[]): RawBuilder<unknown> {
  const columns = Object.keys(rows[0] ?? {});
  const lists = columns.map((column) => {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[column]);
    return NUMBERS.has(column) ? sql`${values}::float8[]` : sql`${values}::text[]`;
  });
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select * from unnest(${sql.join(lists)})`;
}
