import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { StoreError } from "../store.ts";
import { connect } from "./connect.ts";

/** May a record be written, with what SQLite keeps beside it? One that is not there yet: trying tells. */
export function isWritable(file: string): boolean {
  const place = resolve(file);
  if (!existsSync(place)) return true;
  try {
    accessSync(place, constants.W_OK);
    accessSync(dirname(place), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A record where nothing can be written: a read-only medium, or somebody else's folder. Whoever reads a file with a
 * write-ahead log needs an index of it beside the file, and the log itself if it is there; where there is no log the file
 * is all, and SQLite is told that nobody changes it (https://www.sqlite.org/wal.html#read_only_databases). Throws
 * `StoreError` where a log is there that cannot be read.
 */
export function connectReadOnly(file: string): DatabaseSync {
  const url = pathToFileURL(resolve(file));
  const logged = existsSync(`${file}-shm`) || isFilled(`${file}-wal`);
  url.search = logged ? "mode=ro" : "mode=ro&immutable=1";
  const db = connect(url.href, { readOnly: true });
  try {
    db.prepare("select count(*) from sqlite_schema").get();
    return db;
  } catch (error) {
    db.close();
    if (!logged || !isUnopened(error)) throw error;
    throw new StoreError(
      `Part of the record ${file} is still in ${file}-wal, which cannot be read where nothing can be written: copy both files to a folder where you may write, and open that copy.`,
      { cause: error },
    );
  }
}

export const isFilled = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** SQLITE_READONLY or SQLITE_CANTOPEN: https://www.sqlite.org/rescode.html */
const isUnopened = (error: unknown): boolean => [8, 14].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff);
