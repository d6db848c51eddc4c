import type { ColumnKind } from "../table.ts";
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
    const columnData = Object.entries(columns).map(([name, kind]) => ({
      ...{ name, type: TYPES[kind], nullable: true },
      data: rows.map((row) => row[name] ?? null),
    }));
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  },
};
