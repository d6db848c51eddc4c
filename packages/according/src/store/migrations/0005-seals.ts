import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";

interface Version {
  readonly number: number;
  readonly kept_at: string;
  readonly text: string;
  readonly reading: string;
}

/** Each version has a seal: a digest of all of it that is not made from the rest, by which damage is told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table versions add column seal text not null default ''`.execute(db);
  const { rows } = await sql<{ key: number }>`select key from versions`.execute(db);
  for (const { key } of rows) {
    const found = await sql<Version>`
      select number, kept_at, text, reading from versions where key = ${key}`.execute(db);
    await sql`update versions set seal = ${sealOf(found.rows[0] as Version)} where key = ${key}`.execute(db);
  }
}

const sealOf = ({ number, kept_at, text, reading }: Version): string =>
  createHash("sha256")
    .update(JSON.stringify([number, kept_at, text, reading]))
    .digest("hex");
