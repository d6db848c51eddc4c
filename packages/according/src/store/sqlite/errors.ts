import { statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StoreError } from "../store.ts";

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html */
const SENTENCES: Readonly<Record<number, string>> = {
  5: "The record {file} is locked by another program: close what is writing to it and try again.",
  6: "The record {file} is locked by another program: close what is writing to it and try again.",
  8: "The record {file} is read-only: give yourself permission to write the file and its folder, or choose another file.",
  10: "The disk failed while the record {file} was in use: check the disk, then run `according verify`.",
  11: "The record {file} is damaged: restore it from a copy; what can still be read can be saved with `sqlite3 FILE .recover`.",
  13: "The disk is full, so nothing more can be kept in {file}: free some space and try again; what was kept before is safe.",
  14: "The record {file} cannot be opened: check that its folder exists and that you may write there.",
  26: "{file} is not an According record: choose another file.",
};

const FOLDER: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk is read-only",
  ENOTDIR: "part of its path is a file",
  EEXIST: "part of its path is a file",
  ENOSPC: "the disk is full",
};

const FULL = 13;
/** Where SQLite reports that a file could not be written, opened or made larger; a full disk is one reason for it. */
const UNWRITTEN = new Set([10, 14]);
/** One entry is not as the tables want it; the record itself is well. */
const OF_ONE_ENTRY = new Set([18, 19, 20, 25]);

const at = (sentence: string, file: string): string => sentence.replace("{file}", file);

/** The folder of a record could not be made. */
export const folderError = (folder: string, error: unknown): StoreError =>
  new StoreError(
    `The folder ${folder} for the record cannot be made: ${FOLDER[codeOf(error)] ?? String(error)}. Choose another place.`,
    { cause: error },
  );

/**
 * What SQLite reported of the record, as one sentence for people; anything else, also what it reported of one entry, comes
 * back as it is.
 */
export function storeError(file: string, error: unknown): unknown {
  const reason = error instanceof StoreError ? undefined : FOLDER[codeOf(error)];
  if (reason)
    return new StoreError(`The record ${file} cannot be written: ${reason}. Choose another place.`, { cause: error });
  if (error instanceof StoreError || codeOf(error) !== "ERR_SQLITE_ERROR") return error;
  const { errcode = 0, message } = error as { errcode?: number; message?: string };
  const primary = errcode & 0xff;
  if (OF_ONE_ENTRY.has(primary)) return error;
  const sentence =
    SENTENCES[UNWRITTEN.has(primary) && isFull(file) ? FULL : primary] ??
    `The record {file} could not be used (${message}): try again.`;
  return new StoreError(at(sentence, file), { cause: error });
}

/** No room for one more page. */
function isFull(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(resolve(file)));
    return bavail * bsize < 4096;
  } catch {
    return false;
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? "");
