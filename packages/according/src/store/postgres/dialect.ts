import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from "kysely";
import type { Pool } from "pg";

/** Kysely over `pg`; whoever writes the tables of one schema takes turns. */
export const postgresDialect = (pool: Pool, schema: string): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new InTurns(pool, schema),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db) => new PostgresIntrospector(db),
});

class InTurns extends PostgresDriver {
  readonly #schema: string;

  constructor(pool: Pool, schema: string) {
    super({ pool });
    this.#schema = schema;
  }

  /**
   * As in SQLite: what was kept before is seen, keys and the journal are in the order of keeping. A transaction that only
   * reads sees the record as it is at one moment, and waits for nobody.
   */
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.accessMode === "read only")
      return super.beginTransaction(connection, { ...settings, isolationLevel: "repeatable read" });
    // Asked with one question; the name of a schema has nothing in it that would have to be quoted.
    const turn = `select pg_advisory_xact_lock(hashtextextended('according ${this.#schema}', 0))`;
    await connection.executeQuery(CompiledQuery.raw(`begin; ${turn}`));
  }

  /** Where the connection is gone the transaction is too; a second error must not hide the first. */
  override async rollbackTransaction(connection: Parameters<PostgresDriver["rollbackTransaction"]>[0]): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}
