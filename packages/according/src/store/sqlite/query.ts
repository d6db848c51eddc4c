import type { Reading } from "@according/reader";
import { sayings } from "@according/wording";
import { type Kysely, sql } from "kysely";
import type {
  Hit,
  KeptSpan,
  Page,
  ReportSummary,
  StatementFilter,
  StatementRow,
  Stored,
  StorySummary,
} from "../store.ts";
import { clamp, inWords, LARGEST_PAGE, newestFirst, pageOf, toReading, wording } from "./rows.ts";
import { currentIn, SUMMARY_COLUMNS, toSummary, versionsIn } from "./summary.ts";
import type { Tables } from "./tables.ts";
import { ftsQuery, MARK, unmark } from "./words.ts";

type Db = Kysely<Tables>;

export async function listStories(db: Db): Promise<readonly StorySummary[]> {
  const rows = await db
    .selectFrom("stories")
    .innerJoin("memberships", "memberships.story", "stories.key")
    .innerJoin("reports", "reports.key", "memberships.report")
    .innerJoin("versions", "versions.key", "reports.current")
    .select((eb) => ["stories.name", eb.fn.countAll<number>().as("reports")])
    .select((eb) => eb.fn.sum<number>("versions.statements").as("statements"))
    .groupBy("stories.key")
    .orderBy("stories.name")
    .execute();
  const earliest = await dates(db, "min");
  const latest = await dates(db, "max");
  return rows.map(({ name, reports, statements }) => {
    const [from, to] = [earliest.get(name), latest.get(name)];
    return { name, reports, statements, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
}

/** The first or last publication of each story. Beside one `min` or `max`, SQLite takes other columns from its row. */
async function dates(db: Db, which: "min" | "max"): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; published_at: string }>`
    select stories.name, versions.published_at, ${sql.raw(which)}(versions.published_ms)
    from stories join memberships on memberships.story = stories.key
      join reports on reports.key = memberships.report join versions on versions.key = reports.current
    where versions.published_ms is not null group by stories.key`.execute(db);
  return new Map(rows.map((row) => [row.name, row.published_at]));
}

export async function listReports(db: Db, story?: string): Promise<readonly ReportSummary[]> {
  const rows = await currentIn(db, story)
    .select(SUMMARY_COLUMNS)
    .orderBy(newestFirst[0])
    .orderBy(newestFirst[1])
    .orderBy(newestFirst[2])
    .execute();
  return rows.map(toSummary);
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
  return row ? toReading(row) : null;
}

export async function listStatements(db: Db, filter: StatementFilter): Promise<Page<StatementRow>> {
  const matching = statementsMatching(db, filter);
  if (matching === null) return { total: 0, items: [] };
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = pageOf(filter);
  const rows = await matching
    .select([...SUMMARY_COLUMNS, "statements.position"])
    .orderBy(newestFirst[0])
    .orderBy(newestFirst[1])
    .orderBy(newestFirst[2])
    .orderBy("statements.position")
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    total,
    items: await inWords(
      db,
      rows,
      wording(({ statements }) => statements, sayings),
    ),
  };
}

/** null: words were asked for, but there is no word in them. */
function statementsMatching(db: Db, filter: StatementFilter) {
  const words = filter.words?.trim() ? ftsQuery(filter.words) : undefined;
  if (words === null) return null;
  return currentIn(db, filter.story)
    .innerJoin("statements", "statements.version", "versions.key")
    .$if(filter.report !== undefined, (q) => q.where("reports.id", "=", filter.report as string))
    .$if(filter.speaker !== undefined, (q) => q.where("statements.speaker_name", "=", filter.speaker as string))
    .$if(filter.form !== undefined, (q) => q.where("statements.form", "=", filter.form as "direct"))
    .$if(filter.outlet !== undefined, (q) => q.where("versions.outlet", "=", filter.outlet as string))
    .$if(words !== undefined, (q) =>
      q.where(sql<boolean>`statements.key in (select rowid from statement_words where statement_words match ${words})`),
    );
}

/** Words of a passage. */
const PASSAGE_WORDS = 40;

export async function searchReports(db: Db, words: string, story?: string, limit = 20): Promise<readonly Hit[]> {
  const query = ftsQuery(words);
  if (query === null) return [];
  const rows = await currentIn(db, story)
    .innerJoin(sql<{ rowid: number }>`version_words`.as("version_words"), (on) =>
      on.on(sql<boolean>`version_words.rowid = versions.key`),
    )
    .select(SUMMARY_COLUMNS)
    .select(
      sql<string>`snippet(version_words, 1, ${MARK.start}, ${MARK.end}, '', ${sql.lit(PASSAGE_WORDS)})`.as("snippet"),
    )
    .where(sql<boolean>`version_words match ${query}`)
    .orderBy(sql`bm25(version_words, 4.0, 1.0)`)
    .orderBy("versions.key", "desc")
    .limit(clamp(limit, 1, LARGEST_PAGE))
    .execute();
  return rows.map((row) => ({ report: toSummary(row), ...unmark(row.snippet) }));
}

/** Every version, oldest first, one at a time. */
export async function* allVersions(db: Db): AsyncGenerator<Stored> {
  for (let after = 0; ; ) {
    const row = await versionsIn(db)
      .select([...SUMMARY_COLUMNS, "versions.text", "versions.reading"])
      .where("versions.key", ">", after)
      .orderBy("versions.key")
      .limit(1)
      .executeTakeFirst();
    if (!row) return;
    after = row.version_key;
    yield { report: toSummary(row), reading: toReading(row), spans: await keptSpans(db, row.version_key) };
  }
}

async function keptSpans(db: Db, version: number): Promise<readonly KeptSpan[]> {
  const rows = await db
    .selectFrom("spans")
    .select(["entry", "role", "start", "end", "words"])
    .where("version", "=", version)
    .orderBy("position")
    .execute();
  return rows.map(({ entry, role, start, end, words }) => ({ entry, role, span: [start, end], words }));
}
