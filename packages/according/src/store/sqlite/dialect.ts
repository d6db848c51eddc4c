import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from "kysely";

/** Kysely over Node's own SQLite. */
export function nodeSqliteDialect(db: DatabaseSync): Dialect {
  const database = likeBetterSqlite(db);
  const sqlite = new SqliteDialect({ database });
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new Driver({ database }),
    createQueryCompiler: () => sqlite.createQueryCompiler(),
    createIntrospector: (kysely) => sqlite.createIntrospector(kysely),
  };
}

/** SQLite does roll back `create table`, which lets all migrations run in one transaction. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Driver extends SqliteDriver {
  /** Immediate: a transaction that reads before it writes would otherwise fail when another process writes between. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const how = settings?.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(how));
  }

  /** SQLite has already rolled back after some errors (a full disk); a second attempt must not hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback")).catch(() => undefined);
  }
}

/** `all` runs statements that return no rows as well, so every statement may pass for a reader. */
function likeBetterSqlite(db: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    if (prepared.size < 200) prepared.set(sql, statement);
    return statement;
  };
  return {
    close: () => db.close(),
    prepare: (sql) => ({
      reader: true,
      all: (values) => prepare(sql).all(...values.map(bound)),
      run: (values) => prepare(sql).run(...values.map(bound)),
      iterate: (values) => prepare(sql).iterate(...values.map(bound)),
    }),
  };
}

/** Node binds every number as a fraction, and full-text search finds no row by a fraction except by trying all. */
const bound = (value: unknown): SQLInputValue =>
  Number.isSafeInteger(value) ? BigInt(value as number) : (value as SQLInputValue);
