import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
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
  readonly #quiet = new WeakSet<DatabaseConnection>();

  constructor(pool: Pool, schema: string) {
    super({ pool });
    this.#schema = schema;
  }

  override async acquireConnection(
    options?: Parameters<PostgresDriver["acquireConnection"]>[0],
  ): ReturnType<PostgresDriver["acquireConnection"]> {
    const connection = await super.acquireConnection(options);
    if (!this.#quiet.has(connection)) quieten(connection);
    this.#quiet.add(connection);
    return connection;
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
    const begin = settings.accessMode === "read write" ? "begin read write" : "begin";
    await connection.executeQuery(CompiledQuery.raw(`${begin}; ${turn}`));
  }

  /** Where the connection is gone the transaction is too; a second error must not hide the first. */
  override async rollbackTransaction(connection: Parameters<PostgresDriver["rollbackTransaction"]>[0]): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}

/** That a question was cancelled is said of it in PostgreSQL (`query_canceled`). */
const CANCELLED = "57014";

/** A question that was given up, and is cancelled for it, has no answer that anybody waits for: it is no failure to be told of. */
function quieten(connection: DatabaseConnection): void {
  const ask = connection.executeQuery.bind(connection);
  const cancel = connection.cancelQuery?.bind(connection);
  let isGivenUp = false;
  connection.executeQuery = async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    isGivenUp = false;
    try {
      return await ask<R>(query);
    } catch (error) {
      if (isGivenUp && (error as { readonly code?: string }).code === CANCELLED) return { rows: [] };
      throw error;
    }
  };
  if (cancel)
    connection.cancelQuery = (control) => {
      isGivenUp = true;
      return cancel(control);
    };
}
