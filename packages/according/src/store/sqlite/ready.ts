import type { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store.ts";
import { connect } from "./connect.ts";
import { checkOurs } from "./ours.ts";
import { connectReadOnly, isWritable } from "./read-only.ts";

/**
 * Asks whether a record is where it was, and can be read: nothing that was read before is remembered, so that a file that was written
 * over is told, also by another record, or by an earlier copy of this one. Rejects with what SQLite reports, or `StoreError`.
 */
export function readiness(opened: DatabaseSync, file: string): () => Promise<void> {
  if (file === ":memory:") return async () => undefined;
  let known = lastEntry(opened);
  return async () => {
    const db = isWritable(file) ? connect(file, { readOnly: true }) : connectReadOnly(file);
    try {
      checkOurs(db, file);
      beginsEverywhere(db);
      if (known && !hasEntry(db, known))
        throw new StoreError(`${file} is not the record that was opened: what was kept in that is not in it.`);
      known = lastEntry(db) ?? known;
    } finally {
      db.close();
    }
  };
}

function beginsEverywhere(db: DatabaseSync): void {
  const tables = db.prepare("select name from sqlite_schema where type = 'table' and sql not like 'create virtual %'");
  for (const { name } of tables.all()) db.prepare(`select * from "${name}" limit 1`).all();
}

/** Of the journal: it holds for all before it. */
type Entry = Readonly<Record<string, string | number>>;

/** undefined: none, or it cannot be read, which is told where it is asked for. */
function lastEntry(db: DatabaseSync): Entry | undefined {
  try {
    return db.prepare("select number, chain from journal order by number desc limit 1").get() as Entry | undefined;
  } catch {
    return undefined;
  }
}

const hasEntry = (db: DatabaseSync, { number = 0, chain = "" }: Entry): boolean =>
  db.prepare("select 1 from journal where number = ? and chain = ?").get(number, chain) !== undefined;
