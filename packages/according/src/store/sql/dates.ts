import type { Reading } from "@according/reader";
import { type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { DateFilter, WithoutReports } from "../asked.ts";
import type { Found, Page, TimeOrEvent } from "../store.ts";
import { membersIn, ofNoneOf, ofReport, oldestFirst } from "./current.ts";
import type { Db } from "./database.ts";
import { entriesAt, type Place } from "./found.ts";
import { boundsOf } from "./page.ts";
import type { Tables } from "./tables.ts";

/**
 * Times in the order of the time told, those of the same time in the order of publication, what has no date last; behind
 * all times the events that have none. Each is counted and put in order by itself.
 */
export async function listDates(db: Db, filter: Asked): Promise<Page<Found<TimeOrEvent>>> {
  const { limit, offset } = boundsOf(filter);
  const [times, events] = [timesIn(db, filter), undatedIn(db, filter)];
  const [dated, undated] = [await countOf(times), await countOf(events)];
  const first = await placesIn(IN_TIME, times.select(["memberships.version", "times.position"]), limit, offset);
  const rest = limit - first.length;
  const behind = events.select(["memberships.version", sql<number>`-1 - events.position`.as("position")]);
  const last = rest > 0 ? await placesIn(AS_TOLD, behind, rest, Math.max(0, offset - dated)) : [];
  return { total: dated + undated, ...(await entriesAt(db, filter.story, [...first, ...last], timeOrEvent)) };
}

const IN_TIME = [sql`times.place asc nulls last`, sql`times.edtf asc nulls last`, ...oldestFirst, sql`times.position`];
const AS_TOLD = [...oldestFirst, sql`events.position`];

type Asked = DateFilter & WithoutReports;

const members = (db: Db, { story, report, without }: Asked) =>
  membersIn(db, story)
    .$if(report !== undefined, (q) => q.where(ofReport(report as string)))
    .$if(without !== undefined, (q) => q.where(ofNoneOf(without as readonly string[])));

const timesIn = (db: Db, filter: Asked) =>
  members(db, filter).innerJoin("times", "times.version", "memberships.version");

const undatedIn = (db: Db, filter: Asked) =>
  members(db, filter).innerJoin("events", "events.version", "memberships.version").where("events.time", "is", null);

async function countOf<T extends keyof Tables>(entries: SelectQueryBuilder<Tables, T, object>): Promise<number> {
  const { total } = await entries.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return total;
}

const placesIn = <T extends keyof Tables>(
  order: readonly RawBuilder<unknown>[],
  places: SelectQueryBuilder<Tables, T, Place>,
  limit: number,
  offset: number,
): Promise<readonly Place[]> =>
  order
    .reduce((query, by) => query.orderBy(by), places)
    .limit(limit)
    .offset(offset)
    .execute();

/** Times are at 0, 1, ..., events without one at -1, -2, ... */
function timeOrEvent({ times, events }: Reading, position: number): TimeOrEvent | undefined {
  const time = times[position];
  const event = events[-1 - position];
  return time ? { time } : event && { event };
}
