import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table journal (
    number integer primary key, report text not null, version integer not null, seal text not null, chain text not null)`,
  "create index journal_version on journal (report, version)",
  "create trigger journal_stays before delete on journal begin select raise(abort, 'the journal stays'); end",
  `create trigger journal_never_changes before update on journal
    begin select raise(abort, 'the journal never changes'); end`,
] as const;

interface Kept {
  readonly report: string;
  readonly version: number;
  readonly seal: string;
}

/** A journal of all that was kept, each entry with a digest of itself and of the one before, by which what is gone is told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  const { rows } = await sql<Kept>`
    select reports.id as report, versions.number as version, versions.seal
    from versions join reports on reports.key = versions.report order by versions.key`.execute(db);
  let chain = "";
  for (const { report, version, seal } of rows) {
    chain = createHash("sha256")
      .update(JSON.stringify([chain, report, version, seal]))
      .digest("hex");
    await sql`insert into journal (report, version, seal, chain)
      values (${report}, ${version}, ${seal}, ${chain})`.execute(db);
  }
}
