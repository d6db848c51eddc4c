import { sql } from "kysely";
import type { Database, Db } from "./database.ts";

/** See `Store`. Of a database that tells whether anything of it has changed it is made once until then: almost all that is asked of a story asks it first. */
export function stamping({ db, state }: Pick<Database, "db" | "state">): (story: string) => Promise<string | null> {
  let known = { state: "", stamps: new Map<string, string>() };
  return async (story) => {
    const now = state();
    if (now === null) return stampOf(db, story);
    if (known.state !== now) known = { state: now, stamps: new Map() };
    const { stamps } = known;
    const stamp = stamps.get(story) ?? (await stampOf(db, story));
    if (stamp !== null) stamps.set(story, stamp);
    return stamp;
  };
}

/** Of the current versions the number, sum and sum of squares: reports come, change, go and are put back. */
async function stampOf(db: Db, name: string): Promise<string | null> {
  const story = await db.selectFrom("stories").select("key").where("name", "=", name).executeTakeFirst();
  if (!story) return null;
  const reports = await db
    .selectFrom("memberships")
    .innerJoin("reports", "reports.key", "memberships.report")
    .select(({ fn }) => [
      fn.countAll<number>().as("all"),
      fn.sum<number>("version").as("versions"),
      sql<number>`sum(version * version)`.as("squares"),
      fn.max("titled_at").as("titled"),
    ])
    .where("story", "=", story.key)
    .executeTakeFirstOrThrow();
  const judged = await db
    .selectFrom("judgements")
    .select(({ fn }) => [fn.countAll<number>().as("all"), fn.count<number>("withdrawn").as("withdrawn")])
    .where("story", "=", story.key)
    .executeTakeFirstOrThrow();
  if (reports.all === 0) return null;
  const { changed } = await db
    .selectFrom("journal")
    .innerJoin("reports", "reports.id", "journal.report")
    .innerJoin("memberships", "memberships.report", "reports.key")
    .select(({ fn }) => fn.max("journal.number").as("changed"))
    .where("memberships.story", "=", story.key)
    .executeTakeFirstOrThrow();
  return [reports.all, reports.versions, reports.squares, reports.titled, changed, judged.all, judged.withdrawn].join(
    "-",
  );
}
