import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { Option } from "commander";
import type { Desk } from "../desk.ts";
import type { Store } from "../store/store.ts";
import { Failure } from "./output.ts";
import { NoStory, suggesting } from "./story-named.ts";

export const dataOption = (): Option =>
  new Option("--data <file>", "the record (default: $ACCORDING_DATA, or a file in your data folder)");

export interface DataOption {
  readonly data?: string;
}

/** The file of the record: as asked, else from the environment, else one record for each person. */
export const recordFile = ({ data }: DataOption): string =>
  resolve(data ?? (process.env.ACCORDING_DATA || join(dataFolder(process.platform, process.env), "record.sqlite")));

/** Where each system keeps data of programs; the first by the XDG Base Directory Specification. */
function dataFolder(platform: NodeJS.Platform, { XDG_DATA_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (platform === "win32") return join(LOCALAPPDATA || join(homedir(), "AppData", "Local"), "According");
  if (platform === "darwin" && !XDG_DATA_HOME) return join(homedir(), "Library", "Application Support", "according");
  return join(XDG_DATA_HOME || join(homedir(), ".local", "share"), "according");
}

/** Opens the record, makes it if there is none, and closes it after `work`. */
export async function withRecord<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const { openSqlite } = await import("../store/sqlite.ts");
  const store = await openSqlite(file);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** As `withRecord`, for commands that have nothing to do without a record. */
export async function withExistingRecord<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  mustExist(file);
  return withRecord(file, work);
}

/** As `withExistingRecord`, for commands that only ask. */
export async function withDesk<T>(file: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const { deskOf } = await import("../desk.ts");
  return withExistingRecord(file, async (store) => {
    const desk = deskOf(store);
    try {
      return await work(desk);
    } catch (error) {
      throw error instanceof NoStory ? await suggesting(desk, error) : error;
    }
  });
}

/** The file of the record, which must be there. */
export function existingRecord(options: DataOption): string {
  const file = recordFile(options);
  mustExist(file);
  return file;
}

function mustExist(file: string): void {
  if (sizeOf(file) + sizeOf(`${file}-wal`) > 0) return;
  if (existsSync(file)) throw new Failure(`The record ${file} is empty: restore it from a copy.`);
  throw new Failure(`There is no record at ${file} yet: keep a report with "according add FILE --story NAME" first.`);
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
