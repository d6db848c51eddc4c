import { availableParallelism } from "node:os";
import { Command } from "commander";
import { keepFetched } from "../fetched.ts";
import type { Stated } from "../intake/intake.ts";
import { isAddress } from "../intake/urls.ts";
import type { Outcome } from "../keep.ts";
import type { Web } from "../reading/inputs.ts";
import { shownPlace } from "../store/place.ts";
import type { Store } from "../store/store.ts";
import { FILE_KINDS, type GivenOptions, toGiven, withGivenOptions } from "./given.ts";
import { Failure, fail, Misuse, note, print, printJsonLine } from "./output.ts";
import { progress } from "./progress.ts";
import { noteSent, sendAll, type ToOption, toOption, withQueue } from "./queue.ts";
import { type EngineOptions, engineOption, settled } from "./reading-options.ts";
import { besideRecord, type DataOption, dataOption, recordPlace, withRecord } from "./record.ts";
import { renderOutcome, renderSummary } from "./render/outcome.ts";
import { count } from "./render/text.ts";

const HELP = `
What a file is, is told by what is in it; each report of a feed, a web archive or JSON Lines is kept for itself.
A page is fetched from its address, and kept as it came in a folder beside the record.
A file that was added before is kept again only if it has changed, as a new version beside the old one.
A file that cannot be read is reported and skipped; the others are kept, and the exit code is 1.

Examples:
  $ according add report.txt --story "Harbour of Orlay" --outlet "Tesmar Post" --published 2026-03-06
  $ according add reports/*.md --story "Harbour of Orlay"
  $ according add https://example.org/report --story Orlay`;

export const addCommand = (): Command =>
  withGivenOptions(
    new Command("add")
      .summary("keep reports in a story")
      .description("Keep reports in a story, with what was read from them.")
      .argument("<file...>", `${FILE_KINDS}; or an address of the web`)
      .requiredOption("--story <name>", "the story they belong to"),
  )
    .addOption(engineOption())
    .addOption(dataOption())
    .addOption(toOption())
    .option("--allow-private", "also addresses of this machine and its network")
    .option("--json", "print what became of each file as one line of JSON")
    .addHelpText("after", HELP)
    .action(add);

interface AddOptions extends GivenOptions, EngineOptions, DataOption, ToOption {
  readonly story: string;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

async function add(files: readonly string[], options: AddOptions): Promise<void> {
  const story = options.story.trim();
  const given = toGiven(options);
  checkUsage(story, files, given);
  if (options.to !== undefined) return sendFiles(options.to, files, given, { ...options, story });
  const record = recordPlace(options);
  const outcomes = await withRecord(record, (store) =>
    keepAll(store, files, given, { ...options, story, data: record }),
  );
  for (const line of notesOf(outcomes)) note(line);
  note(renderSummary(outcomes, story, shownPlace(record)));
  if (outcomes.some((outcome) => "problem" in outcome)) process.exitCode = 1;
}

/** Nothing is read here, and of what comes from the web nothing is kept but the report. */
async function sendFiles(to: string, files: readonly string[], given: Stated, options: AddOptions): Promise<void> {
  const [{ takeInputs }, { Pool }] = await Promise.all([import("../reading/inputs.ts"), import("../reading/pool.ts")]);
  const pool = new Pool(availableParallelism());
  const ahead = files.some(isAddress) ? 1 : 2 * availableParallelism();
  const web: Web = options.allowPrivate ? { allowPrivate: true } : {};
  try {
    await withQueue(to, async (queue) => {
      const taken = takeInputs(files, given, pool, ahead, web);
      noteSent(await sendAll(queue, taken, options.story, options.json ?? false), options.story, queue);
    });
  } finally {
    await pool.close();
  }
}

/** What is to be known of the files, each sentence once. */
function notesOf(outcomes: readonly Outcome[]): readonly string[] {
  const inputs = new Map<string, string[]>();
  for (const outcome of outcomes)
    for (const one of ("notes" in outcome && outcome.notes) || [])
      inputs.set(one, [...(inputs.get(one) ?? []), outcome.input]);
  return [...inputs].map(([one, [first = "", ...more]]) => {
    const name = first === "-" ? "Standard input" : first;
    return more.length === 0 ? `${name} ${one}` : `${name} (and ${count(more.length, "other")}) ${one}`;
  });
}

function checkUsage(story: string, files: readonly string[], given: Stated): void {
  if (!story) throw new Misuse('The story needs a name: --story "Harbour of Orlay".');
  const { language: _, keys: __, ...particulars } = given;
  if (files.length > 1 && Object.keys(particulars).length > 0) {
    throw new Misuse(
      "--title, --outlet, --published and --url are about one report: add the files one by one, or put them into front matter.",
    );
  }
}

async function keepAll(store: Store, files: readonly string[], given: Stated, options: AddOptions): Promise<Outcome[]> {
  const [{ readInputs }, { Pool }, { keepReports }] = await Promise.all([
    import("../reading/inputs.ts"),
    import("../reading/pool.ts"),
    import("../keep.ts"),
  ]);
  const workers = availableParallelism();
  // One page after the other: a host is not asked for many at once.
  const ahead = files.some(isAddress) ? 1 : 2 * workers;
  const web: Web = {
    ...(options.allowPrivate ? { allowPrivate: true } : {}),
    tell: (address, fetched) =>
      keepFetched(besideRecord(options.data as string), address, fetched, new Date().toISOString()),
  };
  const pool = new Pool(workers);
  const outcomes: Outcome[] = [];
  const bar = await progress(files.length);
  try {
    const choice = { engine: await settled(pool, options.engine) };
    for await (const outcome of keepReports(readInputs(files, given, pool, ahead, choice, web), store, options.story)) {
      outcomes.push(outcome);
      const news = "problem" in outcome || options.json || !(bar.shown && process.stdout.isTTY);
      if (news) bar.interrupt(() => tell(outcome, options.json ?? false));
      bar.step();
    }
  } catch (error) {
    throw afterSome(error, new Set(outcomes.map(({ input }) => input.replace(/#\d+$/, ""))).size, files.length);
  } finally {
    bar.stop();
    await pool.close();
  }
  return outcomes;
}

/** The record failed on the way: says how far it came. */
function afterSome(error: unknown, done: number, all: number): unknown {
  if (!(error instanceof Error) || error.name !== "StoreError" || all === 1) return error;
  const message = `${error.message} ${done} of ${all} files were done before; the same command goes on from there.`;
  return new Failure(message, { cause: error });
}

function tell(outcome: Outcome, json: boolean): void {
  if (json) printJsonLine(outcome);
  if ("problem" in outcome) fail(outcome.problem);
  else if (!json) print(renderOutcome(outcome));
}
