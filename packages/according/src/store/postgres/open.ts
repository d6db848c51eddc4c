import { Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import pg, { type Pool } from "pg";
import { type Address, postgresAt } from "../place.ts";
import type { Database, Db } from "../sql/database.ts";
import { olderRecord, stepsLeft } from "../sql/older.ts";
import type { Tables } from "../sql/tables.ts";
import { StoreError } from "../store.ts";
import { postgresDialect } from "./dialect.ts";
import { entriesAtOnce } from "./entries.ts";
import { postgresError } from "./errors.ts";
import { wordLists } from "./full-text.ts";
import { schemaAndWords } from "./integrity.ts";
import { migrations } from "./migrations/migrations.ts";

/** Connections of one process: what is asked for beyond that waits. */
const CONNECTIONS = 8;
const PATIENCE_MS = 10_000;

/** Opens the record at an address, makes its tables where there are none, and brings it up to date. Rejects with `StoreError`. */
export const openSchema = (place: string): Promise<Database> => openedWith(place, PLANNER, bringUpToDate);

/** The same to look at it: nothing is made, brought up to date or changed. Rejects with `StoreError`, also where it is an older one. */
export const openSchemaAsItIs = (place: string): Promise<Database> =>
  openedWith(place, `${PLANNER} -c default_transaction_read_only=on`, mustBeOfThisVersion);

async function openedWith(place: string, options: string, prepare: typeof bringUpToDate): Promise<Database> {
  const address = postgresAt(place);
  const db = new Kysely<Tables>({ dialect: postgresDialect(poolOf(address, options), address.schema) });
  try {
    await prepare(db, address);
    return {
      ...{
        db,
        fullText: wordLists,
        insertEntries: entriesAtOnce,
        explained: (error) => postgresError(address.shown, error),
      },
      mustBeThere: () => undefined,
      // What it said was kept stands in a log of its own, which is no file beside the record.
      ...{ announce: async () => undefined, concludes: async () => undefined },
      migrations: Object.keys(migrations).length,
      state: () => null,
      integrity: () => schemaAndWords(db, address.schema),
      continueKeys,
      ready: async () => void (await db.selectFrom("stories").select("key").limit(1).execute()),
      fold: () => undefined,
      close: () => db.destroy(),
    };
  } catch (error) {
    await db.destroy();
    throw postgresError(address.shown, error);
  }
}

/** bigint and numeric, by their numbers in the catalogue; counts and sums come as these. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

/**
 * A list of a story is a few rows of many tables. A planner that takes a page out of order for four in order, as on a turning
 * disk, reads a table from end to end for them; and what is told in milliseconds is not worth compiling.
 */
const PLANNER = "-c random_page_cost=1.1 -c jit=off";

function poolOf({ url, schema }: Address, options: string): Pool {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE_MS },
    ...{ options: `-c search_path=${schema} ${options}`, application_name: "according" },
    types: { getTypeParser: (type, format) => (NUMBERS.has(type) ? numberOf : pg.types.getTypeParser(type, format)) },
  });
  // Whoever uses a connection that is lost is told by its query; one that nobody uses is only made again.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** What is larger than numbers are exact stays as it is written. */
function numberOf(written: string): number | string {
  const number = Number(written);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? written : number;
}

async function mustBeOfThisVersion(db: Db, address: Address): Promise<void> {
  const left = await leftAt(db, address);
  if (left.length === Object.keys(migrations).length)
    throw new StoreError(`There is no record at ${address.shown} yet.`);
  if (left.length > 0) throw olderRecord(address.shown);
}

/** Migrations that a record still needs. */
async function leftAt(db: Db, { schema, shown }: Address): Promise<readonly string[]> {
  const done = await stepsDone(db, schema);
  return stepsLeft(db, shown, {
    known: Object.keys(migrations),
    ...{ done, hasJournal: done.length > 0 },
  });
}

async function bringUpToDate(db: Db, address: Address): Promise<void> {
  if ((await leftAt(db, address)).length === 0) return;
  const { schema } = address;
  await db.transaction().execute(async (transaction) => {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(transaction);
    const provider = { getMigrations: async () => ({ ...migrations }) };
    const { error } = await new Migrator({ db: transaction, provider, migrationTableSchema: schema }).migrateToLatest();
    if (error) throw error;
  });
}

async function stepsDone(db: Db, schema: string): Promise<readonly string[]> {
  const { rows: tables } = await sql`select 1 from pg_tables
    where schemaname = ${schema} and tablename = 'kysely_migration'`.execute(db);
  if (tables.length === 0) return [];
  const { rows } = await sql<{ readonly name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

const KEYED = [
  ...["stories", "reports", "versions", "statements", "judgements", "bin", "accounts"].map(
    (table) => [table, "key"] as const,
  ),
  ...["journal", "audit"].map((table) => [table, "number"] as const),
];

/** The next key of each table comes after those that are there. */
async function continueKeys(db: Db): Promise<void> {
  for (const [table, column] of KEYED)
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), max(${sql.ref(column)}))
      from ${sql.table(table)} having max(${sql.ref(column)}) is not null`.execute(db);
}
