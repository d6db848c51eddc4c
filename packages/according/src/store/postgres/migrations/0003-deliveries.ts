import { type Kysely, sql } from "kysely";

/** Which messages of a queue were kept, and what was made of stories. */
const STATEMENTS = [
  `create table deliveries (message text collate "C" primary key, report bigint not null references reports)`,
  `create table made (
    story bigint not null references stories, what text collate "C" not null, print text collate "C" not null, made text collate "C" not null,
    primary key (story, what))`,
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
