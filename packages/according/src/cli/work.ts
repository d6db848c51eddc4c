import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Queue } from "../queue/queue.ts";
import type { Tally } from "../queue/tally.ts";
import type { Worked } from "../queue/work.ts";
import { isServed, shownPlace } from "../store/place.ts";
import type { Store } from "../store/store.ts";
import { fail, Misuse, note, printJsonLine } from "./output.ts";
import { portOf } from "./port.ts";
import { type Counter, counter } from "./progress.ts";
import { queueOption, withQueue } from "./queue.ts";
import { confidenceOption, engineOption, type ReadingOptions, settled } from "./reading-options.ts";
import { type DataOption, dataOption, recordPlace, withRecord } from "./record.ts";
import { line } from "./render/text.ts";

const HELP = `
Reports come from "according add", "follow" or "extract" with --to. Each is acknowledged only when it is kept; what a worker had in
hand when it died is given to another, and what was kept is not kept twice. A report that cannot be read or kept is set aside with
its fault, and "according status" shows it. Stopped with Ctrl-C or SIGTERM, a worker finishes what it has in hand.

Examples:
  $ according work --from nats://queue.example --data postgres://desk@db.example/newsroom
  $ according work --from nats://a,b,c --data postgres://desk@db.example/newsroom --engine neural --metrics 9464`;

export const workCommand = (): Command =>
  new Command("work")
    .summary("read reports from a queue and keep them, on as many machines as there are")
    .description("Take reports from a queue (NATS JetStream), read them and keep them in a record in PostgreSQL.")
    .addOption(queueOption("--from <address>"))
    .addOption(dataOption())
    .addOption(
      new Option("--workers <number>", "how many reports are read at once")
        .argParser(threadsOf)
        .default(availableParallelism(), "as many as there are cores"),
    )
    .addOption(engineOption("linear"))
    .addOption(confidenceOption())
    .addOption(
      new Option("--metrics <port>", "answer /metrics (OpenMetrics) and /healthz to this machine").argParser(portOf),
    )
    .option("--until-empty", "end when nothing is left in the queue")
    .option("--json", "print what became of each report as one line of JSON")
    .addHelpText("after", HELP)
    .action(workOn);

interface WorkOptions extends DataOption, ReadingOptions {
  readonly from: string;
  readonly workers: number;
  readonly metrics?: number;
  readonly untilEmpty?: boolean;
  readonly json?: boolean;
}

const MOST_THREADS = 256;

function threadsOf(written: string): number {
  if (/^[1-9]\d{0,2}$/.test(written) && Number(written) <= MOST_THREADS) return Number(written);
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST_THREADS}.`);
}

async function workOn(options: WorkOptions): Promise<void> {
  const place = recordPlace(options);
  if (!isServed(place))
    throw new Misuse("Workers keep in a record that several share: --data postgres://user@host/database.");
  await withQueue(options.from, (queue) =>
    withRecord(place, async (store) => {
      note(`Working on ${queue.shown} for ${shownPlace(place)}. Stop with Ctrl-C.`);
      await workUntilStopped(queue, store, options);
    }),
  );
}

/** So many reports for each thread: what is read while others are kept is kept together. */
const IN_HAND = 16;

/** The same hindrance is told once in so long, in milliseconds. */
const TOLD_AGAIN = 10_000;

async function workUntilStopped(queue: Queue, store: Store, options: WorkOptions): Promise<void> {
  const [{ work }, { linkStories }, { Tally }, { tellHowFar }, { Pool }] = await Promise.all([
    import("../queue/work.ts"),
    import("../queue/links.ts"),
    import("../queue/tally.ts"),
    import("../queue/state.ts"),
    import("../reading/pool.ts"),
  ]);
  const { engine, minConfidence, workers, untilEmpty = false } = options;
  const tally = new Tally();
  const bar = counter("reports", true);
  const [stopped, pool] = [stoppedBySignal(), new Pool(workers)];
  const warn = (sentence: string) => bar.interrupt(() => tellSeldom(sentence));
  const tell = (worked: Worked) => {
    tally.count(worked);
    tellWorked(worked, bar, options.json ?? false);
  };
  const told = tellHowFar(queue, tally);
  const watched = await metricsAt(options.metrics, queue, tally);
  // An engine that cannot run here must not set every report aside.
  const choice = { engine: await settled(pool, engine), ...(minConfidence === undefined ? {} : { minConfidence }) };
  const linking = linkStories({ queue, store, tell: warn, done: () => tally.countLinked() }, stopped.signal);
  try {
    await work({ queue, store, pool, choice, most: IN_HAND * workers, untilEmpty, tell, warn }, stopped.signal);
  } finally {
    stopped.abort();
    await linking;
    watched?.close();
    told.unsubscribe();
    bar.stop();
    await pool.close();
  }
  const { done } = tally.state();
  const kept = done.new + done["new-version"] + done["new-details"];
  note(
    `${kept.toLocaleString("en")} kept, ${done.same.toLocaleString("en")} unchanged, ${done["set-aside"]} set aside.`,
  );
}

function stoppedBySignal(): AbortController {
  const stopped = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    once(process, signal, { signal: stopped.signal }).then(
      () => stopped.abort(),
      () => undefined,
    );
  return stopped;
}

async function metricsAt(port: number | undefined, queue: Queue, tally: Tally) {
  if (port === undefined) return null;
  const [{ metricsText, serveMetrics }, { queueState }] = await Promise.all([
    import("../queue/metrics.ts"),
    import("../queue/state.ts"),
  ]);
  const watched = await serveMetrics(port, async () =>
    metricsText(tally, await queueState(queue, Date.now()).catch(() => null)),
  );
  note(`Metrics are at ${watched.url}`);
  return watched;
}

const lastTold = new Map<string, number>();

function tellSeldom(sentence: string): void {
  const now = performance.now();
  if (now - (lastTold.get(sentence) ?? Number.NEGATIVE_INFINITY) < TOLD_AGAIN) return;
  lastTold.set(sentence, now);
  fail(sentence);
}

function tellWorked(worked: Worked, bar: Counter, json: boolean): void {
  bar.step();
  if (json) printJsonLine({ ...worked, milliseconds: Math.round(worked.milliseconds) });
  else if ("fault" in worked) bar.interrupt(() => fail(`set aside: ${line(worked.input)} ${line(worked.fault)}`));
}
