import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { Failure } from "./output.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: make room, or choose another place.",
  EACCES: "you may not write there: choose another place.",
  EPERM: "you may not write there: choose another place.",
  EROFS: "the disk can only be read: choose another place.",
  ENOENT: "its folder does not exist: make it, or choose another place.",
  ENOTDIR: "a part of its path is a file and no folder: choose another place.",
  ENAMETOOLONG: "its name is too long: choose a shorter one.",
  EISDIR: "it is a folder: name a file.",
};

/** Why a file cannot be written, in a sentence. */
export function unwritable(file: string, error: unknown): Failure {
  const code = String((error as { code?: unknown }).code);
  return new Failure(`${file} cannot be written: ${REASONS[code] ?? `${code}; choose another place.`}`, {
    cause: error,
  });
}

const SQLITE = "SQLite format 3\0";

/** Throws a `Failure` where a record, or any other database, would be written over. */
export function mustBeNoRecord(file: string): void {
  if (!existsSync(file) || beginning(file, SQLITE.length) !== SQLITE) return;
  throw new Failure(`${file} is a record or another database, which would be lost: choose another file.`);
}

/** Throws a `Failure` where what is read would be written over. */
export function mustBeNoInput(file: string, inputs: readonly string[]): void {
  const same = existsSync(file) && inputs.find((one) => existsSync(one) && realpathSync(one) === realpathSync(file));
  if (same) throw new Failure(`${file} is what is read, and would be lost: choose another file to write.`);
}

function beginning(file: string, size: number): string {
  try {
    const open = openSync(file, "r");
    const bytes = Buffer.alloc(size);
    const read = readSync(open, bytes, 0, size, 0);
    closeSync(open);
    return bytes.toString("latin1", 0, read);
  } catch {
    return "";
  }
}

/**
 * Lets nobody else on this machine write the same file meanwhile: beside it stands who does. One that is not there any more is
 * no hindrance. Gives what ends it.
 */
export function onlyWriter(file: string): () => void {
  if (existsSync(file) && !statSync(file).isFile()) return () => undefined;
  const lock = `${file}.lock`;
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: "wx" });
  } catch (error) {
    if ((error as { code?: unknown }).code !== "EEXIST") throw unwritable(file, error);
    const other = Number(readFileSync(lock, "utf8"));
    if (other !== process.pid && isRunning(other))
      throw new Failure(
        `${file} is being written by another program (process ${other}): wait for it, or choose another file. If that is no program of yours, remove ${lock}.`,
      );
    writeFileSync(lock, `${process.pid}\n`);
  }
  const remove = () => rmSync(lock, { force: true });
  process.once("exit", remove);
  return () => {
    process.off("exit", remove);
    remove();
  };
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === "EPERM";
  }
}

/** Throws a `Failure` where the file cannot be written, or holds a record. */
export function writeTo(file: string, content: string | Uint8Array): void {
  mustBeNoRecord(file);
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw unwritable(file, error);
  }
}
