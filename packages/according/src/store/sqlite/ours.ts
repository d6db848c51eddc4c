import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store.ts";

/* What a record in a file is known by. */

const APPLICATION_ID = 0x41434344;

export function checkOurs(db: DatabaseSync, file: string): void {
  const id = db.prepare("pragma application_id").get()?.application_id;
  if (id === APPLICATION_ID) return;
  const tables = db.prepare("select count(*) as n from sqlite_schema").get()?.n;
  if (id !== 0 || tables !== 0) {
    throw new StoreError(`${file} is a database of another program, not an According record: choose another file.`);
  }
}

/**
 * A pipe or a folder is no record. What is there and shorter than the head of a database is what a record was cut down to: SQLite
 * would take a byte for none.
 */
export function mustHaveHead(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile())
    throw new StoreError(
      `${file} is ${found.isDirectory() ? "a folder" : "a pipe or a device"}, and a record is a file: name that.`,
    );
  const size = found?.size ?? 0;
  if (size > 0 && size < HEAD) {
    throw new StoreError(
      `${file} is cut to ${size} bytes and holds no record: put a copy of it in its place, or remove it.`,
    );
  }
}
/** Bytes of the head of a database file (sqlite.org/fileformat.html). */
const HEAD = 100;
