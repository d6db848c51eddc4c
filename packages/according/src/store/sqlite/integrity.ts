import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { builtOtherwise, type Made } from "../sql/built.ts";
import { connect } from "./connect.ts";

/** All that is made in a database, besides what SQLite makes for itself. */
export const madeIn = (db: DatabaseSync): readonly Made[] =>
  db.prepare("select type, name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\'").all() as never;

/**
 * What SQLite itself finds wrong with its file and with the indexes of words, and what is made otherwise than in a record in which
 * nothing is kept yet (`asMade`), a sentence each: a trigger that somebody put in would change what is kept next.
 */
export function integrityOf(db: DatabaseSync, asMade: readonly Made[], writer: DatabaseSync): readonly string[] {
  return [
    ...attempt(() => builtOtherwise(madeIn(db), asMade)),
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
    ...wordIndexes(db, writer),
    ...INDEXES.flatMap((index) => attempt(() => lostWords(db, index))),
  ];
}

const INDEXES = ["version_words", "statement_words"] as const;

/** The check of an index of words is a write, though one that changes nothing: where nothing can be written a copy is looked at. */
function wordIndexes(db: DatabaseSync, writer: DatabaseSync): readonly string[] {
  try {
    return INDEXES.flatMap((index) => compared(writer, index));
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    return attempt(() => inCopy(db, (copy) => INDEXES.flatMap((index) => compared(copy, index))));
  }
}

function inCopy<T>(db: DatabaseSync, look: (copy: DatabaseSync) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "according-verify-"));
  try {
    const file = join(folder, "copy.sqlite");
    db.prepare("vacuum into ?").run(file);
    const copy = connect(file);
    try {
      return look(copy);
    } finally {
      copy.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An index with what it was made from: https://www.sqlite.org/fts5.html#the_integrity_check_command */
function compared(db: DatabaseSync, index: string): readonly string[] {
  try {
    db.prepare(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`).run();
    return [];
  } catch (error) {
    if (isReadOnly(error)) throw error;
    return [`The index ${index} is not that of what is kept: ${error instanceof Error ? error.message : error}.`];
  }
}

/**
 * That an index has all words says nothing of whether it finds them: by what it is looked into the check above does not go. Each of
 * its words is looked up, which has to find as many as there are when all are gone through: https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module
 */
function lostWords(db: DatabaseSync, index: string): readonly string[] {
  const words = `temp.${index}_looked_up`;
  db.exec(`create virtual table ${words} using fts5vocab(main, ${index}, row)`);
  try {
    const { lost } = db
      .prepare(
        `select count(*) as lost from ${words} as every where not exists
          (select 1 from ${words} as found where found.term = every.term and (found.doc, found.cnt) = (every.doc, every.cnt))`,
      )
      .get() as { readonly lost: number };
    return lost === 0 ? [] : [`The index ${index} does not find ${lost} of the words that it has.`];
  } finally {
    db.exec(`drop table ${words}`);
  }
}

/** SQLITE_READONLY: https://www.sqlite.org/rescode.html */
const isReadOnly = (error: unknown): boolean => (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 8;

/** What a check finds, or that it could not be done. */
function attempt(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
