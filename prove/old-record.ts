import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { root } from "../bench/shared.ts";

const FIRST = join(root, "packages/according/test/store/according-1.sqlite.gz");
/** More than there are reports or versions in it. */
const STRIDE = 1000;
const ENTRIES = ["sources", "statements", "figures", "times", "events", "spans"];

/** Writes a record as the program of `according/1` kept it, every report so many times under ids of their own. */
export function writeOldRecord(file: string, times: number): void {
  writeFileSync(file, gunzipSync(readFileSync(FIRST)));
  const db = new DatabaseSync(file);
  const own = Object.fromEntries(
    ["reports", "versions", "memberships", ...ENTRIES].map((table) => [table, columnsOf(db, table)]),
  );
  db.exec("begin");
  for (let copy = 1; copy < times; copy++)
    for (const [table, columns] of Object.entries(own))
      db.exec(
        `insert into ${table} (${columns.join()}) select ${columns.map((column) => copied(table, column, copy))} from ${table} where ${first(table)}`,
      );
  for (const words of ["version_words", "statement_words"])
    db.exec(`insert into ${words} (${words}) values ('rebuild')`);
  db.exec("commit");
  db.close();
}

const columnsOf = (db: DatabaseSync, table: string): readonly string[] =>
  db
    .prepare(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => `"${name}"`)
    .filter((name) => !(table === "statements" && name === '"key"'));

const first = (table: string): string =>
  `${table === "memberships" ? "report" : table === "reports" || table === "versions" ? "key" : "version"} < ${STRIDE}`;

function copied(table: string, column: string, copy: number): string {
  const isKey = ['"key"', '"report"', '"version"', '"current"'].includes(column);
  if (isKey) return `${column} + ${copy * STRIDE}`;
  if (table === "reports") return `${column} || '-${copy}'`;
  return column === '"reading"'
    ? `json_set(reading, '$.report.id', (reading ->> '$.report.id') || '-${copy}')`
    : column;
}
