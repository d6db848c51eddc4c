import type { Judgement, Reading } from "@according/reader";
import { judgedIn } from "./link/judged.ts";
import { everyJudgement } from "./linked.ts";
import type { NewReading, ReportSummary, Store } from "./store/store.ts";

/** What became of a report that was to be read again. */
export type Rereading =
  /** A sentence; the report is as it was. */
  | { readonly report: ReportSummary; readonly problem: string }
  | {
      readonly report: ReportSummary;
      /** "same": it was read so before, and nothing was written. */
      readonly outcome: "read" | "same";
      /** Of its current version, before and now. */
      readonly statements: { readonly was: number; readonly is: number };
      /** How many judgements stood on what is not read any more; they are kept, and stand again where it is. */
      readonly orphaned: number;
    };

/** Reads the text of a reading again, with its particulars. */
export type ReadAgain = (reading: Reading) => Promise<Reading>;

/**
 * Reads every version of a report again, so that what differs between two of them is never how they were read. Texts,
 * particulars, times of keeping and judgements stay. What goes wrong with the report is said; rejects with `StoreError` when
 * what was read cannot be kept.
 */
export async function rereadReport(store: Store, report: ReportSummary, again: ReadAgain): Promise<Rereading> {
  const read = await readVersions(store, report, again).catch((error: unknown) => ({ problem: messageOf(error) }));
  if ("problem" in read) return { report, problem: read.problem };
  const outcome = await store.reread(report.id, read.after);
  if (outcome === "missing") return { report, problem: "It is not kept any more." };
  if (outcome === "changed")
    return {
      report,
      problem: 'It was changed meanwhile: read it again. Where that does not help, "according verify" says more.',
    };
  const now = (await store.report(report.id)) ?? report;
  const { was, is } = read;
  const judgements = await judgementsAbout(store, report);
  return {
    ...{ report: now, outcome, statements: { was: was.statements.length, is: is.statements.length } },
    orphaned: Math.max(0, orphansIn(judgements, is) - orphansIn(judgements, was)),
  };
}

interface Again {
  readonly was: Reading;
  readonly is: Reading;
  readonly after: readonly NewReading[];
}

async function readVersions(store: Store, { id, version: current }: ReportSummary, again: ReadAgain): Promise<Again> {
  const after: NewReading[] = [];
  let [was, is]: (Reading | null)[] = [null, null];
  for (const { version } of await store.versions(id)) {
    const before = await store.reading(id, version);
    if (before === null) throw new Error("It is not kept any more.");
    const reading = await again(before);
    after.push({ version, reading });
    if (version === current) [was, is] = [before, reading];
  }
  if (!was || !is) throw new Error("It is not kept any more.");
  return { was, is, after };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Those of one report, of two entries that are compared with the one of this report alone. */
async function judgementsAbout(store: Store, { id, story }: ReportSummary): Promise<readonly Judgement[]> {
  const all = await everyJudgement(store, story);
  return all
    .map((one) => ({ ...one, about: one.about.filter((anchor) => anchor.report === id) }))
    .filter(({ about }) => about.length > 0);
}

const orphansIn = (judgements: readonly Judgement[], reading: Reading): number =>
  judgedIn(judgements, [reading]).orphaned.length;
