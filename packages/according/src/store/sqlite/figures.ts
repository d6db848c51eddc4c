import { countings } from "@according/wording";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { FigureFilter, FigureOrder, FigureRow, FigureTotals, Page } from "../store.ts";
import { inWords, newestFirst, oldestFirst, pageOf, wording } from "./rows.ts";
import { currentIn, SUMMARY_COLUMNS } from "./summary.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

/** What casualty recorders count comes first, in their order; then the rest by name, what has no kind of its own last. */
const KINDS = [
  ...["killed", "injured", "casualties", "missing", "held", "arrested", "displaced", "evacuated", "rescued"],
  ...["released", "alive", "attacked", "destroyed"],
];

const kindRank = sql<number>`case figures.kind ${sql.join(
  KINDS.map((kind, rank) => sql`when ${sql.lit(kind)} then ${sql.lit(rank)}`),
  sql` `,
)} when 'other' then 99 else 50 end`;

const ORDERS: Readonly<Record<FigureOrder, readonly RawBuilder<unknown>[]>> = {
  newest: newestFirst,
  oldest: oldestFirst,
  kind: [kindRank, sql`figures.kind`, ...oldestFirst],
  largest: [sql`coalesce(figures.maximum, figures.minimum) desc nulls last`, ...oldestFirst],
};

export async function listFigures(db: Db, filter: FigureFilter): Promise<Page<FigureRow>> {
  const matching = figuresMatching(db, filter);
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = pageOf(filter);
  const ordered = ORDERS[filter.order ?? "newest"].reduce(
    (query, by) => query.orderBy(by),
    matching.select([...SUMMARY_COLUMNS, "figures.position"]),
  );
  const rows = await ordered.orderBy("figures.position").limit(limit).offset(offset).execute();
  return {
    total,
    items: await inWords(
      db,
      rows,
      wording(({ figures }) => figures, countings),
    ),
  };
}

function figuresMatching(db: Db, { story, report, kind, source, owner }: FigureFilter) {
  return currentIn(db, story)
    .innerJoin("figures", "figures.version", "versions.key")
    .$if(report !== undefined, (q) => q.where("reports.id", "=", report as string))
    .$if(kind !== undefined, (q) => q.where("figures.kind", "=", kind as string))
    .$if(source !== undefined, (q) => q.where("figures.source_name", "=", source as string))
    .$if(owner !== undefined, (q) => q.where("figures.owner", "=", owner as "report"));
}

/** Kinds in their order; sources by how many figures are theirs, most first. */
export async function totalFigures(db: Db, story?: string): Promise<FigureTotals> {
  const counted = currentIn(db, story)
    .innerJoin("figures", "figures.version", "versions.key")
    .select((eb) => eb.fn.countAll<number>().as("figures"));
  const kinds = await counted
    .select("figures.kind")
    .groupBy("figures.kind")
    .orderBy(kindRank)
    .orderBy("figures.kind")
    .execute();
  const sources = await counted
    .select("figures.source_name as name")
    .where("figures.source_name", "is not", null)
    .groupBy("figures.source_name")
    .orderBy("figures", "desc")
    .orderBy("figures.source_name")
    .execute();
  return { kinds, sources: sources.map(({ name, figures }) => ({ name: name ?? "", figures })) };
}
