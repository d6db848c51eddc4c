import type { Selectable } from "kysely";
import { hash } from "../../hash.ts";
import type { NewSession, SessionLimits } from "../accounts.ts";
import { StoreError } from "../store.ts";
import type { Db } from "./database.ts";
import { enterSessions, GONE, lastOfSession } from "./journal.ts";
import type { Tables } from "./tables.ts";
import { isAsTold } from "./told-of.ts";

/*
 * Who is signed in. The journal tells of each session whose it is from when on, and that it has ended: a row that somebody put in, or
 * made another's, lets nobody in; nor does an account that is not as the journal tells.
 */

type Account = Selectable<Tables["accounts"]>;
type Session = Selectable<Tables["sessions"]>;

/** When somebody was last seen is no part of it: that changes, and no session lasts for it. */
const sealOfSession = ({ digest, account, origin, begun }: Session): string => hash([digest, account, origin, begun]);

/** Rejects with `StoreError` where an account was changed past the program. */
async function mustBeAsTold(db: Db, { key, name }: Account): Promise<void> {
  if (await isAsTold(db, "accounts", key)) return;
  throw new StoreError(
    `The account "${name}" is not as it was made or changed, so nobody is let in by it: "according verify" says more.`,
  );
}

export async function addSession(db: Db, account: Account, { digest, from, at }: NewSession): Promise<void> {
  await mustBeAsTold(db, account);
  const row = { digest, account: account.key, origin: from, begun: at, seen: at };
  await db.insertInto("sessions").values(row).execute();
  await enterSessions(db, [{ ...row, seal: sealOfSession(row) }]);
}

/** Ends those of one account, the one with a digest, or those that are older than the limits. */
export async function endSessions(db: Db, which: Which): Promise<void> {
  const rows = await db
    .deleteFrom("sessions")
    .where((eb) => {
      if ("account" in which) return eb("account", "=", which.account);
      if ("digest" in which) return eb("digest", "=", which.digest);
      return eb.or([eb("begun", "<=", which.begun), eb("seen", "<=", which.seen)]);
    })
    .returningAll()
    .execute();
  await enterSessions(
    db,
    rows.map((row) => ({ ...row, seal: GONE })),
  );
}

type Which = { readonly account: number } | { readonly digest: string } | SessionLimits;

/** Whose session it is, and when they were last seen in it; null: nobody has begun it, or it has ended. */
export async function sessionWith(
  db: Db,
  digest: string,
  { begun, seen }: SessionLimits,
): Promise<{ readonly account: Account; readonly seen: string } | null> {
  const row = await db
    .selectFrom("sessions")
    .selectAll()
    .where("digest", "=", digest)
    .where("begun", ">", begun)
    .where("seen", ">", seen)
    .executeTakeFirst();
  if (!row || !(await isBegun(db, row))) return null;
  const account = await db.selectFrom("accounts").selectAll().where("key", "=", row.account).executeTakeFirst();
  if (!account) return null;
  await mustBeAsTold(db, account);
  return { account, seen: row.seen };
}

const isBegun = async (db: Db, row: Session): Promise<boolean> => (await lastOfSession(db, row)) === sealOfSession(row);

/** The program that has a token, by the token's digest. */
export async function programOf(db: Db, secret: string): Promise<Account | null> {
  const program = db.selectFrom("accounts").selectAll().where("kind", "=", "program").where("secret", "=", secret);
  const account = await program.executeTakeFirst();
  if (!account) return null;
  await mustBeAsTold(db, account);
  return account;
}

/** Who is signed in without having signed in, or after having signed out; a sentence each. */
export async function sessionsUnlike(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("sessions")
    .leftJoin("accounts", "accounts.key", "sessions.account")
    .selectAll("sessions")
    .select("accounts.name")
    .execute();
  const faults: string[] = [];
  for (const { name, ...row } of rows)
    if (!(await isBegun(db, row)))
      faults.push(`There is a session of "${name ?? "nobody"}" that was not begun by signing in: it lets nobody in.`);
  return faults;
}
