import { sql, type Transaction } from "kysely";
import type { Binned, Change } from "../store.ts";
import type { Db } from "./database.ts";
import { join, listCurrent } from "./keep.ts";
import { SUMMARY_COLUMNS, toSummary } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { retold } from "./told-of.ts";

/*
 * Taking reports out of stories and putting them back, moving and naming. No version is ever changed or deleted by it: a
 * report that is in no story is listed nowhere and is verified like any other.
 */

type Writer = Transaction<Tables>;

/** Takes a report, or all of them, out of a story. */
export async function removeFrom(db: Writer, name: string, report: string | null, at: string): Promise<Change> {
  const members = await membersOf(db, name, report);
  const [first] = members;
  if (!first) return "missing";
  const keys = members.map(({ key }) => key);
  await retold(db, "reports", keys, async () => {
    for (const { story, key } of members) {
      await leave(db, story, key);
      await db.insertInto("bin").values({ story, report: key, removed_at: at }).execute();
    }
  });
  return "done";
}

/** Puts back what was taken out of a story: a report, or all. */
export async function restoreTo(db: Writer, name: string, report: string | null): Promise<Change> {
  const rows = await db
    .selectFrom("bin")
    .innerJoin("stories", "stories.key", "bin.story")
    .innerJoin("reports", "reports.key", "bin.report")
    .select("bin.report as key")
    .where("stories.name", "=", name)
    .$if(report !== null, (q) => q.where("reports.id", "=", report))
    .orderBy("bin.key")
    .execute();
  const keys = rows.map(({ key }) => key);
  await retold(db, "reports", keys, async () => {
    for (const key of keys) {
      await join(db, name, key);
      await listCurrent(db, key);
    }
  });
  return rows.length > 0 ? "done" : "missing";
}

export async function moveTo(db: Writer, report: string, from: string, to: string): Promise<Change> {
  const [member] = await membersOf(db, from, report);
  if (!member) return "missing";
  if (from === to) return "done";
  await retold(db, "reports", [member.key], async () => {
    await join(db, to, member.key);
    await leave(db, member.story, member.key);
    await listCurrent(db, member.key);
  });
  return "done";
}

/** Judgements say the name that the story had: it stays known. */
export async function renameStory(db: Writer, name: string, to: string): Promise<Change> {
  const key = async (called: string) =>
    (await db.selectFrom("stories").select("key").where("name", "=", called).executeTakeFirst())?.key;
  const [story, other] = [await key(name), await key(to)];
  if (story === undefined) return "missing";
  if (story === other) return "done";
  if (other !== undefined) return "taken";
  await retold(db, "stories", [story], async () => {
    await db.insertInto("former_names").values({ story, name }).execute();
    await db.updateTable("stories").set({ name: to }).where("key", "=", story).execute();
  });
  return "done";
}

/** null: the title that the report has itself. */
export async function titleReport(db: Writer, report: string, title: string | null, at: string): Promise<Change> {
  const known = await db.selectFrom("reports").select("key").where("id", "=", report).executeTakeFirst();
  if (!known) return "missing";
  await retold(db, "reports", [known.key], () =>
    db.updateTable("reports").set({ title, titled_at: at }).where("key", "=", known.key).execute(),
  );
  return "done";
}

/** What was taken out last first. */
export async function binned(db: Db): Promise<readonly Binned[]> {
  const rows = await db
    .selectFrom("bin")
    .innerJoin("stories", "stories.key", "bin.story")
    .innerJoin("reports", "reports.key", "bin.report")
    .innerJoin("versions", "versions.key", "reports.current")
    .select([...SUMMARY_COLUMNS, "bin.removed_at"])
    .orderBy("bin.key", "desc")
    .execute();
  return rows.map(({ removed_at, ...row }) => ({ removedAt: removed_at, report: toSummary(row) }));
}

const membersOf = (db: Writer, name: string, report: string | null) =>
  db
    .selectFrom("memberships")
    .innerJoin("stories", "stories.key", "memberships.story")
    .innerJoin("reports", "reports.key", "memberships.report")
    .select(["memberships.story", "memberships.report as key"])
    .where("stories.name", "=", name)
    .$if(report !== null, (q) => q.where("reports.id", "=", report))
    .execute();

/** Where it was at home there, it is at home in the story that it has come to next. */
async function leave(db: Writer, story: number, report: number): Promise<void> {
  await db.deleteFrom("memberships").where("story", "=", story).where("report", "=", report).execute();
  const rest = await db.selectFrom("memberships").select(["story", "home"]).where("report", "=", report).execute();
  const [next] = rest;
  if (!next || rest.some(({ home }) => home === 1)) return;
  await db
    .updateTable("memberships")
    .set({ home: sql<number>`1` })
    .where("report", "=", report)
    .where("story", "=", next.story)
    .execute();
}
