import type { Hit, Page, StoryPart } from "../store.ts";
import { membersIn, summariesIn } from "./current.ts";
import type { Db, FullText, TextQuery } from "./database.ts";
import { boundsOf } from "./page.ts";
import { toSummary } from "./rows.ts";

export async function searchReports(db: Db, fullText: FullText, words: string, filter: StoryPart): Promise<Page<Hit>> {
  const query = fullText.query(words);
  if (query === null) return { total: 0, items: [] };
  const { limit, offset } = boundsOf(filter);
  // Found first, then looked up: a planner may otherwise search again for each report of the story.
  const found = db
    .with(
      (cte) => cte("found").materialized(),
      () => query.versions,
    )
    .selectFrom("found")
    .where(
      "found.version",
      "in",
      membersIn(db, filter.story).select("memberships.version").$castTo<{ version: number }>(),
    );
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const best = await found
    .select("found.version")
    .orderBy("found.rank")
    .orderBy("found.version", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    total,
    items: await hitsIn(
      db,
      query,
      best.map(({ version }) => version),
      filter.story,
    ),
  };
}

async function hitsIn(db: Db, query: TextQuery, versions: readonly number[], story?: string): Promise<readonly Hit[]> {
  if (versions.length === 0) return [];
  const rows = await summariesIn(db, story).where("memberships.version", "in", versions).execute();
  const summaries = new Map(rows.map((row) => [row.version_key, toSummary(row)]));
  const hits: Hit[] = [];
  for (const version of versions) {
    const report = summaries.get(version);
    if (report) hits.push({ report, ...(await query.passage(db, version)) });
  }
  return hits;
}
