import { type Kysely, sql } from "kysely";
import { type Second, secondOf } from "./0004-second-form.ts";

/** Where ids of entries stand in the tables. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  sources: ["id"],
  statements: ["id", "speaker"],
  figures: ["id", "attributed_to"],
  times: ["id"],
  events: ["id", "actor", "recipient", "time", "voice"],
  spans: ["entry"],
};

/** The new id of what stands in a column, or what stands there. */
const renamed = (column: string): string => `coalesce((select now from renamed where was = ${column}), ${column})`;

const RENAMINGS = Object.entries(IDS).map(
  ([table, columns]) => `update ${table} set ${columns.map((one) => `${one} = ${renamed(one)}`).join(", ")}`,
);

/**
 * Readings kept as `according/1` become `according/2`, and the ids in every table those of the new form. Nothing is read
 * anew. Rows are renamed where they stand and never made again, so that one that was tampered with still differs from its
 * reading; a reading that is damaged stays as it is, to be found by whoever verifies the record.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create temp table renamed (was text primary key, now text not null) without rowid`.execute(db);
  const { rows } = await sql<{ key: number }>`select key from versions`.execute(db);
  for (const { key } of rows) {
    const kept = await sql<{ reading: string }>`select reading from versions where key = ${key}`.execute(db);
    const second = secondOf(kept.rows[0]?.reading);
    if (second) await rewrite(db, key, second);
  }
  await sql`drop table renamed`.execute(db);
}

async function rewrite(db: Kysely<unknown>, version: number, { reading, ids }: Second): Promise<void> {
  await sql`update versions set reading = ${reading} where key = ${version}`.execute(db);
  await sql`insert into renamed select key, value from json_each(${JSON.stringify(ids)})`.execute(db);
  for (const renaming of RENAMINGS) await sql`${sql.raw(renaming)} where version = ${version}`.execute(db);
  await sql`update spans set role = 'figure.whose'
    where version = ${version} and role = 'figure.source'`.execute(db);
  await sql`delete from renamed`.execute(db);
}
