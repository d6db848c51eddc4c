import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store.ts";
import { isLogLost, takeBackFailed } from "./announced.ts";
import { connect } from "./connect.ts";
import { storeError } from "./errors.ts";
import { checkOurs, mustHaveHead } from "./ours.ts";
import { connectReadOnly, isWritable } from "./read-only.ts";

/**
 * Copies the record in `file` into a new file as it is at one moment, while others read and write it. The copy has its name
 * only once it is whole and on the disk. Rejects with `StoreError`.
 */
export async function backupSqlite(file: string, copy: string): Promise<void> {
  const folder = dirname(copy);
  if (!existsSync(folder))
    throw new StoreError(`There is no folder ${folder} for the copy: make it, or choose another place.`);
  if (existsSync(copy)) throw new StoreError(`${copy} is there already: choose another name, or move it away.`);
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { force: true });
  tidied(unfinished, copyInto(file, unfinished));
  toDisk(unfinished);
  renameSync(unfinished, copy);
}

/** Gives whether the log of what is copied was lost. */
function copyInto(file: string, copy: string): boolean {
  mustHaveHead(file);
  const db = isWritable(file) ? connect(file, { readOnly: true }) : connectReadOnly(file);
  try {
    checkOurs(db, file);
    closeSync(openSync(copy, "wx", 0o600));
    const isLost = hasLostLog(db, file);
    db.prepare("vacuum into ?").run(copy);
    return isLost;
  } catch (error) {
    rmSync(copy, { force: true });
    throw storeError(file, error);
  } finally {
    db.close();
  }
}

/** One that an earlier version kept has nothing that tells. */
function hasLostLog(db: DatabaseSync, file: string): boolean {
  try {
    return isLogLost(db, file);
  } catch {
    return false;
  }
}

/**
 * Whoever is signed in to the record is not signed in to a copy of it, however it got away; and what was just being kept is not
 * missing from a copy of the moment before.
 */
function tidied(copy: string, isLogLost: boolean): void {
  const db = new DatabaseSync(copy);
  try {
    const has = db.prepare("select 1 from sqlite_schema where type = 'table' and name = 'sessions'").get();
    if (has) db.exec("pragma secure_delete = on; delete from sessions");
    if (!isLogLost) takeBackFailed(db);
  } finally {
    db.close();
  }
}

/** SQLite leaves it to the system when a copy reaches the disk. */
function toDisk(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
