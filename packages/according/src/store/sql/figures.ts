import type { Figure } from "@according/reader";
import { type RawBuilder, sql } from "kysely";
import { FIGURE_KINDS, type FigureFilter, type FigureOrder, type WhoIsMeant, type WithoutReports } from "../asked.ts";
import type { Found, Named, Page } from "../store.ts";
import { membersIn, newestFirst, ofNoneOf, ofReport, ofWhom, oldestFirst } from "./current.ts";
import type { Db } from "./database.ts";
import { entriesAt } from "./found.ts";
import { boundsOf } from "./page.ts";

const kindRank = sql<number>`case figures.kind ${sql.join(
  FIGURE_KINDS.map((kind, rank) => sql`when ${sql.lit(kind)} then ${sql.lit(rank)}`),
  sql` `,
)} when 'other' then 99 else 50 end`;

const ORDERS: Readonly<Record<FigureOrder, readonly RawBuilder<unknown>[]>> = {
  newest: newestFirst,
  oldest: oldestFirst,
  kind: [kindRank, sql`figures.kind`, ...oldestFirst],
  largest: [sql`coalesce(figures.maximum, figures.minimum) desc nulls last`, ...oldestFirst],
};

type Asked = FigureFilter & WithoutReports & WhoIsMeant;

export async function listFigures(db: Db, filter: Asked): Promise<Page<Found<Figure>>> {
  const matching = figuresMatching(db, filter);
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = boundsOf(filter);
  const ordered = ORDERS[filter.order ?? "newest"].reduce(
    (query, by) => query.orderBy(by),
    matching.select(["memberships.version", "figures.position"]),
  );
  const places = await ordered.orderBy("figures.position").limit(limit).offset(offset).execute();
  return { total, ...(await entriesAt(db, filter.story, places, ({ figures }, at) => figures[at])) };
}

const WHOSE = ["figures.attributed_to", "figures.source_name"] as const;

function figuresMatching(db: Db, filter: Asked) {
  const { story, report, kind, source, owner, without } = filter;
  return membersIn(db, story)
    .innerJoin("figures", "figures.version", "memberships.version")
    .$if(report !== undefined, (q) => q.where(ofReport(report as string)))
    .$if(without !== undefined, (q) => q.where(ofNoneOf(without as readonly string[])))
    .$if(kind !== undefined, (q) => q.where("figures.kind", "=", kind as string))
    .$if(source !== undefined, (q) => q.where(ofWhom(WHOSE, source as string, filter)))
    .$if(owner !== undefined, (q) => q.where("figures.owner", "=", owner as "report"));
}

export const figureKinds = (db: Db, story?: string): Promise<readonly Named[]> =>
  membersIn(db, story)
    .innerJoin("figures", "figures.version", "memberships.version")
    .select((eb) => ["figures.kind as name", eb.fn.countAll<number>().as("count")])
    .groupBy("figures.kind")
    .orderBy(kindRank)
    .orderBy("figures.kind")
    .execute();
