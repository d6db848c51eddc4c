import type { Statement } from "@according/reader";
import type { AbortableQueryOptions } from "kysely";
import type { Part, StatementFilter, WhoIsMeant, WithoutReports } from "../asked.ts";
import type { Found, Page } from "../store.ts";
import { membersIn, newestFirst, ofNoneOf, ofReport, ofWhom } from "./current.ts";
import { type Db, type FullText, type TextQuery, untilGivenUp } from "./database.ts";
import { entriesAt, type Place } from "./found.ts";
import { boundsOf } from "./page.ts";

type Asked = StatementFilter & WithoutReports & WhoIsMeant;

export async function listStatements(db: Db, fullText: FullText, filter: Asked): Promise<Page<Found<Statement>>> {
  const { words = "", story } = filter;
  const query = words.trim() ? fullText.query(words) : undefined;
  if (query === null) return { total: 0, items: [] };
  const { total, places } = await (query
    ? placesWith(db, query, filter, untilGivenUp(fullText, filter.signal))
    : placesInOrder(statementsMatching(db, filter), filter));
  return { total, ...(await entriesAt(db, story, places, ({ statements }, at) => statements[at])) };
}

type Matching = ReturnType<typeof statementsMatching>;

interface Places {
  readonly total: number;
  readonly places: readonly Place[];
}

async function placesWith(db: Db, query: TextQuery, filter: Asked, until: AbortableQueryOptions): Promise<Places> {
  const isOfAll = filter.story === undefined && filter.report === undefined;
  const among = isOfAll ? null : membersAsked(db, filter).select("memberships.version");
  const matching = statementsMatching(db, filter).where((await query.statements(db, among)) as never);
  return isOfAll ? placesInOrder(matching, filter, until) : placesAtOnce(db, matching, filter, until);
}

/** Counted and put in order each by itself, from indexes. */
async function placesInOrder(matching: Matching, part: Part, until?: AbortableQueryOptions): Promise<Places> {
  const [counted] = await matching.select((eb) => eb.fn.countAll<number>().as("total")).execute(until);
  const { limit, offset } = boundsOf(part);
  const ordered = newestFirst.reduce(
    (query, by) => query.orderBy(by),
    matching.select(["memberships.version", "statements.position"]),
  );
  const places = await ordered.orderBy("statements.position").limit(limit).offset(offset).execute(until);
  return { total: counted?.total ?? 0, places };
}

/** Found once, for the page and for how many there are: to look for words takes the longest. */
async function placesAtOnce(db: Db, matching: Matching, part: Part, until: AbortableQueryOptions): Promise<Places> {
  const { limit, offset } = boundsOf(part);
  const found = matching.select(["memberships.version", "memberships.published_ms", "statements.position"]);
  const counted = db
    .with(
      (cte) => cte("found").materialized(),
      () => found,
    )
    .selectFrom("found as memberships")
    // A window over them would put them all down once more.
    .select((eb) => [
      ...(["version", "position"] as const),
      eb.selectFrom("found").select(eb.fn.countAll<number>().as("total")).$asScalar().$notNull().as("total"),
    ]);
  const ordered = newestFirst.reduce((query, by) => query.orderBy(by), counted);
  const rows = await ordered.orderBy("position").limit(limit).offset(offset).execute(until);
  const [first] = rows;
  if (first === undefined && offset > 0)
    return { ...(await placesAtOnce(db, matching, { limit: 1 }, until)), places: [] };
  return { total: first?.total ?? 0, places: rows };
}

const SPEAKER = ["statements.speaker", "statements.speaker_name"] as const;

const membersAsked = (db: Db, { story, report, outlet, without }: Asked) =>
  membersIn(db, story)
    .$if(report !== undefined, (q) => q.where(ofReport(report as string)))
    .$if(outlet !== undefined, (q) => q.where("memberships.outlet", "=", outlet as string))
    .$if(without !== undefined, (q) => q.where(ofNoneOf(without as readonly string[])));

const statementsMatching = (db: Db, filter: Asked) =>
  membersAsked(db, filter)
    .innerJoin("statements", "statements.version", "memberships.version")
    .$if(filter.speaker !== undefined, (q) => q.where(ofWhom(SPEAKER, filter.speaker as string, filter)))
    .$if(filter.form !== undefined, (q) => q.where("statements.form", "=", filter.form as "direct"));
