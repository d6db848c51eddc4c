import type { Row, Table } from "../table.ts";

/** A way to write a table into one file. */
export interface Format {
  readonly name: string;
  /** What a server calls it: RFC 6838. */
  readonly media: string;
  write(table: Pick<Table, "name" | "columns">, rows: readonly Row[]): string | Uint8Array | Promise<Uint8Array>;
}
