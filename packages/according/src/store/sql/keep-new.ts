import type { Transaction } from "kysely";
import type { Entry, Kept } from "../store.ts";
import type { Keeping } from "./database.ts";
import { enterRows } from "./journal.ts";
import { noteDeliveries } from "./known.ts";
import { type InsertedVersion, insertVersions } from "./new-versions.ts";
import { toSummary } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { newReport, newStory } from "./told-of.ts";

type Writer = Transaction<Tables>;

/**
 * Keeps reports of which nothing is kept yet, each as the first version of its own, inside the transaction given. Many are
 * asked for with as many questions as one: whoever writes has the turn, and others wait for every answer.
 */
export async function keepNew(db: Writer, how: Keeping, entries: readonly Entry[]): Promise<readonly Kept[]> {
  if (entries.length === 0) return [];
  const stories = await ownStories(db, [...new Set(entries.map(({ story }) => story))]);
  const reports = await insertReports(db, entries);
  const first = entries.map(({ reading }, i) => ({ report: reports[i] as number, number: 1, reading }));
  const placed = entries.map(({ origin, story, reading }, i) =>
    newReport(reports[i] as number, reading.report.id, origin, stories.get(story) as number),
  );
  const versions = await insertVersions(db, how, first, placed);
  const kept = entries.map((entry, i) => ({
    ...{ entry, story: stories.get(entry.story) as number },
    version: versions[i] as InsertedVersion,
  }));
  await makeOnlyCurrent(db, reports);
  await insertMemberships(db, kept);
  await noteDeliveries(db, kept.flatMap(deliveryOf));
  return kept.map(({ entry, version }) => ({
    outcome: "new",
    report: toSummary({ ...version, id: entry.reading.report.id, story: entry.story }),
    version: version.number,
  }));
}

interface Placed {
  readonly story: number;
  readonly entry: Entry;
  readonly version: InsertedVersion;
}

/** Their keys by their names; those that are not there are made. */
export async function ownStories(db: Writer, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const known = await db.selectFrom("stories").select(["name", "key"]).where("name", "in", names).execute();
  const there = new Set(known.map(({ name }) => name));
  const missing = names.filter((name) => !there.has(name)).map((name) => ({ name }));
  const made =
    missing.length === 0 ? [] : await db.insertInto("stories").values(missing).returning(["name", "key"]).execute();
  await enterRows(
    db,
    made.map(({ key, name }) => newStory(key, name)),
  );
  return new Map([...known, ...made].map(({ name, key }) => [name, key]));
}

/** In their order. */
async function insertReports(db: Writer, entries: readonly Entry[]): Promise<readonly number[]> {
  const rows = entries.map(({ origin, reading }) => ({ id: reading.report.id, origin, current: null }));
  const made = await db.insertInto("reports").values(rows).returning(["id", "key"]).execute();
  const keys = new Map(made.map(({ id, key }) => [id, key]));
  return rows.map(({ id }) => keys.get(id) as number);
}

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
      kept.map(({ story, version: { key, report, published_ms, published_at, outlet, statements, figures } }) => ({
        ...{ story, report, home: 1, version: key, published_ms, published_at, outlet, statements, figures },
      })),
    )
    .execute();

const deliveryOf = ({ version: { report }, entry: { delivery } }: Placed) =>
  delivery === undefined ? [] : [{ message: delivery, report }];
