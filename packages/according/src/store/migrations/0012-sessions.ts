import { type Kysely, sql } from "kysely";

/** The journal tells of every session from now on: those of which it does not tell end, and whoever was signed in signs in again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from sessions`.execute(db);
}
