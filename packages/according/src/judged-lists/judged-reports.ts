import type { Reading, Verdict } from "@according/reader";
import { judgedReadings } from "../judging.ts";
import { type Gathered, judgementsIn } from "../linked.ts";
import { type ReportSummary, type Store, StoreError } from "../store/store.ts";
import { whileUnchanged } from "../views/while-unchanged.ts";
import type { Asked } from "./listings.ts";

export interface ReportAsJudged {
  readonly report: ReportSummary;
  readonly reading: Reading;
  readonly asRead: Reading;
}

/** With the ids of judgements that are damaged. */
export interface AsJudged extends Pick<Gathered, "damagedJudgements"> {
  readonly reports: readonly ReportAsJudged[];
}

/** Reports of which a person judged anything, of a story or of all; a story's are kept until it changes. */
export function judgedReports(store: Store): (filter: Asked) => Promise<AsJudged> {
  const ofStory = whileUnchanged(store.stamp, (story) => loadJudged(store, story));
  return async (asked) => {
    const where = await storyAsked(store, asked);
    const found = where === undefined ? await loadJudged(store) : ((await ofStory(where)) ?? NOTHING);
    if (asked.report === undefined) return found;
    return { ...found, reports: found.reports.filter((one) => one.report.id === asked.report) };
  };
}

const NOTHING: AsJudged = { reports: [], damagedJudgements: [] };

/** The one in which is looked; undefined: all of them. */
export const storyAsked = async (store: Store, { story, report }: Asked): Promise<string | undefined> =>
  story ?? (report === undefined ? undefined : (await store.report(report))?.story);

/** What two entries share says nothing of what either is. */
const OF_TWO: ReadonlySet<Verdict["by"]> = new Set(["same", "different"]);

async function loadJudged(store: Store, story?: string): Promise<AsJudged> {
  const { judgements, damagedJudgements } = await judgementsIn(store, story);
  const standing = judgements.filter(({ withdrawn, verdict }) => withdrawn === undefined && !OF_TWO.has(verdict.by));
  const found = new Map<Reading, ReportSummary>();
  for (const id of new Set(standing.flatMap(({ about: [at] }) => at?.report ?? []))) {
    const report = await summaryIn(store, id, story);
    // The store lists what there is of a damaged one.
    const reading = report && (await store.reading(id).catch(orNothing));
    if (report && reading) found.set(reading, report);
  }
  const now = await judgedReadings(store, new Map([...found].map(([reading, report]) => [reading, report.story])));
  const reports = [...found].flatMap(([asRead, report]) => {
    const reading = now.get(asRead);
    return reading ? [{ report, reading, asRead }] : [];
  });
  return { reports, damagedJudgements };
}

function orNothing(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}

/** Ids that begin with a whole one. */
const FEW = 100;

/** As it is in this story; null: it is not there any more. */
async function summaryIn(store: Store, id: string, story?: string): Promise<ReportSummary | null> {
  if (story === undefined) return store.report(id);
  const { items } = await store.reports({ story, idBegins: id, limit: FEW });
  return items.find((one) => one.id === id) ?? null;
}
