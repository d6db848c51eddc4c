import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";

/** Who may use the record when it is served, who is signed in, and who did what: a list to which lines are only added. */
const STATEMENTS = [
  `create table accounts (
    key integer primary key, name text not null, folded text not null unique, role text not null, kind text not null,
    secret text not null, since text not null)`,
  "create index accounts_secret on accounts (secret)",
  `create table sessions (
    digest text primary key, account integer not null references accounts (key) on delete cascade, origin text not null,
    begun text not null, seen text not null)`,
  "create index sessions_account on sessions (account)",
  `create table audit (
    number integer primary key, at text not null, who text not null, origin text not null, what text not null,
    details text not null, seal text not null)`,
  "create index audit_who on audit (who, origin, at)",
  "create trigger audit_stays before delete on audit begin select raise(abort, 'what was done stays noted'); end",
  `create trigger audit_never_changes before update on audit
    begin select raise(abort, 'what was noted never changes'); end`,
] as const;

interface Kept {
  readonly id: string;
  readonly seal: string;
}

/** The journal tells of judgements too from now on, as of a version 0. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  const { rows: last } = await sql<{ chain: string }>`select chain from journal order by number desc limit 1`.execute(
    db,
  );
  const { rows } = await sql<Kept>`select id, seal from judgements order by key`.execute(db);
  let chain = last[0]?.chain ?? "";
  for (const { id, seal } of rows) {
    chain = createHash("sha256")
      .update(JSON.stringify([chain, id, 0, seal]))
      .digest("hex");
    await sql`insert into journal (report, version, seal, chain) values (${id}, 0, ${seal}, ${chain})`.execute(db);
  }
}
