import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { jsonl } from "./json-lines.ts";
import { parquet } from "./parquet.ts";
import { xlsx } from "./xlsx.ts";

/** Every form of a table: a form is a file here and a name in this list. */
export const FORMATS: readonly Format[] = [csv, xlsx, parquet, jsonl];
