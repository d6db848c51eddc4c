import { type Reading, slice, sourceOf } from "@according/reader";
import { ownerOf, placeInTime } from "@according/wording";
import type { Insertable, Transaction } from "kysely";
import { sql } from "kysely";
import { hash } from "../../hash.ts";
import { titleOf } from "../../title.ts";
import { spansOf } from "../spans.ts";
import type { Entry, Kept } from "../store.ts";
import { summaryOf } from "./summary.ts";
import type { Tables } from "./tables.ts";

type Writer = Transaction<Tables>;

/** Keeps one report inside the transaction given. */
export async function keepEntry(db: Writer, { story, origin, reading }: Entry): Promise<Kept> {
  const digest = digestOf(reading);
  const known = await findReport(db, origin, reading.report.id, digest);
  const report = known?.key ?? (await insertReport(db, reading.report.id, origin));
  const joined = await join(db, story, report);
  const same = known !== null && (await isSame(db, known, digest));
  if (!same) await insertVersion(db, report, digest, withId(reading, known?.id ?? reading.report.id));
  const outcome = known === null ? "new" : !same ? "new-version" : joined ? "new" : "same";
  return { outcome, report: await summaryOf(db, report, story) };
}

/** What makes two texts of a report the same version. When it was fetched does not. */
function digestOf({ report }: Reading): string {
  const { text, title, outlet, url, publishedAt, byline, language } = report;
  return hash([text, title, outlet, url, publishedAt, byline, language]);
}

interface Known {
  readonly key: number;
  readonly id: string;
  /** Found under its own origin, not recognised by what it is. */
  readonly sameOrigin: boolean;
}

/** A report is known by its origin, else by its id, else (a file that was moved) by its current text. */
async function findReport(db: Writer, origin: string, id: string, digest: string): Promise<Known | null> {
  const columns = ["reports.key", "reports.id"] as const;
  const own = await db.selectFrom("reports").select(columns).where("origin", "=", origin).executeTakeFirst();
  if (own) return { ...own, sameOrigin: true };
  const twin = await db.selectFrom("reports").select(columns).where("id", "=", id).executeTakeFirst();
  if (twin) return { ...twin, sameOrigin: false };
  if (!origin.startsWith("file:")) return null;
  const moved = await db
    .selectFrom("reports")
    .innerJoin("versions", "versions.key", "reports.current")
    .select(columns)
    .where("versions.digest", "=", digest)
    .where("reports.origin", "like", "file:%")
    .executeTakeFirst();
  return moved ? { ...moved, sameOrigin: false } : null;
}

/** The current text, or for a copy found elsewhere any earlier one: an old copy does not undo a later version. */
async function isSame(db: Writer, { key, sameOrigin }: Known, digest: string): Promise<boolean> {
  const query = db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .select("versions.key")
    .where("versions.report", "=", key)
    .where("versions.digest", "=", digest);
  const found = sameOrigin ? query.whereRef("versions.key", "=", "reports.current") : query;
  return (await found.executeTakeFirst()) !== undefined;
}

async function insertReport(db: Writer, id: string, origin: string): Promise<number> {
  const { key } = await db
    .insertInto("reports")
    .values({ id, origin, current: null })
    .returning("key")
    .executeTakeFirstOrThrow();
  return key;
}

/** True when the report was not in the story before. */
async function join(db: Writer, name: string, report: number): Promise<boolean> {
  await db
    .insertInto("stories")
    .values({ name })
    .onConflict((on) => on.doNothing())
    .execute();
  const story = await db.selectFrom("stories").select("key").where("name", "=", name).executeTakeFirstOrThrow();
  const joined = await db
    .insertInto("memberships")
    .values({ story: story.key, report })
    .onConflict((on) => on.doNothing())
    .returning("report")
    .executeTakeFirst();
  return joined !== undefined;
}

/** The id of a report stays that of its first version. */
const withId = (reading: Reading, id: string): Reading => ({ ...reading, report: { ...reading.report, id } });

async function insertVersion(db: Writer, report: number, digest: string, reading: Reading): Promise<void> {
  const { key, title } = await db
    .insertInto("versions")
    .values({ report, number: await nextNumber(db, report), digest, ...versionOf(reading) })
    .returning(["key", "title"])
    .executeTakeFirstOrThrow();
  await sql`insert into version_words (rowid, title, text) values (${key}, ${title}, ${reading.report.text})`.execute(
    db,
  );
  await db.updateTable("reports").set({ current: key }).where("key", "=", report).execute();
  await insertStatements(db, key, reading);
  await insertAll(db, "sources", sourceRows(key, reading));
  await insertAll(db, "figures", figureRows(key, reading));
  await insertAll(db, "times", timeRows(key, reading));
  await insertAll(db, "events", eventRows(key, reading));
  await insertAll(db, "spans", spanRows(key, reading));
}

async function nextNumber(db: Writer, report: number): Promise<number> {
  const { last } = await db
    .selectFrom("versions")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("report", "=", report)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

function versionOf(reading: Reading): Omit<Insertable<Tables["versions"]>, "report" | "number" | "digest"> {
  const { text, ...report } = reading.report;
  return {
    title: titleOf(reading.report),
    outlet: report.outlet ?? null,
    url: report.url ?? null,
    published_at: report.publishedAt ?? null,
    published_ms: report.publishedAt ? Date.parse(report.publishedAt) || null : null,
    kept_at: new Date().toISOString(),
    statements: reading.statements.length,
    figures: reading.figures.length,
    text,
    reading: JSON.stringify({ ...reading, report }),
  };
}

async function insertStatements(db: Writer, version: number, reading: Reading): Promise<void> {
  const names = new Map(reading.sources.map((source) => [source.id, source.name]));
  const rows = reading.statements.map(({ id, form, act, speaker, content, cue }, position) => ({
    ...{ version, position, id, form, act, speaker },
    speaker_name: speaker === null ? null : (names.get(speaker) ?? null),
    // A statement without content is found by the words that say so: "declined to comment".
    content: (content.length > 0 ? content : cue).map((span) => slice(reading.report.text, span)).join(" … "),
  }));
  await insertAll(db, "statements", rows);
  await sql`insert into statement_words (rowid, content)
    select key, content from statements where version = ${version}`.execute(db);
}

const sourceRows = (version: number, { sources }: Reading) =>
  sources.map(({ id, name, kind }) => ({ version, id, name, kind }));

function figureRows(version: number, { figures, sources }: Reading) {
  const names = new Map<string | null, string>(sources.map(({ id, name }) => [id, name]));
  return figures.map((figure, position) => ({
    ...{ version, position, id: figure.id, minimum: figure.minimum, maximum: figure.maximum },
    kind: figure.measure.kind,
    unit: figure.measure.unit ?? null,
    attributed_to: sourceOf(figure.whose),
    source_name: names.get(sourceOf(figure.whose)) ?? null,
    owner: ownerOf(figure),
  }));
}

const timeRows = (version: number, { times }: Reading) =>
  times.map(({ id, edtf, basis }, position) => ({
    ...{ version, position, id, edtf, basis },
    place: edtf === null ? null : placeInTime(edtf),
  }));

const eventRows = (version: number, { events }: Reading) =>
  events.map(({ id, type, mode, actor, recipient, time, statement, assertion, historical }, position) => ({
    ...{ version, position, id, type, actor, recipient },
    ...{
      voice: statement ?? "reporter",
      polarity: assertion.polarity,
      status: historical ? "historical" : assertion.mode,
    },
    mode: mode ?? null,
    time: time ?? null,
  }));

const spanRows = (version: number, reading: Reading) =>
  spansOf(reading).map(({ entry, role, span: [start, end], words }, position) => ({
    ...{ version, position, entry, role, start, end, words },
  }));

/** Rows of one statement: enough to be quick, and far below SQLite's limit of values. */
const AT_ONCE = 100;

async function insertAll<T extends keyof Tables & string>(
  db: Writer,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + AT_ONCE) as never)
      .execute();
  }
}
