import type { Selectable } from "kysely";
import type { Account, Accounts, Deed, NewSession, SessionLimits } from "../accounts.ts";
import { listAudit, noteDeed } from "./audit.ts";
import type { Db } from "./database.ts";
import { addSession, endSessions, programOf, sessionWith } from "./sessions.ts";
import type { Tables } from "./tables.ts";
import { isAnyGone, retold, tellOf } from "./told-of.ts";

/** Runs work in a transaction of its own; errors come out as `StoreError`. */
export interface Turns {
  readonly read: <T>(work: Promise<T>) => Promise<T>;
  readonly write: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
}

/** The accounts in a database that is open. */
export function accountsIn(db: Db, { read, write }: Turns): Accounts {
  /** Changes one account, notes what was done, and the journal tells of it; false: there was nothing to be done. */
  const change = (
    name: string,
    at: string,
    work: (to: Db, row: Row) => Promise<Deed>,
    isMeant: (row: Row) => boolean = () => true,
  ): Promise<boolean> =>
    write(async (to) => {
      const row = await rowNamed(to, name);
      if (!row || !isMeant(row)) return false;
      const deed = await retold(to, "accounts", [row.key], () => work(to, row));
      await noteDeed(to, deed, at);
      return true;
    });
  return {
    list: async () => (await read(db.selectFrom("accounts").selectAll().orderBy("name").execute())).map(toAccount),
    find: async (name) => accountOrNull(await read(rowNamed(db, name))),
    isForAnybody: () => read(isForAnybody(db)),
    add: (account, at) => write((to) => addAccount(to, account, at)),
    setRole: (name, role, at) =>
      change(name, at, async (to, row) => {
        await to.updateTable("accounts").set({ role }).where("key", "=", row.key).execute();
        return { what: "change-role", of: { account: row.name, role } };
      }),
    setPassword: (name, secret, at, instead) => change(name, at, setSecret(secret), maySet(instead)),
    remove: (name, at) => change(name, at, removeAccount),
    passwordOf: async (name) => {
      const row = await read(rowNamed(db, name));
      return row?.kind === "person" ? row.secret : null;
    },
    programWith: async (digest) => accountOrNull(await read(programOf(db, digest))),
    beginSession: (session, limits) => write((to) => beginSession(to, session, limits)),
    inSession: (digest, limits, now) => read(inSession(db, digest, limits, now)),
    endSession: (digest) => write((to) => endSessions(to, { digest })),
    endSessionsOf: (name) =>
      write(async (to) => {
        const row = await rowNamed(to, name);
        if (row) await endSessions(to, { account: row.key });
      }),
    isKnownFrom: async (name, from, since) =>
      (await read(signInsOf(db, name, from, since).executeTakeFirst())) !== undefined,
    note: (deed, at) => write((to) => noteDeed(to, deed, at)),
    audit: (part = {}) => read(listAudit(db, part)),
  };
}

async function isForAnybody(db: Db): Promise<boolean> {
  const any = await db.selectFrom("accounts").select("key").limit(1).executeTakeFirst();
  return any === undefined && !(await isAnyGone(db, "accounts"));
}

type Row = Selectable<Tables["accounts"]>;

/** Programs have no passwords; `instead`: of which it takes the place, where that is still the one. */
const maySet =
  (instead: string | undefined) =>
  ({ kind, secret }: Row): boolean =>
    kind === "person" && (instead === undefined || secret === instead);

/** Whoever is signed in with the secret before is signed out. */
const setSecret =
  (secret: string) =>
  async (to: Db, { key, name }: Row): Promise<Deed> => {
    await to.updateTable("accounts").set({ secret }).where("key", "=", key).execute();
    await endSessions(to, { account: key });
    return { what: "change-password", of: { account: name } };
  };

async function removeAccount(to: Db, { key, name }: Row): Promise<Deed> {
  await endSessions(to, { account: key });
  await to.deleteFrom("accounts").where("key", "=", key).execute();
  return { what: "remove-account", of: { account: name } };
}

/** Names that differ only in case, or in how their letters are composed, are one. */
const foldedName = (name: string): string => name.normalize("NFKC").toLowerCase();

const rowNamed = (db: Db, name: string): Promise<Row | undefined> =>
  db.selectFrom("accounts").selectAll().where("folded", "=", foldedName(name)).executeTakeFirst();

const toAccount = ({ name, role, kind, since }: Row): Account => ({ name, role, kind, since });

const accountOrNull = (row: Row | undefined | null): Account | null => (row ? toAccount(row) : null);

async function addAccount(db: Db, { name, role, kind, secret }: Parameters<Accounts["add"]>[0], since: string) {
  if (await rowNamed(db, name)) return false;
  const { key } = await db
    .insertInto("accounts")
    .values({ name, folded: foldedName(name), role, kind, secret, since })
    .returning("key")
    .executeTakeFirstOrThrow();
  await tellOf(db, "accounts", [key]);
  // The key may have been that of one who is gone past the program, with whose sessions nobody is let in as another.
  await endSessions(db, { account: key });
  await noteDeed(db, { what: "add-account", of: { account: name, kind, role } }, since);
  return true;
}

/** Meanwhile the password may have become another, and all sessions have ended: then none begins with the one before. */
async function beginSession(db: Db, session: NewSession, limits: SessionLimits): Promise<boolean> {
  const row = await rowNamed(db, session.account);
  if (row?.kind !== "person" || row.secret !== session.secret) return false;
  await endSessions(db, limits);
  await addSession(db, row, session);
  return true;
}

/** When somebody was last seen is written down only so often: looking at pages need not write. In milliseconds. */
const SEEN_EVERY = 60_000;

async function inSession(db: Db, digest: string, limits: SessionLimits, now: string): Promise<Account | null> {
  const session = await sessionWith(db, digest, limits);
  if (!session) return null;
  if (Date.parse(now) - Date.parse(session.seen) > SEEN_EVERY)
    await db.updateTable("sessions").set({ seen: now }).where("digest", "=", digest).execute();
  return toAccount(session.account);
}

const signInsOf = (db: Db, name: string, from: string, since: string) =>
  db
    .selectFrom("audit")
    .select("number")
    .where("who", "=", db.selectFrom("accounts").select("name").where("folded", "=", foldedName(name)))
    .where("origin", "=", from)
    .where("at", ">", since)
    .where("what", "=", "sign-in")
    .limit(1);
