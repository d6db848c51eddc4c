import { type RawBuilder, type Selectable, sql } from "kysely";
import { hash } from "../../hash.ts";
import type { Fault } from "../store.ts";
import type { Db } from "./database.ts";
import type { Tables } from "./tables.ts";

/*
 * What was said to be kept, in its order: versions of reports, judgements, lines of the audit, and rows that may change, each as it is
 * from then on (`told-of.ts`). Each entry has a digest of itself and of the one before, so that none can be taken out or changed
 * alone; the last ones can, together with what they tell of.
 */

type Entry = Pick<Selectable<Tables["journal"]>, "report" | "version" | "seal">;

/** Writes down that versions of reports, by their ids, were kept, in the transaction that keeps them, and what rows are with them. */
export const enter = (
  db: Db,
  versions: readonly { readonly report: string; readonly number: number; readonly seal: string }[],
  rows: readonly SealedRow[] = [],
): Promise<void> =>
  append(db, [...versions.map(({ report, number, seal }) => ({ report, version: number, seal })), ...rows.map(ofRow)]);

/** A row that may change, by its table and key, with a digest of all that it is; `GONE`: it is no more. */
export interface SealedRow {
  readonly table: "reports" | "stories" | "accounts";
  readonly key: number;
  readonly seal: string;
}

export const GONE = "";

/**
 * Of what was not as the journal told before it was changed here: what somebody did past the program is not told of as if it had been
 * done by the program, and no row is ever as this says.
 */
export const UNLIKE = "unlike";

/** Writes down what rows are from now on, in the transaction that changes them. */
export const enterRows = (db: Db, rows: readonly SealedRow[]): Promise<void> => append(db, rows.map(ofRow));

/** As of no version that a report can have, and under a name that no report has. */
const ofRow = ({ table, key, seal }: SealedRow): Entry => ({ report: table, version: -key, seal });

/** Writes down that a judgement was kept or taken back, in the transaction that does it. */
export const enterJudgement = (db: Db, { id, seal }: { readonly id: string; readonly seal: string }): Promise<void> =>
  append(db, [{ report: id, version: OF_JUDGEMENTS, seal }]);

/** Writes down a line of the audit, in the transaction that adds it. */
export const enterDeed = (
  db: Db,
  { number, seal }: { readonly number: number; readonly seal: string },
): Promise<void> => append(db, [{ report: AUDIT, version: -number, seal }]);

/** Writes down that a log was lost before this: what was kept in it, or about to be, is gone. */
export const enterLostLog = (db: Db): Promise<void> => append(db, [{ report: LOG, version: -1, seal: GONE }]);

/** Said where what was lost was the last. */
export const LOST_LOG =
  "What was kept last, or was about to be, is gone: the file says that its journal went on, and no log (…-wal) was beside it with the rest.";

interface SessionEntry {
  readonly digest: string;
  readonly account: number;
  readonly seal: string;
}

/** Writes down that sessions begin, or have ended (`GONE`), in the transaction that does it. */
export const enterSessions = (db: Db, sessions: readonly SessionEntry[]): Promise<void> =>
  append(
    db,
    sessions.map(({ seal, ...session }) => ({ ...ofSession(session), seal })),
  );

/** What was written down of a session last; undefined: nothing. */
export const lastOfSession = (db: Db, session: Omit<SessionEntry, "seal">): Promise<string | undefined> =>
  lastEntered(db, ofSession(session));

/** The same of a judgement, and of a version of a report. */
export const lastOfJudgement = (db: Db, id: string): Promise<string | undefined> =>
  lastEntered(db, { report: id, version: OF_JUDGEMENTS });
export const lastOfVersion = (db: Db, report: string, version: number): Promise<string | undefined> =>
  lastEntered(db, { report, version });

async function lastEntered(db: Db, { report, version }: Omit<Entry, "seal">): Promise<string | undefined> {
  const last = db.selectFrom("journal").select("seal").where("report", "=", report).where("version", "=", version);
  return (await last.orderBy("number", "desc").limit(1).executeTakeFirst())?.seal;
}

/** By a digest of its own: whoever reads the journal learns by which digest no session is found. */
const ofSession = ({ digest, account }: Omit<SessionEntry, "seal">) => ({
  report: `session ${hash(["session", digest])}`,
  version: -account,
});

/** As of no version that a report can have. */
const OF_JUDGEMENTS = 0;
const AUDIT = "audit";
const LOG = "log";

async function append(db: Db, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const last = await db.selectFrom("journal").select("chain").orderBy("number", "desc").limit(1).executeTakeFirst();
  let chain = last?.chain ?? "";
  const linked = entries.map((entry) => {
    chain = chained(chain, entry);
    return { ...entry, chain };
  });
  await db.insertInto("journal").values(linked).execute();
}

const chained = (before: string, { report, version, seal }: Entry): string => hash([before, report, version, seal]);

/** What the journal tells of and is gone, what it does not tell of, and whether it is whole itself. */
export async function journalFaults(db: Db, anchor?: string): Promise<readonly Fault[]> {
  const faults = [...(await broken(db)), ...(await adrift(db, anchor)), ...(await lostLogs(db))];
  for (const kind of KINDS) faults.push(...(await goneOf(db, kind)), ...(await untoldOf(db, kind)));
  return faults;
}

/** The number of the last entry and its digest, which holds for all before it. null: nothing was kept yet. */
export async function journalAnchor(db: Db): Promise<string | null> {
  const last = await db.selectFrom("journal").select(["number", "chain"]).orderBy("number", "desc").executeTakeFirst();
  return last ? `${last.number}-${last.chain}` : null;
}

async function adrift(db: Db, anchor: string | undefined): Promise<readonly Fault[]> {
  if (anchor === undefined) return [];
  const [number = "", chain = ""] = anchor.split("-");
  const found = await db
    .selectFrom("journal")
    .select("number")
    .where("number", "=", Number(number))
    .where("chain", "=", chain)
    .executeTakeFirst();
  return found
    ? []
    : [{ message: `Something that was kept before the anchor ${number} was taken is gone, or not as it was kept.` }];
}

async function lostLogs(db: Db): Promise<readonly Fault[]> {
  const lost = await db.selectFrom("journal").select("number").where("report", "=", LOG).orderBy("number").execute();
  return lost.map(({ number }) => ({ message: `${LOST_LOG} That was behind entry ${number - 1} of the journal.` }));
}

async function broken(db: Db): Promise<readonly Fault[]> {
  let chain = "";
  for await (const entry of entriesOf(db)) {
    if (entry.chain !== chained(chain, entry)) return [brokenAt(entry.number)];
    chain = entry.chain;
  }
  return [];
}

const brokenAt = (number: number): Fault => ({
  message: `The journal of what was kept is not as it was written, at or just before its entry ${number}.`,
});

const AT_ONCE = 1000;

async function* entriesOf(db: Db): AsyncGenerator<Selectable<Tables["journal"]>> {
  const some = db.selectFrom("journal").selectAll().orderBy("number").limit(AT_ONCE);
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const entries = await some.where("number", ">", last).execute();
    yield* entries;
    const end = entries.at(-1);
    if (!end || entries.length < AT_ONCE) return;
    last = end.number;
  }
}

/** What a kind of entry tells of: which entries, the rows for which one stands, and what is said where either is without the other. */
interface Kind {
  readonly entries: RawBuilder<boolean>;
  /** `select … from …` of what is kept: `report`, `version` (null: not named) and `title`. */
  readonly kept: RawBuilder<Missing>;
  readonly standsFor: RawBuilder<boolean>;
  readonly gone: string;
  readonly untold: string;
}

interface Missing {
  readonly report: string;
  readonly version: number | null;
  readonly title: string | null;
}

const KINDS: readonly Kind[] = [
  {
    entries: sql`journal.version > 0`,
    kept: sql`select reports.id as report, versions.number as version, versions.title as title
      from versions join reports on reports.key = versions.report`,
    standsFor: sql`reports.id = journal.report and versions.number = journal.version and versions.seal = journal.seal`,
    gone: "This version was kept, and is gone or not as it was kept.",
    untold: "The journal does not tell that this version was kept.",
  },
  {
    entries: sql`journal.version = ${sql.lit(OF_JUDGEMENTS)}`,
    kept: sql`select judgements.id as report, null as version, null as title from judgements`,
    standsFor: sql`judgements.id = journal.report and journal.version = ${sql.lit(OF_JUDGEMENTS)}
      and judgements.seal = journal.seal`,
    gone: "This judgement was kept, and is gone or not as it was kept.",
    untold: "The journal does not tell that this judgement was kept.",
  },
  {
    entries: sql`journal.version < 0 and journal.report = ${sql.lit(AUDIT)}`,
    kept: sql`select ${sql.lit(AUDIT)} as report, null as version, null as title from audit`,
    standsFor: sql`journal.report = ${sql.lit(AUDIT)} and journal.version = -audit.number and audit.seal = journal.seal`,
    gone: "What was done is gone from the audit, or not as it was noted.",
    untold: "The journal does not tell of a line of the audit.",
  },
];

/** What is kept may change what is said of it: what was written of it last is what must stand. */
export const isLast = sql<boolean>`not exists (select 1 from journal as later
  where later.report = journal.report and later.version = journal.version and later.number > journal.number)`;

async function goneOf(db: Db, { entries, kept, standsFor, gone }: Kind): Promise<readonly Fault[]> {
  const { rows } = await sql<Missing>`select report, version, null as title from journal
    where ${entries} and ${isLast} and not exists (${kept} where ${standsFor}) order by number`.execute(db);
  return rows.map((row) => faultOf(row, gone));
}

async function untoldOf(db: Db, { kept, standsFor, untold }: Kind): Promise<readonly Fault[]> {
  const { rows } = await sql<Missing>`${kept}
    where not exists (select 1 from journal where ${standsFor})`.execute(db);
  return rows.map((row) => faultOf(row, untold));
}

const faultOf = ({ report, version, title }: Missing, message: string): Fault => ({
  report,
  ...(version !== null && version > 0 ? { version } : {}),
  ...(title === null ? {} : { title }),
  message,
});
