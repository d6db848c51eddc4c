import { type Kysely, sql } from "kysely";

/** Which messages of a queue were kept, and what was made of stories. */
const STATEMENTS = [
  "create table deliveries (message text primary key, report integer not null references reports (key))",
  `create table made (
    story integer not null references stories (key), what text not null, print text not null, made text not null,
    primary key (story, what))`,
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
