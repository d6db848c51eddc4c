import type { Transaction } from "kysely";
import { titleOf } from "../../title.ts";
import type { Entry, Kept } from "../store.ts";
import type { Keeping } from "./database.ts";
import { enter } from "./journal.ts";
import { digestOf, entryRows, sealOf, toSummary, versionRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

type Writer = Transaction<Tables>;

/**
 * Keeps reports of which nothing is kept yet, each as the first version of its own, inside the transaction given. Many are
 * asked for with as many questions as one: whoever writes has the turn, and others wait for every answer.
 */
export async function keepNew(db: Writer, how: Keeping, entries: readonly Entry[]): Promise<readonly Kept[]> {
  if (entries.length === 0) return [];
  const stories = await ownStories(db, [...new Set(entries.map(({ story }) => story))]);
  const reports = await insertReports(db, entries);
  const versions = entries.map(({ reading }, i) => firstVersion(reading, reports[i] as number));
  const keys = await insertVersions(db, versions);
  const kept = entries.map((entry, i) => {
    const place = { story: stories.get(entry.story) as number, report: reports[i] as number, key: keys[i] as number };
    return { ...place, entry, version: versions[i] as FirstVersion };
  });
  await insertEntries(
    db,
    how,
    kept.map(({ key, entry }) => ({ key, reading: entry.reading })),
  );
  await enter(
    db,
    kept.map(({ entry, version: { number, seal } }) => ({ report: entry.reading.report.id, number, seal })),
  );
  await makeOnlyCurrent(db, reports);
  await insertMemberships(db, kept);
  await noteDeliveries(db, kept);
  return kept.map(({ entry, version }) => ({
    outcome: "new",
    report: toSummary({ ...version, id: entry.reading.report.id, story: entry.story }),
  }));
}

interface Placed {
  readonly story: number;
  readonly report: number;
  readonly key: number;
  readonly entry: Entry;
  readonly version: FirstVersion;
}

/** Their keys by their names; those that are not there are made. */
export async function ownStories(db: Writer, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const known = await db.selectFrom("stories").select(["name", "key"]).where("name", "in", names).execute();
  const there = new Set(known.map(({ name }) => name));
  const missing = names.filter((name) => !there.has(name)).map((name) => ({ name }));
  const made =
    missing.length === 0 ? [] : await db.insertInto("stories").values(missing).returning(["name", "key"]).execute();
  return new Map([...known, ...made].map(({ name, key }) => [name, key]));
}

/** In their order. */
async function insertReports(db: Writer, entries: readonly Entry[]): Promise<readonly number[]> {
  const rows = entries.map(({ origin, reading }) => ({ id: reading.report.id, origin, current: null }));
  const made = await db.insertInto("reports").values(rows).returning(["id", "key"]).execute();
  const keys = new Map(made.map(({ id, key }) => [id, key]));
  return rows.map(({ id }) => keys.get(id) as number);
}

type FirstVersion = ReturnType<typeof firstVersion>;

function firstVersion(reading: Entry["reading"], report: number) {
  const row = { number: 1, kept_at: new Date().toISOString(), ...versionRow(reading) };
  return { ...row, report, digest: digestOf(reading), seal: sealOf(row) };
}

/** In their order. */
async function insertVersions(db: Writer, versions: readonly FirstVersion[]): Promise<readonly number[]> {
  const made = await db
    .insertInto("versions")
    .values([...versions])
    .returning(["report", "key"])
    .execute();
  const keys = new Map(made.map(({ report, key }) => [report, key]));
  return versions.map(({ report }) => keys.get(report) as number);
}

interface ReadVersion {
  readonly key: number;
  readonly reading: Entry["reading"];
}

/** What is found of versions: the rows of their entries, and their words. */
export async function insertEntries(db: Writer, how: Keeping, versions: readonly ReadVersion[]): Promise<void> {
  const [first, ...others] = versions.map(({ key, reading }) => entryRows(key, reading));
  if (first === undefined) return;
  await how.insertEntries(db, others.length === 0 ? first : inOneList([first, ...others]));
  await how.fullText.index(
    db,
    versions.map(({ key, reading: { report } }) => ({
      version: key,
      own: { title: titleOf(report), text: report.text },
    })),
  );
}

type EntryRows = ReturnType<typeof entryRows>;

const inOneList = (all: readonly EntryRows[]): EntryRows => ({
  sources: all.flatMap(({ sources }) => sources),
  statements: all.flatMap(({ statements }) => statements),
  figures: all.flatMap(({ figures }) => figures),
  times: all.flatMap(({ times }) => times),
  events: all.flatMap(({ events }) => events),
  spans: all.flatMap(({ spans }) => spans),
});

/** Each has the one version. */
const makeOnlyCurrent = (db: Writer, reports: readonly number[]) =>
  db
    .updateTable("reports")
    .from("versions")
    .set(({ ref }) => ({ current: ref("versions.key") }))
    .whereRef("versions.report", "=", "reports.key")
    .where("reports.key", "in", reports)
    .execute();

/** As `listCurrent` leaves them. */
const insertMemberships = (db: Writer, kept: readonly Placed[]) =>
  db
    .insertInto("memberships")
    .values(
      kept.map(({ story, report, key, version: { published_ms, published_at, outlet, statements, figures } }) => ({
        ...{ story, report, home: 1, version: key, published_ms, published_at, outlet, statements, figures },
      })),
    )
    .execute();

async function noteDeliveries(db: Writer, kept: readonly Placed[]): Promise<void> {
  const rows = kept.flatMap(({ report, entry: { delivery } }) =>
    delivery === undefined ? [] : [{ message: delivery, report }],
  );
  if (rows.length > 0) await db.insertInto("deliveries").values(rows).execute();
}
