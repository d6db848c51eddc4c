import type { AliasableExpression } from "kysely";
import type { StoryPart } from "../asked.ts";
import type { Named, Page } from "../store.ts";
import { membersIn } from "./current.ts";
import type { Db } from "./database.ts";
import { boundsOf } from "./page.ts";

/** Who speaks or counts, by how many statements or figures. */
export async function listSources(db: Db, of: "statements" | "figures", filter: StoryPart): Promise<Page<Named>> {
  const named = membersIn(db, filter.story)
    .innerJoin("sources", "sources.version", "memberships.version")
    .where(`sources.${of}`, ">", 0)
    .groupBy("sources.name")
    .select((eb) => ["sources.name as name", eb.fn.sum<number>(`sources.${of}`).as("count")]);
  return mostFirst(db, named, filter);
}

/** Who published, by how many reports. */
export async function listOutlets(db: Db, filter: StoryPart): Promise<Page<Named>> {
  const named = membersIn(db, filter.story)
    .where("memberships.outlet", "is not", null)
    .groupBy("memberships.outlet")
    .select((eb) => [
      eb.fn.coalesce("memberships.outlet", eb.val("")).as("name"),
      eb.fn.countAll<number>().as("count"),
    ]);
  return mostFirst(db, named, filter);
}

/** A page of names, most first. They are counted once for the page and for how many there are. */
async function mostFirst(db: Db, named: AliasableExpression<Named>, part: StoryPart): Promise<Page<Named>> {
  const { limit, offset } = boundsOf(part);
  const rows = await db
    .selectFrom(named.as("named"))
    .select((eb) => ["name", "count", eb.fn.countAll<number>().over().as("total")])
    .orderBy("count", "desc")
    .orderBy("name")
    .limit(limit)
    .offset(offset)
    .execute();
  const [first] = rows;
  if (first === undefined && offset > 0) return { ...(await mostFirst(db, named, { limit: 1 })), items: [] };
  return { total: first?.total ?? 0, items: rows.map(({ name, count }) => ({ name, count })) };
}
