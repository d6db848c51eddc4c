import type { Db } from "./database.ts";

/** The text of a version, by its key. */
export async function versionText(db: Db, version: number): Promise<string> {
  const { text } = await db.selectFrom("versions").select("text").where("key", "=", version).executeTakeFirstOrThrow();
  return text;
}
