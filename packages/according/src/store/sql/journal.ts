import { type Selectable, sql } from "kysely";
import { hash } from "../../hash.ts";
import type { Fault } from "../store.ts";
import type { Db } from "./database.ts";
import type { Tables } from "./tables.ts";

/*
 * What was said to be kept, in its order. Each entry has a digest of itself and of the one before, so that none can be
 * taken out or changed alone; the last ones can, together with what they tell of.
 */

type Entry = Pick<Selectable<Tables["journal"]>, "report" | "version" | "seal">;

/** Writes down that a version of a report, by its id, was kept, in the transaction that keeps it. */
export async function enter(db: Db, report: string, { number, seal }: { readonly number: number; seal: string }) {
  const last = await db.selectFrom("journal").select("chain").orderBy("number", "desc").limit(1).executeTakeFirst();
  const entry = { report, version: number, seal };
  await db
    .insertInto("journal")
    .values({ ...entry, chain: chained(last?.chain ?? "", entry) })
    .execute();
}

const chained = (before: string, { report, version, seal }: Entry): string => hash([before, report, version, seal]);

/** What the journal tells of and is gone, what it does not tell of, and whether it is whole itself. */
export async function journalFaults(db: Db, anchor?: string): Promise<readonly Fault[]> {
  return [...(await broken(db)), ...(await adrift(db, anchor)), ...(await gone(db)), ...(await untold(db))];
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

const standsFor = sql<boolean>`reports.id = journal.report and versions.number = journal.version and versions.seal = journal.seal`;

/** The particulars of a version may change: what was written of it last is what must stand. */
const after = sql<boolean>`later.report = journal.report and later.version = journal.version and later.number > journal.number`;

async function gone(db: Db): Promise<readonly Fault[]> {
  const kept = db.selectFrom("versions").innerJoin("reports", "reports.key", "versions.report").select("versions.key");
  const entries = await db
    .selectFrom("journal")
    .select(["report", "version"])
    .where(({ not, exists }) => not(exists(kept.where(standsFor))))
    .where(({ not, exists }) => not(exists(db.selectFrom("journal as later").select("later.number").where(after))))
    .orderBy("number")
    .execute();
  return entries.map(({ report, version }) => ({
    ...{ report, version },
    message: "This version was kept, and is gone or not as it was kept.",
  }));
}

async function untold(db: Db): Promise<readonly Fault[]> {
  const entries = db.selectFrom("journal").select("journal.number");
  const rows = await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .select(["reports.id as report", "versions.number as version", "versions.title"])
    .where(({ not, exists }) => not(exists(entries.where(standsFor))))
    .execute();
  return rows.map((row) => ({ ...row, message: "The journal does not tell that this version was kept." }));
}
