import type { Kysely, Selectable } from "kysely";
import type { ReportSummary } from "../store.ts";
import type { Tables } from "./tables.ts";

export const SUMMARY_COLUMNS = [
  "reports.id",
  "stories.name as story",
  "versions.key as version_key",
  "versions.number",
  "versions.title",
  "versions.outlet",
  "versions.url",
  "versions.published_at",
  "versions.kept_at",
  "versions.statements",
  "versions.figures",
] as const;

type Version = Selectable<Tables["versions"]>;

export interface SummaryRow
  extends Pick<Version, "number" | "title" | "outlet" | "url" | "published_at" | "kept_at" | "statements" | "figures"> {
  readonly id: string;
  readonly story: string;
  readonly version_key: number;
}

export const toSummary = (row: SummaryRow): ReportSummary => ({
  id: row.id,
  story: row.story,
  version: row.number,
  title: row.title,
  ...(row.outlet === null ? {} : { outlet: row.outlet }),
  ...(row.url === null ? {} : { url: row.url }),
  ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
  keptAt: row.kept_at,
  statements: row.statements,
  figures: row.figures,
});

/** Every version with its report and story; a report in several stories stands under the one asked for, else the first. */
export function versionsIn(db: Kysely<Tables>, story?: string) {
  const all = db
    .selectFrom("versions")
    .innerJoin("reports", "reports.key", "versions.report")
    .innerJoin("memberships", "memberships.report", "reports.key")
    .innerJoin("stories", "stories.key", "memberships.story");
  return story === undefined
    ? all.where("memberships.story", "=", (eb) =>
        eb
          .selectFrom("memberships as m")
          .select((inner) => inner.fn.min("m.story").as("first"))
          .whereRef("m.report", "=", "reports.key"),
      )
    : all.where("stories.name", "=", story);
}

export const currentIn = (db: Kysely<Tables>, story?: string) =>
  versionsIn(db, story).whereRef("versions.key", "=", "reports.current");

export async function summaryOf(db: Kysely<Tables>, report: number, story?: string): Promise<ReportSummary> {
  const row = await currentIn(db, story)
    .select(SUMMARY_COLUMNS)
    .where("reports.key", "=", report)
    .executeTakeFirstOrThrow();
  return toSummary(row);
}
