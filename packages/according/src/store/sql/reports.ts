import type { Reading } from "@according/reader";
import type { ReportFilter } from "../asked.ts";
import {
  type KeptReading,
  type Page,
  type ReportSummary,
  type Stored,
  StoreError,
  type VersionSummary,
} from "../store.ts";
import { inPublicationOrder, membersIn, newestFirst, oldestFirst, summariesIn, summariesOf } from "./current.ts";
import type { Db } from "./database.ts";
import { boundsOf } from "./page.ts";
import { readingIn, SUMMARY_COLUMNS, toReading, toSpan, toSummary } from "./rows.ts";

/** No id goes on with anything that sorts after it. */
const LAST = "\u{10FFFF}";

export async function listReports(db: Db, filter: ReportFilter): Promise<Page<ReportSummary>> {
  const { story, idBegins = "", order } = filter;
  const beginning = db.selectFrom("reports").select("reports.key").where("id", ">=", idBegins);
  const keys = beginning.where("id", "<", idBegins + LAST);
  const { total } = await membersIn(db, story)
    .$if(idBegins !== "", (q) => q.where("memberships.report", "in", keys))
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const { limit, offset } = boundsOf(filter);
  const ordered = order === "oldest" ? oldestFirst : newestFirst;
  // The page is found among the memberships alone; only its reports are looked up.
  const page = ordered.reduce(
    (q, by) => q.orderBy(by),
    membersIn(db, story)
      .$if(idBegins !== "", (q) => q.where("memberships.report", "in", keys))
      .select(["memberships.story", "memberships.report", "memberships.version", "memberships.published_ms"]),
  );
  const looked = summariesOf(db.selectFrom(page.limit(limit).offset(offset).as("memberships")));
  const rows = await ordered.reduce((q, by) => q.orderBy(by), looked).execute();
  return { total, items: rows.map(toSummary) };
}

export async function getReport(db: Db, id: string): Promise<ReportSummary | null> {
  const row = await summariesIn(db).where("reports.id", "=", id).executeTakeFirst();
  return row ? toSummary(row) : null;
}

export async function getReading(db: Db, report: string, version?: number): Promise<Reading | null> {
  const query = db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .select(["versions.text", "versions.reading"])
    .where("reports.id", "=", report);
  const row = await (version === undefined
    ? query.whereRef("versions.key", "=", "reports.current")
    : query.where("versions.number", "=", version)
  ).executeTakeFirst();
  if (!row) return null;
  const reading = readingIn(row);
  if (reading) return reading;
  throw new StoreError(
    `The reading of report ${report} is damaged: restore the record from a copy; "according verify" says more.`,
  );
}

export async function versionsOf(db: Db, report: string): Promise<readonly VersionSummary[]> {
  const rows = await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .select(["versions.number", "versions.published_ms", "versions.published_at", "versions.kept_at"])
    .where("reports.id", "=", report)
    .execute();
  return inPublicationOrder(rows).map(({ number, published_at, kept_at }) => ({
    ...{ version: number, keptAt: kept_at },
    ...(published_at === null ? {} : { publishedAt: published_at }),
  }));
}

export async function readingsIn(db: Db, story: string): Promise<readonly KeptReading[]> {
  const opened = summariesIn(db, story).select(["versions.text", "versions.reading"]);
  const rows = await oldestFirst.reduce((q, by) => q.orderBy(by), opened).execute();
  return rows.map((row) => ({ report: toSummary(row), reading: readingIn(row) }));
}

/** The versions that others took the place of. */
const formerIn = (db: Db, story: string) =>
  membersIn(db, story)
    .innerJoin("stories", "stories.key", "memberships.story")
    .innerJoin("reports", "reports.key", "memberships.report")
    .innerJoin("versions", "versions.report", "memberships.report")
    .whereRef("versions.key", "<>", "memberships.version");

export async function earlierIn(db: Db, story: string): Promise<readonly KeptReading[]> {
  const rows = await formerIn(db, story)
    .select([...SUMMARY_COLUMNS, "versions.published_ms", "versions.text", "versions.reading"])
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()]
    .flatMap(inPublicationOrder)
    .map((row) => ({ report: toSummary(row), reading: readingIn(row) }));
}

export async function sealsIn(db: Db, story: string): Promise<ReadonlyMap<string, string>> {
  const rows = await membersIn(db, story)
    .innerJoin("reports", "reports.key", "memberships.report")
    .innerJoin("versions", "versions.key", "memberships.version")
    .select(["reports.id", "reports.title", "versions.seal"])
    .execute();
  const former = await formerIn(db, story).select(["reports.id", "versions.seal"]).orderBy("versions.key").execute();
  const sealsOf = Map.groupBy(former, ({ id }) => id);
  return new Map(
    rows.map(({ id, title, seal }) => [
      id,
      [seal, ...(sealsOf.get(id) ?? []).map((one) => one.seal), title ?? ""].join(" "),
    ]),
  );
}

/** Every version, oldest first, one at a time. */
export async function* allVersions(db: Db): AsyncGenerator<Stored> {
  for (let after = 0; ; ) {
    const row = await versionAfter(db, after);
    if (!row) return;
    after = row.version_key;
    yield { report: toSummary(row), reading: toReading(row), spans: await keptSpans(db, row.version_key) };
  }
}

const versionAfter = (db: Db, after: number) =>
  db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .innerJoin("memberships", "memberships.report", "reports.key")
    .innerJoin("stories", "stories.key", "memberships.story")
    .select([...SUMMARY_COLUMNS, "versions.text", "versions.reading"])
    .where("memberships.home", "=", 1)
    .where("versions.key", ">", after)
    .orderBy("versions.key")
    .limit(1)
    .executeTakeFirst();

async function keptSpans(db: Db, version: number) {
  const rows = await db
    .selectFrom("spans")
    .select(["entry", "role", "start", "end", "words"])
    .where("version", "=", version)
    .orderBy("position")
    .execute();
  return rows.map(toSpan);
}
