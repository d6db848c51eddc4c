import type { Selectable } from "kysely";
import { acting, instant } from "../../acting.ts";
import { hash } from "../../hash.ts";
import type { AuditPart, Deed, Done } from "../accounts.ts";
import type { Db } from "./database.ts";
import { enterDeed } from "./journal.ts";
import { boundsOf } from "./page.ts";
import type { Tables } from "./tables.ts";
import { allWellFormed } from "./well-formed.ts";

/* Who did what: lines that are only added, each in the transaction of what it tells of, and each told of by the journal. */

type Row = Selectable<Tables["audit"]>;

/** Notes what whoever acts has done, when, and how long it took; of a desk of one nothing is noted. */
export async function noteDeed(db: Db, { what, of }: Deed, at: string): Promise<void> {
  const actor = acting.getStore();
  if (!actor) return;
  const took = actor.asked === undefined ? {} : { milliseconds: Math.round(instant() - actor.asked) };
  const said = allWellFormed({ who: actor.name, origin: actor.from, of });
  const row = { at, who: said.who, origin: said.origin, what, details: JSON.stringify({ ...said.of, ...took }) };
  const seal = sealOfDeed(row);
  const { number } = await db
    .insertInto("audit")
    .values({ ...row, seal })
    .returning("number")
    .executeTakeFirstOrThrow();
  await enterDeed(db, { number, seal });
}

/** The last first. */
export async function listAudit(db: Db, part: AuditPart): Promise<{ readonly total: number; readonly items: Done[] }> {
  const { limit, offset } = boundsOf(part);
  const { total } = await db
    .selectFrom("audit")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await db.selectFrom("audit").selectAll().orderBy("number", "desc").limit(limit).offset(offset).execute();
  return { total, items: rows.map(toDone) };
}

function toDone({ number, at, who, origin, what, details }: Row): Done {
  const read = detailsIn(details);
  const { milliseconds, ...of } = read ?? {};
  const took = typeof milliseconds === "number" ? { milliseconds } : {};
  return { number, at, ...took, who, from: origin, what, of, ...(read === null && { damaged: true }) };
}

/** null: they are damaged. */
function detailsIn(details: string): Done["of"] | null {
  try {
    const read: unknown = JSON.parse(details);
    const isWhole = typeof read === "object" && read !== null && Object.values(read).every(isDetail);
    return isWhole && !Array.isArray(read) ? (read as Done["of"]) : null;
  } catch {
    return null;
  }
}

const isDetail = (value: unknown): boolean => value === null || ["string", "number"].includes(typeof value);

/** What of the audit is not as it was noted, a sentence each. */
export async function auditUnlike(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom("audit").selectAll().orderBy("number").execute();
  return rows.flatMap((row) =>
    sealOfDeed(row) === row.seal ? [] : [`Line ${row.number} of the audit is not as it was noted.`],
  );
}

const sealOfDeed = ({ at, who, origin, what, details }: Omit<Row, "number" | "seal">): string =>
  hash([at, who, origin, what, details]);
