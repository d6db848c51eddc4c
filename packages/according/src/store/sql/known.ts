import type { Selectable, Transaction } from "kysely";
import type { Entry } from "../store.ts";
import { digestOf } from "./rows.ts";
import type { Tables } from "./tables.ts";

/* Which reports are known: by their origin, their id, the message that brought them, or their text. */

type Writer = Transaction<Tables>;

/**
 * The report that a message brought before, which has the text that it brings; null: none, or no message brings it. That a message
 * was there is believed only with its text: nothing is lost because a row says that it was kept.
 */
export async function deliveredBy(db: Writer, { delivery, reading }: Entry): Promise<number | null> {
  if (delivery === undefined) return null;
  const found = await db
    .selectFrom("deliveries")
    .innerJoin("versions", "versions.report", "deliveries.report")
    .select("deliveries.report")
    .where("message", "=", delivery)
    .where("versions.text", "=", reading.report.text)
    .executeTakeFirst();
  return found?.report ?? null;
}

/** Notes which message brought which report. */
export async function noteDeliveries(db: Writer, rows: readonly Selectable<Tables["deliveries"]>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto("deliveries")
    .values(rows)
    .onConflict((on) => on.column("message").doUpdateSet(({ ref }) => ({ report: ref("excluded.report") })))
    .execute();
}

export interface Known {
  readonly key: number;
  readonly id: string;
  /** Found under its own origin, not recognised by what it is. */
  readonly sameOrigin: boolean;
}

/** A report is known by its origin, else by its id, else (a file that was moved) by its current text. */
export async function findReport(db: Writer, origin: string, id: string, digest: string): Promise<Known | null> {
  const columns = ["reports.key", "reports.id"] as const;
  const found = await db
    .selectFrom("reports")
    .select([...columns, "origin"])
    .where(({ or, eb }) => or([eb("origin", "=", origin), eb("id", "=", id)]))
    .execute();
  const one = found.find((report) => report.origin === origin) ?? found[0];
  if (one) return { key: one.key, id: one.id, sameOrigin: one.origin === origin };
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

/** Tells of which entries nothing is known: not by what `findReport` asks for, and not by an entry before it. */
export async function newAmong(db: Writer, entries: readonly Entry[]): Promise<(entry: Entry) => boolean> {
  const signs = new Map(entries.map((entry) => [entry, signsOf(entry)]));
  const asked = (kind: keyof Signs) => [...new Set([...signs.values()].flatMap((of) => of[kind] ?? []))];
  const [origins, ids, digests, messages] = [asked("origin"), asked("id"), asked("digest"), asked("message")];
  const reports = await db
    .selectFrom("reports")
    .select(["id", "origin"])
    .where(({ or, eb }) => or([eb("origin", "in", origins), eb("id", "in", ids)]))
    .execute();
  const versions = await rowsIf(digests, () =>
    db.selectFrom("versions").select("digest").where("digest", "in", digests).execute(),
  );
  const delivered = await rowsIf(messages, () =>
    db.selectFrom("deliveries").select("message").where("message", "in", messages).execute(),
  );
  const known = new Set([...reports, ...versions, ...delivered].flatMap(marks));
  const fresh = entries.filter((entry) => {
    const own = marks(signs.get(entry) ?? {});
    const isKnown = own.some((mark) => known.has(mark));
    for (const mark of own) known.add(mark);
    return !isKnown;
  });
  return (entry) => fresh.includes(entry);
}

/** By which a report is known: a file that was moved by its text too. */
interface Signs {
  readonly origin?: string;
  readonly id?: string;
  readonly digest?: string;
  readonly message?: string;
}

const signsOf = ({ origin, reading, delivery }: Entry): Signs => ({
  ...{ origin, id: reading.report.id },
  ...(origin.startsWith("file:") ? { digest: digestOf(reading) } : {}),
  ...(delivery === undefined ? {} : { message: delivery }),
});

const marks = (signs: Signs): readonly string[] => Object.entries(signs).map(([kind, value]) => `${kind} ${value}`);

const rowsIf = async <T>(asked: readonly string[], ask: () => Promise<readonly T[]>): Promise<readonly T[]> =>
  asked.length === 0 ? [] : ask();
