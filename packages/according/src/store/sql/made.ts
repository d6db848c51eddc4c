import type { Transaction } from "kysely";
import type { Db } from "./database.ts";
import type { Tables } from "./tables.ts";

export async function findMade(db: Db, story: string, what: string, print: string): Promise<string | null> {
  const found = await db
    .selectFrom("made")
    .innerJoin("stories", "stories.key", "made.story")
    .select("made.made")
    .where("stories.name", "=", story)
    .where("made.what", "=", what)
    .where("made.print", "=", print)
    .executeTakeFirst();
  return found?.made ?? null;
}

interface Made {
  readonly print: string;
  readonly made: string;
}

export async function keepMade(
  db: Transaction<Tables>,
  name: string,
  what: string,
  { print, made }: Made,
): Promise<void> {
  const story = await db.selectFrom("stories").select("key").where("name", "=", name).executeTakeFirst();
  if (!story) return;
  await db
    .insertInto("made")
    .values({ story: story.key, what, print, made })
    .onConflict((on) => on.columns(["story", "what"]).doUpdateSet({ print, made }))
    .execute();
}
