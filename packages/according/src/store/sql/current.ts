import { type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { SourceIn, WhoIsMeant } from "../asked.ts";
import type { ReportSummary } from "../store.ts";
import type { Db } from "./database.ts";
import { SUMMARY_COLUMNS, toSummary } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** Memberships of a story, or of all stories each report once. */
export const inStory = (story?: string): RawBuilder<boolean> =>
  story === undefined
    ? sql`memberships.home = 1`
    : sql`memberships.story = (select key from stories where name = ${story})`;

/** The current versions of a story's reports, or of all. Nothing is read but the memberships. */
export const membersIn = (db: Db, story?: string) => db.selectFrom("memberships").where(inStory(story));

/** The same with what a summary is made of. */
export const summariesIn = (db: Db, story?: string) => summariesOf(membersIn(db, story));

/** Of these memberships: what a summary is made of. */
export const summariesOf = <O>(members: SelectQueryBuilder<Tables, "memberships", O>) =>
  members
    .innerJoin("stories", "stories.key", "memberships.story")
    .innerJoin("reports", "reports.key", "memberships.report")
    .innerJoin("versions", "versions.key", "memberships.version")
    .select(SUMMARY_COLUMNS);

/** One report. */
export const ofReport = (id: string): RawBuilder<boolean> =>
  sql`memberships.report = (select key from reports where id = ${id})`;

/** None of these reports. */
export const ofNoneOf = (ids: readonly string[]): RawBuilder<boolean> =>
  sql`memberships.report not in (select key from reports where id in (${sql.join([...ids, ""])}))`;

type Column = "statements.speaker" | "statements.speaker_name" | "figures.attributed_to" | "figures.source_name";

/** Said or counted by whoever is called so, where it is known that a name means others too, or not all of these. */
export function ofWhom(
  [id, called]: readonly [id: Column, called: Column],
  name: string,
  { also = [], not = [] }: WhoIsMeant,
): RawBuilder<boolean> {
  const own = sql<boolean>`${sql.ref(called)} = ${name}`;
  const those = not.length === 0 ? own : sql<boolean>`(${own} and not ${ofSources(id, not)})`;
  return also.length === 0 ? those : sql<boolean>`(${those} or ${ofSources(id, also)})`;
}

const ofSources = (column: Column, sources: readonly SourceIn[]): RawBuilder<boolean> =>
  sql`(${sql.join(
    [...Map.groupBy(sources, ({ source }) => source)].map(
      ([source, all]) => sql`${sql.ref(column)} = ${source} and memberships.report in
        (select key from reports where id in (${sql.join(all.map(({ report }) => report))}))`,
    ),
    sql` or `,
  )})`;

/** Newest publication first, undated last; then the one kept last. */
export const newestFirst: readonly RawBuilder<unknown>[] = [
  sql`memberships.published_ms desc nulls last`,
  sql`memberships.version desc`,
];

/** The other way round; undated last again. */
export const oldestFirst: readonly RawBuilder<unknown>[] = [
  sql`memberships.published_ms asc nulls last`,
  sql`memberships.version asc`,
];

/**
 * Versions in the order of publication, whatever the order of keeping: one that was published earlier than another comes
 * before it, one without a date last of those that are there. The last is the current one.
 */
export function inPublicationOrder<V extends { readonly number: number; readonly published_ms: number | null }>(
  versions: readonly V[],
): readonly V[] {
  const ordered: V[] = [];
  for (const one of versions.toSorted((a, b) => a.number - b.number)) {
    const later = ordered.findIndex(
      ({ published_ms }) => published_ms !== null && one.published_ms !== null && published_ms > one.published_ms,
    );
    ordered.splice(later < 0 ? ordered.length : later, 0, one);
  }
  return ordered;
}

/** The current version of a report, in the story asked for or its first. */
export async function summaryOf(db: Db, report: number, story?: string): Promise<ReportSummary> {
  const row = await summariesIn(db, story).where("memberships.report", "=", report).executeTakeFirstOrThrow();
  return toSummary(row);
}
