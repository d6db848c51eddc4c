import { type Kysely, sql } from "kysely";

/** Reports that were taken out of a story and can be put back, names that a story had before, and titles that people give. */
const STATEMENTS = [
  `create table bin (
    key integer primary key, story integer not null references stories (key),
    report integer not null references reports (key), removed_at text not null, unique (story, report))`,
  "create table former_names (story integer not null references stories (key), name text not null)",
  "alter table reports add column title text",
  "alter table reports add column titled_at text",
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
