import { connect } from "./connect.ts";
import { checkOurs } from "./ours.ts";
import { connectReadOnly, isWritable } from "./read-only.ts";

/** Nothing that was read before is remembered: a file that was written over is told. Throws what SQLite reports. */
export function beginsEverywhere(file: string): void {
  if (file === ":memory:") return;
  const db = isWritable(file) ? connect(file, { readOnly: true }) : connectReadOnly(file);
  try {
    checkOurs(db, file);
    const tables = db.prepare(
      "select name from sqlite_schema where type = 'table' and sql not like 'create virtual %'",
    );
    for (const { name } of tables.all()) db.prepare(`select * from "${name}" limit 1`).all();
  } finally {
    db.close();
  }
}
