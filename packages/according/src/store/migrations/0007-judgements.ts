import { type Kysely, sql } from "kysely";

/** What people judge of entries: rows of their own, which stay; that one was taken back is said beside it. */
const STATEMENTS = [
  `create table judgements (
    key integer primary key, story integer not null references stories (key), id text not null unique,
    judgement text not null, withdrawn text, seal text not null)`,
  "create index judgements_story on judgements (story, key)",
  "create trigger judgements_stay before delete on judgements begin select raise(abort, 'judgements stay'); end",
  `create trigger judgements_never_change before update of story, id, judgement on judgements
    begin select raise(abort, 'judgements never change'); end`,
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
