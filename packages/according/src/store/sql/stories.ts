import { sql } from "kysely";
import type { Part } from "../asked.ts";
import type { Page, StorySummary } from "../store.ts";
import type { Db } from "./database.ts";
import { boundsOf } from "./page.ts";

export async function listStories(db: Db, part: Part): Promise<Page<StorySummary>> {
  const { total } = await db
    .selectFrom("stories")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("key", "in", db.selectFrom("memberships").select("story"))
    .executeTakeFirstOrThrow();
  const { limit, offset } = boundsOf(part);
  // Only those of the page are counted through.
  const page = db
    .selectFrom("stories")
    .select("key")
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("memberships").select("story").whereRef("memberships.story", "=", "stories.key")),
    )
    .orderBy("name")
    .limit(limit)
    .offset(offset);
  const rows = await summaries(db)
    .where("stories.key", "in", db.selectFrom(page.as("page")).select("page.key"))
    .orderBy("stories.name")
    .execute();
  return { total, items: rows.map(toStory) };
}

export async function getStory(db: Db, name: string): Promise<StorySummary | null> {
  const row = await summaries(db).where("stories.name", "=", name).executeTakeFirst();
  return row ? toStory(row) : null;
}

/** Each story with its counts, and with the dates of its first and last publication as they are written. */
const summaries = (db: Db) =>
  db
    .selectFrom("stories")
    .innerJoin("memberships", "memberships.story", "stories.key")
    .select(({ fn, selectFrom }) => {
      const dated = selectFrom("memberships as one")
        .select("one.published_at")
        .whereRef("one.story", "=", "stories.key")
        .where("one.published_ms", "is not", null)
        .limit(1);
      return [
        "stories.name",
        fn.countAll<number>().as("reports"),
        fn.count<number>("memberships.outlet").distinct().as("outlets"),
        fn.sum<number>("memberships.statements").as("statements"),
        dated.orderBy("one.published_ms").orderBy("one.version").as("from"),
        dated.orderBy("one.published_ms", "desc").orderBy("one.version", "desc").as("to"),
        // Versions are numbered as they are kept.
        // Of the story's own rows: to find the largest of a column as it is, a planner goes back through those of all stories.
        sql<string | null>`(select kept_at from versions where key =
          (select max(one.version + 0) from memberships as one where one.story = stories.key))`.as("keptAt"),
      ];
    })
    .groupBy(["stories.key", "stories.name"]);

interface StoryRow {
  readonly name: string;
  readonly reports: number;
  readonly outlets: number;
  readonly statements: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly keptAt: string | null;
}

const toStory = ({ from, to, keptAt, ...counts }: StoryRow): StorySummary => ({
  ...counts,
  keptAt: keptAt ?? "",
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});
