import { datings } from "@according/wording";
import { type Kysely, sql } from "kysely";
import type { Page, TimeFilter, TimeRow } from "../store.ts";
import { inWords, oldestFirst, pageOf, wording } from "./rows.ts";
import { currentIn, SUMMARY_COLUMNS } from "./summary.ts";
import type { Tables } from "./tables.ts";

/** In the order of the time told; the same time in the order of publication; what has no date last. */
const IN_TIME = [sql`times.place asc nulls last`, sql`times.edtf asc nulls last`, ...oldestFirst, sql`times.position`];

export async function listTimes(db: Kysely<Tables>, filter: TimeFilter): Promise<Page<TimeRow>> {
  const { story, report } = filter;
  const matching = currentIn(db, story)
    .innerJoin("times", "times.version", "versions.key")
    .$if(report !== undefined, (q) => q.where("reports.id", "=", report as string));
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = pageOf(filter);
  const ordered = IN_TIME.reduce(
    (query, by) => query.orderBy(by),
    matching.select([...SUMMARY_COLUMNS, "times.position"]),
  );
  const rows = await ordered.limit(limit).offset(offset).execute();
  return {
    total,
    items: await inWords(
      db,
      rows,
      wording(({ times }) => times, datings),
    ),
  };
}
