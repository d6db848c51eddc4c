import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Command } from "commander";
import type { Desk, Rereading } from "../desk.ts";
import { everyPage } from "../every-page.ts";
import type { Pool } from "../reading/pool.ts";
import type { ReportSummary } from "../store/store.ts";
import { Failure, fail, note, print, printJsonLine } from "./output.ts";
import { type Progress, progress } from "./progress.ts";
import { confidenceOption, engineOption, type ReadingOptions, settled } from "./reading-options.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderRereading, rereadSummary } from "./render/rereading.ts";
import { reportBeginning } from "./report-beginning.ts";

const HELP = `
Of each report every version is read again: texts, titles, days and what people have judged stay. A judgement stands where its words
are read again, as after any change; how many find them no more is said, and none is lost. What is read as before is not written.
Each report is kept for itself: stop it with Ctrl-C, and those that are done are done. One that cannot be read is reported and left
as it was; the others are read, and the exit code is 1.

Examples:
  $ according reread "Harbour of Orlay" --engine neural
  $ according reread 3f9a2c41
  $ according reread --json`;

export const rereadCommand = (): Command =>
  new Command("reread")
    .summary("read kept reports again")
    .description("Read reports that are kept again, for instance with another engine.")
    .argument(
      "[story or report...]",
      "names of stories, ids of reports or beginnings of them; all reports where none is named",
    )
    .addOption(engineOption())
    .addOption(confidenceOption())
    .option("--json", "print what became of each report as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((named: readonly string[], options: RereadOptions) =>
      withDesk(recordPlace(options), (desk) => rereadAll(desk, named, options)),
    );

interface RereadOptions extends ReadingOptions, DataOption {
  readonly json?: boolean;
}

/** The exit code of what was stopped by SIGINT, as shells have it. */
const INTERRUPTED = 130;

async function rereadAll(
  desk: Desk,
  named: readonly string[],
  { engine: wish, minConfidence, json = false }: RereadOptions,
) {
  const reports = await reportsNamed(desk, named);
  const { Pool } = await import("../reading/pool.ts");
  const workers = availableParallelism();
  const pool = new Pool(workers);
  const bar = await progress(reports.length);
  const stopped = new AbortController();
  once(process, "SIGINT", { signal: stopped.signal }).then(
    () => stopped.abort(),
    () => undefined,
  );
  const done: Rereading[] = [];
  try {
    const engine = await settled(pool, wish);
    const choice = { engine, ...(minConfidence !== undefined && { minConfidence }) };
    for await (const one of rereadings(desk, reports, { pool, choice, ahead: 2 * workers, stopped: stopped.signal })) {
      done.push(one);
      sayReread(one, bar, json);
    }
    if (stopped.signal.aborted) process.exitCode = INTERRUPTED;
    note(rereadSummary(done, reports.length, engine));
  } finally {
    stopped.abort();
    bar.stop();
    await pool.close();
  }
}

function sayReread(one: Rereading, bar: Progress, json: boolean): void {
  const problem = "problem" in one ? `${one.report.title} (${one.report.id}): ${one.problem}` : undefined;
  if (problem) process.exitCode = 1;
  if (json || problem || !(bar.shown && process.stdout.isTTY))
    bar.interrupt(() => {
      if (json) printJsonLine(one);
      if (problem) fail(problem);
      else if (!json) print(renderRereading(one));
    });
  bar.step();
}

interface Run {
  readonly pool: Pool;
  readonly choice: ReadingOptions;
  readonly ahead: number;
  readonly stopped: AbortSignal;
}

/** In the order of the reports; once it is stopped those that are under way are the last. */
async function* rereadings(desk: Desk, reports: readonly ReportSummary[], { pool, choice, ahead, stopped }: Run) {
  const { inOrder } = await import("../reading/in-order.ts");
  yield* inOrder(untilStopped(reports, stopped), (report) => rereadOne(desk, report, pool, choice), ahead);
}

async function* untilStopped<T>(items: readonly T[], stopped: AbortSignal): AsyncGenerator<T> {
  for (const item of items) {
    if (stopped.aborted) return;
    yield item;
  }
}

const rereadOne = async (desk: Desk, report: ReportSummary, pool: Pool, choice: Run["choice"]): Promise<Rereading> =>
  (await desk.reread(report.id, ({ report: { text, ...meta } }) => pool.run("text", [text, meta, choice]))) ?? {
    report,
    problem: "It is not kept any more.",
  };

/** Each once, in the order in which they were named. */
async function reportsNamed(desk: Desk, named: readonly string[]): Promise<readonly ReportSummary[]> {
  const found = new Map<string, ReportSummary>();
  const add = (report: ReportSummary) => void found.set(report.id, report);
  if (named.length === 0) for await (const report of everyPage((part) => desk.reports(part))) add(report);
  for (const name of named)
    if (await desk.story(name))
      for await (const report of everyPage((part) => desk.reports({ story: name, ...part }))) add(report);
    else add(await reportCalled(desk, name));
  return [...found.values()];
}

const reportCalled = (desk: Desk, name: string): Promise<ReportSummary> =>
  reportBeginning(desk, name).catch((error: unknown) => {
    if (!(error instanceof Failure) || /^\d/.test(error.message)) throw error;
    throw new Failure(`There is no story or report "${name}": "according list" shows what there is.`, { cause: error });
  });
