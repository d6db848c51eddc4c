import type { Statement } from "@according/reader";
import type { Found, Page, StatementFilter, WhoIsMeant, WithoutReports } from "../store.ts";
import { membersIn, newestFirst, ofNoneOf, ofReport, ofWhom } from "./current.ts";
import type { Db, FullText } from "./database.ts";
import { entriesAt } from "./found.ts";
import { boundsOf } from "./page.ts";

type Asked = StatementFilter & WithoutReports & WhoIsMeant;

export async function listStatements(db: Db, fullText: FullText, filter: Asked): Promise<Page<Found<Statement>>> {
  const matching = statementsMatching(db, fullText, filter);
  if (matching === null) return { total: 0, items: [] };
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = boundsOf(filter);
  const ordered = newestFirst.reduce(
    (query, by) => query.orderBy(by),
    matching.select(["memberships.version", "statements.position"]),
  );
  const places = await ordered.orderBy("statements.position").limit(limit).offset(offset).execute();
  return { total, ...(await entriesAt(db, filter.story, places, ({ statements }, at) => statements[at])) };
}

const SPEAKER = ["statements.speaker", "statements.speaker_name"] as const;

/** null: words were asked for, but there is no word in them. */
function statementsMatching(db: Db, fullText: FullText, filter: Asked) {
  const { story, report, speaker, form, outlet, words = "", without } = filter;
  const query = words.trim() ? fullText.query(words) : undefined;
  if (query === null) return null;
  return membersIn(db, story)
    .innerJoin("statements", "statements.version", "memberships.version")
    .$if(report !== undefined, (q) => q.where(ofReport(report as string)))
    .$if(outlet !== undefined, (q) => q.where("memberships.outlet", "=", outlet as string))
    .$if(speaker !== undefined, (q) => q.where(ofWhom(SPEAKER, speaker as string, filter)))
    .$if(form !== undefined, (q) => q.where("statements.form", "=", form as "direct"))
    .$if(without !== undefined, (q) => q.where(ofNoneOf(without as readonly string[])))
    .$if(query !== undefined, (q) => q.where(query?.ofStatement as never));
}
