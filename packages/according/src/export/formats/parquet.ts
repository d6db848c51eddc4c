import type { ColumnKind, Row, Table } from "../table.ts";
import type { Format } from "./format.ts";

const TYPES = { text: "STRING", integer: "INT32", number: "DOUBLE", "yes-no": "BOOLEAN" } as const satisfies Record<
  ColumnKind,
  string
>;

/** Apache Parquet, with Snappy. */
export const parquet: Format = {
  name: "parquet",
  media: "application/vnd.apache.parquet",
  write: async ({ columns }, rows) => {
    const { parquetWriteBuffer } = await import("hyparquet-writer");
    return new Uint8Array(parquetWriteBuffer({ columnData: columnData(columns, rows) }));
  },
};

const columnData = (columns: Table["columns"], rows: readonly Row[]) =>
  Object.entries(columns).map(([name, kind]) => ({
    ...{ name, type: TYPES[kind], nullable: true },
    data: rows.map((row) => row[name] ?? null),
  }));

/** A file to which rows are written group by group: no more than a group is held. */
export async function parquetGroups(file: string, columns: Table["columns"]) {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const schema = schemaFromColumnData({ columnData: columnData(columns, []) });
  const writer = new ParquetWriter({ writer: fileWriter(file), schema });
  return {
    write: (rows: readonly Row[]): void => {
      if (rows.length > 0)
        writer.write({ columnData: columnData(columns, rows).map(({ name, data }) => ({ name, data })) });
    },
    finish: async (): Promise<void> => writer.finish(),
  };
}
