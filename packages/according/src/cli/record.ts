import { statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { Option } from "commander";
import type { Desk } from "../desk.ts";
import { hash } from "../hash.ts";
import type { Linker } from "../linked.ts";
import { isServed, shownPlace } from "../store/place.ts";
import type { Store } from "../store/store.ts";
import { Failure } from "./output.ts";
import { NoStory, suggesting } from "./story-named.ts";

export const dataOption = (): Option =>
  new Option("--data <place>", "the record (default: $ACCORDING_DATA, or a file in your data folder)");

export interface DataOption {
  readonly data?: string;
}

/** Where the record is, a file or an address: as asked, else from the environment, else one record for each person. */
export function recordPlace({ data }: DataOption): string {
  const place = data ?? (process.env.ACCORDING_DATA || join(ownFolder(), "record.sqlite"));
  return isServed(place) ? place : resolve(place);
}

const ownFolder = (): string => dataFolder(process.platform, process.env);

/** What what came from the web is kept beside: the file of the record, or, where that is no file, one of this person's. */
export const besideRecord = (place: string): string =>
  isServed(place) ? ownPlace(`record-${hash([shownPlace(place)]).slice(0, 16)}`) : place;

export const ownPlace = (name: string): string => join(ownFolder(), name);

/** Where each system keeps data of programs; the first by the XDG Base Directory Specification. */
function dataFolder(platform: NodeJS.Platform, { XDG_DATA_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (platform === "win32") return join(LOCALAPPDATA || join(homedir(), "AppData", "Local"), "According");
  if (platform === "darwin" && !XDG_DATA_HOME) return join(homedir(), "Library", "Application Support", "according");
  return join(XDG_DATA_HOME || join(homedir(), ".local", "share"), "according");
}

/** Opens the record, makes it if there is none, and closes it after `work`. */
export async function withRecord<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  const { openRecord } = await import("../store/open-record.ts");
  return closingAfter(await openRecord(place), work);
}

async function closingAfter<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** As `withRecord`, for commands that have nothing to do without a record. */
export async function withExistingRecord<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  mustExist(place);
  return withRecord(place, work);
}

/** As `withExistingRecord`, to look at what is there: nothing is brought up to date, and nothing changed. */
export async function withRecordAsItIs<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  mustExist(place);
  const { openRecordAsItIs } = await import("../store/open-record.ts");
  return closingAfter(await openRecordAsItIs(place), work);
}

/** As `withExistingRecord`, for commands that only ask. */
export async function withDesk<T>(place: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const [{ deskOf }, links] = await Promise.all([import("../desk.ts"), sharedLinks(place)]);
  return withExistingRecord(place, async (store) => {
    const desk = deskOf(store, links?.(store));
    try {
      return await work(desk);
    } catch (error) {
      throw error instanceof NoStory ? await suggesting(desk, error) : error;
    }
  });
}

/** A record that several share has the links that its workers made. */
async function sharedLinks(place: string): Promise<((store: Store) => Linker) | undefined> {
  if (!isServed(place)) return undefined;
  const [{ linksInRecord }, { linker }] = await Promise.all([import("../kept-links.ts"), import("../linked.ts")]);
  return (store) => linker(store, { kept: linksInRecord(store) });
}

/** The place of the record, which must be there. */
export function existingRecord(options: DataOption): string {
  const place = recordPlace(options);
  mustExist(place);
  return place;
}

/** What an address leads to is told by whoever answers there. */
function mustExist(file: string): void {
  if (isServed(file)) return;
  if (sizeOf(file) + sizeOf(`${file}-wal`) > 0) return;
  const found = statSync(file, { throwIfNoEntry: false });
  // What is no file is told apart where it is opened.
  if (found && !found.isFile()) return;
  if (found) throw new Failure(`The record ${file} is empty: restore it from a copy.`);
  throw new Failure(`There is no record at ${file} yet: keep a report with "according add FILE --story NAME" first.`);
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
