import type { Reading } from "@according/reader";
import { sql } from "kysely";
import type { DateFilter, Found, Page, TimeOrEvent } from "../store.ts";
import { membersIn, ofReport } from "./current.ts";
import type { Db } from "./database.ts";
import { entriesAt } from "./found.ts";
import { boundsOf } from "./page.ts";

/** In the order of the time told; the same time in the order of publication; what has no date last, events after times. */
const IN_TIME = [
  sql`place asc nulls last`,
  sql`edtf asc nulls last`,
  sql`position < 0`,
  ...[sql`published_ms asc nulls last`, sql`version asc`],
  sql`abs(position)`,
] as const;

export async function listDates(db: Db, filter: DateFilter): Promise<Page<Found<TimeOrEvent>>> {
  const entries = db.selectFrom(entriesIn(db, filter).as("dated"));
  const { total } = await entries.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = boundsOf(filter);
  const ordered = IN_TIME.reduce((query, by) => query.orderBy(by), entries.selectAll());
  const places = await ordered.limit(limit).offset(offset).execute();
  return { total, ...(await entriesAt(db, filter.story, places, timeOrEvent)) };
}

/** Times, and events that have none: those at -1, -2, ... instead of 0, 1, ... */
function entriesIn(db: Db, { story, report }: DateFilter) {
  const members = membersIn(db, story)
    .$if(report !== undefined, (q) => q.where(ofReport(report as string)))
    .select(["memberships.version", "memberships.published_ms"]);
  const times = members
    .innerJoin("times", "times.version", "memberships.version")
    .select(["times.position", "times.place", "times.edtf"]);
  const events = members
    .innerJoin("events", "events.version", "memberships.version")
    .where("events.time", "is", null)
    .select([
      sql<number>`-1 - events.position`.as("position"),
      sql<null>`cast(null as text)`.as("place"),
      sql<null>`cast(null as text)`.as("edtf"),
    ]);
  return times.unionAll(events);
}

function timeOrEvent({ times, events }: Reading, position: number): TimeOrEvent | undefined {
  const time = times[position];
  const event = events[-1 - position];
  return time ? { time } : event && { event };
}
