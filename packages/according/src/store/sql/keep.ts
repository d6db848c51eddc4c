import type { Reading } from "@according/reader";
import type { Transaction } from "kysely";
import type { Entry, Kept } from "../store.ts";
import { inPublicationOrder, summaryOf } from "./current.ts";
import type { Keeping } from "./database.ts";
import { enter } from "./journal.ts";
import { keepNew, ownStories } from "./keep-new.ts";
import { deliveredBy, findReport, type Known, newAmong, noteDeliveries } from "./known.ts";
import { insertEntries, insertVersions } from "./new-versions.ts";
import { digestOf, sealOf, versionRow } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { retold } from "./told-of.ts";

type Writer = Transaction<Tables>;

/** Keeps one report inside the transaction given. */
export async function keepEntry(db: Writer, how: Keeping, entry: Entry): Promise<Kept> {
  const { story, origin, reading, delivery } = entry;
  const before = await deliveredBy(db, entry);
  if (before !== null) return { outcome: "same", report: await summaryOf(db, before) };
  const digest = digestOf(reading);
  const known = await findReport(db, origin, reading.report.id, digest);
  if (known === null) return (await keepNew(db, how, [entry]))[0] as Kept;
  const report = known.key;
  const joined = !(await isIn(db, story, report));
  if (joined) await retold(db, "reports", [report], () => join(db, story, report));
  const same = (await isUndated(db, report, reading)) || (await isSame(db, known, digest));
  const kept = same ? null : await keptOf(db, report, reading);
  const own = withId(reading, known.id);
  const version = same ? undefined : (kept?.number ?? (await nextNumber(db, report)));
  if (kept) await changeDetails(db, how, { ...kept, report }, digest, own);
  else if (version !== undefined) await insertVersions(db, how, [{ report, number: version, reading: own }]);
  if (!same) await choose(db, report);
  if (joined || !same) await listCurrent(db, report);
  if (delivery !== undefined) await noteDeliveries(db, [{ message: delivery, report }]);
  const changed = kept ? "new-details" : "new-version";
  const outcome = !same ? changed : joined ? "new" : "same";
  return { outcome, report: await summaryOf(db, report, story), ...(version === undefined ? {} : { version }) };
}

/** Keeps several inside the transaction given, and gives what became of each, in their order. Those that are new are kept together. */
export async function keepEntries(db: Writer, how: Keeping, entries: readonly Entry[]): Promise<readonly Kept[]> {
  const isNew = entries.length > 1 ? await newAmong(db, entries) : () => false;
  const kept = new Map<Entry, Kept>();
  const fresh = entries.filter(isNew);
  for (const [i, one] of (await keepNew(db, how, fresh)).entries()) kept.set(fresh[i] as Entry, one);
  for (const entry of entries) if (!kept.has(entry)) kept.set(entry, await keepEntry(db, how, entry));
  return entries.map((entry) => kept.get(entry) as Kept);
}

/**
 * The current text, or one of an earlier day; for a copy found elsewhere any at all: an old copy does not undo a later version.
 * A text that comes back under the day of the current one is a new version.
 */
async function isSame(db: Writer, { key, sameOrigin }: Known, digest: string): Promise<boolean> {
  const found = await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .innerJoin("versions as latest", "latest.key", "reports.current")
    .select("versions.key")
    .where("versions.report", "=", key)
    .where("versions.digest", "=", digest)
    .$if(sameOrigin, (q) =>
      q.where(({ or, eb, ref }) =>
        or([
          eb("versions.key", "=", ref("reports.current")),
          eb("versions.published_ms", "<", ref("latest.published_ms")),
        ]),
      ),
    )
    .executeTakeFirst();
  return found !== undefined;
}

/** The same text as the current one, without its day: that it was given one stays. */
async function isUndated(db: Writer, report: number, { report: { text, publishedAt } }: Reading): Promise<boolean> {
  if (publishedAt !== undefined) return false;
  const dated = await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.current", "versions.key")
    .select("versions.key")
    .where("reports.key", "=", report)
    .where("versions.text", "=", text)
    .where("versions.published_at", "is not", null)
    .executeTakeFirst();
  return dated !== undefined;
}

const isIn = async (db: Writer, name: string, report: number): Promise<boolean> =>
  (await db
    .selectFrom("memberships")
    .innerJoin("stories", "stories.key", "memberships.story")
    .select("memberships.report")
    .where("stories.name", "=", name)
    .where("memberships.report", "=", report)
    .executeTakeFirst()) !== undefined;

/** Puts a report into a story, where it is not there; what was taken out of it is put back. */
export async function join(db: Writer, name: string, report: number): Promise<void> {
  const story = (await ownStories(db, [name])).get(name) as number;
  const other = await anyMembership(db, report);
  const home = other === undefined ? 1 : 0;
  await db
    .insertInto("memberships")
    .values({ story, report, home, statements: 0, figures: 0 })
    .onConflict((on) => on.doNothing())
    .execute();
  await db.deleteFrom("bin").where("story", "=", story).where("report", "=", report).execute();
}

const anyMembership = (db: Writer, report: number) =>
  db.selectFrom("memberships").select("story").where("report", "=", report).executeTakeFirst();

/** The id of a report stays that of its first version. */
const withId = (reading: Reading, id: string): Reading => ({ ...reading, report: { ...reading.report, id } });

const makeCurrent = (db: Writer, report: number, current: number | null) =>
  db.updateTable("reports").set({ current }).where("key", "=", report).execute();

interface KeptVersion {
  readonly key: number;
  readonly number: number;
  readonly report: number;
}

/**
 * The version of a report whose text this is: the current one, else the latest of those that were published before, where this
 * was before the current one too. null: it is another text, or one that is told again.
 */
async function keptOf(db: Writer, report: number, reading: Reading): Promise<Omit<KeptVersion, "report"> | null> {
  const { text, published_ms } = versionRow(reading);
  const alike = await db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .innerJoin("versions as latest", "latest.key", "reports.current")
    .select(["versions.key", "versions.number", "versions.published_ms", "reports.current"])
    .select("latest.published_ms as latest_ms")
    .where("versions.report", "=", report)
    .where("versions.text", "=", text)
    .execute();
  const current = alike.find(({ key, current }) => key === current);
  const isBefore = ({ latest_ms }: { readonly latest_ms: number | null }) =>
    published_ms !== null && latest_ms !== null && published_ms < latest_ms;
  return current ?? inPublicationOrder(alike.filter(isBefore)).at(-1) ?? null;
}

/** The text stays; title, date and outlet are others, and with them what is read of it. The journal tells of both. */
async function changeDetails(db: Writer, how: Keeping, kept: KeptVersion, digest: string, reading: Reading) {
  await replaceReading(db, how, { ...kept, kept_at: new Date().toISOString() }, digest, reading);
}

/** Puts a reading, and its entries, in the place of a version's own; the journal tells of it. The text stays. */
export async function replaceReading(
  db: Writer,
  how: Keeping,
  { key, number, kept_at }: KeptVersion & { readonly kept_at: string },
  digest: string,
  reading: Reading,
): Promise<void> {
  await how.fullText.forget(db, key);
  for (const table of ENTRIES) await db.deleteFrom(table).where("version", "=", key).execute();
  const { text, ...row } = versionRow(reading);
  const seal = sealOf({ number, kept_at, text, reading: row.reading });
  await db
    .updateTable("versions")
    .set({ ...row, kept_at, digest, seal })
    .where("key", "=", key)
    .execute();
  await insertEntries(db, how, [{ key, reading }]);
  await enter(db, [{ report: reading.report.id, number, seal }]);
}

/** The current version is the one published last. */
async function choose(db: Writer, report: number): Promise<void> {
  const versions = await db
    .selectFrom("versions")
    .select(["key", "number", "published_ms"])
    .where("report", "=", report)
    .execute();
  const current = inPublicationOrder(versions).at(-1)?.key ?? null;
  await makeCurrent(db, report, current);
}

const ENTRIES = ["sources", "statements", "figures", "times", "events", "spans"] as const;

async function nextNumber(db: Writer, report: number): Promise<number> {
  const { last } = await db
    .selectFrom("versions")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("report", "=", report)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Lists find a report's current version beside its memberships. */
export async function listCurrent(db: Writer, report: number): Promise<void> {
  await db
    .updateTable("memberships")
    .from("versions")
    .innerJoin("reports", "reports.current", "versions.key")
    .set(({ ref }) => ({
      version: ref("versions.key"),
      published_ms: ref("versions.published_ms"),
      published_at: ref("versions.published_at"),
      outlet: ref("versions.outlet"),
      statements: ref("versions.statements"),
      figures: ref("versions.figures"),
    }))
    .where("reports.key", "=", report)
    .where("memberships.report", "=", report)
    .execute();
}
