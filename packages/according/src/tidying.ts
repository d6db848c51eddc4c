import { type Reading, stableId } from "@according/reader";
import { everyJudgement } from "./linked.ts";
import { type ReadAgain, type Rereading, rereadReport } from "./rereading.ts";
import type { Binned, Change, ReportSummary, Store } from "./store/store.ts";

/** Keeping order in a record: nothing is lost by it. All methods reject with `StoreError`, as the store does. */
export interface Tidying {
  /** A report (null: all) out of a story, into the bin. */
  remove(story: string, report: string | null): Promise<Change>;
  restore(story: string, report: string | null): Promise<Change>;
  bin(): Promise<readonly Binned[]>;
  /** With what people have judged of it. */
  move(report: string, from: string, to: string): Promise<Change>;
  renameStory(story: string, name: string): Promise<Change>;
  /** The same text, read anew with other details. null: there is no such report. */
  readAnew(reading: Reading): Promise<ReportSummary | null>;
  /** All its versions, of the same texts. null: there is no such report. */
  reread(report: string, again: ReadAgain): Promise<Rereading | null>;
  /** null: the title under which it was published. */
  titleReport(report: string, title: string | null): Promise<Change>;
}

export const tidying = (store: Store): Tidying => ({
  remove: (story, report) => store.remove(story, report, now()),
  restore: (story, report) => store.restore(story, report),
  bin: () => store.bin(),
  move: (report, from, to) => moveReport(store, report, from, to),
  renameStory: (story, name) => store.renameStory(story, name),
  readAnew: async (reading) => {
    const report = await store.report(reading.report.id);
    if (!report) return null;
    return (await store.keep({ story: report.story, origin: `report:${report.id}`, reading })).report;
  },
  reread: async (id, again) => {
    const report = await store.report(id);
    return report && rereadReport(store, report, again);
  },
  titleReport: (report, title) => store.titleReport(report, title, now()),
});

const now = (): string => new Date().toISOString();

async function moveReport(store: Store, report: string, from: string, to: string): Promise<Change> {
  const change = await store.move(report, from, to);
  if (change !== "done" || from === to) return change;
  const all = await everyJudgement(store, from);
  const ofReport = all.filter((one) => one.withdrawn === undefined && one.about.every((at) => at.report === report));
  for (const one of ofReport) await store.judge({ ...one, id: stableId("j", to, one.id), story: to });
  return change;
}
