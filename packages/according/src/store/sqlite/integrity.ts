import type { DatabaseSync } from "node:sqlite";

/** What SQLite itself finds wrong with its file and with the indexes of words, a sentence each. */
export function integrityOf(db: DatabaseSync): readonly string[] {
  return [
    ...attempt(() =>
      db
        .prepare("pragma integrity_check(20)")
        .all()
        .map((row) => String(row.integrity_check)),
    )
      .filter((found) => found !== "ok")
      .map((found) => `The file is damaged: ${found}.`),
    ...attempt(() =>
      db
        .prepare("pragma foreign_key_check")
        .all()
        .map(({ table, parent }) => `${table} → ${parent}`),
    ).map((found) => `A row refers to one that is not there: ${found}.`),
    ...["version_words", "statement_words"].flatMap((index) => compared(db, index)),
  ];
}

/** An index with what it was made from: https://www.sqlite.org/fts5.html#the_integrity_check_command */
function compared(db: DatabaseSync, index: string): readonly string[] {
  try {
    db.prepare(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`).run();
    return [];
  } catch (error) {
    if ((((error as { errcode?: number }).errcode ?? 0) & 0xff) === READ_ONLY)
      return [`The index ${index} cannot be looked at where nothing can be written: verify a copy of the record.`];
    return [`The index ${index} is not that of what is kept: ${error instanceof Error ? error.message : error}.`];
  }
}

const READ_ONLY = 8;

/** What a check finds, or that it could not be done. */
function attempt(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
