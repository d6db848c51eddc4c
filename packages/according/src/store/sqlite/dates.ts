import { datings } from "@according/wording";
import { type Kysely, sql } from "kysely";
import type { DatedRow, DateFilter, Page } from "../store.ts";
import { inWords, pageOf, type Wording } from "./rows.ts";
import { currentIn, SUMMARY_COLUMNS } from "./summary.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

/** In the order of the time told; the same time in the order of publication; what has no date last, events after times. */
const IN_TIME = [
  sql`place asc nulls last`,
  sql`edtf asc nulls last`,
  sql`position < 0`,
  ...[sql`published_ms asc nulls last`, sql`kept_at asc`, sql`version_key asc`],
  sql`abs(position)`,
] as const;

export async function listDates(db: Db, filter: DateFilter): Promise<Page<DatedRow>> {
  const entries = db.selectFrom(entriesIn(db, filter).as("dated"));
  const { total } = await entries.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = pageOf(filter);
  const ordered = IN_TIME.reduce((query, by) => query.orderBy(by), entries.selectAll());
  const rows = await ordered.limit(limit).offset(offset).execute();
  return { total, items: await inWords(db, rows, datedEntries) };
}

/** Times, and events that have none: those at -1, -2, ... instead of 0, 1, ... */
function entriesIn(db: Db, { story, report }: DateFilter) {
  const current = currentIn(db, story)
    .$if(report !== undefined, (q) => q.where("reports.id", "=", report as string))
    .select([...SUMMARY_COLUMNS, "versions.published_ms"]);
  const times = current
    .innerJoin("times", "times.version", "versions.key")
    .select(["times.position", "times.place", "times.edtf"]);
  const events = current
    .innerJoin("events", "events.version", "versions.key")
    .where("events.time", "is", null)
    .select([
      sql<number>`-1 - events.position`.as("position"),
      sql<null>`null`.as("place"),
      sql<null>`null`.as("edtf"),
    ]);
  return times.unionAll(events);
}

const datedEntries: Wording<Omit<DatedRow, "report">> = (reading) => {
  const { ofTime, ofEvent } = datings(reading);
  return (position) => {
    const time = reading.times[position];
    const event = reading.events[-1 - position];
    return time ? ofTime(time) : event && ofEvent(event);
  };
};
