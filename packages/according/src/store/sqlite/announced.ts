import type { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import type { Db } from "../sql/database.ts";
import { isFilled } from "./read-only.ts";

/*
 * What is kept may stand in the write-ahead log alone for a moment, and a file without its log is a whole record of before. So the
 * file itself says before each change how far the journal will then go, in a number that SQLite leaves to programs
 * (https://www.sqlite.org/pragma.html#pragma_user_version): where it says more than there is, and there is no log, that was lost.
 */

/** The largest that the head of a file holds. */
const MOST = 2 ** 31 - 1;

const ANNOUNCED = "select user_version as number from pragma_user_version";
const REACHED = `select min(coalesce(max(number), 0), ${MOST}) as number from journal`;

const announce = (number: number): string => `pragma user_version = ${number}`;

async function numberSaid(db: Db, query: string): Promise<number> {
  const { rows } = await sql.raw<{ readonly number: number }>(query).execute(db);
  return rows[0]?.number ?? 0;
}

/** Before a change: in the file itself, as far as no reader is in the way. */
export async function announceChange(db: Db): Promise<void> {
  const next = Math.min((await numberSaid(db, REACHED)) + 1, MOST);
  if ((await numberSaid(db, ANNOUNCED)) === next) return;
  await sql.raw(announce(next)).execute(db);
  await sql.raw("pragma wal_checkpoint(passive)").execute(db);
}

/** In the transaction of a change: one of which the journal has nothing to tell takes back what was said of it. */
export async function takeBackUnkept(db: Db): Promise<void> {
  const reached = await numberSaid(db, REACHED);
  if ((await numberSaid(db, ANNOUNCED)) > reached) await sql.raw(announce(reached)).execute(db);
}

const numberIn = (sqlite: DatabaseSync, query: string): number => Number(sqlite.prepare(query).get()?.number);

const isAhead = (sqlite: DatabaseSync): boolean => numberIn(sqlite, ANNOUNCED) > numberIn(sqlite, REACHED);

/** Is something announced that is not kept? */
export function hasUnkept(sqlite: DatabaseSync): boolean {
  try {
    return isAhead(sqlite);
  } catch {
    return false;
  }
}

/** After all changes, where one has failed or was stopped, and nothing of it is in the log. */
export function takeBackFailed(sqlite: DatabaseSync): void {
  try {
    if (sqlite.isTransaction || !isAhead(sqlite)) return;
    sqlite.exec("begin immediate");
    try {
      if (isAhead(sqlite)) sqlite.exec(announce(numberIn(sqlite, REACHED)));
    } finally {
      sqlite.exec("commit");
    }
  } catch {
    // Whoever writes just now says anew what comes.
  }
}

/** Where the log of others comes and goes meanwhile, what they announced is there the second time. */
export function isLogLost(sqlite: DatabaseSync, file: string): boolean {
  return isAhead(sqlite) && !isFilled(`${file}-wal`) && isAhead(sqlite);
}
