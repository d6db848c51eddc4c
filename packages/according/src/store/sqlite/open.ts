import { closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { migrations } from "../migrations/migrations.ts";
import type { Made } from "../sql/built.ts";
import type { Database } from "../sql/database.ts";
import { enterLostLog, LOST_LOG } from "../sql/journal.ts";
import { olderRecord, stepsLeft } from "../sql/older.ts";
import type { Tables } from "../sql/tables.ts";
import { StoreError } from "../store.ts";
import { announceChange, hasUnkept, isLogLost, takeBackFailed, takeBackUnkept } from "./announced.ts";
import { connect } from "./connect.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { entriesInChunks } from "./entries.ts";
import { folderError, storeError } from "./errors.ts";
import { fullText } from "./full-text.ts";
import { integrityOf, madeIn } from "./integrity.ts";
import { checkOurs, mustHaveHead } from "./ours.ts";
import { connectReadOnly, isFilled, isWritable } from "./read-only.ts";
import { readiness } from "./ready.ts";

/** How long to wait for another process that is writing. */
const PATIENCE_MS = 5000;

/**
 * Opens the record in `file`, makes it when there is none, and brings it up to date; where nothing can be written it is
 * read as it is.
 */
export async function open(file: string, canWrite = isWritable(file)): Promise<Database> {
  if (file !== ":memory:") {
    makeFolder(dirname(resolve(file)));
    mustHaveHead(file);
  }
  let database: DatabaseSync | undefined;
  try {
    if (canWrite && file !== ":memory:") makeForOwner(file);
    const sqlite = canWrite ? connect(file) : connectReadOnly(file);
    database = sqlite;
    prepare(sqlite, file);
    if (canWrite) prepareToWrite(sqlite);
    else mustBeUpToDate(sqlite, file);
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(sqlite) });
    await migrate(sqlite, db, file);
    if (canWrite && file !== ":memory:") await tellOfLostLog(sqlite, db, file);
    const close = async () => {
      if (canWrite) takeBackFailed(sqlite);
      closeFolded(sqlite, file);
    };
    return databaseIn({ db, sqlite, writer: sqlite, close }, file);
  } catch (error) {
    if (database) closeFolded(database, file);
    throw storeError(file, error);
  }
}

/**
 * All goes into the file, and no log is left beside it; but where what was announced came to nothing, and that could not be written
 * either (a full disk), the log stays, for without it something would seem to be lost.
 */
function closeFolded(sqlite: DatabaseSync, file: string): void {
  const last = hasUnkept(sqlite) ? connect(file, { readOnly: true }) : undefined;
  try {
    // Whoever has looked at it has it open.
    if (last) last.exec("select 1 from sqlite_schema");
    else checkpoint(sqlite, "truncate");
  } catch {
    // It can be looked at no more.
  }
  sqlite.close();
  last?.close();
}

/**
 * Opens the record in `file` to look at it: nothing is brought up to date, and not a byte of it, nor of its write-ahead log, becomes
 * another. Rejects with `StoreError`, also where it is no record of this version.
 */
export async function openAsItIs(file: string): Promise<Database> {
  mustHaveHead(file);
  if (!isWritable(file)) return open(file, false);
  // What is written through it is the question to SQLite whether an index of words is right, and that changes nothing.
  const both = { sqlite: connect(file, { readOnly: true }), writer: connect(file) };
  try {
    prepare(both.sqlite, file);
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(both.sqlite) });
    if ((await leftIn(both.sqlite, db, file)).length > 0) throw olderRecord(file);
    return databaseIn({ db, ...both, close: async () => closeUnchanged(both, file) }, file);
  } catch (error) {
    closeUnchanged(both, file);
    throw storeError(file, error);
  }
}

/** Whoever closes last folds the log away if it may write, and has looked at it; an empty one is only in the way. */
function closeUnchanged({ sqlite, writer }: Pick<Opened, "sqlite" | "writer">, file: string): void {
  const isLogged = isFilled(`${file}-wal`);
  try {
    if (!isLogged) writer.exec("select 1 from sqlite_schema");
  } catch {
    // It is no database.
  }
  for (const one of isLogged ? [writer, sqlite] : [sqlite, writer]) one.close();
}

interface Opened extends Pick<Database, "db" | "close"> {
  readonly sqlite: DatabaseSync;
  /** By which SQLite is asked what only whoever may write may ask. */
  readonly writer: DatabaseSync;
}

const databaseIn = ({ db, sqlite, writer, close }: Opened, file: string): Database => ({
  db,
  ...{ fullText, insertEntries: entriesInChunks },
  explained: (error) => storeError(file, error),
  mustBeThere: file === ":memory:" ? () => undefined : mustStay(file),
  migrations: Object.keys(migrations).length,
  announce: () => announceChange(db),
  concludes: takeBackUnkept,
  state: stateOf(sqlite),
  integrity: async () => ({ faults: [...integrityOf(sqlite, await madeAnew(), writer), ...lostLog(sqlite, file)] }),
  // SQLite takes the number after the largest by itself.
  continueKeys: async () => undefined,
  ready: readiness(sqlite, file),
  fold: () => {
    takeBackFailed(sqlite);
    checkpoint(sqlite, "passive");
  },
  close,
});

/** How often others have changed the file, as far as this connection can tell, and how many rows this one has. */
function stateOf(sqlite: DatabaseSync): () => string {
  const asked = sqlite.prepare("select data_version as others, total_changes() as own from pragma_data_version");
  return () => Object.values(asked.get() ?? {}).join("-");
}

/** The journal tells of it from now on, before what is kept next makes it seem as if nothing were missing. */
async function tellOfLostLog(sqlite: DatabaseSync, db: Kysely<Tables>, file: string): Promise<void> {
  try {
    if (!isLogLost(sqlite, file)) return;
    await db.transaction().execute(async (to) => {
      if (isLogLost(sqlite, file)) await enterLostLog(to);
    });
  } catch {
    // What is damaged is shown as far as it can be read.
  }
}

function lostLog(sqlite: DatabaseSync, file: string): readonly string[] {
  try {
    return isLogLost(sqlite, file) ? [LOST_LOG] : [];
  } catch {
    // That it is damaged is said besides.
    return [];
  }
}

/** What a record is made of in which nothing is kept yet. */
async function madeAnew(): Promise<readonly Made[]> {
  const sqlite = connect(":memory:");
  try {
    await migrate(sqlite, new Kysely<Tables>({ dialect: nodeSqliteDialect(sqlite) }), ":memory:");
    return madeIn(sqlite);
  } finally {
    sqlite.close();
  }
}

/**
 * What is in the write-ahead log goes into the file itself, also where others have it open, so that a copy of the file is a
 * copy of the record. `passive`: as far as nobody has to wait for it, and this waits for nobody. Where it cannot be done just now
 * nothing is lost: it is in the log.
 */
function checkpoint(db: DatabaseSync, how: "passive" | "truncate"): void {
  try {
    db.exec(`pragma wal_checkpoint(${how})`);
  } catch {
    // The next to change or close it tries again.
  }
}

/**
 * The file of a record that is deleted, moved away or replaced by a copy is written on by whoever has it open, and nobody finds
 * what is kept in it. A file is known by when it was made, where that is told: numbers of files are given again.
 */
function mustStay(file: string): () => void {
  const made = () => statSync(file, { throwIfNoEntry: false })?.birthtimeMs;
  const ours = made();
  return () => {
    const now = made();
    if (now === ours) return;
    throw new StoreError(
      `The record ${file} ${now === undefined ? "was deleted or moved" : "was replaced by another file"} while it was in use, so nothing more is kept in it: put it back in its place, and start again what uses it.`,
    );
  };
}

/** A new record is its owner's alone: it may hold what passwords are known by. */
function makeForOwner(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw folderError(folder, error);
  }
}

/** `trusted_schema = off`: a record somebody sent runs nothing. */
function prepare(db: DatabaseSync, file: string): void {
  db.exec(`pragma busy_timeout = ${PATIENCE_MS}`);
  db.exec("pragma trusted_schema = off");
  db.exec("pragma foreign_keys = on");
  checkOurs(db, file);
}

/**
 * WAL: readers and one writer at a time do not hinder each other. `synchronous = full`: what was said to be kept is on
 * the disk, also when the power fails the moment after.
 */
function prepareToWrite(db: DatabaseSync): void {
  setWal(db);
  db.exec("pragma synchronous = full");
}

function mustBeUpToDate(db: DatabaseSync, file: string): void {
  if (migrated(db).length >= Object.keys(migrations).length) return;
  throw new StoreError(
    `The record ${file} was made by an earlier version of According and cannot be brought up to date where nothing can be written: copy it to a folder where you may write, and open that copy.`,
  );
}

/** SQLite does not wait for others when it changes to WAL, so two processes that make a record at once take turns here. */
function setWal(db: DatabaseSync): void {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      db.exec("pragma journal_mode = wal");
      return;
    } catch (error) {
      const busy = ((error as { errcode?: number }).errcode ?? 0) % 256 === 5;
      if (!busy || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Migrations that a record still needs. */
async function leftIn(db: DatabaseSync, kysely: Kysely<Tables>, file: string): Promise<readonly string[]> {
  const hasJournal = db.prepare("select 1 from sqlite_schema where name = 'journal'").get() !== undefined;
  const steps = { known: Object.keys(migrations), done: migrated(db), hasJournal };
  return stepsLeft(kysely, file, steps);
}

async function migrate(db: DatabaseSync, kysely: Kysely<Tables>, file: string): Promise<void> {
  if ((await leftIn(db, kysely, file)).length === 0) return;
  await kysely.transaction().execute(async (transaction) => {
    const provider = { getMigrations: async () => ({ ...migrations }) };
    const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest();
    if (error) throw error;
  });
}

function migrated(db: DatabaseSync): string[] {
  const table = db.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").get();
  return table
    ? db
        .prepare("select name from kysely_migration")
        .all()
        .map((row) => String(row.name))
    : [];
}
