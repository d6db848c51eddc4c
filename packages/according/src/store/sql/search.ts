import { type AbortableQueryOptions, sql } from "kysely";
import type { Part, SearchPart } from "../asked.ts";
import type { Hit, Page } from "../store.ts";
import { membersIn, summariesIn } from "./current.ts";
import { type Db, type FullText, MOST_RANKED, type TextQuery, untilGivenUp } from "./database.ts";
import { boundsOf } from "./page.ts";
import { toSummary } from "./rows.ts";

export async function searchReports(db: Db, fullText: FullText, words: string, filter: SearchPart): Promise<Page<Hit>> {
  const query = fullText.query(words);
  if (query === null) return { total: 0, items: [] };
  const { limit, offset } = boundsOf(filter);
  const until = untilGivenUp(fullText, filter.signal);
  const rows = await bestOf(db, query, filter, { limit, offset }, until);
  const total = rows[0]?.total ?? (offset === 0 ? 0 : ((await bestOf(db, query, filter, FIRST, until))[0]?.total ?? 0));
  const most = total > MOST_RANKED && query.bounded;
  const ranked = most ? rows.slice(0, Math.max(0, MOST_RANKED - offset)) : rows;
  const versions = ranked.map(({ version }) => version);
  return {
    total: most ? MOST_RANKED : total,
    ...(most ? { more: true } : {}),
    items: await hitsIn(db, query, versions, filter.story),
  };
}

const FIRST = { limit: 1, offset: 0 };

/** When a version was published that was found; undated last. */
const publicationFirst = (order: SearchPart["order"]) => {
  const published = sql`(select max(published_ms) from memberships where memberships.version = found.version)`;
  return order === "oldest" ? sql`${published} asc nulls last` : sql`${published} desc nulls last`;
};

/** Found first, then looked up: a planner may otherwise search again for each report of the story. */
async function bestOf(
  db: Db,
  query: TextQuery,
  { story, order = "best" }: SearchPart,
  { limit, offset }: Required<Part>,
  until: AbortableQueryOptions,
) {
  const members = membersIn(db, story).select("memberships.version").$castTo<{ version: number }>();
  const dated = membersIn(db, story).select(["memberships.version", "memberships.published_ms"]);
  const published = order === "best" ? {} : { published: { members: dated, first: order } };
  const found = await query.versions(db, { members, areAll: story === undefined, ...published });
  return db
    .with(
      (cte) => cte("found").materialized(),
      () => found,
    )
    .selectFrom("found")
    .select((eb) => ["found.version", eb.fn.countAll<number>().over().as("total")])
    .$if(order !== "best", (q) => q.orderBy(publicationFirst(order)))
    .orderBy("found.rank")
    .orderBy("found.version", "desc")
    .limit(limit)
    .offset(offset)
    .execute(until);
}

async function hitsIn(db: Db, query: TextQuery, versions: readonly number[], story?: string): Promise<readonly Hit[]> {
  if (versions.length === 0) return [];
  const rows = await summariesIn(db, story)
    .select("versions.text")
    .where("memberships.version", "in", versions)
    .execute();
  const hits = new Map(rows.map((row) => [row.version_key, { report: toSummary(row), ...query.passage(row.text) }]));
  return versions.flatMap((version) => hits.get(version) ?? []);
}
