import { sql } from "kysely";
import { openDatabase } from "./open-record.ts";
import type { Database, Db } from "./sql/database.ts";
import type { Tables } from "./sql/tables.ts";
import { StoreError } from "./store.ts";

/** What a record is made of besides its entries, in an order in which no row comes before one that it refers to; with their keys. */
const TABLES = [
  ...[["stories", "key"] as const, ["reports", "key"] as const, ["versions", "key"] as const],
  ...[["memberships", null] as const, ["journal", "number"] as const, ["judgements", "key"] as const],
  ...[["bin", "key"] as const, ["former_names", "rowid"] as const],
  ...[["accounts", "key"] as const, ["audit", "number"] as const],
] as const;

/** What is made of each version. */
const ENTRIES = ["sources", "statements", "figures", "times", "events", "spans"] as const;

/**
 * Copies the record at one place to another, from a file into PostgreSQL or the other way: every row with its key, so that
 * nothing is read, dated or sealed anew. All or nothing. Gives how many versions. Rejects with `StoreError`, also where there
 * is a record at the other place.
 */
export async function transfer(from: string, to: string): Promise<number> {
  const source = await openDatabase(from);
  try {
    const target = await openDatabase(to);
    try {
      return await source.db
        .transaction()
        .setAccessMode("read only")
        .execute((reading) => target.db.transaction().execute((writing) => copyAll(reading, target, writing)));
    } catch (error) {
      throw source.explained(target.explained(error));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copyAll(from: Db, { fullText, continueKeys }: Database, to: Db): Promise<number> {
  await mustBeEmpty(to);
  for (const [table, key] of TABLES) await copyRows(from, to, table, key);
  const versions = await from.selectFrom("versions").select("key").orderBy("key").execute();
  for (const { key } of versions) {
    for (const table of ENTRIES)
      await insertRows(to, table, await from.selectFrom(table).selectAll().where("version", "=", key).execute());
    await fullText.index(to, [{ version: key }]);
  }
  await continueKeys(to);
  return versions.length;
}

async function mustBeEmpty(db: Db): Promise<void> {
  const { rows } =
    await sql`select 1 from stories union all select 1 from journal union all select 1 from accounts limit 1`.execute(
      db,
    );
  if (rows.length > 0)
    throw new StoreError("There is a record already where this one was to go: choose another place.");
}

/** So many rows are held at a time, each with a text of any length. */
const AT_ONCE = 50;

async function copyRows(from: Db, to: Db, table: keyof Tables, key: string | null): Promise<void> {
  const by = sql.raw(key ?? "story, report");
  // Where a table has no key of its own, it is small enough to be counted through.
  for (let last = 0, offset = 0; ; offset += AT_ONCE) {
    const { rows } = await (key === null
      ? sql<Row>`select * from ${sql.table(table)} order by ${by} limit ${AT_ONCE} offset ${offset}`
      : sql<Row>`select ${by}, * from ${sql.table(table)} where ${by} > ${last} order by ${by} limit ${AT_ONCE}`
    ).execute(from);
    await insertRows(to, table, rows);
    if (rows.length < AT_ONCE) return;
    last = Number(rows.at(-1)?.[key ?? ""] ?? 0);
  }
}

type Row = Readonly<Record<string, unknown>>;

async function insertRows(to: Db, table: keyof Tables, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await to
      .insertInto(table)
      .values(rows.slice(at, at + AT_ONCE) as never)
      .execute();
}
