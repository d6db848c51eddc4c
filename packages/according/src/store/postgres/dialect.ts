import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type { ReservedSql, Sql } from "postgres";

/** Kysely over postgres.js; the tables are those of one schema of the database. */
export const postgresDialect = (client: Sql, schema: string): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PostgresJsDriver(client, schema),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db) => new PostgresIntrospector(db),
});

class PostgresJsDriver implements Driver {
  readonly #client: Sql;
  readonly #schema: string;

  constructor(client: Sql, schema: string) {
    this.#client = client;
    this.#schema = schema;
  }

  async init(): Promise<void> {
    // A connection is made when it is first asked for.
  }

  async acquireConnection(): Promise<Connection> {
    return new Connection(await this.#client.reserve());
  }

  /**
   * Those that write take turns, as in SQLite: what was kept before is seen, keys and the journal are in the order of keeping.
   * A transaction that only reads sees the record as it is at one moment, and waits for nobody.
   */
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === "read only") return issue(connection, "begin isolation level repeatable read read only");
    await issue(connection, "begin");
    const turn = CompiledQuery.raw("select pg_advisory_xact_lock(hashtextextended('according ' || $1, 0))", [
      this.#schema,
    ]);
    await connection.executeQuery(turn);
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return issue(connection, "commit");
  }

  /** Where the connection is gone the transaction is too; a second error must not hide the first. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await issue(connection, "rollback").catch(() => undefined);
  }

  async releaseConnection(connection: Connection): Promise<void> {
    connection.release();
  }

  destroy(): Promise<void> {
    return this.#client.end({ timeout: 5 });
  }
}

const issue = async (connection: DatabaseConnection, statement: string): Promise<void> => {
  await connection.executeQuery(CompiledQuery.raw(statement));
};

/** A statement with more values is one of many rows, of which there are too many forms to be remembered by the server. */
const MOST_REMEMBERED = 30;

class Connection implements DatabaseConnection {
  readonly #client: ReservedSql;

  constructor(client: ReservedSql) {
    this.#client = client;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const prepare = parameters.length > 0 && parameters.length <= MOST_REMEMBERED;
    const rows = await this.#client.unsafe(sql, parameters as never[], { prepare });
    return { rows: [...rows] as R[], numAffectedRows: BigInt(rows.count ?? 0) };
  }

  // biome-ignore lint/correctness/useYield: nothing here asks for it
  async *streamQuery<R>(): AsyncGenerator<QueryResult<R>> {
    throw new Error("rows come at once here, and are asked for a page at a time");
  }

  release(): void {
    this.#client.release();
  }
}
